/** What SAE exports; anything else in a dropped folder (thumbs, temporary locks) is not meant. */
const DE_SABANA = /\.(xlsx|csv|txt)$/i;

/**
 * The files of a drop, folders opened whole. Inside a folder only spreadsheets count; a file dropped by itself always
 * does, so that the service can say what is wrong with it.
 */
export async function archivosArrastrados(arrastre: DataTransfer): Promise<File[]> {
  // The list of items is emptied as soon as the event ends: take every entry before waiting for anything.
  const entradas = [...arrastre.items].map((item) => item.webkitGetAsEntry());
  const sueltos = [...arrastre.files];
  if (entradas.every((entrada) => entrada === null)) return sueltos;
  const listas = await Promise.all(
    entradas.map((entrada) => (entrada ? archivosDe(entrada, false) : Promise.resolve([]))),
  );
  return listas.flat();
}

/** The files of a folder picked with a button, without what is not a spreadsheet. */
export const archivosDeCarpeta = (archivos: readonly File[]): File[] =>
  archivos.filter(({ name }) => esDeSabana(name));

const esDeSabana = (nombre: string): boolean => DE_SABANA.test(nombre) && !nombre.startsWith('~$');

async function archivosDe(entrada: FileSystemEntry, enCarpeta: boolean): Promise<File[]> {
  if (entrada instanceof FileSystemFileEntry) {
    if (enCarpeta && !esDeSabana(entrada.name)) return [];
    return [await new Promise<File>((listo, fallo) => entrada.file(listo, fallo))];
  }
  if (!(entrada instanceof FileSystemDirectoryEntry)) return [];
  const contenido = await entradasDe(entrada);
  const listas = await Promise.all(contenido.map((otra) => archivosDe(otra, true)));
  return listas.flat();
}

/** A folder gives its entries a hundred at a time, until it gives none. */
async function entradasDe(carpeta: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const lector = carpeta.createReader();
  const todas: FileSystemEntry[] = [];
  for (;;) {
    const tramo = await new Promise<FileSystemEntry[]>((listo, fallo) => lector.readEntries(listo, fallo));
    if (tramo.length === 0) return todas;
    todas.push(...tramo);
  }
}
