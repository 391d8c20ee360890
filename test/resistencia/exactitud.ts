import { cotejarAsistencia, cotejarLote, cotejarReglas, TODAS } from '../shared/exactitud/cuadricula';
import { corteAlAzar, discrepanciasDelCorte } from '../shared/lote/grupos';
import { discrepanciasDeLaExplicacion, discrepanciasDelLote, semestre } from '../shared/lote/semestres';
import { type Comprobado, conMillares } from './parte';
import { alAzar, deUnaVez, type Prueba } from './prueba';

const SEMESTRES = 100_000;
const CORTES = 20_000;
const SEMILLA = 20_260_901;

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

/** Figures by every way there is of computing them. */
export function resistirExactitud(decir: (avance: string) => void): Promise<Comprobado> {
  const fallas: string[] = [];
  let comprobadas = 0;
  for (const prueba of PRUEBAS) {
    let suyas = 0;
    for (let tanda = 0; tanda < prueba.tandas; tanda += 1) {
      const { combinaciones, discrepancias } = prueba.correr(tanda);
      suyas += combinaciones;
      fallas.push(...discrepancias);
      const [hechas, todas] = [tanda + 1, prueba.tandas];
      if (hechas === todas || hechas % 10 === 0) {
        decir(`${prueba.nombre}: ${conMillares(suyas)} (${Math.round((100 * hechas) / todas)} %)`);
      }
    }
    comprobadas += suyas;
  }
  return Promise.resolve({ comprobadas, fallas });
}
