import { type ResumenDeCaptura } from '../modelo/resumen-de-captura';
import { type GrupoModulo } from '../modelo/sabana';

/** How many results of alumnos a sábana brought, a 0 among them, of one for each alumno and R.A. */
export function calificacionesEnSabana({
  actividades,
  alumnos,
}: Pick<GrupoModulo, 'actividades' | 'alumnos'>): NonNullable<ResumenDeCaptura['enSabana']> {
  return {
    calificaciones: alumnos.flatMap(({ logros }) => logros).filter((logro) => logro !== null).length,
    esperadas: alumnos.length * actividades.length,
  };
}
