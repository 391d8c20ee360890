import { type Parte, zip } from './zip-de-prueba';

const PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELACIONES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFICINA = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Libro {
  /** The rows of its only sheet, as XML. */
  readonly filas: string;
  readonly nombre?: string;
  readonly estilos?: string;
  readonly textos?: string;
  readonly base1904?: boolean;
  /** XML after the rows: merged cells, columns… */
  readonly despues?: string;
  readonly antes?: string;
}

/** The parts of a workbook of one sheet, written by hand so that each of them can be made wrong. */
export function partesDeLibro({ filas, nombre = 'Hoja1', ...libro }: Libro): Parte[] {
  const relacion = (id: string, tipo: string, destino: string): string =>
    `<Relationship Id="${id}" Type="${OFICINA}/${tipo}" Target="${destino}"/>`;
  const relaciones = (...lista: readonly string[]): string =>
    `<Relationships xmlns="${RELACIONES}">${lista.join('')}</Relationships>`;
  return [
    { nombre: '[Content_Types].xml', contenido: '<Types/>' },
    { nombre: '_rels/.rels', contenido: relaciones(relacion('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      nombre: 'xl/workbook.xml',
      contenido: `<workbook xmlns="${PRINCIPAL}" xmlns:r="${OFICINA}"><workbookPr date1904="${libro.base1904 ? 1 : 0}"/><sheets><sheet name="${nombre}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      nombre: 'xl/_rels/workbook.xml.rels',
      contenido: relaciones(
        relacion('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relacion('rId2', 'styles', 'styles.xml'),
        relacion('rId3', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    {
      nombre: 'xl/worksheets/sheet1.xml',
      contenido: `<worksheet xmlns="${PRINCIPAL}">${libro.antes ?? ''}<sheetData>${filas}</sheetData>${libro.despues ?? ''}</worksheet>`,
    },
    {
      nombre: 'xl/styles.xml',
      contenido: `<styleSheet xmlns="${PRINCIPAL}">${libro.estilos ?? ''}</styleSheet>`,
    },
    { nombre: 'xl/sharedStrings.xml', contenido: `<sst xmlns="${PRINCIPAL}">${libro.textos ?? ''}</sst>` },
  ];
}

export const libroXlsx = (libro: Libro): Buffer => zip(partesDeLibro(libro));
