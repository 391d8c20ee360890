import { z } from 'zod';
import { Edicion } from './publicacion';
import {
  FilaDeAlumno,
  FilaDeAlumnoModulo,
  FilaDeDocente,
  FilaDeGrupo,
  FilaDeModulo,
  Reporte,
} from './reporte';

const deModulo = FilaDeModulo.omit({ nombreModulo: true }).strip();

/**
 * The figures of a published report, as cells of a workbook ask for them: reading a report by this schema leaves its
 * names behind. The totals of the plantel are null for whoever sees only some of its grupos.
 */
export const CifrasDelReporte = z.object({
  edicion: Edicion.pick({ version: true, caracter: true, publicado: true }).strip(),
  plantelTotales: Reporte.shape.plantelTotales.nullable(),
  porGrupo: z.array(FilaDeGrupo),
  porModulo: z.array(deModulo),
  porGrupoModulo: z.array(deModulo.extend({ grupo: z.string() })),
  porDocente: z.array(FilaDeDocente),
  alumnos: z.array(FilaDeAlumno.omit({ nombre: true, grupos: true, banderas: true }).strip()),
  alumnosModulos: z.array(
    FilaDeAlumnoModulo.omit({
      nombre: true,
      docente: true,
      ultimaAsistencia: true,
      pendientes: true,
      banderas: true,
    }).strip(),
  ),
});
export type CifrasDelReporte = z.infer<typeof CifrasDelReporte>;
