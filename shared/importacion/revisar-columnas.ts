import { type Recepcion } from './recepcion';
import { direccionDeCelda } from './direccion-de-celda';
import { type Encabezado } from './encabezado';
import { nombreDeColumna, type Significado } from './significado-de-columna';

/** The column of each meaning that a sheet has, once it is known that none is missing or double. */
export type Columnas = ReadonlyMap<Significado, number>;

/**
 * The columns of a heading by what they mean; null, with an error for each, when a required one is missing or two
 * mean the same. A missing optional column is only pointed out.
 */
export function revisarColumnas(
  recepcion: Recepcion,
  hoja: number,
  encabezado: Encabezado,
  requeridas: readonly Significado[],
  opcionales: readonly Significado[],
): Columnas | null {
  const columnas = new Map<Significado, number>();
  let completas = true;
  const lugar = (columna: number) => ({ hoja, fila: encabezado.fila, columna });
  for (const significado of [...requeridas, ...opcionales]) {
    const [columna, otra] = encabezado.columnas.get(significado) ?? [];
    const nombre = nombreDeColumna(significado);
    if (columna !== undefined && otra !== undefined) {
      completas = false;
      const celdas = encabezado.columnas.get(significado)?.map((c) => direccionDeCelda(encabezado.fila, c));
      recepcion.error(lugar(otra), {
        clave: 'columna-ambigua',
        valor: nombre,
        motivo: `Dos columnas significan «${nombre}»: ${celdas?.join(' y ') ?? ''}. En el encabezado se leyó: ${encabezado.visto}.`,
        remedio: 'Deje una sola de esas columnas y vuelva a cargar el archivo.',
      });
    } else if (columna !== undefined) {
      columnas.set(significado, columna);
    } else if (requeridas.includes(significado)) {
      completas = false;
      recepcion.error(lugar(0), {
        clave: 'columna-faltante',
        valor: nombre,
        motivo: `Falta la columna «${nombre}». En el encabezado (fila ${encabezado.fila + 1}) se leyó: ${encabezado.visto}.`,
        remedio: `Agregue la columna «${nombre}» o exporte de nuevo la sábana desde el SAE.`,
      });
    } else {
      recepcion.aviso(lugar(0), {
        clave: 'columna-opcional-faltante',
        valor: nombre,
        motivo: `La hoja no trae la columna «${nombre}».`,
        remedio: 'Se importa sin ese dato; si el SAE lo tiene, exporte de nuevo con esa columna.',
      });
    }
  }
  return completas ? columnas : null;
}
