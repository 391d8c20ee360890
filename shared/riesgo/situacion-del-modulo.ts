import {
  type ActividadConPeso,
  type Avance,
  avanceHasta,
  desempenoDe,
  requeridoPara,
  topeDe,
} from '../corte/avance';
import { type NumeroCorte } from '../modelo/corte';
import { type Nivel } from '../modelo/reporte';
import { type Fraccion } from '../nucleo/fraccion';
import { type Normas } from '../norma/normas';
import { nivelAvanceBajo } from './nivel-avance-bajo';
import { nivelCaida } from './nivel-caida';
import { nivelGlobalDelAlumno } from './nivel-global-del-alumno';
import { nivelImposibleAprobar } from './nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from './nivel-inasistencia-conalep';
import { nivelSinRegistro } from './nivel-sin-registro';
import { peorNivel } from './peor-nivel';

/** What is known of one alumno in one módulo. `logros` 0 to 1, parallel to `actividades`; null is not registered. */
export interface DatosDelModulo {
  readonly actividades: readonly ActividadConPeso[];
  readonly logros: readonly (Fraccion | null)[];
  readonly corte: NumeroCorte;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
  readonly minimo: Fraccion;
}

/** The flags that need no dates. Null does not apply at this corte; gris lacks data. */
export type NivelesDelModulo = Readonly<Record<'R01' | 'R02' | 'R03' | 'R04c' | 'R08', Nivel | null>>;

/** Every figure of one alumno in one módulo by a corte, exact, and the level of each flag. */
export interface SituacionDelModulo extends Avance {
  readonly desempeno: Fraccion | null;
  readonly tope: Fraccion;
  readonly requerido: Fraccion | null;
  /** d(k−1) − d(k); null at the first corte or when either is missing. */
  readonly caida: Fraccion | null;
  readonly niveles: NivelesDelModulo;
  /** Gris when nothing is registered, otherwise the worst flag that is the alumno's own (R00 leaves R01 out). */
  readonly semaforo: Nivel;
}

/** The one computation behind the report's row and the function RIESGO (PO-04, norma 12-c). */
export function situacionDelModulo(datos: DatosDelModulo, normas: Normas): SituacionDelModulo {
  const { corte, minimo, asistencias, sesiones } = datos;
  const avance = avanceHasta(datos.actividades, datos.logros, corte);
  const { esperado: pesoEsperado, registrado: pesoRegistrado, logrado: pesoLogrado } = avance;
  const desempeno = desempenoDe(pesoLogrado, pesoRegistrado);
  const anterior = desempenoAnterior(datos);
  const numeros = { pesoLogrado, pesoRegistrado, minimoAprobatorio: minimo };
  const niveles = {
    R01: nivelSinRegistro.decide({ pesoEsperado, pesoRegistrado }, normas),
    R02: nivelAvanceBajo.decide(numeros, normas),
    R03: nivelImposibleAprobar.decide({ ...numeros, numeroCorte: corte }, normas),
    R04c:
      asistencias === null || sesiones === null
        ? 'gris'
        : nivelInasistenciaConalep.decide({ asistencias, sesiones }, normas),
    R08: nivelCaida.decide(
      { desempenoAnterior: anterior, desempenoActual: desempeno, numeroCorte: corte },
      normas,
    ),
  } satisfies NivelesDelModulo;
  return {
    ...avance,
    desempeno,
    tope: topeDe(pesoLogrado, pesoRegistrado),
    requerido: requeridoPara(minimo, pesoLogrado, pesoRegistrado),
    caida: anterior && desempeno && anterior.menos(desempeno),
    niveles,
    semaforo: pesoRegistrado.esCero()
      ? 'gris'
      : nivelGlobalDelAlumno.decide({ banderas: lista(niveles) }, normas),
  };
}

const lista = ({ R01, R02, R03, R04c, R08 }: NivelesDelModulo) => [
  { clave: 'R01', nivel: R01 },
  { clave: 'R02', nivel: R02 },
  { clave: 'R03', nivel: R03 },
  { clave: 'R04c', nivel: R04c },
  { clave: 'R08', nivel: R08 },
];

/**
 * Takes one more flag into a semáforo. Gris stays gris: nothing is registered, so nothing is judged.
 */
export const semaforoConOtra = (semaforo: Nivel, nivel: Nivel | null): Nivel =>
  semaforo === 'gris' ? 'gris' : peorNivel([semaforo, nivel]);

/** d of the previous corte, computed on the same sábana. */
function desempenoAnterior({ actividades, logros, corte }: DatosDelModulo): Fraccion | null {
  if (corte === 1) return null;
  const { logrado, registrado } = avanceHasta(actividades, logros, corte === 2 ? 1 : 2);
  return desempenoDe(logrado, registrado);
}
