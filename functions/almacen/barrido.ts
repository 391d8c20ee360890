import { estaEn, filas } from './claves';
import { type Clase, CLASES, type Contenido, type ContenidoGuardado, huellaDe, perdidaDe } from './contenido';
import { CLASES_QUE_NOMBRAN } from './contenidos-que-nombran';
import { Nombres } from './nombres';
import { porGrupos } from './por-grupos';
import { type Tabla } from './tabla';

/** A younger content may be of something that is still to be written. */
export const DIAS_SIN_NOMBRE = 7;
const DIA_MS = 24 * 60 * 60 * 1000;
const A_LA_VEZ = 32;

/**
 * Deletes the contents that nothing names: of what was suppressed, and of what was written and never came to be. Whoever
 * writes one that is there already makes it young before naming it (`Contenido`), and one that changed after it was
 * listed stays: so none is deleted that somebody is about to name, whenever they do.
 */
export class Barrido {
  /** `tablas`: all whose rows name contents. */
  constructor(
    private readonly tablas: readonly Tabla[],
    private readonly contenido: Contenido,
  ) {}

  /** Gives how many were deleted. Throws, when all the rest is done, if something could not be told. */
  async barrer(ahora: Date): Promise<number> {
    const antesDe = new Date(ahora.getTime() - DIAS_SIN_NOMBRE * DIA_MS);
    const nombres = await this.nombresEnRenglones();
    const dudosas = await this.seguirNombres(nombres);
    let borrados = 0;
    for (const clase of CLASES.filter((una) => !dudosas.has(una))) {
      for await (const grupo of porGrupos(this.sueltos(clase, nombres, antesDe), A_LA_VEZ)) {
        const hechos = await Promise.all(
          grupo.map(({ huella, etag }) => this.contenido.borrar(clase, huella, etag)),
        );
        borrados += hechos.filter(Boolean).length;
      }
    }
    if (dudosas.size > 0)
      throw new Error(`left as they are, for not knowing what is named: ${[...dudosas].join(', ')}`);
    return borrados;
  }

  /** Movements name none: what they made does. */
  private async nombresEnRenglones(): Promise<Nombres> {
    const nombres = new Nombres();
    for (const tabla of this.tablas) {
      for await (const { fila, columnas } of tabla.recorrer()) {
        if (!estaEn(fila, filas.bitacoras)) nombres.anotar(JSON.stringify(columnas));
      }
    }
    return nombres;
  }

  /** What contents that are named name counts too. Gives the classes of which something is named nobody knows where. */
  private async seguirNombres(nombres: Nombres): Promise<ReadonlySet<Clase>> {
    const dudosas = new Set<Clase>();
    for (const { clase, cuales } of CLASES_QUE_NOMBRAN) {
      for await (const grupo of porGrupos(this.contenido.deClase(clase), A_LA_VEZ)) {
        const nombrados = grupo.filter(({ huella }) => nombres.tiene(huella));
        const textos = await Promise.all(nombrados.map(({ huella }) => this.textoSiSeLee(clase, huella)));
        for (const texto of textos) {
          if (texto === null) dudosas.add(cuales);
          else nombres.anotar(texto);
        }
      }
    }
    return dudosas;
  }

  private async textoSiSeLee(clase: Clase, huella: string): Promise<string | null> {
    try {
      const texto = await this.contenido.leerTextoDeJson(clase, huella);
      return huellaDe(texto) === huella ? texto : null;
    } catch (error) {
      if (perdidaDe(error) === null) throw error;
      return null;
    }
  }

  private async *sueltos(clase: Clase, nombres: Nombres, antesDe: Date): AsyncGenerator<ContenidoGuardado> {
    for await (const uno of this.contenido.deClase(clase)) {
      if (uno.modificado < antesDe && !nombres.tiene(uno.huella)) yield uno;
    }
  }
}
