import { expect, test } from '@jest/globals';
import { leerBicep } from './leer-bicep';

const FUENTE = `
// param comentado string
@description('No es un param x string')
param conValor string = 'it\\'s \${ usado }'
param sinValor object
var usado = { llave: sinValor.llave, otra: conValor == 'a' ? 1 : 2 }
module uno './uno.bicep' = {
  name: 'uno'
  params: { a: usado, b: { c: 1 } }
}
output salida string = uno.outputs.algo
`;

test('it sees what a file declares, gives and asks, and not what a comment or a text says', () => {
  const { parametros, variables, modulos, salidas, salidasPedidas, usados } = leerBicep(FUENTE);
  expect(parametros).toEqual([
    { nombre: 'conValor', conValor: true },
    { nombre: 'sinValor', conValor: false },
  ]);
  expect({ variables, modulos, salidas, salidasPedidas }).toEqual({
    variables: ['usado'],
    modulos: [{ nombre: 'uno', ruta: './uno.bicep', parametros: ['a', 'b'] }],
    salidas: ['salida'],
    salidasPedidas: [{ modulo: 'uno', salida: 'algo' }],
  });
  expect(['usado', 'sinValor', 'conValor', 'comentado'].map((uno) => usados.has(uno))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([`var a = 'sin cerrar\n`, 'var a = { b: 1', 'var a = ]'])('it refuses %j', (fuente) => {
  expect(() => leerBicep(fuente)).toThrow();
});
