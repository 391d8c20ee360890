import { CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { type Identidad } from '../../seguridad/identidad';
import { type Servicio } from '../servicio';

/** What was read, and of which planteles its address names; of none, it is of all. */
export interface Lectura {
  readonly que: string;
  readonly direccion: string;
  readonly planteles: readonly string[];
}

/** Leaves on record who read data of people, before they get them. */
export async function registrarConsulta(
  { almacen, ahora }: Servicio,
  { id, nombre, rol }: Identidad,
  { que, direccion, planteles }: Lectura,
): Promise<void> {
  const consulta = { cuando: ahora().toISOString(), id, nombre, rol, que, direccion };
  const cadenas = planteles.length > 0 ? planteles : [CADENA_GENERAL];
  await Promise.all(cadenas.map((cadena) => almacen.consultas.registrar(cadena, consulta)));
}
