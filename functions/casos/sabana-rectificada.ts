import { type RectificacionDeDatos } from '../../shared/modelo/datos-de-alumno';
import { type Sabana } from '../../shared/modelo/sabana';

/** The rows with the names that were rectified; the very same rows when they bear no other name. */
export function sabanaRectificada(
  sabana: Sabana,
  rectificaciones: readonly Pick<RectificacionDeDatos, 'matricula' | 'nombre'>[],
): Sabana {
  const nombres = new Map(rectificaciones.map(({ matricula, nombre }) => [matricula, nombre]));
  const debeCambiar = ({ matricula, nombre }: { matricula: string; nombre: string }): boolean =>
    (nombres.get(matricula) ?? nombre) !== nombre;
  if (!sabana.gruposModulo.some(({ alumnos }) => alumnos.some(debeCambiar))) return sabana;
  return {
    ...sabana,
    gruposModulo: sabana.gruposModulo.map((grupo) => ({
      ...grupo,
      alumnos: grupo.alumnos.map((alumno) => ({
        ...alumno,
        nombre: nombres.get(alumno.matricula) ?? alumno.nombre,
      })),
    })),
  };
}
