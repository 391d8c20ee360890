import { type Firma } from '../almacen/documentos';
import { type Identidad } from '../seguridad/identidad';
import { type Servicio } from './servicio';

/** Who does it and when, as every kept version records it. */
export const firmar = (
  { ahora }: Servicio,
  { nombre }: Pick<Identidad, 'nombre'>,
  accion: Firma['accion'],
): Firma => ({ por: nombre, cuando: ahora().toISOString(), accion });
