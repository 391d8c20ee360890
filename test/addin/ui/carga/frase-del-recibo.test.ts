import { expect, test } from '@jest/globals';
import { fraseDelRecibo } from '../../../../addin/ui/carga/frase-del-recibo';
import { type Conteo, type Observacion, type Recibo } from '../../../../shared/modelo/recibo';

const conteo = (leidas: number, rechazadas = 0): Conteo => ({
  leidas,
  aceptadas: leidas - rechazadas,
  conAviso: 0,
  fusionadas: 0,
  rechazadas,
});
const de = (...gravedades: readonly Observacion['gravedad'][]): Observacion[] =>
  gravedades.map((gravedad) => ({
    ...{ gravedad, clave: 'x', archivo: 'a.csv', hoja: null, celda: null, valor: null },
    ...{ motivo: 'Un motivo.', remedio: 'Un remedio.' },
  }));

test.each<{ caso: string; partes: Partial<Recibo>; frase: string }>([
  { caso: 'nothing to look at', partes: {}, frase: 'Todo entra.' },
  {
    caso: 'an aviso',
    partes: { observaciones: de('aviso') },
    frase: 'Entran 20 registros y 10 renglones. Hay 1 aviso.',
  },
  {
    caso: 'rows of a sheet that is not recognised',
    partes: { filas: conteo(12, 2), observaciones: de('error') },
    frase: 'Entran 20 registros y 10 de 12 renglones (2 no). Hay 1 error.',
  },
  {
    caso: 'records and rows',
    partes: {
      filas: conteo(10, 1),
      registros: conteo(20, 3),
      observaciones: de('error', 'aviso', 'error', 'aviso'),
    },
    frase: 'Entran 17 de 20 registros (3 no) y 9 de 10 renglones (1 no). Hay 2 errores y 2 avisos.',
  },
  {
    caso: 'rejected, and remarked nowhere',
    partes: { filas: conteo(10, 1) },
    frase: 'Entran 20 registros y 9 de 10 renglones (1 no).',
  },
  {
    caso: 'a sheet of a heading alone: an error that rejects no row',
    partes: { observaciones: de('error') },
    frase: 'Entran 20 registros y 10 renglones. Hay 1 error.',
  },
  {
    caso: 'more remarks than are listed',
    partes: { observaciones: de('aviso', 'aviso'), observacionesOmitidas: 300 },
    frase: 'Entran 20 registros y 10 renglones. Hay 2 avisos, y 300 más sin listar.',
  },
  {
    caso: 'nothing entered',
    partes: { registros: conteo(20, 20), filas: conteo(10, 10), observaciones: de('error') },
    frase: 'No entra ningún registro. Hay 1 error.',
  },
  { caso: 'nothing read', partes: { registros: conteo(0) }, frase: 'No entra ningún registro.' },
])('$caso', ({ partes, frase }) => {
  const recibo: Recibo = {
    ...{ hojas: [], filas: conteo(10), registros: conteo(20) },
    ...{ alumnos: 1234, gruposModulo: 1, observaciones: [], ...partes },
  };
  expect(fraseDelRecibo(recibo)).toBe(`0 hojas: 1,234 alumnos en 1 grupo-módulo. ${frase}`);
});
