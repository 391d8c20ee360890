import { z } from 'zod';
import { type Asiento, Movimiento } from '../../shared/modelo/bitacora';
import { filasDeCadena, partesDe } from './claves';
import { Huella } from './contenido';
import { GENESIS, SinHuella } from './huella-de-asiento';
import { type Escritura, type Renglon } from './tabla';

/** A row that is a movement. One that never happened keeps its place, so that it cannot happen any more. */
const FilaDeMovimiento = z.union([
  z.object({ movimiento: z.string() }),
  z.object({ anulado: z.literal(true) }),
]);

/** What was announced: where its movement will be, and since when it is waited for. */
const Intento = z.object({
  tabla: z.string(),
  particion: z.string(),
  fila: z.string(),
  anunciado: z.string(),
});
export type Intento = z.infer<typeof Intento> & { readonly intento: string };

const Cabeza = z.object({
  n: z.int().nonnegative(),
  huella: Huella,
  /** When the last one was entered. Absent in chains that ended before this was kept. */
  asentado: z.iso.datetime().optional(),
});
export type Cabeza = z.infer<typeof Cabeza>;
export const SIN_ASIENTOS: Cabeza = { n: 0, huella: GENESIS };

const FilaDeAsiento = z.object({ asiento: z.string(), huella: Huella });

/** Null: it was made sure that it never happened. */
export function movimientoDe({ columnas }: Pick<Renglon, 'columnas'>): Movimiento | null {
  const fila = FilaDeMovimiento.parse(columnas);
  return 'movimiento' in fila ? Movimiento.parse(JSON.parse(fila.movimiento)) : null;
}

export const intentoDe = ({ fila, columnas }: Renglon): Intento => ({
  intento: fila,
  ...Intento.parse(columnas),
});

export const cabezaDe = ({ columnas }: Pick<Renglon, 'columnas'>): Cabeza => Cabeza.parse(columnas);

export function asientoDe({ columnas }: Pick<Renglon, 'columnas'>): Asiento {
  const { asiento, huella } = FilaDeAsiento.parse(columnas);
  return { ...SinHuella.parse(JSON.parse(asiento)), huella };
}

export const cadenaDeParticion = (particion: string): string => partesDe(particion)[1] ?? '';

export function crearAsiento({ huella, ...asiento }: Asiento): Escritura {
  const columnas = { asiento: JSON.stringify(asiento), huella };
  return { hacer: 'crear', fila: filasDeCadena.asiento(asiento.n), columnas };
}
