import { type CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { type Problema } from '../../shared/modelo/problema';
import { type DestinoDeCifras, type RespuestaDeCifras, ventanilla } from './ventanilla';

/** What a cell that follows a report is told, each time it changes. */
export type VistaDeCifras =
  | { readonly outcome: 'sin-sesion' }
  | { readonly outcome: 'leidas'; readonly cifras: CifrasDelReporte }
  | { readonly outcome: 'problema'; readonly problema: Pick<Problema, 'detail' | 'remedio'> };

type Seguidor = (vista: VistaDeCifras) => void;

interface Seguida {
  readonly destino: DestinoDeCifras;
  readonly seguidores: Set<Seguidor>;
  etag: string | null;
  vista: VistaDeCifras | null;
  /** When it was last asked, in milliseconds. */
  preguntada: number;
  pedido: AbortController | null;
  turno: ReturnType<typeof setTimeout> | undefined;
}

/** Milliseconds: how long an answer is waited for, how long a version is trusted, and when a failure is tried again. */
export const PLAZO = 30_000;
export const VIGENCIA = 5 * 60_000;
const REINTENTO = 60_000;

const TARDO: RespuestaDeCifras = {
  outcome: 'problema',
  problema: {
    type: 'about:blank',
    clave: 'sin-respuesta',
    status: 0,
    title: 'El servicio no respondió',
    detail: 'El servicio de SISEAC no respondió a tiempo.',
    remedio: 'Revise su conexión a internet; la celda lo intenta de nuevo en un minuto.',
  },
};

/**
 * The published figures that cells follow. However many follow a report, it is asked once, kept by its version, and
 * asked again after a time only whether that version is still in force. Every question ends: answered, out of time, or
 * abandoned because nobody follows the report any more or whoever asked has left.
 */
export class CifrasEnMemoria {
  private readonly seguidas = new Map<string, Seguida>();

  /** Tells at once what is known, and later whatever changes. Gives the way to stop following. */
  seguir(destino: DestinoDeCifras, seguidor: Seguidor): () => void {
    ventanilla().alCambiar.add(this.cambioDeSesion);
    const seguida = this.seguidaDe(destino);
    seguida.seguidores.add(seguidor);
    if (!ventanilla().fuente) seguidor({ outcome: 'sin-sesion' });
    else if (seguida.vista) seguidor(seguida.vista);
    if (Date.now() - seguida.preguntada >= VIGENCIA || !seguida.vista) void this.preguntar(seguida);
    else this.programar(seguida);
    return () => this.dejar(seguida, seguidor);
  }

  private readonly cambioDeSesion = (): void => {
    for (const [clave, seguida] of this.seguidas) {
      // What one person could see is not for the next.
      abandonar(seguida);
      Object.assign(seguida, { etag: null, vista: null });
      if (seguida.seguidores.size === 0) this.seguidas.delete(clave);
      else if (ventanilla().fuente) void this.preguntar(seguida);
      else for (const seguidor of seguida.seguidores) seguidor({ outcome: 'sin-sesion' });
    }
  };

  private seguidaDe(destino: DestinoDeCifras): Seguida {
    const clave = `${destino.plantel}/${destino.periodo}/${destino.corte}`;
    const conocida = this.seguidas.get(clave);
    if (conocida) return conocida;
    const nueva: Seguida = {
      destino,
      seguidores: new Set(),
      etag: null,
      vista: null,
      preguntada: 0,
      pedido: null,
      turno: undefined,
    };
    this.seguidas.set(clave, nueva);
    return nueva;
  }

  private dejar(seguida: Seguida, seguidor: Seguidor): void {
    seguida.seguidores.delete(seguidor);
    if (seguida.seguidores.size === 0) abandonar(seguida);
  }

  private async preguntar(seguida: Seguida): Promise<void> {
    const { fuente } = ventanilla();
    if (!fuente || seguida.pedido) return;
    clearTimeout(seguida.turno);
    seguida.turno = undefined;
    const pedido = new AbortController();
    seguida.pedido = pedido;
    const respuesta = await enPlazo(fuente(seguida.destino, seguida.etag, pedido.signal), pedido);
    if (seguida.pedido !== pedido) return;
    seguida.pedido = null;
    seguida.preguntada = Date.now();
    anotar(seguida, respuesta);
    this.programar(seguida);
  }

  private programar(seguida: Seguida): void {
    if (seguida.turno !== undefined || seguida.pedido || seguida.seguidores.size === 0) return;
    const espera = seguida.vista?.outcome === 'leidas' ? VIGENCIA : REINTENTO;
    seguida.turno = setTimeout(() => void this.preguntar(seguida), espera);
  }
}

function abandonar(seguida: Seguida): void {
  seguida.pedido?.abort();
  clearTimeout(seguida.turno);
  Object.assign(seguida, { pedido: null, turno: undefined });
}

/** A version that was read stays while the service cannot be reached: what was published does not change by itself. */
function anotar(seguida: Seguida, respuesta: RespuestaDeCifras): void {
  if (respuesta.outcome === 'sin-cambios') return;
  if (respuesta.outcome === 'problema') {
    const { status } = respuesta.problema;
    if (seguida.vista?.outcome === 'leidas' && (status === 0 || status >= 500)) return;
    Object.assign(seguida, { etag: null, vista: respuesta });
  } else Object.assign(seguida, { etag: respuesta.etag, vista: respuesta });
  for (const seguidor of seguida.seguidores) seguidor(respuesta);
}

/** The answer, or that it did not come in time. It always ends, whatever the one who was asked does. */
async function enPlazo(
  respuesta: Promise<RespuestaDeCifras>,
  pedido: AbortController,
): Promise<RespuestaDeCifras> {
  let reloj: ReturnType<typeof setTimeout> | undefined;
  const vencido = new Promise<RespuestaDeCifras>((resolver) => {
    pedido.signal.addEventListener('abort', () => resolver(TARDO));
    reloj = setTimeout(() => pedido.abort(), PLAZO);
  });
  try {
    return await Promise.race([respuesta.catch(() => TARDO), vencido]);
  } finally {
    clearTimeout(reloj);
  }
}
