import { filas, type Rango } from './claves';
import { type Clase, CLASES, type Contenido, type ContenidoGuardado, huellaDe, perdidaDe } from './contenido';
import { CLASES_QUE_NOMBRAN } from './contenidos-que-nombran';
import { Nombres } from './nombres';
import { porGrupos } from './por-grupos';
import { type Tabla } from './tabla';

/** A younger content may be of something that is still to be written. */
const DIAS_SIN_NOMBRE = 7;
const DIA_MS = 24 * 60 * 60 * 1000;
/** Reads and deletions at once. */
const A_LA_VEZ = 16;
/** What names begin with: each is listed at the same time as the others. */
const COMIENZOS = Array.from({ length: 16 }, (_, digito) => digito.toString(16));

/** Whose rows name contents, and in which parts they are read. */
interface PorLeer {
  readonly tablas: readonly Tabla[];
  readonly tramos: () => Promise<readonly Rango[]>;
}

/**
 * Deletes the contents that nothing names: of what was suppressed, and of what was written and never came to be. Whoever
 * writes one that is there already makes it young before naming it (`Contenido`), and one that changed after it was
 * listed stays: so none is deleted that somebody is about to name, whenever they do. Cut short, the next time goes on.
 */
export class Barrido {
  constructor(
    private readonly porLeer: PorLeer,
    private readonly contenido: Contenido,
  ) {}

  /** Gives how many were deleted. Throws, when all the rest is done, if something could not be told. */
  async barrer(ahora: Date): Promise<number> {
    const antesDe = new Date(ahora.getTime() - DIAS_SIN_NOMBRE * DIA_MS);
    const nombres = await this.nombresEnRenglones();
    const dudosas = await this.seguirNombres(nombres);
    let borrados = 0;
    for (const clase of CLASES.filter((una) => !dudosas.has(una))) {
      const sueltos = (comienzo: string) => this.sueltos({ clase, comienzo }, nombres, antesDe);
      const deCadaUno = COMIENZOS.map((comienzo) => this.borrarTodos(clase, sueltos(comienzo)));
      for (const cuantos of await Promise.all(deCadaUno)) borrados += cuantos;
    }
    if (dudosas.size > 0) {
      throw new Error(`left as they are, for not knowing what is named: ${[...dudosas].join(', ')}`);
    }
    return borrados;
  }

  /** Movements name none: what they made does. */
  private async nombresEnRenglones(): Promise<Nombres> {
    const nombres = new Nombres();
    const tramos = await this.porLeer.tramos();
    const lecturas = this.porLeer.tablas.flatMap((tabla) => tramos.map((tramo) => ({ tabla, tramo })));
    for await (const grupo of porGrupos(lecturas, A_LA_VEZ)) {
      const leer = async ({ tabla, tramo }: (typeof lecturas)[number]): Promise<void> => {
        for await (const { columnas } of tabla.recorrerSin(tramo, filas.bitacoras)) {
          nombres.anotar(JSON.stringify(columnas));
        }
      };
      await Promise.all(grupo.map(leer));
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

  private async *sueltos(
    { clase, comienzo }: { readonly clase: Clase; readonly comienzo: string },
    nombres: Nombres,
    antesDe: Date,
  ): AsyncGenerator<ContenidoGuardado> {
    for await (const uno of this.contenido.deClase(clase, comienzo)) {
      if (uno.modificado < antesDe && !nombres.tiene(uno.huella)) yield uno;
    }
  }

  private async borrarTodos(clase: Clase, contenidos: AsyncIterable<ContenidoGuardado>): Promise<number> {
    let borrados = 0;
    for await (const grupo of porGrupos(contenidos, A_LA_VEZ)) {
      const hechos = await Promise.all(
        grupo.map(({ huella, etag }) => this.contenido.borrar(clase, huella, etag)),
      );
      borrados += hechos.filter(Boolean).length;
    }
    return borrados;
  }
}
