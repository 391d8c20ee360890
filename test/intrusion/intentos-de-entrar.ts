import { ficha } from '../servicio/ficha';
import { type Operacion, peticionDe } from '../servicio/peticiones-de-ejemplo';
import { type Servicio } from '../servicio/servicio';
import { fichasFalsas } from './fichas-falsas';
import { comoPersona, conEncabezados, type Intento, NO_ENTRA, NO_PUEDE } from './intento';

const LUGAR = { plantel: '252', grupo: '101' };
const AJENO = 'https://atacante.example';

const PRINCIPAL = Buffer.from(
  JSON.stringify({ userId: 'dg', userRoles: ['direccion-general'], claims: [{ typ: 'roles', val: 'dg' }] }),
).toString('base64');

/** Headers that some proxy, platform or framework would believe. */
const SUPLANTACIONES: readonly Readonly<Record<string, string>>[] = [
  { 'x-ms-client-principal': PRINCIPAL },
  {
    'x-ms-client-principal': PRINCIPAL,
    'x-ms-client-principal-id': 'dg',
    'x-ms-client-principal-idp': 'aad',
  },
  { 'x-ms-client-principal-name': 'dg' },
  { 'x-ms-token-aad-access-token': 'dg', 'x-ms-token-aad-id-token': 'dg' },
  { 'x-forwarded-user': 'dg', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  { 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https', forwarded: 'for=127.0.0.1' },
  { 'x-functions-key': 'master', 'x-functions-clientid': 'default' },
  { 'x-original-url': '/api/salud', 'x-rewrite-url': '/api/salud' },
  { cookie: 'session=dg; AppServiceAuthSession=dg; StaticWebAppsAuthCookie=dg' },
  { 'x-user-id': 'dg', 'x-roles': 'direccion-general', 'remote-user': 'dg' },
  // A page of another origin sends what a form can send, and no more.
  {
    origin: AJENO,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
    'content-type': 'text/plain',
  },
  {
    ...{ origin: AJENO, referer: `${AJENO}/`, 'sec-fetch-site': 'cross-site' },
    'content-type': 'application/x-www-form-urlencoded',
  },
  { origin: 'null', 'sec-fetch-site': 'cross-site', 'content-type': 'multipart/form-data; boundary=x' },
];

/** With no session at all, dressed as whoever has one. */
export const intentosDeSuplantar = (operaciones: readonly Operacion[]): Intento[] =>
  operaciones.flatMap((operacion, i) => {
    const { ruta, pedido } = peticionDe(operacion, LUGAR);
    const encabezados = SUPLANTACIONES[i % SUPLANTACIONES.length] ?? {};
    return [
      { ...{ ruta, estados: NO_ENTRA }, pedido: conEncabezados(pedido, encabezados) },
      {
        ...{ pedido, estados: [...NO_ENTRA] },
        ruta: `${ruta}${ruta.includes('?') ? '&' : '?'}access_token=dg&code=master`,
      },
    ].map((intento) => ({
      ...intento,
      caso: `${operacion.clave} without a session, ${Object.keys(encabezados).join(' ')}, ${intento.ruta}`,
    }));
  });

/** A docente's own session, with what would have it taken for another person or another method. */
export async function intentosDeDisfraz(
  servicio: Servicio,
  operaciones: readonly Operacion[],
): Promise<Intento[]> {
  const docente = await comoPersona(servicio, 'docente', 'docente');
  const deDg = operaciones.filter(({ clave }) => clave.startsWith('guardar-') || clave.startsWith('leer-p'));
  return deDg.flatMap((operacion) =>
    SUPLANTACIONES.slice(0, 10).map((encabezados) => {
      const { ruta, pedido } = peticionDe(operacion, LUGAR);
      const disfraz = { 'x-http-method-override': 'GET', 'x-method-override': 'GET', ...encabezados };
      return {
        caso: `${operacion.clave} by a docente, ${Object.keys(encabezados).join(' ')}`,
        ruta,
        pedido: conEncabezados(pedido, { ...disfraz, ...docente }),
        estados: operacion.clave === 'leer-pendientes' ? [404] : NO_PUEDE,
      };
    }),
  );
}

/** Forged and altered tokens, and good ones sent where a token does not go. */
export async function intentosConFicha(servicio: Servicio): Promise<Intento[]> {
  const buena = await ficha(servicio, {});
  const falsas = (await fichasFalsas(servicio)).map(({ caso, ficha: falsa }) => ({
    caso,
    autorizacion: `Bearer ${falsa}`,
  }));
  const malPuestas = [
    ...[buena, `Token ${buena}`, `Basic ${buena}`, `Bearer: ${buena}`, `Bearer ${buena} x`],
    ...[`Bearer ${buena},Bearer ${buena}`, `Bearer "${buena}"`, 'Bearer', 'Bearer null', 'Bearer undefined'],
  ].map((autorizacion, i) => ({ caso: `not a bearer token (${i})`, autorizacion }));
  return [...falsas, ...malPuestas].map(({ caso, autorizacion }) => ({
    caso,
    ruta: 'sesion',
    pedido: { encabezados: { authorization: autorizacion } },
    estados: NO_ENTRA,
  }));
}
