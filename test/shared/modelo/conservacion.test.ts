import { expect, test } from '@jest/globals';
import { Conservacion } from '../../../shared/modelo/conservacion';

test.each([
  { cambio: { periodosAnios: -1 }, dicho: 'El plazo mínimo es de un año.' },
  { cambio: { consultasMeses: 5 }, dicho: 'El plazo mínimo es de 6 meses.' },
])('$cambio is refused: $dicho', ({ cambio, dicho }) => {
  const leida = Conservacion.safeParse({
    consultasMeses: null,
    periodosAnios: null,
    motivo: 'Acuerdo',
    ...cambio,
  });
  expect(leida.error?.issues.map(({ message }) => message)).toEqual([dicho]);
});
