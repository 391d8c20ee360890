import { z } from 'zod';
import { CLAVES_DE_MODULO } from '../modelo/reporte';
import { type GrupoModulo } from '../modelo/sabana';
import { type Normas } from '../norma/normas';
import { decimal } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';
import { type ContextoDelCorte } from '../reporte/contexto-del-corte';
import { anotarAusenciaContinua } from './banderas/explica-ausencia-continua';
import { anotarAvanceBajo } from './banderas/explica-avance-bajo';
import { anotarNivelDeCaida } from './banderas/explica-caida';
import { anotarImposibleAprobar } from './banderas/explica-imposible-aprobar';
import { anotarInasistenciaConalep } from './banderas/explica-inasistencia';
import { anotarSinRegistro } from './banderas/explica-sin-registro';
import { type Cuaderno, explicar } from './cuaderno';
import {
  anotarAvance,
  anotarEsperado,
  anotarFaltante,
  anotarLogrado,
  anotarRegistrado,
} from './explica-avance';
import { anotarCaida, anotarDesempeno, anotarRequerido, anotarTope } from './explica-desempeno';
import { anotarDiasSinAsistir } from './explica-dias-sin-asistir';
import { anotarSemaforo } from './explica-semaforo';
import { type ModuloPorExplicar } from './modulo-por-explicar';
import { type Explicacion } from './paso';

/** The figures of one alumno in one módulo, as a report names them, and the level of each flag, raised or not. */
export const CIFRAS = z.enum([
  'pesoEsperado',
  'pesoRegistrado',
  'faltante',
  'pesoLogrado',
  'desempeno',
  'tope',
  'requerido',
  'caida',
  'diasSinAsistir',
  'semaforo',
  'semaforoConR01',
  ...CLAVES_DE_MODULO,
]);
export type Cifra = z.infer<typeof CIFRAS>;

/** What was captured of a módulo, wherever it comes from. */
type ModuloCapturado = Pick<GrupoModulo, 'actividades' | 'alumnos'>;

/** At which corte, and under what, a figure is told: of a report, or of a captura that has none yet. */
type ContextoDeCifra = Pick<
  ContextoDelCorte,
  'corte' | 'minimoAprobatorio' | 'fechaReferencia' | 'diasInhabiles' | 'normas'
>;

type Anotador = (cuaderno: Cuaderno, modulo: ModuloPorExplicar, normas: Normas) => unknown;

const ANOTADORES: Readonly<Record<Cifra, Anotador>> = {
  pesoEsperado: (cuaderno, modulo) => anotarEsperado(cuaderno, modulo, modulo.corte),
  pesoRegistrado: (cuaderno, modulo) => anotarRegistrado(cuaderno, modulo, modulo.corte),
  faltante: (cuaderno, modulo) => anotarFaltante(cuaderno, modulo, modulo.corte),
  pesoLogrado: (cuaderno, modulo) => anotarLogrado(cuaderno, modulo, modulo.corte),
  desempeno: (cuaderno, modulo) =>
    anotarDesempeno(cuaderno, anotarAvance(cuaderno, modulo, modulo.corte), modulo.corte),
  tope: (cuaderno, modulo) => anotarTope(cuaderno, anotarAvance(cuaderno, modulo, modulo.corte)),
  requerido: (cuaderno, modulo) =>
    anotarRequerido(cuaderno, modulo.minimo, anotarAvance(cuaderno, modulo, modulo.corte)),
  caida: (cuaderno, modulo) => anotarCaida(cuaderno, modulo, modulo.corte),
  diasSinAsistir: anotarDiasSinAsistir,
  semaforo: (cuaderno, modulo, normas) =>
    anotarSemaforo(cuaderno, modulo, { ausencia: modulo, conR01: false }, normas),
  semaforoConR01: (cuaderno, modulo, normas) =>
    anotarSemaforo(cuaderno, modulo, { ausencia: modulo, conR01: true }, normas),
  R01: anotarSinRegistro,
  R02: anotarAvanceBajo,
  R03: anotarImposibleAprobar,
  R04c: anotarInasistenciaConalep,
  R05: anotarAusenciaContinua,
  R08: anotarNivelDeCaida,
};

/**
 * How a figure of the report came to be, from the sábana itself. Levels end in "verde", "amarillo", "rojo", "gris" or
 * "no aplica"; a figure that there is not, in "sin dato". Null when the grupo-módulo does not have that alumno.
 */
export function explicacionDeCifra(
  grupoModulo: ModuloCapturado,
  matricula: string,
  cifra: Cifra,
  contexto: ContextoDeCifra,
): Explicacion | null {
  const modulo = moduloPorExplicar(grupoModulo, matricula, contexto);
  return modulo && explicar(cifra, (cuaderno) => ANOTADORES[cifra](cuaderno, modulo, contexto.normas));
}

/** What the sábana says of one alumno in one módulo; null when they are not in it. */
export function moduloPorExplicar(
  { actividades, alumnos }: ModuloCapturado,
  matricula: string,
  { corte, minimoAprobatorio, fechaReferencia, diasInhabiles }: Omit<ContextoDeCifra, 'normas'>,
): ModuloPorExplicar | null {
  const alumno = alumnos.find((uno) => uno.matricula === matricula);
  if (!alumno) return null;
  const { asistencias, sesiones, ultimaAsistencia } = alumno;
  return {
    actividades: actividades.map(({ ra, peso, corte: vence }) => ({ ra, peso: decimal(peso), corte: vence })),
    logros: alumno.logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN))),
    corte,
    minimo: minimoAprobatorio,
    asistencias,
    sesiones,
    ultimaAsistencia,
    fechaReferencia,
    diasInhabiles,
  };
}
