import { expect, test } from '@jest/globals';
import { type AlumnoDeAsignatura } from '../../../shared/modelo/asignatura-capturada';
import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { motivosDeAsignatura, motivosDeUnidad } from '../../../shared/riesgo/motivos-de-unidad';
import { alumnoUt, capturas, CONTEXTO_UT, grupoAsignatura } from '../../unidades-de-prueba';

/** The words of each flag of one alumno with these data, up to the last unit. */
function motivosCon(datos: Partial<AlumnoDeAsignatura>): MotivoDeRiesgo[] {
  const ultimaAsistencia = '2026-12-10';
  const asignaturas = [grupoAsignatura({ alumnos: [alumnoUt({ ultimaAsistencia, ...datos })] })];
  const reporte = reporteDeUnidad(capturas({ unidad: 2, asignaturas }), CONTEXTO_UT);
  return reporte.alumnosAsignaturas.flatMap((fila) => [
    ...fila.unidades.flatMap((unidad) => motivosDeUnidad(unidad, reporte)),
    ...motivosDeAsignatura(fila, reporte),
  ]);
}

const unidades = (uno: string, otro: string, asistencias = 20) => [
  { puntajes: [uno, uno], sesiones: 20, asistencias },
  { puntajes: [otro, otro], sesiones: 20, asistencias: 20 },
];
const remedial = (fecha: string, calificacion = '7') => ({
  unidad: 1,
  fecha,
  calificacion,
  confirmada: false,
});

test.each<{ que: string; datos: Partial<AlumnoDeAsignatura>; motivos: Partial<MotivoDeRiesgo>[] }>([
  { que: 'without risk', datos: { unidades: unidades('9', '9') }, motivos: [] },
  {
    que: 'near to losing the right',
    datos: { unidades: unidades('9', '9', 17) },
    motivos: [
      {
        clave: 'R04',
        nombre: 'Inasistencia',
        nivel: 'amarillo',
        dato: 'Asistencia de 85 %: 17 de 20 sesiones',
        umbral: 'Menor que 90 %',
        fundamento: 'Reglamento UT, art. 44 (umbral de la literatura)',
        salida: 'Asistir a 10 sesiones seguidas para llegar a 90 %',
      },
    ],
  },
  {
    que: 'without the right',
    datos: { unidades: unidades('9', '9', 16) },
    motivos: [
      {
        clave: 'R04',
        nivel: 'rojo',
        dato: 'Asistencia de 80 %: 16 de 20 sesiones, sin derecho a evaluación',
        umbral: 'Menor que 85 %',
        fundamento: 'Reglamento UT, art. 44',
        salida: 'Asistir a 7 sesiones seguidas para llegar a 85 %; concluida la unidad, presentar remedial',
      },
    ],
  },
  {
    que: 'absent',
    datos: { unidades: unidades('9', '9'), ultimaAsistencia: '2026-11-01' },
    motivos: [{ clave: 'R05', nivel: 'rojo', umbral: 'Más de 14 días', salida: 'Asistir a una sesión' }],
  },
  {
    que: 'the last remedial left',
    datos: { unidades: unidades('7', '9'), remediales: [remedial('2026-10-12')] },
    motivos: [
      {
        clave: 'R09',
        nombre: 'Remediales agotadas',
        nivel: 'amarillo',
        dato: '1 remedial usada de 2, con la unidad 1 en NA',
        umbral: 'Unidad en NA con la última remedial',
        fundamento: 'Reglamento UT, art. 51',
        salida: 'Aprobar la remedial de la unidad 1 en NA',
      },
    ],
  },
  {
    que: 'two units and one remedial left',
    datos: { unidades: unidades('7', '7'), remediales: [remedial('2026-10-12')] },
    motivos: [
      {
        clave: 'R09',
        nivel: 'amarillo',
        dato: '1 remedial usada de 2, con las unidades 1 y 2 en NA',
        salida: 'Ninguna en el periodo: la asignatura queda no acreditada',
      },
    ],
  },
  {
    que: 'no remedial left',
    datos: {
      unidades: unidades('7', '9'),
      remediales: [remedial('2026-10-12'), remedial('2026-10-26')],
    },
    motivos: [
      {
        clave: 'R09',
        nivel: 'rojo',
        dato: '2 remediales usadas de 2, con la unidad 1 en NA',
        umbral: 'Unidad en NA sin remediales disponibles',
        salida: 'Ninguna en el periodo: la asignatura queda no acreditada',
      },
    ],
  },
  {
    que: 'a second time',
    datos: { unidades: unidades('7', '9'), vecesCursada: 2 },
    motivos: [
      {
        clave: 'R10',
        nombre: 'Segunda vez con unidad NA',
        nivel: 'rojo',
        dato: 'La cursa por 2.ª vez, con la unidad 1 en NA',
        umbral: 'Desde la 2.ª vez, con alguna unidad en NA',
        fundamento: 'Reglamento UT, art. 60',
        salida: 'Aprobar la remedial de la unidad 1 en NA; reprobar de nuevo es baja definitiva',
      },
    ],
  },
  {
    que: 'a second time with no remedial left',
    datos: {
      unidades: unidades('7', '9'),
      vecesCursada: 2,
      remediales: [remedial('2026-10-12'), remedial('2026-10-26')],
    },
    motivos: [
      { clave: 'R09' },
      { clave: 'R10', salida: 'Ninguna en el periodo: no quedan remediales para aprobar' },
    ],
  },
])('$que', ({ datos, motivos }) => {
  const dichos = motivosCon(datos);
  expect(dichos).toHaveLength(motivos.length);
  expect(dichos).toMatchObject(motivos);
});
