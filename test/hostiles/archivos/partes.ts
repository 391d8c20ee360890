import { type ArchivoHostil, conPartes, FILA, libro, MB, muchos, relleno } from '../archivo-hostil';

const PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFICINA = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELACIONES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HOJA = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const RELS_DE_HOJA = 'xl/worksheets/_rels/sheet1.xml.rels';

const con = (nombre: string, contenido: string): Buffer => conPartes({ nombre, contenido });

const relaciones = (
  ...destinos: readonly (readonly [tipo: string, destino: string, mas?: string])[]
): string =>
  `<Relationships xmlns="${RELACIONES}">${destinos
    .map(
      ([tipo, destino, mas = ''], i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFICINA}/${tipo}" Target="${destino}" ${mas}/>`,
    )
    .join('')}</Relationships>`;

const hojaCon = (antes: string, filas = FILA, despues = ''): Buffer =>
  con(
    HOJA,
    `<worksheet xmlns="${PRINCIPAL}" xmlns:r="${OFICINA}">${antes}<sheetData>${filas}</sheetData>${despues}</worksheet>`,
  );

const libroCon = (dentro: string): Buffer =>
  con('xl/workbook.xml', `<workbook xmlns="${PRINCIPAL}" xmlns:r="${OFICINA}">${dentro}</workbook>`);

const hojaLlamada = (nombre: string): Buffer =>
  libroCon(`<sheets><sheet name="${nombre}" sheetId="1" r:id="rId1"/></sheets>`);

const textos = (contenido: string, celda = '<v>0</v>'): Buffer =>
  conPartes(
    { nombre: 'xl/sharedStrings.xml', contenido: `<sst xmlns="${PRINCIPAL}">${contenido}</sst>` },
    {
      nombre: HOJA,
      contenido: `<worksheet xmlns="${PRINCIPAL}"><sheetData><row r="1"><c r="A1" t="s">${celda}</c></row></sheetData></worksheet>`,
    },
  );

const estilos = (contenido: string): Buffer =>
  con('xl/styles.xml', `<styleSheet xmlns="${PRINCIPAL}">${contenido}</styleSheet>`);

const REFERENCIAS: readonly ArchivoHostil[] = [
  ...[
    '../../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    '',
    '#',
    '%2e%2e/x',
  ].map((destino) =>
    libro(`its sheet in ${destino || 'nothing'}`, 'archivo-danado', () =>
      con(RELS, relaciones(['worksheet', destino])),
    ),
  ),
  libro('an external sheet', 'archivo-danado', () =>
    con(RELS, relaciones(['worksheet', 'https://example.com/sheet.xml', 'TargetMode="External"'])),
  ),
  libro('its texts outside', 'recibo', () =>
    con(
      RELS,
      relaciones(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', '../../../../etc/passwd']),
    ),
  ),
  libro('its sheet is the workbook', 'recibo', () => con(RELS, relaciones(['worksheet', 'workbook.xml']))),
  libro('its texts are the sheet', 'recibo', () =>
    con(RELS, relaciones(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'worksheets/sheet1.xml'])),
  ),
  libro('relations that bite their tail', 'recibo', () =>
    con('_rels/.rels', relaciones(['officeDocument', '_rels/.rels'])),
  ),
  libro('a sheet related to itself', 'recibo', () =>
    con(
      RELS_DE_HOJA,
      relaciones(
        ['worksheet', 'sheet1.xml'],
        ['drawing', '../drawings/drawing1.xml'],
        ['comments', 'sheet1.xml'],
      ),
    ),
  ),
  libro('a link outside for each cell', 'recibo', () =>
    conPartes({
      nombre: RELS_DE_HOJA,
      contenido: relaciones(
        ...Array.from(
          { length: 5000 },
          () => ['hyperlink', 'http://example.com', 'TargetMode="External"'] as const,
        ),
      ),
    }),
  ),
  libro('a hundred thousand relations', 'libro-con-demasiados-elementos', () =>
    con(
      RELS,
      relaciones(
        ['worksheet', 'worksheets/sheet1.xml'],
        ...Array.from({ length: 100_000 }, () => ['theme', 'x.xml'] as const),
      ),
    ),
  ),
];

const NOMBRES: readonly ArchivoHostil[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '=1+1',
    '&lt;script&gt;',
    '..',
    'a'.repeat(5000),
    '&#xD800;',
    '&#0;',
  ].map((nombre) => libro(`a sheet called ${nombre.slice(0, 20)}`, 'recibo', () => hojaLlamada(nombre))),
  ...['__proto__', 'constructor'].map((nombre) =>
    libro(`a name defined as ${nombre}`, 'recibo', () =>
      libroCon(
        `<sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="${nombre}" localSheetId="0">Hoja1!$A$1:$XFD$1048576</definedName><definedName name="_xlnm.Print_Area" localSheetId="-1">#REF!</definedName></definedNames>`,
      ),
    ),
  ),
  libro('two hundred and one sheets', 'libro-con-demasiadas-hojas', () =>
    conPartes(
      ...Array.from({ length: 200 }, (_, i) => ({
        nombre: `xl/worksheets/s${i}.xml`,
        contenido: '<worksheet/>',
      })),
    ),
  ),
  libro('ten thousand sheets that are one', 'libro-con-demasiadas-hojas', () =>
    libroCon(
      `<sheets>${Array.from({ length: 10_000 }, (_, i) => `<sheet name="H${i}" sheetId="${i}" r:id="rId1"/>`).join('')}</sheets>`,
    ),
  ),
  libro('a workbook without sheets', 'nada-que-guardar', () => libroCon('<sheets/>')),
  libro('macros', 'libro-con-macros', () => con('xl/vbaProject.bin', 'x')),
  libro('macros somewhere else', 'libro-con-macros', () => con('otro/VBAPROJECT.BIN', 'x')),
  libro('a macro of Excel 4', 'recibo', () => con('xl/macrosheets/sheet1.xml', '<worksheet/>')),
  libro('an object of ActiveX', 'recibo', () => con('xl/activeX/activeX1.bin', relleno(1000))),
];

