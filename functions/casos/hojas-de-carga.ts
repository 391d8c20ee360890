import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { type ArchivoCargado, leerArchivos, leerFilasEnviadas } from '../libros/leer-archivo';
import { type RechazoDeArchivo } from '../libros/inspeccion/rechazo-de-archivo';
import { type ClaveDeRechazo, Rechazo } from './rechazo';

/** What a person sends: the files of a computer, or the rows of a workbook that is open, as JSON. */
export type Carga = { readonly archivos: readonly ArchivoCargado[] } | { readonly filas: Uint8Array };

const CLASES: Readonly<Record<RechazoDeArchivo['status'], ClaveDeRechazo>> = {
  413: 'archivo-demasiado-grande',
  415: 'archivo-no-admitido',
  422: 'archivo-no-legible',
};

/** The sheets of everything that was sent. One file that cannot be read refuses them all: nothing is half-saved. */
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
  const hojas: HojaCruda[] = [];
  for (const [indice, leido] of leidos.entries()) {
    if (!Array.isArray(leido)) return rechazoDe(carga.archivos[indice]?.nombre ?? '', leido);
    hojas.push(...leido);
  }
  return hojas;
}

const rechazoDe = (nombre: string, { status, motivo, clave, remedio }: RechazoDeArchivo): Rechazo =>
  new Rechazo(CLASES[status], `«${nombre}»: ${motivo}`, { campo: 'archivos', clave, remedio });

const rechazoDeFilas = ({ status, motivo, remedio }: RechazoDeArchivo): Rechazo =>
  new Rechazo(status === 413 ? 'solicitud-demasiado-grande' : 'solicitud-no-valida', motivo, {
    campo: 'cuerpo',
    remedio,
  });
