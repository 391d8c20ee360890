import { MB, relleno } from './archivo-hostil';

/** A multipart body written by hand, and the clave of its refusal (or `recibo`). */
export interface FormularioHostil {
  readonly que: string;
  readonly tipo?: string;
  readonly cuerpo: () => string | Buffer;
  readonly espera: string;
}

const ARCHIVO = 'Content-Disposition: form-data; name="archivos"; filename="a.csv"';
const parte = (texto = 'a,b\n1,2\n', cabeceras = ARCHIVO): string =>
  `--x\r\n${cabeceras}\r\n\r\n${texto}\r\n`;
const FIN = '--x--\r\n';

/** What a form may be that no browser sends. */
export const FORMULARIOS: readonly FormularioHostil[] = [
  {
    que: 'no boundary',
    tipo: 'multipart/form-data',
    cuerpo: () => parte() + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'an empty boundary',
    tipo: 'multipart/form-data; boundary=',
    cuerpo: () => parte() + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'another boundary',
    tipo: 'multipart/form-data; boundary=y',
    cuerpo: () => parte() + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'a boundary of 5,000 letters',
    tipo: `multipart/form-data; boundary=${'x'.repeat(5000)}`,
    cuerpo: () => parte() + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'a boundary of a regular expression',
    tipo: 'multipart/form-data; boundary="(x+x+)+y"',
    cuerpo: () => '--(x+x+)+y--',
    espera: 'solicitud-no-valida',
  },
  { que: 'nothing', cuerpo: () => '', espera: 'solicitud-no-valida' },
  { que: 'no parts', cuerpo: () => FIN, espera: 'solicitud-no-valida' },
  { que: 'no end', cuerpo: () => parte(), espera: 'solicitud-no-valida' },
  { que: 'half an end', cuerpo: () => `${parte()}--x-`, espera: 'solicitud-no-valida' },
  { que: 'headers without end', cuerpo: () => `--x\r\n${ARCHIVO}`, espera: 'solicitud-no-valida' },
  {
    que: 'headers of 20 MB',
    cuerpo: () => parte('a', `X: ${relleno(20 * MB)}\r\n${ARCHIVO}`) + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'a hundred thousand headers',
    cuerpo: () => parte('a', `${'a: b\r\n'.repeat(100_000)}${ARCHIVO}`) + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'ten thousand files',
    cuerpo: () => parte('a').repeat(10_000) + FIN,
    espera: 'solicitud-demasiado-grande',
  },
  {
    que: 'two hundred thousand files',
    cuerpo: () => parte('').repeat(200_000) + FIN,
    espera: 'solicitud-demasiado-grande',
  },
  {
    que: 'ten thousand texts',
    cuerpo: () => parte('a', 'Content-Disposition: form-data; name="x"').repeat(10_000) + FIN,
    espera: 'solicitud-no-valida',
  },
  { que: 'the same file twice', cuerpo: () => parte() + parte() + FIN, espera: 'recibo' },
  { que: 'a thousand small files', cuerpo: () => parte().repeat(1000) + FIN, espera: 'recibo' },
  {
    que: 'the name in another field',
    cuerpo: () => parte('a', ARCHIVO.replace('archivos', 'file')) + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'a field called __proto__',
    cuerpo: () => parte('a', ARCHIVO.replace('archivos', '__proto__')) + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'a text in place of a file',
    cuerpo: () => parte('a', 'Content-Disposition: form-data; name="archivos"') + FIN,
    espera: 'solicitud-no-valida',
  },
  ...[
    '../../../etc/passwd',
    'C:\\windows\\win.ini',
    '/dev/null',
    '__proto__',
    '%00.csv',
    'con.csv',
    '<script>.csv',
  ].map((nombre) => ({
    que: `a file called ${nombre}`,
    cuerpo: () => parte('a,b\n1,2', ARCHIVO.replace('a.csv', nombre)) + FIN,
    espera: 'recibo',
  })),
  {
    que: 'two names in one header',
    cuerpo: () => parte('a', `${ARCHIVO}; name="cambios"`) + FIN,
    espera: 'recibo',
  },
  {
    que: 'a header that is repeated',
    cuerpo: () => parte('a', `${ARCHIVO}\r\n${ARCHIVO.replace('a.csv', 'b.csv')}`) + FIN,
    espera: 'recibo',
  },
  {
    que: 'a name that is encoded',
    cuerpo: () => parte('a', ARCHIVO.replace('filename="a.csv"', "filename*=UTF-8''a.csv")) + FIN,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'something before the first part',
    cuerpo: () => `hola\r\n${parte()}${FIN}`,
    espera: 'solicitud-no-valida',
  },
  {
    que: 'bytes in its headers',
    cuerpo: () =>
      Buffer.concat([
        Buffer.from('--x\r\n'),
        Buffer.from([0, 0xff, 0xfe]),
        Buffer.from(`\r\n\r\na\r\n${FIN}`),
      ]),
    espera: 'solicitud-no-valida',
  },
  { que: 'boundaries alone', cuerpo: () => '--x\r\n'.repeat(1_000_000), espera: 'solicitud-no-valida' },
  { que: 'lines of Unix', cuerpo: () => (parte() + FIN).replaceAll('\r', ''), espera: 'solicitud-no-valida' },
];
