import { type NumeroCorte } from '../modelo/corte';
import { type Fraccion } from '../nucleo/fraccion';
import { type CapturasDelModulo } from './explica-avance';
import { type AusenciaPorExplicar } from './explica-dias-sin-asistir';

/** What one alumno has in one módulo, without what dates tell; attendance is null where the sheet does not say. */
export interface ModuloSinFechas extends CapturasDelModulo {
  readonly corte: NumeroCorte;
  readonly minimo: Fraccion;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
}

/** The same as a report sees it. */
export type ModuloPorExplicar = ModuloSinFechas & AusenciaPorExplicar;
