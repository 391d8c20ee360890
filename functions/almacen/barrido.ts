import { type Fecha } from '../../shared/nucleo/fecha';
import { filas, type Rango } from './claves';
import {
  type Clase,
  CLASES,
  type Contenido,
  type ContenidoGuardado,
  type Huella,
  huellaDe,
  perdidaDe,
} from './contenido';
import { CLASES_QUE_NOMBRAN, nombradosDentro } from './contenidos-que-nombran';
import { Nombres } from './nombres';
import { porGrupos } from './por-grupos';
import { type Tabla } from './tabla';
import { contenidosNombrados } from './verificacion/contenidos-nombrados';

/** A younger content may be of something that is still to be written. */
const DIAS_SIN_NOMBRE = 7;
const DIA_MS = 24 * 60 * 60 * 1000;
/** Reads and deletions at once. */
const A_LA_VEZ = 16;
/** What names begin with: each is listed at the same time as the others. */
const COMIENZOS = Array.from({ length: 16 }, (_, digito) => digito.toString(16));

/** Of more contents of a class than these, no more than half go at once. */
const POCOS = 20;
/** Of what was suppressed within these days, more may. */
const DIAS_DE_SUPRESION = 30;

/** Whose rows name contents, and in which parts they are read. */
interface PorLeer {
  /** They name all that lasts: where they name nothing, they were lost. */
  readonly documentos: Tabla;
  readonly otras: readonly Tabla[];
  readonly tramos: () => Promise<readonly Rango[]>;
  /** Whether a periodo was suppressed on that day or later. */
  readonly seSuprimio: (desde: Fecha) => Promise<boolean>;
}

/** What rows name. */
interface Nombrado {
  readonly nombres: Nombres;
  /** The classes of which documents name any, and which, of those whose contents name others. */
  readonly porDocumentos: Map<Clase, Set<Huella>>;
}

interface Cuenta {
  readonly hay: number;
  readonly sueltos: number;
}

