import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const Resultado = z.object({
  metadata: z.object({
    vulnerabilities: z.object({ high: z.int(), critical: z.int(), total: z.int() }),
    dependencies: z.object({ prod: z.int() }),
  }),
});
const SinServicio = z.object({ message: z.string() });

/** What npm says when the registry answers no audits: 404 and 405 of its address, or no network at all. */
const SIN_SERVICIO = /audit endpoint returned an error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOAUDIT/;

/**
 * npm run check:dependencias: known vulnerabilities of what is deployed. A high or a critical one fails; a registry
 * that answers no audits is said to be so, and passes.
 */
function revisarDependencias(): void {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const salida = leer(stdout);
  const resultado = Resultado.safeParse(salida).data?.metadata;
  if (resultado) {
    const { high, critical, total } = resultado.vulnerabilities;
    console.log(
      `dependencias: ${resultado.dependencies.prod} revisadas, ${total} con avisos, ${high + critical} graves`,
    );
    process.exitCode = high + critical === 0 ? 0 : 1;
    return;
  }
  const queja = `${SinServicio.safeParse(salida).data?.message ?? ''} ${stderr}`;
  if (SIN_SERVICIO.test(queja)) {
    console.log('dependencias: SIN REVISAR; este registro de paquetes no responde auditorías (npm audit).');
    return;
  }
  console.error(`dependencias: npm audit no terminó.\n${queja}`);
  process.exitCode = 1;
}

function leer(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return null;
  }
}

revisarDependencias();
