import { expect, test } from '@jest/globals';
import { plazosEnPalabras } from '../../../../addin/portal/configuracion/datos-personales/plazos-en-palabras';

const DESDE = '2026-10-29T18:05:00.000Z';

test.each([
  { vigentes: { plazos: null, desde: null }, dicho: 'Todavía no se han fijado: nada se suprime.' },
  {
    vigentes: { plazos: { consultasMeses: 24, periodosAnios: 1, motivo: 'Acuerdo 1.' }, desde: DESDE },
    dicho:
      'En vigor desde el 29 de octubre de 2026, 12:05: registro de consultas, 24 meses; datos de un periodo, 1 año desde que terminó. Motivo: Acuerdo 1.',
  },
  {
    vigentes: { plazos: { consultasMeses: null, periodosAnios: null, motivo: 'Acuerdo 2' }, desde: null },
    dicho:
      'En vigor: registro de consultas, no se suprime; datos de un periodo, no se suprimen. Motivo: Acuerdo 2.',
  },
])('says $dicho', ({ vigentes, dicho }) => {
  expect(plazosEnPalabras(vigentes)).toBe(dicho);
});
