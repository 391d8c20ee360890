import { partesDeLibro } from '../../functions/libros/libro-de-prueba';
import { type Parte, zip } from '../../functions/libros/zip-de-prueba';
import { type ArchivoHostil, conPartes, FILA, libro, MB, relleno, sinParte } from '../archivo-hostil';

const buenas = partesDeLibro({ filas: FILA });
const entero = zip(buenas);
const HOJA = 'xl/worksheets/sheet1.xml';

/** Its only sheet, told differently by the headers. */
const mintiendo = (mentira: Partial<Parte>): Buffer =>
  zip(buenas.map((parte) => (parte.nombre === HOJA ? { ...parte, ...mentira } : parte)));

const con = (nombre: string, contenido: string | Uint8Array = 'x', partes: Partial<Parte> = {}): Buffer =>
  conPartes({ nombre, contenido, ...partes });

/** The directory ends in 22 bytes; `hacer` writes over them. */
function conFin(hacer: (fin: Buffer) => void): Buffer {
  const copia = Buffer.from(entero);
  hacer(copia.subarray(-22));
  return copia;
}

/** A zip inside of a zip, as deep as it is told. */
const anidado = (hondura: number): Buffer =>
  hondura === 0 ? entero : zip([{ nombre: 'otro.xlsx', contenido: anidado(hondura - 1), metodo: 0 }]);

const directorio = entero.readUInt32LE(entero.length - 6);

const BOMBAS: readonly ArchivoHostil[] = [
  libro('one part of 300 MB of zeros', 'libro-inflado', () => con('x', Buffer.alloc(300 * MB))),
  libro('a sheet of 100 MB of zeros', 'libro-inflado', () => con(HOJA, Buffer.alloc(100 * MB))),
  libro('ten parts of 30 MB', 'libro-inflado', () =>
    conPartes(
      ...Array.from({ length: 10 }, (_, i) => ({ nombre: `x${i}`, contenido: Buffer.alloc(30 * MB, 'ab') })),
    ),
  ),
  libro('a thousand parts', 'libro-con-demasiadas-partes', () =>
    conPartes(...Array.from({ length: 1000 }, (_, i) => ({ nombre: `x${i}`, contenido: '' }))),
  ),
  libro('sixty thousand parts', 'libro-con-demasiadas-partes', () =>
    conPartes(...Array.from({ length: 60_000 }, (_, i) => ({ nombre: `x${i}`, contenido: '' }))),
  ),
  libro('two parts on the same bytes', 'libro-inflado', () =>
    conPartes({ nombre: 'x', contenido: 'x' }, { nombre: 'x', contenido: 'x', encimada: true }),
  ),
  libro('nine hundred parts on the same bytes', 'libro-inflado', () =>
    conPartes(
      { nombre: 'x', contenido: relleno(MB / 8) },
      ...Array.from({ length: 900 }, () => ({ nombre: 'x', contenido: relleno(MB / 8), encimada: true })),
    ),
  ),
  libro('a zip in a zip', 'no-es-libro', () => anidado(1)),
  libro('a zip in a zip, fifty deep', 'no-es-libro', () => anidado(50)),
  libro('a bomb beside the sheet', 'libro-inflado', () => con('xl/media/x.bin', Buffer.alloc(50 * MB))),
  libro('a workbook inside of the workbook', 'recibo', () => con('xl/embeddings/otro.xlsx', entero)),
];

