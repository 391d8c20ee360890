import { Asiento } from '../../shared/modelo/bitacora';
import { type Huella, huellaDe } from './contenido';

/** What the first entry of a chain comes after. */
export const GENESIS: Huella = '0'.repeat(64);

export const SinHuella = Asiento.omit({ huella: true });
export type SinHuella = Omit<Asiento, 'huella'>;

const CAMPOS = SinHuella.keyof().options;

/**
 * SHA-256 of the canonical text of an entry: the JSON of [name, value] pairs of every field but `huella`, in the order
 * of their schema. Anybody who holds the chain can compute it again.
 */
export const huellaDeAsiento = (asiento: SinHuella): Huella =>
  huellaDe(JSON.stringify(CAMPOS.map((campo) => [campo, asiento[campo]])));
