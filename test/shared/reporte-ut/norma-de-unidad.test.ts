import { expect, test } from '@jest/globals';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { alumnoUt, capturas, CONTEXTO_UT, grupoAsignatura } from '../../unidades-de-prueba';

test('a report of a unit looks at no number but those its hash covers', () => {
  const mirados = new Set<string>();
  const vigilado = <T extends object>(documento: string, numeros: T): T =>
    new Proxy(numeros, {
      get: (de, nombre, quien): unknown => {
        mirados.add(`${documento}.${String(nombre)}`);
        return Reflect.get(de, nombre, quien);
      },
    });
  const { reglamentoUt, seguimientoPo04, residencias, publico } = normasEn('2026-10-09');
  const normas: Normas = {
    reglamentoUt: vigilado('reglamentoUt', reglamentoUt),
    seguimientoPo04: vigilado('seguimientoPo04', seguimientoPo04),
    residencias: vigilado('residencias', residencias),
    publico: vigilado('publico', publico),
  };
  const enRiesgo = alumnoUt({
    vecesCursada: 2,
    ultimaAsistencia: '2026-09-10',
    unidades: [{ puntajes: ['7', '7'], sesiones: 20, asistencias: 17 }],
    remediales: ['2026-10-12', '2026-10-13', '2026-10-14'].map((fecha) => ({
      ...{ unidad: 1, fecha, calificacion: '7', confirmada: false },
    })),
  });
  reporteDeUnidad(capturas({ asignaturas: [grupoAsignatura({ alumnos: [enRiesgo] })] }), {
    ...CONTEXTO_UT,
    normas,
  });
  const suyas = Object.entries(
    INSTITUCIONES['universidad-tecnologica'].normas(normasEn('2026-10-09')),
  ).flatMap(([documento, numeros]) => Object.keys(numeros).map((numero) => `${documento}.${numero}`));
  expect([...mirados].filter((numero) => !suyas.includes(numero))).toEqual([]);
  expect([...mirados]).toContain('seguimientoPo04.ausenciaDiasRojo');
});
