import { describe, expect, test } from '@jest/globals';
import {
  type Amparo,
  type Bandeja,
  BANDEJA_VACIA,
  celdasDeBandeja,
  prepararEnvio,
  recibirRechazo,
  resolver,
} from '../../../shared/captura/bandeja';
import { ponerAlDia } from '../../../shared/captura/poner-al-dia';
import { valorDe } from '../../../shared/captura/celdas';
import { clave, CUANDO, enviar, falta, Mesa, nuevaLlave, teclear } from './mesa';

test('changes travel in order, each once, with the value each started from', () => {
  const mesa = new Mesa();
  let bandeja = teclear(teclear(BANDEJA_VACIA, 'ra/1.1', '7'), 'ra/1.1', '8');
  bandeja = enviar(bandeja, mesa);
  expect(mesa.historial.map(({ antes, despues }) => [antes, despues])).toEqual([
    [null, '7'],
    ['7', '8'],
  ]);
  expect(bandeja).toMatchObject({ version: 1, pendientes: [], enviando: null, conflictos: [] });
});

test('an envío whose answer was lost is made again as it was, and is not done twice', () => {
  const mesa = new Mesa();
  const primero = prepararEnvio(teclear(BANDEJA_VACIA, 'ra/1.1', '7'), nuevaLlave());
  if (!primero) throw new Error('there is something to send');
  mesa.recibir(primero.llave, primero.envio);
  const despues = teclear(primero.bandeja, 'ra/1.1', '9');
  const segundo = prepararEnvio(despues, nuevaLlave());
  expect(segundo).toMatchObject({ llave: primero.llave, envio: primero.envio });
  const bandeja = enviar(enviar(despues, mesa), mesa);
  expect(mesa.historial).toHaveLength(2);
  expect(bandeja).toMatchObject({ version: 2, pendientes: [] });
});

describe('two workbooks on one cell', () => {
  const preparar = () => {
    const mesa = new Mesa();
    const comun = enviar(teclear(BANDEJA_VACIA, 'ra/1.1', '5'), mesa);
    enviar(teclear(comun, 'ra/1.1', '6'), mesa);
    return { mesa, mia: enviar(teclear(comun, 'ra/1.1', '7'), mesa) };
  };

  test('it is a conflict, shown with both values, and nothing is sent until somebody chooses', () => {
    const { mesa, mia } = preparar();
    expect(mia.conflictos).toEqual([{ ...clave('ra/1.1'), base: '5', mia: '7', suya: '6', motivo: null }]);
    expect(prepararEnvio(mia, nuevaLlave())).toBeNull();
    expect(valorDe(celdasDeBandeja(mia), clave('ra/1.1'))).toBe('7');
    expect(valorDe(mesa.celdas, clave('ra/1.1'))).toBe('6');
  });

  test.each([
    { eleccion: 'mia' as const, queda: '7', descartado: '6' },
    { eleccion: 'suya' as const, queda: '6', descartado: '7' },
  ])('chosen $eleccion, both values are in the history', ({ eleccion, queda, descartado }) => {
    const { mesa, mia } = preparar();
    const bandeja = enviar(resolver(mia, clave('ra/1.1'), eleccion, CUANDO), mesa);
    expect(valorDe(celdasDeBandeja(bandeja), clave('ra/1.1'))).toBe(queda);
    expect(mesa.historial.at(-1)).toMatchObject({ antes: '6', despues: queda, descartado });
  });

  test('what was chosen stays said when the other changes again before it is sent', () => {
    const { mesa, mia } = preparar();
    const elegida = resolver(mia, clave('ra/1.1'), 'suya', CUANDO);
    const otra = ponerAlDia(BANDEJA_VACIA, mesa.guardada).bandeja;
    enviar(teclear(otra, 'ra/1.1', '10'), mesa);
    const bandeja = enviar(enviar(elegida, mesa), mesa);
    expect(mesa.historial.at(-1)).toMatchObject({ antes: '10', despues: '10', descartado: '7' });
    expect(bandeja).toMatchObject({ pendientes: [], conflictos: [] });
  });

  test('a value typed over a conflict is the one that waits in it; typed alike, there is nothing to choose', () => {
    const { mesa, mia } = preparar();
    const otra = teclear(mia, 'ra/1.1', '9');
    expect(otra.conflictos).toMatchObject([{ mia: '9', suya: '6' }]);
    enviar(teclear(ponerAlDia(BANDEJA_VACIA, mesa.guardada).bandeja, 'ra/1.1', '9'), mesa);
    expect(ponerAlDia(otra, mesa.guardada).bandeja).toMatchObject({ conflictos: [], pendientes: [] });
  });
});

