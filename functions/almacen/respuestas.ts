import { z } from 'zod';
import { filaDeRespuesta, particiones } from './claves';
import { type Contenido, Huella } from './contenido';
import { type Tabla } from './tabla';

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

const EnFila = z.object({
  /** Of what was asked. */
  peticion: Huella,
  desde: z.iso.datetime(),
  /** Names the answer; empty while there is none. */
  respuesta: z.union([Huella, z.literal('')]),
});

/** A request by its key, as somebody found it; `respondida` is null while it is being attended. */
export interface SolicitudRepetible {
  readonly peticion: Huella;
  readonly desde: string;
  readonly respondida: Respondida | null;
}

/** What was answered to each request that may be repeated, by its key. */
export class Respuestas {
  constructor(
    private readonly tabla: Tabla,
    private readonly contenido: Contenido,
  ) {}

  async de(llave: Huella): Promise<SolicitudRepetible | null> {
    const renglon = await this.tabla.leer(particiones.solicitud(llave), filaDeRespuesta);
    if (!renglon) return null;
    const { peticion, desde, respuesta } = EnFila.parse(renglon.columnas);
    const respondida =
      respuesta === '' ? null : await this.contenido.leerJson('respuestas', respuesta, Respondida);
    return { peticion, desde, respondida };
  }

  /** Whether it is this caller's to attend: somebody else may have taken the key first. */
  async tomar(llave: Huella, peticion: Huella, desde: string): Promise<boolean> {
    const columnas = { peticion, desde, respuesta: '' };
    const tomada = await this.tabla.escribir(particiones.solicitud(llave), [
      { hacer: 'crear', fila: filaDeRespuesta, columnas },
    ]);
    return tomada === 'hecho';
  }

  /** Keeps the first answer: of two that attended it, what the second one says is forgotten, and it is given the first's. */
  async terminar(llave: Huella, respondida: Respondida): Promise<Respondida> {
    const particion = particiones.solicitud(llave);
    const renglon = await this.tabla.leer(particion, filaDeRespuesta);
    if (!renglon) return respondida;
    const fila = EnFila.parse(renglon.columnas);
    if (fila.respuesta !== '') return (await this.de(llave))?.respondida ?? respondida;
    // With its key, so that two requests never share a content, and each goes with its own row.
    const suya = { ...respondida, llave };
    const columnas = { ...fila, respuesta: await this.contenido.guardarJson('respuestas', suya) };
    const guardada = await this.tabla.escribir(particion, [
      { hacer: 'reemplazar', fila: filaDeRespuesta, columnas, etag: renglon.etag },
    ]);
    return guardada === 'hecho' ? respondida : this.terminar(llave, respondida);
  }

  /** Forgets the requests that arrived before an instant, what they were answered first; gives how many there were. */
  async borrarAntesDe(instante: string): Promise<number> {
    const viejas: { readonly particion: string; readonly respuesta: string }[] = [];
    for await (const { particion, columnas } of this.tabla.recorrer()) {
      const { desde, respuesta } = EnFila.parse(columnas);
      if (desde < instante) viejas.push({ particion, respuesta });
    }
    await this.contenido.borrar(
      new Set(viejas.map(({ respuesta }) => respuesta).filter((una) => una !== '')),
    );
    for (const { particion } of viejas) {
      await this.tabla.escribir(particion, [{ hacer: 'borrar', fila: filaDeRespuesta }]);
    }
    return viejas.length;
  }

  /** Nothing was done under this key: it may be tried again. */
  async soltar(llave: Huella): Promise<void> {
    await this.tabla.escribir(particiones.solicitud(llave), [{ hacer: 'borrar', fila: filaDeRespuesta }]);
  }
}
