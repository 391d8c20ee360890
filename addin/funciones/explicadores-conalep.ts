import { desempenoDe, avanceHasta } from '../../shared/corte/avance';
import {
  anotarAvance,
  anotarEsperado,
  anotarLogrado,
  anotarRegistrado,
} from '../../shared/explicacion/explica-avance';
import { anotarDesempeno } from '../../shared/explicacion/explica-desempeno';
import { anotarEficiencia } from '../../shared/explicacion/explica-egreso';
import { anotarSemaforo } from '../../shared/explicacion/explica-semaforo';
import { exigido } from './argumento';
import { type Explicador } from './explicador';
import { type ModuloCapturado, moduloCapturado, moduloConOSinCortes, norma12c } from './modulo-capturado';
import { generacionCapturada } from './requisitos-capturados';
import { riesgoCapturado } from './riesgo-capturado';

/** Cells do not name the R.A.: they are told by their place. */
const conLugares = <M extends Pick<ModuloCapturado, 'actividades'>>(modulo: M) => ({
  ...modulo,
  actividades: modulo.actividades.map((actividad, i) => ({ ...actividad, ra: String(i + 1) })),
});

/** A lone empty cell is a módulo of one R.A. without its result, not an argument that was left out. */
const celdasDeLogros = (logros: unknown): unknown => (logros === null ? [logros] : logros);

const avanceDe = ([pesos, logros, cortes, corte]: readonly unknown[]) =>
  conLugares(moduloConOSinCortes({ pesos, logros: celdasDeLogros(logros), cortes, corte }));

const anotarRiesgo: Explicador = (
  cuaderno,
  [pesos, logros, cortes, corte, asistencias, sesiones, minimo],
  normas,
) => {
  const celdas = { pesos, logros: celdasDeLogros(logros), cortes, corte, asistencias, sesiones, minimo };
  const datos = riesgoCapturado(celdas);
  anotarSemaforo(cuaderno, conLugares(datos), { ausencia: null, conR01: false }, normas);
};

/** How each function of the follow-up of CONALEP writes its steps down; the last one is its value. */
export const EXPLICADORES_CONALEP = {
  ESPERADO: (cuaderno, [pesos, cortes, corte]) => {
    const modulo = conLugares(moduloCapturado({ pesos, cortes, corte }));
    anotarEsperado(cuaderno, modulo, modulo.corte);
  },
  REGISTRADO: (cuaderno, argumentos) => {
    const modulo = avanceDe(argumentos);
    anotarRegistrado(cuaderno, modulo, modulo.corte);
  },
  LOGRADO: (cuaderno, argumentos) => {
    const modulo = avanceDe(argumentos);
    anotarLogrado(cuaderno, modulo, modulo.corte);
  },
  DESEMPENO: (cuaderno, argumentos) => {
    const modulo = avanceDe(argumentos);
    const { actividades, logros, corte } = modulo;
    const { logrado, registrado } = avanceHasta(actividades, logros, corte);
    exigido(desempenoDe(logrado, registrado), norma12c('logros', argumentos[1]));
    anotarDesempeno(cuaderno, anotarAvance(cuaderno, modulo, corte), corte);
  },
  RIESGO: anotarRiesgo,
  'RIESGO.MOTIVOS': anotarRiesgo,
  EFICIENCIA: (cuaderno, [concluyeron, inscritos], normas) => {
    anotarEficiencia(cuaderno, generacionCapturada(concluyeron, inscritos), normas);
  },
} as const satisfies Readonly<Record<string, Explicador>>;
