import { type Operacion, peticionDe } from '../servicio/peticiones-de-ejemplo';
import { type Servicio } from '../servicio/servicio';
import { comoPersona, conEncabezados, type Intento, NO_VALE } from './intento';

const LUGAR = { plantel: '252', grupo: '101' };
const HONDO = 20_000;

/** Bodies that are no request of any endpoint. */
const CUERPOS: readonly (readonly [caso: string, cuerpo: string | Uint8Array<ArrayBuffer>])[] = [
  ...['', 'null', '7', 'true', '"texto"', '{}', '[null]', '[7]', '[[]]', '{', '{"a":', 'NaN', '\u0000'].map(
    (texto) => [JSON.stringify(texto), texto] as const,
  ),
  ['a prototype', '{"__proto__":{"rol":"direccion-general"},"constructor":{"prototype":{"x":1}}}'],
  ['a key twice', '{"caracter":"preliminar","caracter":{}}'],
  ['very deep', '['.repeat(HONDO) + ']'.repeat(HONDO)],
  ['not UTF-8', Uint8Array.from([0x22, 0xff, 0xfe, 0x22])],
  ['a number of many digits', `{"version":${'9'.repeat(400)}}`],
  ['XML with an entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['a form', 'caracter=definitivo&planteles=252'],
];

const TIPOS = [
  'application/json',
  'text/plain',
  'application/xml',
  'application/octet-stream',
  'multipart/form-data',
];

const conCuerpo = ({ metodo }: Operacion): boolean => metodo === 'PUT' || metodo === 'POST';
const esDeDocente = ({ clave }: Operacion): boolean =>
  clave === 'enviar-captura' || clave === 'solicitar-rectificacion';

/** Wrong bodies, under right and wrong content types, by somebody who may send a right one. */
export async function intentosDeCuerpo(
  servicio: Servicio,
  operaciones: readonly Operacion[],
): Promise<Intento[]> {
  const dg = await comoPersona(servicio, 'dg', 'direccion-general');
  const docente = await comoPersona(servicio, 'docente', 'docente');
  return operaciones.filter(conCuerpo).flatMap((operacion, i) =>
    CUERPOS.map(([caso, cuerpo], j) => {
      const { ruta, pedido } = peticionDe(operacion, LUGAR);
      const tipo = TIPOS[(i + j) % TIPOS.length] ?? '';
      return {
        caso: `${operacion.clave} with ${caso} as ${tipo}`,
        ruta,
        pedido: {
          ...conEncabezados(pedido, { ...(esDeDocente(operacion) ? docente : dg), 'content-type': tipo }),
          cuerpo,
        },
        estados: NO_VALE,
      };
    }),
  );
}

/** Files whose names and contents speak of another plantel, or of a place where files are kept. */
export async function intentosDeArchivo(servicio: Servicio): Promise<Intento[]> {
  const dg = await comoPersona(servicio, 'dg', 'direccion-general');
  const nombres = [
    ...['../../../../etc/passwd.csv', '..\\..\\a.csv', 'a.csv\u0000.xlsx', '/etc/passwd', 'CON.csv', '.csv'],
    ...['a".csv', "a'.csv", '<img src=x onerror=alert(1)>.csv', '=cmd|calc.csv', `${'x'.repeat(3000)}.csv`],
  ];
  const contenidos = [
    'PLANTEL,PERIODO\n57,AGODIC26\n',
    'PK\u0003\u0004 not a workbook',
    '<html><script>alert(1)</script></html>',
    '\u0000\u0000\u0000',
    `${'a,'.repeat(20_000)}\n`,
  ];
  return nombres.flatMap((nombre) =>
    contenidos.map((contenido, i) => {
      const cuerpo = new FormData();
      cuerpo.append('archivos', new File([contenido], nombre));
      return {
        caso: `a file ${nombre.slice(0, 40)} (${i})`,
        ruta: 'periodos/AGODIC26/cortes/1/planteles/252/sabana',
        pedido: { metodo: 'PUT', encabezados: dg, cuerpo },
        estados: NO_VALE,
      };
    }),
  );
}
