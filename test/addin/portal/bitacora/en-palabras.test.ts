import { expect, test } from '@jest/globals';
import { DOCUMENTOS } from '../../../../addin/portal/bitacora/en-palabras';
import { CLASES_DE_DOCUMENTO } from '../../../../functions/almacen/cadena-de';

test('every kind of document that leaves movements can be looked for', () => {
  const conocidas = DOCUMENTOS.map(([prefijo]) => prefijo.replace(/\/$/, ''));
  expect(conocidas.toSorted()).toEqual([...CLASES_DE_DOCUMENTO, 'publicacion'].toSorted());
});