type EsSuelto = (uno: ContenidoGuardado) => boolean;

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

  /**
   * Gives how many were deleted. Throws, when all the rest is done, if something could not be told; `contar` is told how
   * many were deleted all the same.
   */
  async barrer(ahora: Date, contar: (borrados: number) => void = () => undefined): Promise<number> {
    const antesDe = hace(DIAS_SIN_NOMBRE, ahora);
    const nombrado = await this.nombresEnRenglones();
    const dudosas = new Set(await this.seguirNombres(nombrado));
    const esSuelto: EsSuelto = ({ huella, modificado }) =>
      modificado < antesDe && !nombrado.nombres.tiene(huella);
    const conSueltos = await this.contarSueltos(esSuelto);
    if (conSueltos.size > 0 && nombrado.porDocumentos.size === 0) {
      throw new Error('no document names any content: nothing was deleted');
    }
    for (const clase of await this.demasiados(conSueltos, ahora)) dudosas.add(clase);
    let borrados = 0;
    try {
      for (const clase of conSueltos.keys()) {
        if (!dudosas.has(clase)) borrados += await this.borrarSueltos(clase, esSuelto);
      }
    } finally {
      contar(borrados);
    }
    if (dudosas.size > 0) {
      throw new Error(`left as they are, for not knowing what is named: ${[...dudosas].join(', ')}`);
    }
    return borrados;
  }

  /** Movements name none: what they made does. */
  private async nombresEnRenglones(): Promise<Nombrado> {
    const { documentos, otras } = this.porLeer;
    const nombrado: Nombrado = { nombres: new Nombres(), porDocumentos: new Map() };
    const tramos = await this.porLeer.tramos();
    const lecturas = [documentos, ...otras].flatMap((tabla) => tramos.map((tramo) => ({ tabla, tramo })));
    for await (const grupo of porGrupos(lecturas, A_LA_VEZ)) {
      const leer = async ({ tabla, tramo }: (typeof lecturas)[number]): Promise<void> => {
        for await (const { particion, columnas } of tabla.recorrerSin(tramo, filas.bitacoras)) {
          nombrado.nombres.anotar(JSON.stringify(columnas));
          if (tabla === documentos) anotarDocumento(nombrado, particion, columnas['datos']);
        }
      };
      await Promise.all(grupo.map(leer));
    }
    return nombrado;
  }

  /** What contents that are named name counts too. Gives the classes of which something is named nobody knows where. */
  private async seguirNombres({ nombres, porDocumentos }: Nombrado): Promise<ReadonlySet<Clase>> {
    const dudosas = new Set<Clase>();
    for (const { clase, cuales } of CLASES_QUE_NOMBRAN) {
      const faltan = new Set(porDocumentos.get(clase));
      for await (const grupo of porGrupos(this.contenido.deClase(clase), A_LA_VEZ)) {
        const nombrados = grupo.filter(({ huella }) => nombres.tiene(huella));
        for (const { huella } of nombrados) faltan.delete(huella);
        const textos = await Promise.all(nombrados.map(({ huella }) => this.textoSiSeLee(clase, huella)));
        for (const texto of textos) {
          if (texto === null) dudosas.add(cuales);
          else nombres.anotar(texto);
        }
      }
      if (faltan.size > 0) dudosas.add(cuales);
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

  /** How many there are of each class of which some would go, before any does. */
  private async contarSueltos(esSuelto: EsSuelto): Promise<ReadonlyMap<Clase, Cuenta>> {
    const cuentas = new Map<Clase, Cuenta>();
    for (const clase of CLASES) {
      const deCadaUno = await Promise.all(
        COMIENZOS.map((comienzo) => cuenta(this.contenido.deClase(clase, comienzo), esSuelto)),
      );
      const hay = deCadaUno.reduce((suma, una) => suma + una.hay, 0);
      const sueltos = deCadaUno.reduce((suma, una) => suma + una.sueltos, 0);
      if (sueltos > 0) cuentas.set(clase, { hay, sueltos });
    }
    return cuentas;
  }

  /** Classes of which so many would go that their rows are more likely to be missing. Answers all go, some day. */
  private async demasiados(cuentas: ReadonlyMap<Clase, Cuenta>, ahora: Date): Promise<Clase[]> {
    const muchos = [...cuentas].flatMap(([clase, { hay, sueltos }]) =>
      clase !== 'respuestas' && hay > POCOS && sueltos > hay / 2 ? [clase] : [],
    );
    if (muchos.length === 0) return [];
    const desde = hace(DIAS_DE_SUPRESION, ahora).toISOString().slice(0, 'AAAA-MM-DD'.length);
    return (await this.porLeer.seSuprimio(desde)) ? [] : muchos;
  }

  private async borrarSueltos(clase: Clase, esSuelto: EsSuelto): Promise<number> {
    const deCadaUno = COMIENZOS.map(async (comienzo) => {
      let borrados = 0;
      const sueltos = soloSueltos(this.contenido.deClase(clase, comienzo), esSuelto);
      for await (const grupo of porGrupos(sueltos, A_LA_VEZ)) {
        const hechos = await Promise.all(
          grupo.map(({ huella, etag }) => this.contenido.borrar(clase, huella, etag)),
        );
        borrados += hechos.filter(Boolean).length;
      }
      return borrados;
    });
    return (await Promise.all(deCadaUno)).reduce((suma, uno) => suma + uno, 0);
  }
}

const hace = (dias: number, ahora: Date): Date => new Date(ahora.getTime() - dias * DIA_MS);

function anotarDocumento({ porDocumentos }: Nombrado, particion: string, datos: unknown): void {
  if (typeof datos !== 'string') return;
  for (const { clase, huella } of contenidosNombrados(particion, datos)) {
    const suyas = porDocumentos.get(clase) ?? new Set();
    porDocumentos.set(clase, suyas);
    if (nombradosDentro(clase)) suyas.add(huella);
  }
}

async function cuenta(contenidos: AsyncIterable<ContenidoGuardado>, esSuelto: EsSuelto): Promise<Cuenta> {
  let hay = 0;
  let sueltos = 0;
  for await (const uno of contenidos) {
    hay += 1;
    if (esSuelto(uno)) sueltos += 1;
  }
  return { hay, sueltos };
}

async function* soloSueltos(
  contenidos: AsyncIterable<ContenidoGuardado>,
  esSuelto: EsSuelto,
): AsyncGenerator<ContenidoGuardado> {
  for await (const uno of contenidos) if (esSuelto(uno)) yield uno;
}
