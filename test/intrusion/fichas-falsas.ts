import { createPublicKey } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ficha, llaveDe, reclamosDe } from '../servicio/ficha';
import { type Servicio } from '../servicio/servicio';

export interface FichaFalsa {
  readonly caso: string;
  readonly ficha: string;
}

type Sitio = Pick<Servicio, 'origen' | 'datos'>;
type Campos = Readonly<Record<string, unknown>>;

const EN_BASE64 = (valor: unknown): string => Buffer.from(JSON.stringify(valor)).toString('base64url');
const HORA = 3600;

/** Claims of another institution, service, application, hour or type, under the provider's own signature. */
const RECLAMOS_AJENOS = (origen: string, ahora: number): readonly Campos[] => [
  ...[
    ...['00000003-0000-0000-c000-000000000000', 'api://siseac/', 'API://SISEAC', 'api://otro', ''],
    ...[['api://otro', 'siseac-spa'], [], 7, { 0: 'api://siseac' }, undefined],
  ].map((aud) => ({ aud })),
  ...[
    ...['https://sts.windows.net/otro/', `${origen}/identidad/`, origen, `${origen}/identidad?x`, ''],
    ...[[`${origen}/identidad`], undefined],
  ].map((iss) => ({ iss })),
  ...[
    ...['otro', '00000000-0000-4000-8000-000000000253', '', ' 00000000-0000-4000-8000-000000000252'],
    ...[['00000000-0000-4000-8000-000000000252'], 252, null, undefined],
  ].map((tid) => ({ tid })),
  ...['otra-app', 'siseac-spa2', 'SISEAC-SPA', '', ['siseac-spa'], 7, null, undefined].map((azp) => ({
    azp,
  })),
  { azp: 'otra-app', appid: 'siseac-spa' },
  ...['User.Read', 'access_as_user2', 'ACCESS_AS_USER', 'access_as_user,otro', ''].map((scp) => ({ scp })),
  ...[['access_as_user'], 7, { access_as_user: true }, null].map((scp) => ({ scp })),
  { scp: undefined, roles: [] },
  { scp: undefined, roles: undefined },
  ...['direccion-general', { 0: 'direccion-general' }, [['direccion-general']], 7, null].map((roles) => ({
    roles,
  })),
  ...[ahora - HORA, ahora - 61, 0, -1, `${ahora + HORA}`, null, undefined].map((exp) => ({ exp })),
  ...[ahora + HORA, `${ahora}`].map((nbf) => ({ nbf })),
  ...[undefined, 7, ['dg'], null].map((sub) => ({ sub })),
  ...['', 7, ['dg'], null].map((oid) => ({ oid })),
  { sub: '', oid: undefined },
  // What an ID token carries, even for the same audience and client.
  { aud: 'siseac-spa', scp: undefined, nonce: 'n', at_hash: 'x' },
  { scp: undefined, nonce: 'n' },
  { scp: undefined, at_hash: 'x' },
  { scp: undefined, c_hash: 'x' },
];

/** Headers that would have a token verified by a key, or a way, that its bearer chose. */
async function deOtraLlave(sitio: Sitio): Promise<FichaFalsa[]> {
  const { kid } = llaveDe(sitio);
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const encabezados: readonly Campos[] = [
    { kid },
    {},
    ...['otra', '', '../../../../dev/null', '/dev/null', "' or '1'='1", '%2e%2e/jwks', '\u0000', '*'].map(
      (otro) => ({ kid: otro }),
    ),
    { kid: 'k'.repeat(4000) },
    { kid, jwk },
    { jwk },
    { kid, jku: 'https://atacante.example/jwks' },
    { kid, x5u: 'https://atacante.example/cadena.pem' },
    { kid, x5c: ['MIIB'] },
    { kid, x5t: 'AAAA' },
    { kid, typ: 'at+jwt', cty: 'JWT' },
  ];
  return Promise.all(
    encabezados.map(async (encabezado) => ({
      caso: `another key, ${nombreDe(encabezado)}`,
      ficha: await new SignJWT(reclamosDe(sitio, {}))
        .setProtectedHeader({ alg: 'RS256', ...encabezado })
        .sign(privateKey),
    })),
  );
}

