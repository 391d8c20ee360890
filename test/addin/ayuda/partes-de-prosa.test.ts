import { expect, test } from '@jest/globals';
import { partesDeProsa, sinMarcas } from '../../../addin/ayuda/partes-de-prosa';

test.each([
  { prosa: 'Sin marcas.', partes: [{ que: 'texto', texto: 'Sin marcas.' }] },
  {
    prosa: 'Vea el [Art. 44](UT-44).',
    partes: [
      { que: 'texto', texto: 'Vea el ' },
      { que: 'regla', texto: 'Art. 44', clave: 'UT-44' },
      { que: 'texto', texto: '.' },
    ],
  },
  { prosa: '[envíe](#enviar)', partes: [{ que: 'capitulo', texto: 'envíe', clave: 'enviar' }] },
  {
    prosa: '**No** es `NP`',
    partes: [
      { que: 'fuerte', texto: 'No' },
      { que: 'texto', texto: ' es ' },
      { que: 'tecla', texto: 'NP' },
    ],
  },
  { prosa: '', partes: [] },
])('$prosa', ({ prosa, partes }) => {
  expect(partesDeProsa(prosa)).toEqual(partes);
});

test('without its marks it is what is read', () => {
  expect(sinMarcas('**Antes**: [Art. 44](UT-44) y `Esc`.')).toBe('Antes: Art. 44 y Esc.');
});
