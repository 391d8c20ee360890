import { type Sesion } from '../../../shared/modelo/sesion';
import { type Identidad } from '../../seguridad/identidad';
import { leerPlanteles } from './configuracion-guardada';
import { type Servicio } from '../servicio';

/** The session as the pages show it, with the planteles by name. */
export async function sesionDe(servicio: Servicio, identidad: Identidad): Promise<Sesion> {
  const planteles = await leerPlanteles(servicio);
  const { id, nombre, rol, docente } = identidad;
  const visibles =
    rol === 'direccion-general'
      ? planteles
      : planteles.filter(({ clave }) => identidad.planteles.includes(clave));
  return { id, nombre, rol, planteles: visibles, docente };
}
