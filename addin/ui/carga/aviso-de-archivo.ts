import { BYTES_DE_CARGA } from '../../../shared/importacion/limite-de-carga';

const SE_LEEN = /\.(xlsx|csv|txt)$/i;
const MEGAS = BYTES_DE_CARGA / (1024 * 1024);

/** What the service would refuse a file for, known before it is sent; null while nothing is. */
export function avisoDeArchivo({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  const avisos = [
    size > BYTES_DE_CARGA ? `pasa de ${MEGAS} MB` : '',
    size === 0 ? 'está vacío' : '',
    SE_LEEN.test(name) ? '' : 'no es .xlsx, .csv ni .txt',
  ].filter((aviso) => aviso !== '');
  return avisos.length > 0 ? avisos.join(', ') : null;
}

/** The same of all of them together, which are sent at once, with what to do about it. */
export const avisoDeSuma = (archivos: readonly Pick<File, 'size'>[], remedio: string): string | null =>
  archivos.reduce((suma, { size }) => suma + size, 0) > BYTES_DE_CARGA
    ? `Juntos pasan de ${MEGAS} MB. ${remedio}`
    : null;
