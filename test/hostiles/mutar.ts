type Azar = () => number;

const hasta = (azar: Azar, tope: number): number => Math.floor(azar() * tope);
const una = <T>(azar: Azar, opciones: readonly [T, ...T[]]): T =>
  opciones[hasta(azar, opciones.length)] ?? opciones[0];

/** What takes the place of a value, as it is written in JSON. */
const RAREZAS: readonly [() => string, ...(() => string)[]] = [
  () => 'null',
  () => 'true',
  () => '""',
  () => '[]',
  () => '{}',
  () => '-1',
  () => '-0',
  () => '0.5',
  () => '1e309',
  () => '-1e309',
  () => '1e-400',
  () => '9007199254740993',
  () => '9'.repeat(5000),
  () => `"${'9'.repeat(5000)}"`,
  () => `"${'ñ'.repeat(50_000)}"`,
  () => '"\\ud800"',
  () => '"\\u0000"',
  () => '"\\u202e=1+1"',
  () => '"__proto__"',
  () => '"constructor"',
  () => '"../../etc/passwd"',
  () => '"9999-99-99"',
  () => '"2026-02-30T25:61:61.999Z"',
  () => '"=cmd|\'/c calc\'!A0"',
  () => 'NaN',
  () => "'a'",
  () => '{"__proto__":{"x":1}}',
  () => '{"constructor":{"prototype":{"x":1}}}',
  () => '{"toString":1,"valueOf":null,"toJSON":"x"}',
  () => '{"length":1e9}',
  () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  () => `[${'0,'.repeat(20_000)}0]`,
];

/** Values and keys as a text of JSON has them; what lies between two marks. */
const VALOR = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.eE+-]*|true|false|null/g;
const CLAVE = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

function enLugarDeUno(azar: Azar, texto: string, que: RegExp, por: (visto: string) => string): string {
  const lugares = [...texto.matchAll(que)];
  const lugar = lugares[hasta(azar, lugares.length)];
  if (!lugar) return por('') + texto;
  return texto.slice(0, lugar.index) + por(lugar[0]) + texto.slice(lugar.index + lugar[0].length);
}

/** Ways to spoil a JSON that is still almost one. */
const DE_JSON: readonly [
  (texto: string, azar: Azar) => string,
  ...((texto: string, azar: Azar) => string)[],
] = [
  (texto, azar) => enLugarDeUno(azar, texto, VALOR, una(azar, RAREZAS)),
  (texto, azar) => enLugarDeUno(azar, texto, VALOR, una(azar, RAREZAS)),
  (texto, azar) =>
    enLugarDeUno(azar, texto, VALOR, (visto) =>
      visto.startsWith('"') ? visto.slice(1, -1) || '0' : `"${visto}"`,
    ),
  (texto, azar) => enLugarDeUno(azar, texto, VALOR, (visto) => `[${visto}]`),
  (texto, azar) => enLugarDeUno(azar, texto, VALOR, (visto) => `{"valor":${visto}}`),
  (texto, azar) => enLugarDeUno(azar, texto, CLAVE, () => '"__proto__"'),
  (texto, azar) => enLugarDeUno(azar, texto, CLAVE, () => '"otra"'),
  (texto, azar) => enLugarDeUno(azar, texto, CLAVE, (visto) => `${visto}:${una(azar, RAREZAS)()},${visto}`),
  (texto, azar) => enLugarDeUno(azar, texto, CLAVE, (visto) => `"__proto__":{"x":1},${visto}`),
  (texto, azar) => enLugarDeUno(azar, texto, /[{}[\],:]/g, () => una(azar, ['', ',', '{', ']', ':'])),
  (texto) => `[${texto}]`,
  (texto) => `${texto}${texto}`,
  (texto) => `\uFEFF${texto}`,
  (texto) => texto.replaceAll('"', "'"),
  (texto, azar) => una(azar, ['', ' ', 'null', '[]', '0', '"x"', 'undefined']).slice(0, texto.length),
];

const BYTES = [0, 0x0a, 0x22, 0x2d, 0x5b, 0x7b, 0x80, 0xc0, 0xed, 0xff] as const;

/** Ways to spoil any bytes. */
const DE_BYTES: readonly [
  (bytes: Buffer, azar: Azar) => Buffer,
  ...((bytes: Buffer, azar: Azar) => Buffer)[],
] = [
  (bytes, azar) => {
    const copia = Buffer.from(bytes);
    for (let i = 0; i <= hasta(azar, 8); i += 1) {
      const lugar = hasta(azar, copia.length);
      copia[lugar] = (copia[lugar] ?? 0) ^ (1 << hasta(azar, 8));
    }
    return copia;
  },
  (bytes, azar) => bytes.subarray(0, hasta(azar, bytes.length + 1)),
  (bytes, azar) => {
    const lugar = hasta(azar, bytes.length);
    return Buffer.concat([bytes.subarray(0, lugar), bytes.subarray(lugar + hasta(azar, 40))]);
  },
  (bytes, azar) => {
    const lugar = hasta(azar, bytes.length);
    return Buffer.concat([bytes.subarray(0, lugar), Buffer.from([una(azar, BYTES)]), bytes.subarray(lugar)]);
  },
  (bytes, azar) => {
    const lugar = hasta(azar, bytes.length);
    const trozo = bytes.subarray(lugar, lugar + hasta(azar, 200));
    return Buffer.concat([bytes.subarray(0, lugar), trozo, trozo, bytes.subarray(lugar)]);
  },
];

/** A body spoiled in one to three ways, the same for the same numbers. */
export function mutar(cuerpo: Buffer, esJson: boolean, azar: Azar): Buffer {
  let mutado = cuerpo;
  for (let i = 0; i <= hasta(azar, 3); i += 1) {
    mutado =
      esJson && azar() < 0.75
        ? Buffer.from(una(azar, DE_JSON)(mutado.toString('utf8'), azar))
        : una(azar, DE_BYTES)(mutado, azar);
  }
  return mutado;
}

const TIPOS: readonly [string, ...string[]] = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json; charset=utf-16',
  'application/json; charset="x',
  'APPLICATION/JSON',
  `application/json; ${'x'.repeat(4000)}`,
  'image/png',
  '*/*',
];

/** Another content type, once in ten; null: the one it had. */
export const otroTipo = (azar: Azar): string | null => (azar() < 0.1 ? una(azar, TIPOS) : null);
