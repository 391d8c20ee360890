import { setTimeout as esperar } from 'node:timers/promises';
import { filas } from '../claves';
import { type Renglon, type Tabla } from '../tabla';
import { ProblemaDeRespaldo } from './problema-de-respaldo';

/** As many rows as an answer of the table brings. */
const POR_TRAMO = 1_000;
const INTENTOS = 40;
const ENTRE_INTENTOS_MS = 50;

/**
 * Every row of a table, each partition as it was at one moment. A table is read in pages, and a document may be written
 * between two of them; but every write replaces its pointer: where the pointer is not the one that was read, that
 * document alone is read again. Throws `ProblemaDeRespaldo` for one that never stands still.
 */
export async function* documentosEnteros(tabla: Tabla): AsyncGenerator<Renglon> {
  let tramo: Renglon[] = [];
  for await (const renglon of tabla.recorrer()) {
    if (tramo.length >= POR_TRAMO && tramo.at(-1)?.particion !== renglon.particion) {
      yield* revisados(tabla, tramo);
      tramo = [];
    }
    tramo.push(renglon);
  }
  yield* revisados(tabla, tramo);
}

async function* revisados(tabla: Tabla, tramo: readonly Renglon[]): AsyncGenerator<Renglon> {
  const [primero, ultimo] = [tramo[0], tramo.at(-1)];
  if (!primero || !ultimo) return;
  const rango = { desde: primero.particion, hasta: `${ultimo.particion}!` };
  const apuntadores = await tabla.listarRango(rango, filas.actual);
  const vigentes = new Map(apuntadores.map(({ particion, etag }) => [particion, etag]));
  for (const documento of porParticion(tramo)) {
    const particion = documento[0]?.particion ?? '';
    yield* apuntadorDe(documento) === vigentes.get(particion)
      ? documento
      : await enUnMomento(tabla, particion);
  }
}

async function enUnMomento(tabla: Tabla, particion: string): Promise<Renglon[]> {
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const documento = await tabla.listarParticion(particion);
    if ((await tabla.leer(particion, filas.actual))?.etag === apuntadorDe(documento)) return documento;
    await esperar(ENTRE_INTENTOS_MS * Math.random());
  }
  throw new ProblemaDeRespaldo(
    `El documento ${particion} se escribe sin descanso y no se pudo copiar entero. Repita el respaldo.`,
  );
}

const apuntadorDe = (documento: readonly Renglon[]): string | undefined =>
  documento.find(({ fila }) => fila === filas.actual)?.etag;

function porParticion(renglones: readonly Renglon[]): Renglon[][] {
  const documentos = new Map<string, Renglon[]>();
  for (const renglon of renglones) {
    const suyos = documentos.get(renglon.particion);
    if (suyos) suyos.push(renglon);
    else documentos.set(renglon.particion, [renglon]);
  }
  return [...documentos.values()];
}
