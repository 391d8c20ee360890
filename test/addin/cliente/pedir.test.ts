import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { abrirPuerta } from '../../../addin/cliente/pedir';
import { SESION_VENCIDA, SIN_RED } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';

/** Port 1 of this machine, where nobody listens. */
const NADIE = 'http://127.0.0.1:1/api';
const peticion = { ruta: 'sesion' };

test('without a session nothing is sent, and it says to sign in', async () => {
  const puerta = abrirPuerta(NADIE, () => Promise.resolve(fallido(SESION_VENCIDA)));
  expect(await puerta.json(z.unknown(), peticion)).toEqual({ ok: false, problema: SESION_VENCIDA });
  expect(await puerta.archivo(peticion)).toEqual({ ok: false, problema: SESION_VENCIDA });
});

test('what never arrives is a problem with its remedy, not an exception', async () => {
  const puerta = abrirPuerta(NADIE, () => Promise.resolve(logrado('credencial')));
  expect(await puerta.json(z.unknown(), peticion)).toEqual({ ok: false, problema: SIN_RED });
  expect(await puerta.archivo({ ...peticion, metodo: 'POST', cuerpo: { a: 1 } })).toEqual({
    ok: false,
    problema: SIN_RED,
  });
});
