import { estaEn, filas, type Rango } from './claves';
import { type Contenido, type Huella } from './contenido';
import { type Escritura, type Renglon, type Tabla } from './tabla';

const HUELLAS = /\b[0-9a-f]{64}\b/g;
const POR_TRANSACCION = 100;

/** How much was deleted. */
export interface Depurado {
  readonly renglones: number;
  readonly contenidos: number;
}

/**
 * Deletes documents for good: their rows, and the contents that no document names any more. Their movements stay,
 * because the bitácora points at them. Cut short, the next time goes on: rows go after the contents they name.
 */
export class Depuracion {
  constructor(
    private readonly documentos: Tabla,
    private readonly contenido: Contenido,
  ) {}

  async depurar(rangos: readonly Rango[]): Promise<Depurado> {
    const sobrantes: Renglon[] = [];
    for (const rango of rangos) {
      for await (const renglon of this.documentos.recorrer(rango)) {
        if (!estaEn(renglon.fila, filas.bitacoras)) sobrantes.push(renglon);
      }
    }
    if (sobrantes.length === 0) return { renglones: 0, contenidos: 0 };
    // First what makes a document be found: from here on nobody reads what is being deleted.
    await this.borrar(sobrantes.filter(({ fila }) => fila === filas.actual));
    const nombradas = await this.nombradasPor(sobrantes);
    for (const huella of await this.nombradasFuera(rangos)) nombradas.delete(huella);
    const contenidos = await this.contenido.borrar(nombradas);
    await this.borrar(sobrantes.filter(({ fila }) => fila !== filas.actual));
    return { renglones: sobrantes.length, contenidos };
  }

  private async nombradasFuera(rangos: readonly Rango[]): Promise<Set<Huella>> {
    const restantes: Renglon[] = [];
    for await (const renglon of this.documentos.recorrer()) {
      if (estaEn(renglon.fila, filas.bitacoras)) continue;
      if (!rangos.some((rango) => estaEn(renglon.particion, rango))) restantes.push(renglon);
    }
    return this.nombradasPor(restantes);
  }

  /** Whatever looks like the name of a content counts as one: too much is kept rather than too little. */
  private async nombradasPor(renglones: readonly Renglon[]): Promise<Set<Huella>> {
    const directas = new Set(renglones.flatMap(({ columnas }) => huellasEn(JSON.stringify(columnas))));
    const todas = new Set(directas);
    for (const texto of await this.contenido.losQueNombran(directas)) {
      for (const huella of huellasEn(texto)) todas.add(huella);
    }
    return todas;
  }

  private async borrar(renglones: readonly Renglon[]): Promise<void> {
    const porParticion = new Map<string, Escritura[]>();
    for (const { particion, fila } of renglones) {
      const suyas = porParticion.get(particion) ?? [];
      porParticion.set(particion, [...suyas, { hacer: 'borrar', fila }]);
    }
    for (const [particion, escrituras] of porParticion) {
      for (let desde = 0; desde < escrituras.length; desde += POR_TRANSACCION) {
        await this.documentos.escribir(particion, escrituras.slice(desde, desde + POR_TRANSACCION));
      }
    }
  }
}

const huellasEn = (texto: string): Huella[] => texto.match(HUELLAS) ?? [];