/** The public key is known to everybody: as the secret of an HMAC it must sign nothing. */
async function deOtroAlgoritmo(sitio: Sitio): Promise<FichaFalsa[]> {
  const firma = llaveDe(sitio);
  const publica = createPublicKey({ key: { kty: 'RSA', n: firma.n, e: 'AQAB' }, format: 'jwk' });
  const secretos = [
    publica.export({ type: 'spki', format: 'pem' }),
    publica.export({ type: 'pkcs1', format: 'pem' }),
    publica.export({ type: 'spki', format: 'der' }),
    JSON.stringify({ kty: 'RSA', n: firma.n, e: 'AQAB' }),
    firma.n,
    firma.kid,
  ];
  const conSecreto = secretos.flatMap((secreto, i) =>
    (['HS256', 'HS384', 'HS512'] as const).map(async (alg) => ({
      caso: `${alg} signed with what is public (${i})`,
      ficha: await new SignJWT(reclamosDe(sitio, {}))
        .setProtectedHeader({ alg, kid: firma.kid })
        .sign(Buffer.from(secreto)),
    })),
  );
  const contenido = EN_BASE64(reclamosDe(sitio, {}));
  const sinFirma = ['none', 'None', 'NONE', 'nOnE', '', null, 'RS256', 'rs256', 'RS1', 'dir'].map((alg) => ({
    caso: `alg ${String(alg)} and no signature`,
    ficha: `${EN_BASE64({ alg, kid: firma.kid })}.${contenido}.`,
  }));
  return [...(await Promise.all(conSecreto)), ...sinFirma];
}

/** A good token of a docente, changed after it was signed. */
async function alteradas(sitio: Sitio): Promise<FichaFalsa[]> {
  const suya = await ficha(sitio, { sub: 'docente', roles: ['docente'] });
  const [encabezado = '', contenido = '', firma = ''] = suya.split('.');
  const reclamos = reclamosDe(sitio, { sub: 'docente', roles: ['docente'] });
  const conPapel = EN_BASE64({ ...reclamos, roles: ['direccion-general'] });
  const dosVeces = Buffer.from(
    JSON.stringify(reclamos).replace('}', ',"roles":["direccion-general"]}'),
  ).toString('base64url');
  return [
    { caso: 'the role changed', ficha: `${encabezado}.${conPapel}.${firma}` },
    { caso: 'the role said twice', ficha: `${encabezado}.${dosVeces}.${firma}` },
    { caso: 'without its signature', ficha: `${encabezado}.${contenido}.` },
    { caso: 'in two parts', ficha: `${encabezado}.${contenido}` },
    { caso: 'in four parts', ficha: `${suya}.${firma}` },
    { caso: 'in five parts', ficha: `${encabezado}..${contenido}.${firma}.x` },
    { caso: 'its signature cut short', ficha: `${encabezado}.${contenido}.${firma.slice(0, -4)}` },
    {
      caso: 'its signature reversed',
      ficha: `${encabezado}.${contenido}.${firma.split('').reverse().join('')}`,
    },
    { caso: 'its payload is not an object', ficha: `${encabezado}.${EN_BASE64(['dg'])}.${firma}` },
    { caso: 'its payload is not JSON', ficha: `${encabezado}.bm8.${firma}` },
    { caso: 'its header is not JSON', ficha: `bm8.${contenido}.${firma}` },
    { caso: 'an extension that must be understood', ficha: await conCritico(sitio) },
    { caso: 'dots alone', ficha: '..' },
    { caso: 'ten thousand characters', ficha: `${encabezado}.${'A'.repeat(10_000)}.${firma}` },
    { caso: 'ten thousand dots', ficha: '.'.repeat(10_000) },
  ];
}

/** Jose does not sign what it does not understand, so the header is put on afterwards. */
async function conCritico(sitio: Sitio): Promise<string> {
  const [, contenido = '', firma = ''] = (await ficha(sitio, {})).split('.');
  const { kid } = llaveDe(sitio);
  return `${EN_BASE64({ alg: 'RS256', kid, crit: ['siseac'], siseac: 1 })}.${contenido}.${firma}`;
}

const nombreDe = (campos: Campos): string =>
  Object.entries(campos)
    .map(([campo, valor]) =>
      `${campo} ${valor === undefined ? 'left out' : JSON.stringify(valor)}`.slice(0, 60),
    )
    .join(', ');

/** Tokens that open nothing, each wrong in one thing alone. */
export async function fichasFalsas(sitio: Sitio): Promise<FichaFalsa[]> {
  const ahora = Math.floor(Date.now() / 1000);
  const ajenas = RECLAMOS_AJENOS(sitio.origen, ahora).map(async (cambios) => ({
    caso: nombreDe(cambios),
    ficha: await ficha(sitio, cambios),
  }));
  return [
    ...(await Promise.all(ajenas)),
    ...(await deOtraLlave(sitio)),
    ...(await deOtroAlgoritmo(sitio)),
    ...(await alteradas(sitio)),
  ];
}
