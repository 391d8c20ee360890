import { expect, test } from '@jest/globals';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

test('a report of CONALEP looks at no number but those its hash covers', () => {
  const mirados = new Set<string>();
  const vigilado = <T extends object>(documento: string, numeros: T): T =>
    new Proxy(numeros, {
      get: (de, nombre, quien): unknown => {
        mirados.add(documento);
        return Reflect.get(de, nombre, quien);
      },
    });
  const { reglamentoUt, seguimientoPo04, residencias, publico } = normasEn('2026-10-30');
  const normas: Normas = {
    reglamentoUt: vigilado('reglamentoUt', reglamentoUt),
    seguimientoPo04: vigilado('seguimientoPo04', seguimientoPo04),
    residencias: vigilado('residencias', residencias),
    publico: vigilado('publico', publico),
  };
  const enRiesgo = alumno({ asistencias: 20, ultimaAsistencia: '2026-10-05', logros: ['90', '0', null] });
  const grupo = (modulo: string) => grupoModulo({ modulo, alumnos: [enRiesgo, alumno({ matricula: '1' })] });
  const { matricula } = enRiesgo;
  reporteDeCorte(sabana({ gruposModulo: ['PEMA-04', 'LECO-04'].map(grupo) }), {
    ...CONTEXTO,
    incidencias: [{ matricula, fecha: '2026-10-05', tipo: 'suspension' }],
    normas,
  });
  const suyas = Object.keys(INSTITUCIONES.conalep.normas(normas, decimal('70')));
  expect([...mirados]).toEqual(suyas.filter((clave) => clave !== 'minimoAprobatorio'));
});
