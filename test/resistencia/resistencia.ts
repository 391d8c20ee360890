import { resistirConvergencia } from './convergencia';
import { resistirCarrera, resistirMuertes } from './durabilidad';
import { resistirExactitud } from './exactitud';
import { resistirHostiles } from './hostiles';
import { type Comprobado, conMillares } from './parte';

const PARTES: Readonly<Record<string, (decir: (avance: string) => void) => Promise<Comprobado>>> = {
  exactitud: resistirExactitud,
  convergencia: resistirConvergencia,
  muertes: resistirMuertes,
  carrera: resistirCarrera,
  hostiles: resistirHostiles,
};

/** npm run resistencia: true when all held; with a name after `--`, only that part. */
async function resistir(pedida: string | undefined): Promise<boolean> {
  const partes = Object.entries(PARTES).filter(([nombre]) => pedida === undefined || nombre === pedida);
  if (partes.length === 0) {
    throw new Error(`No hay parte «${pedida ?? ''}»: elija ${Object.keys(PARTES).join(', ')}.`);
  }
  const inicio = performance.now();
  let [comprobadas, fallas] = [0, 0];
  for (const [nombre, correr] of partes) {
    const desde = performance.now();
    const hecho = await correr((avance) => console.log(`${nombre}: ${avance}`));
    for (const falla of hecho.fallas) console.log(`  ${nombre}, falla: ${falla}`);
    const cuantas = `${conMillares(hecho.comprobadas)} comprobaciones, ${hecho.fallas.length} fallas`;
    console.log(`${nombre}: ${cuantas}, ${minutosDesde(desde)} min\n`);
    comprobadas += hecho.comprobadas;
    fallas += hecho.fallas.length;
  }
  console.log(
    `${conMillares(comprobadas)} comprobaciones en ${minutosDesde(inicio)} min: ` +
      (fallas === 0 ? 'todas se cumplen.' : `${fallas} fallas o más.`),
  );
  return fallas === 0;
}

const minutosDesde = (desde: number): string => ((performance.now() - desde) / 60_000).toFixed(1);

resistir(process.argv[2]).then(
  (bien) => {
    process.exitCode = bien ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
