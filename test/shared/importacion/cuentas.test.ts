import { describe, expect, test } from '@jest/globals';
import { Cuentas, RESULTADO, sumarConteos } from '../../../shared/importacion/cuentas';

const { aceptada, conAviso, fusionada, rechazada } = RESULTADO;
const conteo = (cambios: object) => ({
  leidas: 0,
  aceptadas: 0,
  conAviso: 0,
  fusionadas: 0,
  rechazadas: 0,
  ...cambios,
});

describe('a row is as its records are', () => {
  test.each([
    { registros: [aceptada, aceptada], fila: { aceptadas: 1 } },
    { registros: [aceptada, conAviso], fila: { conAviso: 1 } },
    { registros: [aceptada, rechazada], fila: { conAviso: 1 } },
    { registros: [aceptada, fusionada], fila: { conAviso: 1 } },
    { registros: [fusionada, fusionada], fila: { fusionadas: 1 } },
    { registros: [fusionada, rechazada], fila: { fusionadas: 1 } },
    { registros: [rechazada, rechazada], fila: { rechazadas: 1 } },
  ])('$registros → $fila', ({ registros, fila }) => {
    const cuentas = new Cuentas();
    const numero = cuentas.abrirFila(0, 8, [2, 3]);
    registros.forEach((resultado, i) => cuentas.marcarRegistro(cuentas.registroDe(numero) + i, resultado));
    expect(cuentas.porHoja(1)[0]?.filas).toEqual(conteo({ leidas: 1, ...fila }));
  });
});

test('the worst that happens stays, to a record and to every record of a marked row', () => {
  const cuentas = new Cuentas();
  const primera = cuentas.abrirFila(0, 1, [4]);
  const segunda = cuentas.abrirFila(1, 2, [4, 5]);
  cuentas.marcarRegistro(cuentas.registroDe(primera), rechazada);
  cuentas.marcarRegistro(cuentas.registroDe(primera), conAviso);
  cuentas.marcarFila(segunda, conAviso);
  expect(cuentas.estaRechazado(cuentas.registroDe(primera))).toBe(true);
  expect(cuentas.porHoja(2).map(({ registros }) => registros)).toEqual([
    conteo({ leidas: 1, rechazadas: 1 }),
    conteo({ leidas: 2, conAviso: 2 }),
  ]);
});

test('rows and records know their cell', () => {
  const cuentas = new Cuentas();
  cuentas.abrirFila(0, 1, [4]);
  const fila = cuentas.abrirFila(1, 7, [2, 3]);
  expect(cuentas.lugarDeFila(fila, 0)).toEqual({ hoja: 1, fila: 7, columna: 0 });
  expect(cuentas.lugarDeRegistro(cuentas.registroDe(fila) + 1)).toEqual({ hoja: 1, fila: 7, columna: 3 });
});

test('counts add up field by field', () => {
  const una = conteo({ leidas: 3, aceptadas: 2, rechazadas: 1 });
  const otra = conteo({ leidas: 2, conAviso: 1, fusionadas: 1 });
  expect(sumarConteos([una, otra])).toEqual({
    leidas: 5,
    aceptadas: 2,
    conAviso: 1,
    fusionadas: 1,
    rechazadas: 1,
  });
  expect(sumarConteos([])).toEqual(conteo({}));
});