const RANGOS: readonly ArchivoHostil[] = [
  libro('merges over every cell', 'recibo', () =>
    hojaCon('', FILA, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ),
  libro('three hundred thousand merges', 'libro-con-demasiados-elementos', () =>
    hojaCon(
      '',
      FILA,
      `<mergeCells>${Array.from({ length: 300_000 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join('')}</mergeCells>`,
    ),
  ),
  libro('a merge that is no range', 'recibo', () =>
    hojaCon('', FILA, '<mergeCells><mergeCell ref="hola"/></mergeCells>'),
  ),
  libro('validations over every cell', 'recibo', () =>
    hojaCon(
      '',
      FILA,
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
    ),
  ),
  libro('colours over every cell', 'recibo', () =>
    hojaCon(
      '',
      FILA,
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
  ),
  libro('columns without end', 'recibo', () =>
    hojaCon('<cols><col min="1" max="2147483647" width="9"/></cols>'),
  ),
  libro('columns backwards', 'recibo', () => hojaCon('<cols><col min="99" max="-1" width="NaN"/></cols>')),
  libro('a dimension without end', 'recibo', () => hojaCon('<dimension ref="A1:XFD1048576"/>')),
  libro('a filter and views of nonsense', 'recibo', () =>
    hojaCon(
      '<sheetViews><sheetView workbookViewId="-1"><pane xSplit="1e309" ySplit="-5"/></sheetView></sheetViews>',
      FILA,
      '<autoFilter ref="ZZZ9:A0"/>',
    ),
  ),
];

const TEXTOS_Y_ESTILOS: readonly ArchivoHostil[] = [
  libro('a million texts', 'libro-con-demasiados-elementos', () =>
    textos(muchos(1_000_000, (i) => `<si><t>${i}</t></si>`)),
  ),
  libro('a text of 30 MB', 'texto-demasiado-largo', () => textos(`<si><t>${relleno(30 * MB)}</t></si>`)),
  libro('a count of texts without end', 'recibo', () =>
    con(
      'xl/sharedStrings.xml',
      `<sst xmlns="${PRINCIPAL}" count="99999999999" uniqueCount="-1"><si><t>a</t></si></sst>`,
    ),
  ),
  ...['-1', '999999', '1.5', 'NaN', '1e309', '', '__proto__', 'length'].map((indice) =>
    libro(`the text number ${indice || '(none)'}`, 'recibo', () =>
      textos('<si><t>a</t></si>', `<v>${indice}</v>`),
    ),
  ),
  libro('brackets without end in a number format', 'recibo', () =>
    estilos(`<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(50_000)}"/></numFmts>`),
  ),
  libro('a number format of quotes and backslashes', 'recibo', () =>
    estilos(
      `<numFmts><numFmt numFmtId="164" formatCode="${'&quot;\\_*0;'.repeat(10_000)}00%"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
    ),
  ),
  libro('a million styles', 'libro-con-demasiados-elementos', () =>
    estilos(`<cellXfs>${muchos(1_000_000, (i) => `<xf numFmtId="${i}"/>`)}</cellXfs>`),
  ),
  libro('formats of nonsense', 'recibo', () =>
    estilos(
      '<numFmts><numFmt numFmtId="-1"/><numFmt numFmtId="1e309" formatCode=""/></numFmts><cellXfs><xf numFmtId="__proto__"/></cellXfs>',
    ),
  ),
];

/** What the parts of a workbook may say of themselves and of each other. */
export const PARTES = [...REFERENCIAS, ...NOMBRES, ...RANGOS, ...TEXTOS_Y_ESTILOS];
