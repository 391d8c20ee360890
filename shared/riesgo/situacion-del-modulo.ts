import { type AvanceDelModulo, avanceDelModulo, type LogrosDelModulo } from '../corte/avance-del-modulo';
import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type RiesgoDelModulo, riesgoDelModulo } from './riesgo-del-modulo';
import { peorNivel } from './peor-nivel';

/** What is known of one alumno in one módulo; attendance is null where the sheet does not say. */
export interface DatosDelModulo extends LogrosDelModulo {
  readonly minimo: Fraccion;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
}

/** The same where the institution may not have configured its minimum yet. */
type DatosQuizaSinMinimo = Omit<DatosDelModulo, 'minimo'> & LogrosDelModulo;

export type SituacionDelModulo = AvanceDelModulo & RiesgoDelModulo;

/** The one computation behind the report's row and the function RIESGO (PO-04, norma 12-c). */
export function situacionDelModulo(datos: DatosQuizaSinMinimo, normas: Normas): SituacionDelModulo {
  const avance = avanceDelModulo(datos);
  return { ...avance, ...riesgoDelModulo(avance, datos, normas) };
}

/** Takes one more flag into a semáforo. Gris stays gris: nothing is registered, so nothing is judged. */
export const semaforoConOtra = (semaforo: Nivel, nivel: Nivel | null): Nivel =>
  semaforo === 'gris' ? 'gris' : peorNivel([semaforo, nivel]);
