import { type HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { type ArchivoCargado, leerArchivos, leerFilasEnviadas } from '../../libros/leer-archivo';
import { type RechazoDeArchivo } from '../../libros/inspeccion/rechazo-de-archivo';
import { type ClaveDeRechazo, Rechazo } from '../rechazo';

/** What a person sends: the files of a computer, or the rows of a workbook that is open, as JSON. */
export type Carga = { readonly archivos: readonly ArchivoCargado[] } | { readonly filas: Uint8Array };

const CLASES: Readonly<Record<RechazoDeArchivo['status'], ClaveDeRechazo>> = {
  413: 'archivo-demasiado-grande',
  415: 'archivo-no-admitido',
  422: 'archivo-no-legible',
};

/** The sheets of everything that was sent. Files that cannot be read, all of them told, refuse it: nothing is half-saved. */
export async function hojasDeCarga(carga: Carga): Promise<readonly HojaCruda[] | Rechazo> {
  if ('filas' in carga) {
    const hojas = await leerFilasEnviadas(carga.filas);
    return Array.isArray(hojas) ? hojas : rechazoDeFilas(hojas);
  }
  if (carga.archivos.length === 0) {
    return new Rechazo('solicitud-no-valida', 'El envío no trae ningún archivo.', {
      campo: 'archivos',
      remedio: 'Elija al menos un archivo .xlsx o .csv.',
    });
  }
  const leidos = await leerArchivos(carga.archivos);
  const ilegibles = leidos.flatMap((leido, i) =>
    Array.isArray(leido) ? [] : [{ nombre: nombreBreve(carga.archivos[i]?.nombre ?? ''), rechazo: leido }],
  );
  return rechazoDe(ilegibles) ?? leidos.flatMap((leido) => (Array.isArray(leido) ? leido : []));
}

const ARCHIVOS_NOMBRADOS = 5;
/** Letters of a name in a message: how it begins, and how it ends with its extension. */
const [AL_PRINCIPIO, AL_FINAL] = [56, 23];

function nombreBreve(nombre: string): string {
  const letras = Array.from(nombre);
  if (letras.length <= AL_PRINCIPIO + 1 + AL_FINAL) return nombre;
  return `${letras.slice(0, AL_PRINCIPIO).join('')}…${letras.slice(-AL_FINAL).join('')}`;
}

/**
 * The first files with what is wrong with each, how many more, and each thing to do once; several, also one by one. It
 * is of the class of the first.
 */
function rechazoDe(
  ilegibles: readonly { readonly nombre: string; readonly rechazo: RechazoDeArchivo }[],
): Rechazo | null {
  const [primero] = ilegibles;
  if (!primero) return null;
  const { status, clave } = primero.rechazo;
  const nombrados = ilegibles.slice(0, ARCHIVOS_NOMBRADOS);
  const detalle = nombrados.map(({ nombre, rechazo: { motivo } }) => `«${nombre}»: ${motivo}`);
  const resto = ilegibles.length - nombrados.length;
  if (resto > 0) detalle.push(resto === 1 ? 'Y un archivo más.' : `Y ${resto} archivos más.`);
  const remedio = [...new Set(nombrados.map(({ rechazo }) => rechazo.remedio))].join(' ');
  const comun = { campo: 'archivos', clave, remedio };
  if (ilegibles.length === 1) return new Rechazo(CLASES[status], detalle.join(' '), comun);
  return new Rechazo(CLASES[status], detalle.join(' '), {
    ...comun,
    titulo: `No se pudieron cargar ${ilegibles.length} archivos`,
    archivos: nombrados.map(({ nombre, rechazo }) => ({
      nombre,
      motivo: rechazo.motivo,
      remedio: rechazo.remedio,
    })),
    archivosOmitidos: resto,
  });
}

const rechazoDeFilas = ({ status, motivo, remedio }: RechazoDeArchivo): Rechazo =>
  new Rechazo(status === 413 ? 'solicitud-demasiado-grande' : 'solicitud-no-valida', motivo, {
    campo: 'cuerpo',
    remedio,
  });
