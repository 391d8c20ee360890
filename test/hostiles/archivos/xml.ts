import { type ArchivoHostil, conPartes, FILA, libro, MB, relleno } from '../archivo-hostil';

const HOJA = 'xl/worksheets/sheet1.xml';
const LLENA = `<worksheet><sheetData>${FILA}</sheetData></worksheet>`;
const RISAS = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join(
  '',
);

const ENTIDADES = Array.from({ length: 1_000_000 }, (_, i) => `&#${33 + ((i * 7919) % 60_000)};`).join('');

const hoja = (contenido: string | Buffer): Buffer => conPartes({ nombre: HOJA, contenido });

const DECLARACIONES: readonly ArchivoHostil[] = [
  { que: 'a billion laughs', xml: `<!DOCTYPE x [<!ENTITY lol0 "lol">${RISAS}]>${LLENA}` },
  { que: 'a file from outside', xml: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${LLENA}` },
  { que: 'an address from outside', xml: `<!DOCTYPE x [<!ENTITY a SYSTEM "http://example.com">]>${LLENA}` },
  {
    que: 'a parameter from outside',
    xml: `<!DOCTYPE x [<!ENTITY % a SYSTEM "http://example.com"> %a;]>${LLENA}`,
  },
  { que: 'a DTD from outside', xml: `<!DOCTYPE worksheet SYSTEM "http://example.com/x.dtd">${LLENA}` },
  { que: 'a DTD after the declaration', xml: `<?xml version="1.0"?>\n<!DOCTYPE worksheet>${LLENA}` },
  { que: 'a quadratic entity', xml: `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${LLENA}` },
].flatMap(({ que, xml }) => [
  libro(`${que}, in its sheet`, 'libro-con-dtd', () => hoja(xml)),
  libro(`${que}, in its texts`, 'libro-con-dtd', () =>
    conPartes({ nombre: 'xl/sharedStrings.xml', contenido: xml.replace(LLENA, '<sst/>') }),
  ),
]);

const CODIFICACIONES: readonly ArchivoHostil[] = [
  libro('a DTD in UTF-16', 'archivo-danado', () =>
    hoja(Buffer.from(`\uFEFF<!DOCTYPE x [<!ENTITY a "b">]>${LLENA}`, 'utf16le')),
  ),
  libro('a DTD in UTF-16 without mark', 'archivo-danado', () =>
    hoja(Buffer.from(`<!DOCTYPE x [<!ENTITY a "b">]>${LLENA}`, 'utf16le')),
  ),
  libro('a DTD in small letters', 'recibo', () => hoja(`<!doctype x [<!entity a "b">]>${LLENA}`)),
  libro('it says it is UTF-7', 'recibo', () => hoja(`<?xml version="1.0" encoding="UTF-7"?>${LLENA}`)),
  libro('bytes that are no letters', 'recibo', () =>
    hoja(
      Buffer.concat([
        Buffer.from(LLENA.replace('</sheetData>', '<!--')),
        Buffer.from([0x80, 0xff, 0xfe]),
        Buffer.from('--></sheetData></worksheet>'),
      ]),
    ),
  ),
  libro('zeros in its text', 'archivo-danado', () => hoja(LLENA.replace('<v>1', '<v>1\0'))),
  libro('entities nobody declared', 'recibo', () => hoja(LLENA.replace('<v>1', '<v>&xxe;&lol9;'))),
  libro('letters that do not exist', 'recibo', () =>
    hoja(LLENA.replace('<v>1', '<v>&#xFFFFFFFFFF;&#-1;&#x110000;')),
  ),
  libro('a million entities', 'texto-demasiado-largo', () =>
    hoja(LLENA.replace('<c r="A1"><v>1</v>', `<c r="A1" t="inlineStr"><is><t>${ENTIDADES}</t></is>`)),
  ),
];

const FORMAS: readonly ArchivoHostil[] = [
  libro('tags a hundred thousand deep', 'recibo', () =>
    hoja(
      `<worksheet>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}<sheetData>${FILA}</sheetData></worksheet>`,
    ),
  ),
  libro('texts a hundred thousand deep', 'recibo', () =>
    conPartes({
      nombre: 'xl/sharedStrings.xml',
      contenido: `<sst>${'<si>'.repeat(100_000)}<t>a</t>${'</si>'.repeat(100_000)}</sst>`,
    }),
  ),
  libro('a tag of a hundred thousand attributes', 'recibo', () =>
    hoja(LLENA.replace('<c ', `<c ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')} `)),
  ),
  libro('attributes called __proto__', 'recibo', () =>
    hoja(LLENA.replace('<c ', '<c __proto__="x" constructor="y" toString="z" ')),
  ),
  libro('a tag called __proto__', 'recibo', () =>
    hoja(LLENA.replace('<v>1</v>', '<__proto__>1</__proto__><v>1</v>')),
  ),
  libro('an attribute of 20 MB', 'recibo', () => hoja(LLENA.replace('<c ', `<c x="${relleno(20 * MB)}" `))),
  libro('a comment of 20 MB', 'recibo', () => hoja(LLENA.replace('<row', `<!--${relleno(20 * MB)}--><row`))),
  libro('a comment nobody closes', 'archivo-danado', () => hoja(LLENA.replace('<row', '<!--<row'))),
  libro('a section of letters as they are', 'recibo', () =>
    hoja(LLENA.replace('<v>1', '<v><![CDATA[<!ENTITY]]>1').replace('<!ENTITY', '<ENTITY')),
  ),
  libro('tags that cross', 'recibo', () => hoja(LLENA.replace('<v>1</v></c>', '<v>1</c></v>'))),
  libro('attributes without quotes', 'recibo', () => hoja(LLENA.replace('r="A1"', 'r=A1'))),
  libro('angles without end', 'libro-inflado', () => hoja('<'.repeat(5 * MB))),
  libro('another root', 'recibo', () => hoja('<html><body>hola</body></html>')),
  libro('nothing in its sheet', 'recibo', () => hoja('')),
];

/** What the XML of a sheet may try on whoever reads it. */
export const XML = [...DECLARACIONES, ...CODIFICACIONES, ...FORMAS];
