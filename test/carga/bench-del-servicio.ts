import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { iniciarAzurite } from '../../functions/local/azurite';
import { construirSiHaceFalta } from '../../functions/local/construir-si-hace-falta';
import { Calendario } from '../../shared/modelo/corte';
import { EL_MAYOR, sabanaLarga } from './generador';
import { imprimirMetas, imprimirTabla } from './imprimir';
import { Medicion } from './medicion';
import { medirServicio } from './servicio-completo';

const RAIZ = path.join(__dirname, '../..');
const MUESTRA = path.join(RAIZ, 'functions/local/muestra');

const Etapas = z.object({
  mediciones: z.array(Medicion),
  filas: z.int(),
  registros: z.int(),
  zlib: z.object({ xlsxMs: z.number(), zlibMs: z.number(), xmlMb: z.number(), libroMb: z.number() }),
});

/** The largest plantel, stage by stage and then from upload to visible report. */
export async function medirServicioYEtapas(): Promise<void> {
  await construirSiHaceFalta(RAIZ);
  const configuracion = await configuracionDeMuestra();
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-bench-'));
  try {
    const csv = sabanaLarga(EL_MAYOR);
    const archivo = path.join(carpeta, 'sabana.csv');
    await writeFile(archivo, csv);
    const etapas = await enProcesoAparte(carpeta, archivo, configuracion.calendario);
    const servicio = await medirServicio(csv, configuracion.rutas);

    const { alumnos, modulos } = EL_MAYOR;
    console.log(
      `\n${alumnos} alumnos × ${modulos} módulos: ${etapas.registros} registros en un CSV de ${mb(csv.length / 1e6)},`,
    );
    console.log(`${etapas.filas} filas en el reporte. Node ${process.version}, ${cpus().length} núcleos.\n`);
    imprimirTabla('Etapas del servicio, en un proceso aparte', etapas.mediciones);
    imprimirTabla('Por HTTPS, contra el servicio local (Azurite aparte)', servicio);
    imprimirMetas(etapas, servicio);
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}

const mb = (cuantos: number): string => `${cuantos.toFixed(1)} MB`;

async function configuracionDeMuestra() {
  const leer = async (nombre: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(MUESTRA, nombre), 'utf8'));
  const [calendario] = z.array(Calendario).parse(await leer('calendarios.json'));
  if (!calendario) throw new Error('the sample has no calendar');
  const rutas = {
    planteles: await leer('planteles.json'),
    minimos: await leer('minimos.json'),
    [`calendarios/${calendario.periodo}`]: calendario,
  };
  return { calendario, rutas };
}

/** What measures memory must not share it with what generates the file, nor with the storage emulator. */
async function enProcesoAparte(carpeta: string, archivo: string, calendario: Calendario) {
  const almacen = await iniciarAzurite(path.join(carpeta, 'azurite'));
  try {
    const proceso = fork(
      path.join(__dirname, 'etapas.ts'),
      [archivo, JSON.stringify(calendario), almacen.conexion],
      { execArgv: [...process.execArgv, '--max-old-space-size=320'] },
    );
    const mensaje = await Promise.race([
      new Promise((resolver) => proceso.once('message', resolver)),
      once(proceso, 'exit').then(() => Promise.reject(new Error('the stages stopped before the end'))),
    ]);
    return Etapas.parse(mensaje);
  } finally {
    await almacen.cerrar();
  }
}
