import { HttpRequest } from '@azure/functions';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { cuerpoJson, rechazoPorTamano } from '../../../functions/http/cuerpo';
import { guardadoDePersonas } from '../../../functions/http/personas';
import { Problema } from '../../../shared/modelo/problema';
import { almacenDePrueba } from '../../servicio/almacen';
import { DG } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

const solicitud = (
  cuerpo: string | Buffer,
  encabezados: Readonly<Record<string, string>> = {},
): HttpRequest =>
  new HttpRequest({
    method: 'PUT',
    url: 'https://siseac.test/api',
    headers: { ...encabezados },
    body: typeof cuerpo === 'string' ? { string: cuerpo } : { bytes: cuerpo },
  });

test.each([
  { caso: 'what is no JSON', cuerpo: '{' },
  { caso: 'nothing', cuerpo: '' },
  { caso: 'what is no UTF-8', cuerpo: Buffer.from([0x22, 0xff, 0x22]) },
])('$caso is said to be so', async ({ cuerpo }) => {
  expect(await cuerpoJson(z.unknown()).leer(solicitud(cuerpo))).toMatchObject({
    clave: 'solicitud-no-valida',
    detalle: 'El cuerpo de la solicitud no es JSON en UTF-8.',
  });
});

test('a schema that breaks is a broken program, and not the fault of whoever sends', async () => {
  const roto = z.string().transform(() => {
    throw new TypeError('broken');
  });
  await expect(cuerpoJson(roto).leer(solicitud('"x"'))).rejects.toThrow('broken');
});

const MIB = 1024 * 1024;
test.each([
  { caso: 'announced', encabezados: { 'content-length': String(2 * MIB) }, cuerpo: '""' },
  { caso: 'in truth', encabezados: {}, cuerpo: JSON.stringify('x'.repeat(2 * MIB)) },
])('too large, $caso: it is said how it may be sent', async ({ encabezados, cuerpo }) => {
  const rechazo = async (siExcede?: string) => {
    const leido = cuerpoJson(z.string(), siExcede === undefined ? {} : { siExcede });
    const una = solicitud(cuerpo, encabezados);
    return rechazoPorTamano(una, leido) ?? (await leido.leer(una));
  };
  expect(await rechazo()).toMatchObject({ remedio: 'Quite lo que no haga falta y envíe menos de 1 MB.' });
  expect(await rechazo('Quite algo.')).toMatchObject({ remedio: 'Quite algo.' });
});

test('a list that is replaced whole is not asked for in parts', async () => {
  const prueba = await almacenDePrueba();
  const cuerpo = 'x'.repeat(4 * MIB);
  const { estado, json } = await llamar(prueba.servicio, DG, guardadoDePersonas, { params: {}, cuerpo });
  await prueba.cerrar();
  const { remedio } = Problema.parse(json);
  expect([estado, remedio]).toEqual([
    413,
    expect.stringContaining('Quite de la lista a quienes están de baja'),
  ]);
});