const MENTIRAS: readonly ArchivoHostil[] = [
  libro('four gigabytes declared', 'libro-inflado', () => mintiendo({ inflados: 0xffff_ffff })),
  libro('a hundred megabytes declared', 'libro-inflado', () => mintiendo({ inflados: 100 * MB })),
  libro('a byte more declared', 'archivo-danado', () =>
    mintiendo({ inflados: String(buenas.find(({ nombre }) => nombre === HOJA)?.contenido).length + 1 }),
  ),
  libro('nothing declared', 'archivo-danado', () => mintiendo({ inflados: 0 })),
  libro('a wrong sum', 'archivo-danado', () => mintiendo({ suma: 0xdead_beef })),
  libro('a wrong sum of what is not compressed', 'archivo-danado', () => mintiendo({ metodo: 0, suma: 1 })),
  libro('an encrypted part', 'protegido-con-contrasena', () => mintiendo({ banderas: 1 })),
  libro('a part under strong encryption', 'protegido-con-contrasena', () => mintiendo({ banderas: 0x41 })),
  libro('an unknown compression', 'archivo-danado', () => mintiendo({ metodo: 14 })),
  libro('an encryption of WinZip', 'archivo-danado', () => mintiendo({ metodo: 99 })),
  libro('a name that changes', 'libro-sospechoso', () => mintiendo({ nombreLocal: 'xl/otra.xml' })),
  libro('a directory out of the file', 'archivo-danado', () =>
    conFin((fin) => fin.writeUInt32LE(0xffff_fff0, 16)),
  ),
  libro('a directory without end', 'archivo-danado', () =>
    conFin((fin) => fin.writeUInt32LE(0xffff_ffff, 12)),
  ),
  libro('more parts than there are', 'archivo-danado', () =>
    conFin((fin) => {
      fin.writeUInt16LE(99, 8);
      fin.writeUInt16LE(99, 10);
    }),
  ),
  libro('several disks', 'archivo-danado', () => conFin((fin) => fin.writeUInt16LE(3, 4))),
  libro('counts that differ', 'archivo-danado', () => conFin((fin) => fin.writeUInt16LE(1, 8))),
  libro('a comment cut', 'recibo', () => conFin((fin) => fin.writeUInt16LE(500, 20))),
  libro('a comment of the longest', 'recibo', () => Buffer.concat([entero, Buffer.alloc(65_535, ' ')])),
  libro('something before the zip', 'no-es-hoja-de-calculo', () =>
    Buffer.concat([Buffer.from('hola,'), entero]),
  ),
];

const NOMBRES: readonly ArchivoHostil[] = [
  ...[
    '../../etc/passwd',
    'xl/../../x.xml',
    '/etc/passwd',
    'C:\\x.xml',
    'xl\\workbook.xml',
    '__proto__',
    'xl/__proto__/x.xml',
    'xl/./x.xml',
    'XL/WORKBOOK.XML',
    'xl/a\0b.xml',
    'x'.repeat(300),
    '',
  ].map((nombre) =>
    libro(`a part called ${JSON.stringify(nombre.slice(0, 20))}`, 'libro-sospechoso', () => con(nombre)),
  ),
  libro('a part called constructor', 'recibo', () => con('constructor')),
  libro('a part called toString.xml', 'recibo', () => con('toString.xml', '<a/>')),
];

/** Where the structure of a zip begins, ends or is cut in two. */
const CORTES: readonly ArchivoHostil[] = [
  ...[3, 4, 10, 30, 45, 60].map((bytes) => ({ bytes, que: `after ${bytes} bytes` })),
  ...[0.25, 0.5, 0.75].map((parte) => ({ bytes: Math.floor(entero.length * parte), que: `at ${parte}` })),
  { bytes: directorio, que: 'before its directory' },
  { bytes: directorio + 46, que: 'in its directory' },
  { bytes: entero.length - 22, que: 'before its end' },
  { bytes: entero.length - 10, que: 'in its end' },
  { bytes: entero.length - 1, que: 'by a byte' },
].map(({ bytes, que }) => libro(`cut ${que}`, 'archivo-danado', () => entero.subarray(0, bytes)));

const FALTANTES: readonly ArchivoHostil[] = [
  ...['[Content_Types].xml', 'xl/workbook.xml'].map((nombre) =>
    libro(`without ${nombre}`, 'no-es-libro', () => sinParte(nombre)),
  ),
  ...['_rels/.rels', 'xl/_rels/workbook.xml.rels', HOJA].map((nombre) =>
    libro(`without ${nombre}`, 'archivo-danado', () => sinParte(nombre)),
  ),
  ...['xl/styles.xml', 'xl/sharedStrings.xml'].map((nombre) =>
    libro(`without ${nombre}`, 'recibo', () => sinParte(nombre)),
  ),
  libro('a zip with nothing', 'no-es-libro', () => zip([])),
];

/** What the zip of a workbook may hide. */
export const ZIPS = [...BOMBAS, ...MENTIRAS, ...NOMBRES, ...CORTES, ...FALTANTES];
