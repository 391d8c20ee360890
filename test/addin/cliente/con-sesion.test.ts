import { expect, test } from '@jest/globals';
import { conSesion } from '../../../addin/cliente/con-sesion';
import { SESION_VENCIDA, SIN_RED } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';

const respuesta = (status: number, encabezados: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: encabezados });

/** A service that answers these in turn, to somebody whose renewal gives `renovada`. */
function sesion(respuestas: readonly (Response | null)[], renovada = logrado('nueva')) {
  const enviados: string[] = [];
  const visto = { renovaciones: 0, terminadas: 0 };
  const enviar = conSesion(
    (renovar = false) => {
      if (renovar) visto.renovaciones += 1;
      return Promise.resolve(renovar ? renovada : logrado('vieja'));
    },
    () => {
      visto.terminadas += 1;
    },
  );
  const pedir = () =>
    enviar((token) => {
      enviados.push(token);
      return Promise.resolve(respuestas[enviados.length - 1] ?? respuesta(200));
    });
  return { pedir, enviados, visto };
}

test.each([
  { caso: 'taken', respuestas: [200], enviados: ['vieja'], estado: 200, terminadas: 0 },
  { caso: 'renewed', respuestas: [401, 200], enviados: ['vieja', 'nueva'], estado: 200, terminadas: 0 },
  { caso: 'refused twice', respuestas: [401, 401], enviados: ['vieja', 'nueva'], estado: 401, terminadas: 1 },
  { caso: 'refused for a reason', respuestas: [403], enviados: ['vieja'], estado: 403, terminadas: 0 },
])('$caso', async ({ respuestas, enviados, estado, terminadas }) => {
  const una = sesion(respuestas.map((status) => respuesta(status)));
  const resultado = await una.pedir();
  expect(resultado.ok && resultado.valor.status).toBe(estado);
  expect(una.enviados).toEqual(enviados);
  expect(una.visto.terminadas).toBe(terminadas);
});

test('a session that cannot be renewed ended; without network it is not known', async () => {
  const vencida = sesion([respuesta(401)], fallido(SESION_VENCIDA));
  expect(await vencida.pedir()).toEqual(fallido(SESION_VENCIDA));
  expect(vencida.visto.terminadas).toBe(1);
  const sinRed = sesion([respuesta(401)], fallido(SIN_RED));
  expect(await sinRed.pedir()).toEqual(fallido(SIN_RED));
  expect(sinRed.visto.terminadas).toBe(0);
});

test('of many refused at once, one renews for all', async () => {
  const varias = sesion([401, 401, 401].map((status) => respuesta(status)));
  await Promise.all([varias.pedir(), varias.pedir(), varias.pedir()]);
  expect(varias.visto.renovaciones).toBe(1);
  expect(varias.enviados).toHaveLength(6);
});

test.each([
  { caso: 'waits and is made again', espera: '0', veces: 2, enviados: 3, estado: 200 },
  { caso: 'is given up after the fourth', espera: '0', veces: 9, enviados: 4, estado: 429 },
  { caso: 'is not waited for longer than a person would', espera: '31', veces: 1, enviados: 1, estado: 429 },
])('one too many $caso', async ({ espera, veces, enviados, estado }) => {
  const una = sesion(Array.from({ length: veces }, () => respuesta(429, { 'retry-after': espera })));
  const resultado = await una.pedir();
  expect(resultado.ok && resultado.valor.status).toBe(estado);
  expect(una.enviados).toHaveLength(enviados);
});

test('what never arrived is told', async () => {
  const resultado = await conSesion(
    () => Promise.resolve(logrado('vieja')),
    () => undefined,
  )(() => Promise.resolve(null));
  expect(resultado).toEqual(fallido(SIN_RED));
});
