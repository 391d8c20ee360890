import { z } from 'zod';
import { type Movimiento } from '../../../shared/modelo/bitacora';
import { movimientoDe } from '../bitacora';
import { estaEn, filas } from '../claves';
import { type Huella, huellaDe } from '../contenido';
import { type Renglon, type Tabla } from '../tabla';

/** A movement as its row has it, small enough for a million of them to be in memory. */
export interface MovimientoGuardado {
  readonly cadena: string;
  readonly cuando: string;
  readonly documento: string;
  readonly huella: Huella;
  /** Whether the version it made is still what it said. */
  readonly intacto: boolean;
}

const ConDatos = z.object({ datos: z.string() });

/** What the row of a movement and an entry of its chain have in common, by one name. */
export const huellaDeMovimiento = (movimiento: Movimiento): Huella =>
  huellaDe(JSON.stringify(movimiento, CAMPOS));

const CAMPOS = [
  ...['cadena', 'cuando', 'persona', 'nombre', 'rol', 'accion', 'documento', 'versionAnterior', 'version'],
  ...['antes', 'despues', 'resumen', 'motivo', 'norma'],
];

export const lugarDeFila = (tabla: string, particion: string, fila: string): string =>
  `${tabla}\n${particion}\n${fila}`;

/** Reads a whole table of documents, partition by partition, into `guardados`. */
export async function leerMovimientos(
  nombre: string,
  tabla: Tabla,
  guardados: Map<string, MovimientoGuardado>,
): Promise<void> {
  let particion: Renglon[] = [];
  const cerrar = (): void => {
    for (const [lugar, movimiento] of movimientosDe(nombre, particion)) guardados.set(lugar, movimiento);
    particion = [];
  };
  for await (const renglon of tabla.recorrer()) {
    if (particion[0] && particion[0].particion !== renglon.particion) cerrar();
    particion.push(renglon);
  }
  cerrar();
}

function* movimientosDe(
  nombre: string,
  renglones: readonly Renglon[],
): Generator<readonly [string, MovimientoGuardado]> {
  const contenidoDe = new Map(
    renglones
      .filter(({ fila }) => estaEn(fila, filas.versiones))
      .map(({ fila, columnas }) => [fila, huellaDe(ConDatos.parse(columnas).datos)]),
  );
  for (const renglon of renglones) {
    const movimiento = estaEn(renglon.fila, filas.bitacoras) ? movimientoDe(renglon) : null;
    if (!movimiento) continue;
    const { cadena, cuando, documento, version, despues } = movimiento;
    const contenido = contenidoDe.get(filas.version(version));
    const intacto = contenido === undefined || despues === null || contenido === despues;
    const lugar = lugarDeFila(nombre, renglon.particion, renglon.fila);
    yield [lugar, { cadena, cuando, documento, huella: huellaDeMovimiento(movimiento), intacto }];
  }
}
