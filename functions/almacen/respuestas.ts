import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { filaDeRespuesta, particiones } from './claves';
import { type Contenido, Huella } from './contenido';
import { porGrupos } from './por-grupos';
import { type Renglon, type Tabla } from './tabla';

/**
 * How long a key is remembered. Whoever repeats a request does so within minutes; after this, what was done is still
 * found by the document itself, which keeps the name of the request that moved it.
 */
export const DIAS_QUE_SE_RECUERDA = 7;

/** What a request was answered the first time. */
const Respondida = z.object({
  estado: z.int(),
  encabezados: z.record(z.string(), z.string()),
  json: z.unknown(),
});
export type Respondida = z.infer<typeof Respondida>;

const LIBRE = '';

/** Requests that are forgotten at once. */
const A_LA_VEZ = 32;

const EnFila = z.object({
  /** Of what was asked. */
  peticion: Huella,
  desde: z.iso.datetime(),
  /** Of whoever attends it; empty: nobody does. Absent in what was taken before this was kept. */
  ficha: z.string().default('sin-ficha'),
  /** Names the answer; empty while there is none. */
  respuesta: z.union([Huella, z.literal('')]),
});
type EnFila = z.infer<typeof EnFila>;

/** A key that is this caller's to attend, and of nobody else until it is released or taken over. */
export interface Toma {
  readonly llave: Huella;
  readonly peticion: Huella;
  readonly desde: string;
  readonly ficha: string;
}

/** A request that somebody else took, as it was found; `respondida` is null while it is being attended. */
export interface SolicitudTomada {
  readonly peticion: Huella;
  /** Changes when another one takes it over. */
  readonly deQuien: string;
  readonly etag: string;
  readonly respondida: Respondida | null;
}

/** What was answered to each request that may be repeated, by its key. */
export class Respuestas {
  constructor(
    private readonly tabla: Tabla,
    private readonly contenido: Contenido,
  ) {}

  /** Takes a key that nobody has or that was released; otherwise gives what somebody else made of it. */
  async tomar(llave: Huella, peticion: Huella, desde: string): Promise<Toma | SolicitudTomada> {
    const renglon = await this.renglon(llave);
    const fila = renglon && EnFila.parse(renglon.columnas);
    if (fila && (fila.respuesta !== '' || fila.ficha !== LIBRE)) {
      const { peticion: deOtro, ficha: deQuien, respuesta } = fila;
      const respondida = respuesta === '' ? null : await this.respondida(respuesta);
      return { peticion: deOtro, deQuien, etag: renglon.etag, respondida };
    }
    const toma = { llave, peticion, desde, ficha: randomUUID() };
    const tomada = await this.escribir(llave, { peticion, desde, ficha: toma.ficha, respuesta: '' }, renglon);
    return tomada ? toma : this.tomar(llave, peticion, desde);
  }

  /** Takes over what whoever has it does not end; null when something became of it in between. */
  async relevar(llave: Huella, { peticion, etag }: SolicitudTomada, desde: string): Promise<Toma | null> {
    const toma = { llave, peticion, desde, ficha: randomUUID() };
    const fila = { peticion, desde, ficha: toma.ficha, respuesta: '' } satisfies EnFila;
    return (await this.escribir(llave, fila, { etag })) ? toma : null;
  }

  /**
   * Keeps the first answer, whoever has the key by now: of two that attended it, what the second one says is forgotten,
   * and it is given the first's. An answer to something else than what the key is asked for by now is not kept.
   */
  async terminar(toma: Toma, respondida: Respondida): Promise<Respondida> {
    const { llave, peticion, desde, ficha } = toma;
    const renglon = await this.renglon(llave);
    const fila: EnFila = renglon ? EnFila.parse(renglon.columnas) : { peticion, desde, ficha, respuesta: '' };
    if (fila.peticion !== peticion) return respondida;
    if (fila.respuesta !== '') return this.respondida(fila.respuesta);
    // With its key, so that two requests never share a content, and each goes with its own row.
    const respuesta = await this.contenido.guardarJson('respuestas', { ...respondida, llave });
    const guardada = await this.escribir(llave, { ...fila, respuesta }, renglon);
    return guardada ? respondida : this.terminar(toma, respondida);
  }

  /** Nothing was done under this key: it may be tried again. What somebody else took over or answered stays. */
  async soltar({ llave, ficha }: Toma): Promise<void> {
    const renglon = await this.renglon(llave);
    const fila = renglon && EnFila.parse(renglon.columnas);
    if (!fila || fila.ficha !== ficha || fila.respuesta !== '') return;
    // Changed since it was read, it is somebody else's to end.
    await this.escribir(llave, { ...fila, ficha: LIBRE }, renglon);
  }

  /** Forgets the requests that arrived before an instant, what they were answered first; gives how many there were. */
  async borrarAntesDe(instante: string): Promise<number> {
    let borradas = 0;
    for await (const grupo of porGrupos(this.anterioresA(instante), A_LA_VEZ)) {
      await Promise.all(grupo.map((uno) => this.olvidar(uno)));
      borradas += grupo.length;
    }
    return borradas;
  }

  private async *anterioresA(instante: string): AsyncGenerator<Renglon> {
    for await (const renglon of this.tabla.recorrer()) {
      if (EnFila.parse(renglon.columnas).desde < instante) yield renglon;
    }
  }

  /** Taken again since it was read, it has no answer yet and stays. */
  private async olvidar(renglon: Renglon): Promise<void> {
    const { respuesta } = EnFila.parse(renglon.columnas);
    if (respuesta !== '') await this.contenido.borrar('respuestas', respuesta);
    await this.tabla.borrar(renglon);
  }

  private renglon(llave: Huella): Promise<Renglon | null> {
    return this.tabla.leer(particiones.solicitud(llave), filaDeRespuesta);
  }

  private respondida(respuesta: Huella): Promise<Respondida> {
    return this.contenido.leerJson('respuestas', respuesta, Respondida);
  }

  /** Over the row that was read, or as the first one; false when somebody came first. */
  private async escribir(
    llave: Huella,
    columnas: EnFila,
    sobre: Pick<Renglon, 'etag'> | null,
  ): Promise<boolean> {
    const escrita = await this.tabla.escribir(particiones.solicitud(llave), [
      sobre
        ? { hacer: 'reemplazar', fila: filaDeRespuesta, columnas, etag: sobre.etag }
        : { hacer: 'crear', fila: filaDeRespuesta, columnas },
    ]);
    return escrita === 'hecho';
  }
}
