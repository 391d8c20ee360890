import { type Celdas } from '../../../../shared/captura/celdas';
import { type LugarDeCaptura, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Resultado } from '../../../cliente/resultado';

/** What the pane shows of an open captura. */
export interface CapturaALaVista {
  readonly lugar: LugarDeCaptura;
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
}

/** One datum to write, in its canonical text; null takes it away. */
export interface Dato {
  readonly matricula: string;
  readonly columna: string;
  readonly valor: string | null;
}

/** What a writing left, and the way back. */
export interface Escrito {
  readonly captura: CapturaALaVista;
  readonly deshacer: () => Promise<Resultado<CapturaALaVista>>;
}

/** Writes all or none in the workbook. */
export type Escribir = (datos: readonly Dato[], motivo: string | null) => Promise<Resultado<Escrito>>;
