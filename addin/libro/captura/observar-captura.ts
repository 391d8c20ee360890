import { type Resultado } from '../../cliente/resultado';
import { enExcel } from '../en-excel';
import { nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';
import { TABLAS_DE_DATOS } from './captura-abierta';
import { type DatoLeido } from './leer-celda';

/** Which cells of which table have just changed; null area: rows or columns came or went. */
interface Cambio<T extends TablaDeCaptura> {
  readonly que: T;
  readonly area: Area | null;
}
export type CambioEnHoja = Cambio<(typeof TABLAS_DE_DATOS)[number]>;

/** Rows and columns of the sheet, from zero, both ends in. */
interface Area {
  readonly fila1: number;
  readonly fila2: number;
  readonly columna1: number;
  readonly columna2: number;
}

type Observada = Promise<Resultado<() => Promise<void>>>;

/** Tells every change in the tables a person types in, until the function it gives is called. */
export const observarCaptura = (numero: number, oyente: (cambio: CambioEnHoja) => void): Observada =>
  observar(numero, TABLAS_DE_DATOS, oyente);

/** Tells every change in the table of official figures: the add-in's own writing too. */
export const observarCalificaciones = (numero: number, oyente: () => void): Observada =>
  observar(numero, ['calificaciones'], oyente);

const observar = <T extends TablaDeCaptura>(
  numero: number,
  cuales: readonly T[],
  oyente: (cambio: Cambio<T>) => void,
): Observada =>
  enExcel(async (contexto) => {
    const tablas = cuales.map((que) => ({
      que,
      tabla: contexto.workbook.tables.getItemOrNullObject(nombreDeTabla(que, numero)),
    }));
    await contexto.sync();
    const registros = tablas
      .filter(({ tabla }) => !tabla.isNullObject)
      .map(({ que, tabla }) =>
        tabla.onChanged.add(({ address, changeType }) => {
          // Several areas changed at once come in one address.
          const areas = changeType === 'RangeEdited' ? address.split(',').map(leerArea) : [null];
          for (const area of areas) oyente({ que, area });
          return Promise.resolve();
        }),
      );
    await contexto.sync();
    return async () => {
      await enExcel(async () => {
        for (const registro of registros) {
          registro.remove();
          await registro.context.sync();
        }
      });
    };
  });

/** "B7" or "B7:C9", with or without the name of the sheet; null for whole rows, columns and anything else. */
export function leerArea(direccion: string): Area | null {
  const [, c1, f1, c2 = c1, f2 = f1] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(direccion.split('!').at(-1) ?? '') ?? [];
  if (c1 === undefined || f1 === undefined || c2 === undefined || f2 === undefined) return null;
  return {
    ...{ fila1: Number(f1) - 1, fila2: Number(f2) - 1 },
    ...{ columna1: columnaDeLetras(c1), columna2: columnaDeLetras(c2) },
  };
}

const columnaDeLetras = (letras: string): number =>
  Array.from(letras).reduce((suma, letra) => suma * 26 + letra.charCodeAt(0) - 64, 0) - 1;

/**
 * Whether a datum is among those just changed. Of an attendance its whole row is: sessions and attendances are judged
 * together, and one that could not be taken before the other may be now.
 */
export function estaEnCambio({ lugar }: DatoLeido, { que, area }: CambioEnHoja): boolean {
  if (!lugar || lugar.que !== que || area === null) return false;
  if (lugar.fila < area.fila1 || lugar.fila > area.fila2) return false;
  return que === 'asistencia' || (lugar.columna >= area.columna1 && lugar.columna <= area.columna2);
}
