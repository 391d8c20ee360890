import { type RectificacionDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { type Sabana } from '../../../shared/modelo/sabana';

type Rectificaciones = readonly Pick<RectificacionDeDatos, 'matricula' | 'nombre'>[];

/** Alumnos with the names that were rectified; the very same list when none bears another. */
export function conNombresRectificados<A extends { readonly matricula: string; readonly nombre: string }>(
  alumnos: readonly A[],
  rectificaciones: Rectificaciones,
): A[] {
  const nombres = new Map(rectificaciones.map(({ matricula, nombre }) => [matricula, nombre]));
  return alumnos.map((alumno) => {
    const nombre = nombres.get(alumno.matricula) ?? alumno.nombre;
    return nombre === alumno.nombre ? alumno : { ...alumno, nombre };
  });
}

/** The rows with the names that were rectified; the very same rows when they bear no other name. */
export function sabanaRectificada(sabana: Sabana, rectificaciones: Rectificaciones): Sabana {
  const gruposModulo = sabana.gruposModulo.map((grupo) => {
    const alumnos = conNombresRectificados(grupo.alumnos, rectificaciones);
    return alumnos.every((uno, lugar) => uno === grupo.alumnos[lugar]) ? grupo : { ...grupo, alumnos };
  });
  return gruposModulo.every((uno, lugar) => uno === sabana.gruposModulo[lugar])
    ? sabana
    : { ...sabana, gruposModulo };
}
