import { expect, test } from '@jest/globals';
import { type AlumnoDeAsignatura, type CapturaDeUnidad } from '../../../shared/modelo/asignatura-capturada';
import { type Nivel } from '../../../shared/modelo/reporte';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { situacionDeAsignatura } from '../../../shared/riesgo/situacion-de-asignatura';
import { alumnoUt, planUt } from '../../captura-de-prueba';
import { capturas, CONTEXTO_UT, grupoAsignatura } from '../../unidades-de-prueba';

const { plan } = planUt();
const unidad = (puntajes: CapturaDeUnidad['puntajes'], asistencias = 20): CapturaDeUnidad => ({
  ...{ puntajes, asistencias },
  sesiones: 20,
});
const SIN_CAPTURAR: CapturaDeUnidad = { puntajes: [null, null, null], asistencias: 0, sesiones: 0 };

test.each<{ caso: string; primera: CapturaDeUnidad; mas?: Partial<AlumnoDeAsignatura>; esperado: Nivel }>([
  { caso: 'nothing captured', primera: SIN_CAPTURAR, esperado: 'gris' },
  { caso: 'only attendance, complete', primera: unidad([null, null, null]), esperado: 'gris' },
  { caso: 'part of a unit', primera: unidad(['10', '10', null]), esperado: 'gris' },
  { caso: 'what is justified is pending (Art. 46)', primera: unidad(['10', '10', 'JU']), esperado: 'gris' },
  { caso: 'a whole unit', primera: unidad(['10', '10', '10']), esperado: 'verde' },
  { caso: 'a unit in NA, which no flag raises yet', primera: unidad(['NP', 'NP', 'NP']), esperado: 'verde' },
  {
    caso: 'low attendance, of a unit without scores',
    primera: unidad([null, null, null], 10),
    esperado: 'rojo',
  },
  {
    caso: 'a long absence, of whom nothing was captured',
    primera: SIN_CAPTURAR,
    mas: { ultimaAsistencia: '2026-09-01' },
    esperado: 'rojo',
  },
])('the semáforo is the same where one captures and in the report: $caso', ({ primera, mas, esperado }) => {
  const alumno = alumnoUt({ unidades: [primera, SIN_CAPTURAR], ...mas });
  const dia = { fechaReferencia: '2026-10-09', diasInhabiles: [] };
  const { semaforo } = situacionDeAsignatura(plan, alumno, dia, CONTEXTO_UT.normas);
  const asignaturas = [grupoAsignatura({ plan, alumnos: [alumno] })];
  const [fila] = reporteDeUnidad(capturas({ asignaturas }), CONTEXTO_UT).alumnosAsignaturas;
  expect([semaforo, fila?.nivel]).toEqual([esperado, esperado]);
});