test('cells that only the others changed are taken, and said', () => {
  const mesa = new Mesa();
  const comun = enviar(teclear(BANDEJA_VACIA, 'ra/1.1', '5'), mesa);
  enviar(teclear(comun, 'ra/1.2', '6'), mesa);
  const { bandeja, traidas } = ponerAlDia(teclear(comun, 'ra/1.3', '7'), mesa.guardada);
  expect(traidas).toEqual([clave('ra/1.2')]);
  expect(bandeja).toMatchObject({ version: 2, pendientes: [{ columna: 'ra/1.3' }], conflictos: [] });
});

describe('what the service refuses', () => {
  const rechazada = () => {
    const bandeja = teclear(teclear(teclear(BANDEJA_VACIA, 'ra/1.1', '5'), 'ra/1.2', '6'), 'ra/1.1', '7');
    const preparado = prepararEnvio(bandeja, nuevaLlave());
    if (!preparado) throw new Error('there is something to send');
    return recibirRechazo(preparado.bandeja, preparado.llave, [falta('ra/1.1')], true);
  };
  const columnas = (bandeja: Bandeja, amparo: Amparo | null = null) =>
    prepararEnvio(bandeja, { ...nuevaLlave(), amparo })?.envio.cambios.map(({ columna }) => columna);

  test('is held back, and keeps nothing else from travelling', () => {
    expect(columnas(rechazada())).toEqual(['ra/1.2']);
    const mesa = new Mesa();
    const bandeja = enviar(rechazada(), mesa);
    expect(bandeja.pendientes.map(({ columna, despues }) => [columna, despues])).toEqual([
      ['ra/1.1', '5'],
      ['ra/1.1', '7'],
    ]);
    expect(prepararEnvio(bandeja, nuevaLlave())).toBeNull();
  });

  test('travels alone under the rectification it is sent with, and nothing else ever does', () => {
    const amparo = { folio: 'RX-1', celdas: [clave('ra/1.1'), clave('ra/1.2')] };
    const preparado = prepararEnvio(rechazada(), { llave: 'suya', amparo });
    expect(preparado?.envio).toMatchObject({
      rectificacion: 'RX-1',
      cambios: [{ despues: '5' }, { columna: 'ra/1.1', despues: '7' }],
    });
    expect(preparado?.bandeja).toMatchObject({
      retenidas: [],
      enviando: { rectificacion: 'RX-1', cuantos: 2 },
    });
    expect(columnas(rechazada(), { folio: 'RX-1', celdas: [clave('ra/1.3')] })).toBeUndefined();
  });

  test('of two that are closed, each waits for its own rectification', () => {
    const preparado = prepararEnvio(
      teclear(teclear(BANDEJA_VACIA, 'ra/1.1', '5'), 'ra/1.2', '6'),
      nuevaLlave(),
    );
    if (!preparado) throw new Error('there is something to send');
    const dos = [falta('ra/1.1'), falta('ra/1.2')];
    const cerradas = recibirRechazo(preparado.bandeja, preparado.llave, dos, true);
    const amparo = { folio: 'RX-2', celdas: [clave('ra/1.2')] };
    expect(columnas(cerradas, amparo)).toEqual(['ra/1.2']);
    expect(prepararEnvio(cerradas, { llave: 'suya', amparo })?.bandeja.retenidas).toMatchObject([
      clave('ra/1.1'),
    ]);
  });

  test('travels once it is captured again', () => {
    expect(columnas(teclear(rechazada(), 'ra/1.1', '8'))).toEqual(['ra/1.1', 'ra/1.2', 'ra/1.1', 'ra/1.1']);
  });

  test('is taken back when its cell says again what it said before; what may be on its way is not', () => {
    const devuelta = teclear(rechazada(), 'ra/1.1', null);
    expect([devuelta.retenidas, columnas(devuelta)]).toEqual([[], ['ra/1.2']]);
    expect(devuelta.pendientes).toHaveLength(1);
    const enCamino = prepararEnvio(rechazada(), nuevaLlave())?.bandeja;
    if (!enCamino) throw new Error('there is something to send');
    expect(teclear(enCamino, 'ra/1.1', null).pendientes).toHaveLength(4);
  });

  test('when no cell of it is named, all that travelled is held back', () => {
    const preparado = prepararEnvio(teclear(BANDEJA_VACIA, 'ra/1.1', '5'), nuevaLlave());
    if (!preparado) throw new Error('there is something to send');
    const bandeja = recibirRechazo(preparado.bandeja, preparado.llave, [falta('ra/9.9')]);
    expect(bandeja.retenidas).toEqual([{ ...falta('ra/1.1'), cerrada: false }]);
  });

  test('a refusal of an envío that is no longer awaited changes nothing', () => {
    expect(recibirRechazo(rechazada(), 'otra', [falta('ra/1.2')])).toEqual(rechazada());
  });
});
