import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type AlumnoEnModulo } from '../../../shared/modelo/sabana';
import { decimal } from '../../../shared/nucleo/decimal';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { motivosDeModulo } from '../../../shared/riesgo/motivos';
import { actividad, alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const ACTIVIDADES = [
  actividad('1.1', '15', 1),
  actividad('1.2', '15', 1),
  actividad('2.1', '35', 2),
  actividad('3.1', '15', 3),
  actividad('3.2', '20', 3),
];

/** The words of each flag of one alumno with these data. */
export function motivosCon(
  datos: Partial<AlumnoEnModulo>,
  corte: 1 | 2 | 3 = 2,
  minimo: string = '70',
): MotivoDeRiesgo[] {
  const grupo = grupoModulo({ actividades: ACTIVIDADES, alumnos: [alumno(datos)] });
  const contexto = { ...CONTEXTO, minimoAprobatorio: decimal(minimo) };
  const reporte = reporteDeCorte(sabana({ corte, gruposModulo: [grupo] }), contexto);
  return reporte.alumnosModulos.flatMap((fila) =>
    motivosDeModulo(fila, { ...reporte, actividades: ACTIVIDADES }),
  );
}
