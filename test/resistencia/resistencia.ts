import { cotejarAsistencia, cotejarLote, cotejarReglas, TODAS } from '../shared/exactitud/cuadricula';
import { corteAlAzar, discrepanciasDelCorte } from '../shared/lote/grupos';
import { discrepanciasDeLaExplicacion, discrepanciasDelLote, semestre } from '../shared/lote/semestres';
import { resistirConvergencia } from './convergencia';
import { alAzar, deUnaVez, type Prueba } from './prueba';

const SEMESTRES = 100_000;
const CORTES = 20_000;
const SEMILLA = 20_260_901;
const JORNADAS = 500;

/** The same comparisons that every test run samples, at their full size. */
const PRUEBAS: readonly Prueba[] = [
  deUnaVez('Reglas y oráculo, todas las centésimas de continua y sumativa', () => cotejarReglas(TODAS)),
  deUnaVez('Lote y oráculo, todas las centésimas de continua y sumativa', () => cotejarLote(TODAS)),
  deUnaVez('Reglas, lote y oráculo, todas las asistencias hasta 1 000 sesiones', () =>
    cotejarAsistencia(1_000),
  ),
  alAzar('Semestres al azar por reglas, lote y explicación repetida', SEMESTRES, SEMILLA, semestre, (uno) => [
    ...discrepanciasDelLote(uno),
    ...discrepanciasDeLaExplicacion(uno),
  ]),
  alAzar('Cortes al azar por reglas y lote', CORTES, SEMILLA, corteAlAzar, discrepanciasDelCorte),
];

/** npm run resistencia: true when nothing differed. */
async function resistir(): Promise<boolean> {
  const inicio = performance.now();
  let discrepan = 0;
  let comprobadas = 0;
  for (const prueba of PRUEBAS) {
    let suyas = 0;
    for (let tanda = 0; tanda < prueba.tandas; tanda += 1) {
      const { combinaciones, discrepancias } = prueba.correr(tanda);
      suyas += combinaciones;
      discrepan += discrepancias.length;
      for (const discrepancia of discrepancias) console.log(`  discrepa: ${discrepancia}`);
      const [hechas, todas] = [tanda + 1, prueba.tandas];
      if (hechas === todas || hechas % 10 === 0) {
        console.log(`${prueba.nombre}: ${conMillares(suyas)} (${Math.round((100 * hechas) / todas)} %)`);
      }
    }
    comprobadas += suyas;
  }
  const fallas = await resistirConvergencia(JORNADAS, (hechas) => {
    console.log(`Dos libros y el servicio, ${JORNADAS} jornadas al azar: ${hechas}`);
  });
  for (const falla of fallas) console.log(`  no converge: ${falla}`);
  discrepan += fallas.length;
  comprobadas += JORNADAS;
  const minutos = ((performance.now() - inicio) / 60_000).toFixed(1);
  console.log(
    `\n${conMillares(comprobadas)} comprobaciones en ${minutos} min: ` +
      (discrepan === 0 ? 'todas coinciden.' : `${discrepan} discrepancias o más.`),
  );
  return discrepan === 0;
}

const conMillares = (numero: number): string => String(numero).replace(/\B(?=(\d{3})+$)/g, ' ');

resistir().then(
  (bien) => {
    process.exitCode = bien ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
