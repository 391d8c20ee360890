import { expect, test } from '@jest/globals';
import { cambiosAjenos } from '../../../../functions/casos/simulacion/cambios-rechazados';

const deUt = { parametro: 'reglamentoUt.asistenciaMinima', valor: '0.80' } as const;
const dePo04 = { parametro: 'seguimientoPo04.caidaAmarillo', valor: '15' } as const;

test('a number of another document is not tried, because nothing would look at it', () => {
  expect(cambiosAjenos([dePo04, deUt], 'seguimientoPo04', 'cuerpo.cambios')).toMatchObject({
    clave: 'cambio-no-admitido',
    detalle: 'Aquí no se decide con «Asistencia mínima para ser evaluado».',
  });
  expect(cambiosAjenos([dePo04], 'reglamentoUt', 'cuerpo.cambios')?.detalle).toContain('caída');
});

test('those of its own document are', () => {
  expect(cambiosAjenos([dePo04], 'seguimientoPo04', 'cuerpo.cambios')).toBeNull();
  expect(cambiosAjenos([deUt], 'reglamentoUt', 'cuerpo.cambios')).toBeNull();
  expect(cambiosAjenos([], 'reglamentoUt', 'cuerpo.cambios')).toBeNull();
});
