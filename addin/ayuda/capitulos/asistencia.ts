import { type Capitulo, lista, parrafo, subtitulo } from '../capitulo';

export const ASISTENCIA: Capitulo = {
  clave: 'asistencia',
  titulo: 'La asistencia',
  resumen: 'Por totales o sesión por sesión, y el derecho a evaluación.',
  bloques: ({ asistencia, asistenciaEnRiesgo, ausencia, asistenciaConalep, asistenciaConalepRojo }) => [
    parrafo('Al empezar se elige cómo se lleva; después se cambia desde el plan.'),
    lista(
      '**Totales**: cuántas sesiones hubo y a cuántas asistió cada alumno. Las asistencias no pasan de las sesiones.',
      '**Por sesión**: una columna por día, con `A` si asistió, `F` si faltó y `J` si la falta está justificada. `1` y `0` valen por `A` y `F`.',
    ),
    subtitulo('Universidad Tecnológica'),
    lista(
      `Para que se evalúe una unidad hay que haber asistido al ${asistencia} de sus sesiones ([Art. 44](UT-44)). La cuenta es exacta: no se redondea.`,
      'Sin ese derecho la unidad es NA, sea cual sea el puntaje; la remedial es la salida.',
      'La falta justificada no cuenta como asistencia: justifica la evaluación, no la sesión.',
      `Por debajo de ${asistenciaEnRiesgo} el semáforo avisa ([R04](R04)).`,
      `Quien falta más de ${ausencia} días seguidos deserta ([Art. 61](UT-61)); la última asistencia permite avisar antes ([R05](R05)).`,
    ),
    subtitulo('CONALEP'),
    parrafo(
      `La asistencia se cuenta por módulo. Por debajo de ${asistenciaConalep} el semáforo avisa, y por debajo de ${asistenciaConalepRojo} pone en rojo ([R04c](R04c)).`,
    ),
  ],
};
