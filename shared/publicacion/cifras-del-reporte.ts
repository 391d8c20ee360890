import { CifrasDelReporte } from '../modelo/cifras-del-reporte';
import { type ReportePublicado } from '../modelo/publicacion';

/** PO-04, norma 11: every figure of a published report, for whoever may read all of it. */
export const cifrasDelReporte = (reporte: ReportePublicado): CifrasDelReporte =>
  CifrasDelReporte.parse(reporte);

/**
 * Those of a docente's own grupos-módulo. What adds up others' too is left out: the totals of the plantel, of a whole
 * grupo or módulo, and of an alumno over all of theirs (CON-25).
 */
export function cifrasDeDocente(reporte: ReportePublicado, docente: string): CifrasDelReporte {
  const suyos = reporte.porGrupoModulo.filter(({ docentes }) => docentes.includes(docente));
  const claves = new Set(suyos.map(claveDe));
  return CifrasDelReporte.parse({
    edicion: reporte.edicion,
    plantelTotales: null,
    porGrupo: [],
    porModulo: [],
    porGrupoModulo: suyos,
    porDocente: reporte.porDocente.filter((fila) => fila.docente === docente),
    alumnos: [],
    alumnosModulos: reporte.alumnosModulos.filter((fila) => claves.has(claveDe(fila))),
  });
}

const claveDe = ({ grupo, modulo }: { readonly grupo: string; readonly modulo: string }): string =>
  JSON.stringify([grupo, modulo]);
