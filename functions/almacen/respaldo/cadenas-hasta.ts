import { porCodigo } from '../../../shared/nucleo/orden';
import { asientoDe, cabezaDe } from '../filas-de-cadena';
import { cadenaDeFila, estaEn, filasDeCadena, numeroDeAsiento, particiones, rangos } from '../claves';
import { type Renglon, type Tabla } from '../tabla';
import { type RenglonRespaldado } from './formato';
import { comoRespaldado } from './renglones-de-tabla';

/** The row in which each chain ended at a moment, by its partition. */
export type Marca = ReadonlyMap<string, Renglon>;

export async function marcaDeCadenas(cadenas: Tabla): Promise<Marca> {
  const cabezas = await cadenas.listarRango(rangos.cadenas(), filasDeCadena.actual);
  return new Map(cabezas.map((cabeza) => [cabeza.particion, cabeza]));
}

/**
 * The chains as they were at `marca`; what was entered since is announced in them, with all that was announced already.
 * It is what a service killed meanwhile leaves. With the documents read between the mark and this, each movement they
 * have is an entry or is announced, because it is announced before it is written; a restored chain enters them.
 */
export async function* cadenasHasta(cadenas: Tabla, marca: Marca): AsyncGenerator<RenglonRespaldado> {
  const lista = await cadenas.listarParticion(particiones.cadenas());
  yield* lista.map(comoRespaldado);
  for (const { fila } of lista) {
    const particion = particiones.cadena(cadenaDeFila(fila));
    yield* unaCadena(cadenas, particion, marca.get(particion));
  }
}

async function* unaCadena(
  cadenas: Tabla,
  particion: string,
  cabeza: Renglon | undefined,
): AsyncGenerator<RenglonRespaldado> {
  // Before the entries: what leaves the first is in the second.
  const intentos = (await cadenas.listarFilas(particion, filasDeCadena.intentos)).map(comoRespaldado);
  const anunciados = new Map(intentos.map((intento) => [movimientoDe(intento), intento]));
  const ultimo = cabeza ? cabezaDe(cabeza).n : 0;
  if (cabeza) yield comoRespaldado(cabeza);
  for await (const renglon of cadenas.recorrer({ desde: particion, hasta: `${particion}!` })) {
    if (!estaEn(renglon.fila, filasDeCadena.asientos)) continue;
    if (numeroDeAsiento(renglon.fila) <= ultimo) yield comoRespaldado(renglon);
    else {
      const intento = comoAnunciado(renglon);
      anunciados.set(movimientoDe(intento), intento);
    }
  }
  yield* [...anunciados.values()].toSorted((uno, otro) => porCodigo(uno.fila, otro.fila));
}

const movimientoDe = ({ columnas: { tabla, particion, fila } }: RenglonRespaldado): string =>
  JSON.stringify([tabla, particion, fila]);

/** An entry, before it was one. */
function comoAnunciado(renglon: Renglon): RenglonRespaldado {
  const { tabla, particion, fila, asentado } = asientoDe(renglon);
  return {
    particion: renglon.particion,
    fila: filasDeCadena.intento(renglon.fila),
    columnas: { tabla, particion, fila, anunciado: asentado },
  };
}
