import { type Firma } from '../almacen/movimiento-firmado';
import { type Identidad } from '../seguridad/identidad';
import { type Servicio } from './servicio';

/** Who does it and when, what for and why, as every kept version and the bitácora record it. */
export const firmar = (
  { ahora }: Servicio,
  { id, nombre, rol }: Pick<Identidad, 'id' | 'nombre' | 'rol'>,
  accion: Firma['accion'],
  que: Pick<Firma, 'resumen' | 'motivo' | 'norma'>,
): Firma => ({ persona: id, por: nombre, rol, cuando: ahora().toISOString(), accion, ...que });
