import { libroXlsx } from '../../functions/libros/libro-de-prueba';
import { type ArchivoHostil, FILA, libro, muchos, relleno } from '../archivo-hostil';

const ESTILOS =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>';

const celda = (que: string, xml: string): ArchivoHostil =>
  libro(que, 'recibo', () => libroXlsx({ filas: `<row r="1">${xml}</row>`, estilos: ESTILOS }));

const VALORES: readonly ArchivoHostil[] = [
  ...['NaN', '1e309', '-1e309', '1e-400', 'Infinity', '0x10', '--1', '9'.repeat(5000), ' ', '=1+1'].map(
    (numero) => celda(`the number ${numero.slice(0, 12)}`, `<c r="A1"><v>${numero}</v></c>`),
  ),
  ...['-1', '0', '2958466', '1e15', '-1e309', 'NaN'].map((dia) =>
    celda(`the day ${dia}`, `<c r="A1" s="1"><v>${dia}</v></c>`),
  ),
  celda('a percentage without end', '<c r="A1" s="2"><v>1e308</v></c>'),
  ...['-1', '99999999', '1e309', 'NaN', '__proto__'].map((estilo) =>
    celda(`the style ${estilo}`, `<c r="A1" s="${estilo}"><v>1</v></c>`),
  ),
  celda('a formula nobody calculated', '<c r="A1"><f>B1</f></c>'),
  celda('a formula of 100,000 letters', `<c r="A1"><f>${'1+'.repeat(50_000)}1</f><v>1</v></c>`),
  celda('a formula that calls outside', '<c r="A1"><f>WEBSERVICE("http://example.com")</f><v>1</v></c>'),
  celda('a command', '<c r="A1" t="str"><f>cmd|\'/c calc\'!A0</f><v>0</v></c>'),
  celda('a shared formula of nobody', '<c r="A1"><f t="shared" si="-9"/><v>5</v></c>'),
  celda('a matrix over every cell', '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>5</v></c>'),
  celda('errors', '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#¡HOLA!</v></c><c r="C1" t="e"/>'),
  celda('an error of 10,000 letters', `<c r="A1" t="e"><v>#${'N'.repeat(10_000)}</v></c>`),
  celda('rich text', '<c r="A1" t="inlineStr"><is><r><t>A</t></r><r><rPr><b/></rPr><t>B</t></r></is></c>'),
  celda('inline text without text', '<c r="A1" t="inlineStr"><is/></c><c r="B1" t="inlineStr"/>'),
  celda('an unknown type', '<c r="A1" t="zzz"><v>1</v></c><c r="B1" t="d"><v>2026-99-99</v></c>'),
  celda('half a letter', '<c r="A1" t="inlineStr"><is><t>a&#xD800;b _xD800_ _xFFFF_</t></is></c>'),
  celda('zeros and controls', '<c r="A1" t="inlineStr"><is><t>a&#0;b&#1;c _x0000_</t></is></c>'),
  libro('text of 1,000,000 letters', 'texto-demasiado-largo', () =>
    libroXlsx({
      filas: `<row r="1"><c r="A1" t="inlineStr"><is><t>${relleno(1_000_000)}</t></is></c></row>`,
    }),
  ),
  celda('text that turns around', '<c r="A1" t="inlineStr"><is><t>\u202E\u2066\uFEFF=1+1</t></is></c>'),
  celda('the same cell twice', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
  celda('cells in disorder', '<c r="C1"><v>1</v></c><c r="A1"><v>2</v></c>'),
];

const fuera = (que: string, espera: string, filas: string): ArchivoHostil =>
  libro(que, espera, () => libroXlsx({ filas }));

const DIRECCIONES: readonly ArchivoHostil[] = [
  fuera(
    'the row 2,000,000,000',
    'hoja-demasiado-grande',
    '<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>',
  ),
  fuera('a row that only says so', 'hoja-demasiado-grande', '<row r="2000000000"><c><v>1</v></c></row>'),
  fuera('the last row', 'hoja-demasiado-grande', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
  fuera(
    'the last cell',
    'hoja-demasiado-grande',
    `${FILA}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
  ),
  fuera('a far column', 'hoja-demasiado-grande', '<row r="1"><c r="ZZ1"><v>1</v></c></row>'),
  fuera('a column past the last', 'archivo-danado', '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'),
  fuera('a row before the first', 'archivo-danado', '<row r="-5"><c r="A-5"><v>1</v></c></row>'),
  fuera('the row NaN', 'recibo', '<row r="NaN"><c r="A1"><v>1</v></c></row>'),
  fuera('a cell of nowhere', 'archivo-danado', '<row r="1"><c r="__proto__"><v>1</v></c></row>'),
  fuera('a cell of another row', 'recibo', '<row r="1"><c r="A9"><v>1</v></c></row>'),
  libro('four million cells', 'hoja-demasiado-grande', () =>
    libroXlsx({
      filas: muchos(200_000, (f) => `<row>${muchos(20, (c) => `<c><v>${(f * c) % 9973}</v></c>`)}</row>`),
    }),
  ),
  libro('four hundred thousand rows', 'hoja-demasiado-grande', () =>
    libroXlsx({ filas: muchos(400_000, (f) => `<row><c><v>${f}</v></c></row>`) }),
  ),
  libro('a million empty rows', 'hoja-demasiado-grande', () =>
    libroXlsx({ filas: muchos(1_000_000, (f) => `<row r="${f + 1}"/>`) }),
  ),
  libro('a row of a hundred thousand cells', 'archivo-danado', () =>
    libroXlsx({ filas: `<row>${muchos(100_000, (c) => `<c><v>${c}</v></c>`)}</row>` }),
  ),
];

/** What a cell may hold, and where it may say it is. */
export const CELDAS = [...VALORES, ...DIRECCIONES];
