import { expect, test } from '@jest/globals';
import { conPrefijos, sinPrefijos } from '../../addin/banco/anfitrion/funciones-con-prefijo';

test.each([
  { formula: 'OR(ISFORMULA(C6),C6>0)', enArchivo: 'OR(_xlfn.ISFORMULA(C6),C6>0)' },
  {
    formula: 'IFNA(TEXTJOIN(",",TRUE,A1:A3),"")',
    enArchivo: '_xlfn.IFNA(_xlfn.TEXTJOIN(",",TRUE,A1:A3),"")',
  },
  { formula: 'SORT(UNIQUE(A:A))', enArchivo: '_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))' },
  { formula: 'stdev.s(A1:A3)', enArchivo: '_xlfn.stdev.s(A1:A3)' },
  { formula: 'SISEAC.SORT(A1)&MI_IFS(A1)', enArchivo: 'SISEAC.SORT(A1)&MI_IFS(A1)' },
  {
    formula: '"diga ""IFS(1)"" y _xlfn.IFS("&IF(A1,1,2)',
    enArchivo: '"diga ""IFS(1)"" y _xlfn.IFS("&IF(A1,1,2)',
  },
])('$formula is $enArchivo in a file, and itself when it is read', ({ formula, enArchivo }) => {
  expect(conPrefijos(formula)).toBe(enArchivo);
  expect(sinPrefijos(enArchivo)).toBe(formula);
});
