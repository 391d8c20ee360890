import { type AvanceDelModulo } from '../corte/avance-del-modulo';
import { type NumeroCorte } from '../modelo/corte';
import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { nivelAvanceBajo } from './nivel-avance-bajo';
import { nivelCaida } from './nivel-caida';
import { nivelGlobalDelAlumno } from './nivel-global-del-alumno';
import { nivelImposibleAprobar } from './nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from './nivel-inasistencia-conalep';
import { nivelSinRegistro } from './nivel-sin-registro';

/** What the flags look at besides progress. */
export interface CircunstanciasDelModulo {
  readonly corte: NumeroCorte;
  readonly minimo: Fraccion | null;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
}

/** The flags that need no dates. Null does not apply at this corte; gris lacks data. */
export type NivelesDelModulo = Readonly<Record<'R01' | 'R02' | 'R03' | 'R04c' | 'R08', Nivel | null>>;

export interface RiesgoDelModulo {
  readonly niveles: NivelesDelModulo;
  /** Gris when nothing is registered, otherwise the worst flag that is the alumno's own (R00 leaves R01 out). */
  readonly semaforo: Nivel;
}

/** PO-04, norma 12-c: what the progress of one alumno in one módulo, and their attendance, warn of. */
export function riesgoDelModulo(
  avance: AvanceDelModulo,
  { corte, minimo, asistencias, sesiones }: CircunstanciasDelModulo,
  normas: Normas,
): RiesgoDelModulo {
  const { esperado, registrado, logrado, desempeno, desempenoAnterior } = avance;
  const cifras = { pesoLogrado: logrado, pesoRegistrado: registrado, minimoAprobatorio: minimo };
  const niveles = {
    R01: nivelSinRegistro.decide({ pesoEsperado: esperado, pesoRegistrado: registrado }, normas),
    R02: nivelAvanceBajo.decide(cifras, normas),
    R03: nivelImposibleAprobar.decide({ ...cifras, numeroCorte: corte }, normas),
    R04c:
      asistencias === null || sesiones === null
        ? 'gris'
        : nivelInasistenciaConalep.decide({ asistencias, sesiones }, normas),
    R08: nivelCaida.decide({ desempenoAnterior, desempenoActual: desempeno, numeroCorte: corte }, normas),
  } satisfies NivelesDelModulo;
  return {
    niveles,
    semaforo: registrado.esCero()
      ? 'gris'
      : nivelGlobalDelAlumno.decide({ banderas: comoBanderas(niveles) }, normas),
  };
}

const comoBanderas = ({ R01, R02, R03, R04c, R08 }: NivelesDelModulo) => [
  { clave: 'R01', nivel: R01 },
  { clave: 'R02', nivel: R02 },
  { clave: 'R03', nivel: R03 },
  { clave: 'R04c', nivel: R04c },
  { clave: 'R08', nivel: R08 },
];
