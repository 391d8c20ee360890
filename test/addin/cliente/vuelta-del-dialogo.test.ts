import { describe, expect, test } from '@jest/globals';
import {
  esDeDialogo,
  esDelEmisor,
  estadoDe,
  mensajeDeVuelta,
  solicitudDe,
  vueltaDe,
} from '../../../addin/cliente/vuelta-del-dialogo';

const ESTADO = `${btoa(JSON.stringify({ id: 'a-1', meta: {} }))}|dialogo`;
const con = (estado: string): string => `state=${encodeURIComponent(estado)}`;

test.each([
  { direccion: `https://siseac.test/redireccion.html#code=x&${con(ESTADO)}`, estado: ESTADO },
  { direccion: `https://siseac.test/redireccion.html?${con(ESTADO)}`, estado: ESTADO },
  { direccion: `#error=access_denied&${con(ESTADO)}`, estado: ESTADO },
  { direccion: 'https://siseac.test/redireccion.html#code=x', estado: null },
  { direccion: 'https://siseac.test/redireccion.html', estado: null },
])('the state in $direccion', ({ direccion, estado }) => {
  expect(estadoDe(direccion)).toBe(estado);
});

test.each([
  { estado: ESTADO, de: true },
  { estado: 'eyJ9', de: false },
  { estado: 'eyJ9|dialogo|otro', de: false },
])('$estado was asked for by a dialog: $de', ({ estado, de }) => {
  expect(esDeDialogo(`https://siseac.test/redireccion.html#${con(estado)}`)).toBe(de);
});

describe('a message', () => {
  test('brings what came in the address, as it came', () => {
    expect(vueltaDe(mensajeDeVuelta('#code=x&state=y'))).toBe('#code=x&state=y');
  });
  test.each(['hola', '{}', '{"vuelta":1}', 'null', ''])(
    'that is something else («%s») brings nothing',
    (otro) => {
      expect(vueltaDe(otro)).toBeNull();
    },
  );
});

test.each([
  { estado: ESTADO, solicitud: 'a-1' },
  {
    estado: btoa(JSON.stringify({ id: 'ó>?' }))
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
    solicitud: 'ó>?',
  },
  { estado: btoa('{"id":""}'), solicitud: null },
  { estado: btoa('{}'), solicitud: null },
  { estado: '¡no!', solicitud: null },
  { estado: '', solicitud: null },
])('the request of $estado is $solicitud', ({ estado, solicitud }) => {
  expect(solicitudDe(estado)).toBe(solicitud);
});

test.each([
  { direccion: 'https://login.test/authorize?x=1', es: true },
  { direccion: 'https://login.test.otro.test/authorize', es: false },
  { direccion: 'https://otro.test/?https://login.test', es: false },
  { direccion: 'http://login.test/authorize', es: false },
  { direccion: 'javascript:alert(1)', es: false },
  { direccion: '/portal', es: false },
])('$direccion is of the provider: $es', ({ direccion, es }) => {
  expect(esDelEmisor(direccion, 'https://login.test/inquilino/v2.0')).toBe(es);
});
