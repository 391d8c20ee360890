import { type Resultado } from '../../../cliente/resultado';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { type Escrito } from '../../../libro/captura/escribir-datos';
import { type Dato } from '../../../libro/captura/poner-datos';

/** What the pane shows of an open captura. */
export type CapturaALaVista = Pick<CapturaAbierta, 'lugar' | 'plan' | 'celdas' | 'enSabana'>;

/** Writes all or none in the workbook. */
export type Escribir = (datos: readonly Dato[], motivo: string | null) => Promise<Resultado<Escrito>>;
