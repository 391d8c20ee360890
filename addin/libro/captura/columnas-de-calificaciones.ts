import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type ColumnaPorEscribir } from '../tabla-por-escribir';
import { MATRICULA } from './tablas-de-captura';

/** The column that says whether the figures of its row still follow from what was captured. */
export const COMPROBACION = 'Comprobación';

/** Headings of the figures of a unit. */
export const deUnidad = (unidad: number) =>
  ({
    puntaje: `U${unidad} puntaje`,
    derecho: `U${unidad} derecho`,
    asistencia: `U${unidad} asistencia %`,
    inicial: `U${unidad} nivel inicial`,
    nivel: `U${unidad} nivel`,
  }) as const;

const columna = (titulo: string, clase: ColumnaPorEscribir['clase'], ancho = 62): ColumnaPorEscribir => ({
  titulo,
  clase,
  ancho,
});

/** Columns of the sheet Calificaciones, left to right: the figures, what each alumno lacks, and the check. */
export function columnasDeCalificaciones(plan: PlanDeCaptura): ColumnaPorEscribir[] {
  const deTodos = [
    columna('Semáforo', 'nivel', 66),
    columna('Banderas', 'parrafo', 120),
    columna('Qué le falta', 'parrafo', 420),
    columna(COMPROBACION, 'libre', 84),
  ];
  const identidad = [columna(MATRICULA, 'texto', 76), columna('Nombre', 'texto', 200)];
  if (plan.institucion === 'conalep') {
    return [
      ...identidad,
      columna('Esperado', 'decimal', 72),
      columna('Registrado', 'decimal', 72),
      columna('Logrado', 'decimal', 72),
      columna('Desempeño', 'decimal', 72),
      columna('Requerido', 'decimal', 72),
      columna('Asistencia %', 'decimal'),
      ...deTodos,
    ];
  }
  return [
    ...identidad,
    ...plan.plan.unidades.flatMap(({ unidad }) => {
      const { puntaje, derecho, asistencia, inicial, nivel } = deUnidad(unidad);
      return [
        columna(puntaje, 'decimal', 48),
        columna(asistencia, 'decimal', 60),
        columna(derecho, 'libre', 48),
        columna(inicial, 'libre', 48),
        columna(nivel, 'libre', 44),
      ];
    }),
    columna('Remediales usadas', 'entero', 66),
    columna('Remediales que quedan', 'entero', 66),
    columna('Final', 'libre', 44),
    columna('Nivel final', 'libre', 44),
    ...deTodos,
  ];
}
