import { setTimeout as esperar } from 'node:timers/promises';
import { type QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { AvanceDePlantel } from '../../shared/modelo/publicacion';
import { type Movimiento } from '../../shared/modelo/bitacora';
import { Correlacion } from '../operacion/correlacion';
import { estaEn, filasDePublicacion } from './claves';
import { type Columnas } from './limites-de-entidad';
import { PublicacionesEnCurso } from './publicaciones-en-curso';
import {
  enColumnas as solicitudEnColumnas,
  estaEncolada,
  movimientoDe,
  type Solicitud,
  solicitudDe,
} from './solicitud-de-publicacion';
import { type Escritura, type Renglon } from './tabla';
import { type TablaConBitacora } from './tabla-con-bitacora';

export type { Solicitud, SolicitudDeCorte, SolicitudDeUnidad } from './solicitud-de-publicacion';

const AvanceEnFila = z.object({ json: z.string() });

/** What a queue message says: the work of one plantel. */
export const Encargo = z.strictObject({
  publicacion: z.string(),
  plantel: ClavePlantel,
  correlacion: Correlacion.optional(),
});
export type Encargo = z.infer<typeof Encargo>;

const FINALES: readonly AvanceDePlantel['etapa'][] = ['publicado', 'sin-cambios', 'fallido'];

export const termino = ({ etapa }: AvanceDePlantel): boolean => FINALES.includes(etapa);

const POR_TRANSACCION = 100;
const INTENTOS = 8;
const ESPERA_MS = 25;

/** Publications in progress: what was asked, and how far each plantel has got. */
export class Publicaciones {
  readonly enCurso: PublicacionesEnCurso;

  constructor(
    private readonly tabla: TablaConBitacora,
    private readonly cola: QueueClient,
  ) {
    this.enCurso = new PublicacionesEnCurso(tabla);
  }

  async solicitud(id: string): Promise<Solicitud | null> {
    return (await this.registrada(id))?.solicitud ?? null;
  }

  /** `encolada`: it was not cut short before each plantel had its message. */
  async registrada(id: string): Promise<{ solicitud: Solicitud; encolada: boolean } | null> {
    const renglon = await this.tabla.leer(id, filasDePublicacion.solicitud);
    return renglon && { solicitud: solicitudDe(renglon), encolada: estaEncolada(renglon) };
  }

  /** About how many messages wait. */
  async enCola(): Promise<number> {
    return (await this.cola.getProperties()).approximateMessagesCount ?? 0;
  }

  /** Registers a request under its id; false when one was already there. */
  async registrar(solicitud: Solicitud): Promise<boolean> {
    await this.enCurso.seguir(solicitud.id, solicitud.solicitada);
    const fila = filasDePublicacion.solicitud;
    const columnas = solicitudEnColumnas(solicitud, false);
    const escrituras: Escritura[] = [{ hacer: 'crear', fila, columnas }];
    return (await this.tabla.mover(solicitud.id, escrituras, movimientoDe(solicitud))) === 'hecho';
  }

  /**
   * One status row and one queue message for each plantel; says how many had no row. A request that was cut short is
   * completed by the next one with the same key, or by the timer: rows that exist stay, and a message sent twice does
   * its work once.
   */
  async encolar(solicitud: Solicitud): Promise<number> {
    const renglon = await this.tabla.leer(solicitud.id, filasDePublicacion.solicitud);
    if (!renglon || estaEncolada(renglon)) return 0;
    const existentes = new Set(
      (await this.tabla.listarFilas(solicitud.id, filasDePublicacion.planteles)).map(({ fila }) => fila),
    );
    const faltan = solicitud.planteles
      .map(({ clave, nombre }): Escritura => {
        const columnas = enColumnas({
          plantel: clave,
          nombrePlantel: nombre,
          etapa: 'en-espera',
          version: null,
          problema: null,
          causa: null,
          actualizado: solicitud.solicitada,
        });
        return { hacer: 'crear', fila: filasDePublicacion.plantel(clave), columnas };
      })
      .filter(({ fila }) => !existentes.has(fila));
    for (let desde = 0; desde < faltan.length; desde += POR_TRANSACCION) {
      await this.tabla.escribir(solicitud.id, faltan.slice(desde, desde + POR_TRANSACCION));
    }
    const { id: publicacion, correlacion } = solicitud;
    for (const { clave: plantel } of solicitud.planteles) {
      await this.enviar({ publicacion, plantel, ...(correlacion && { correlacion }) });
    }
    const columnas = solicitudEnColumnas(solicitud, true);
    await this.tabla.escribir(solicitud.id, [
      { hacer: 'reemplazar', fila: renglon.fila, columnas, etag: renglon.etag },
    ]);
    return faltan.length;
  }

  /**
   * Sends again the messages of what had not ended, for a store that came back without its queue, and completes the
   * requests that were saved half made; says how many planteles there were.
   */
  async reencolar(cuando: string): Promise<number> {
    let cuantos = 0;
    for await (const renglon of this.tabla.recorrer()) {
      if (renglon.fila === filasDePublicacion.solicitud && !estaEncolada(renglon)) {
        await this.enCurso.seguir(renglon.particion, cuando);
        cuantos += await this.encolar(solicitudDe(renglon));
      }
      if (!estaEn(renglon.fila, filasDePublicacion.planteles)) continue;
      const avance = avanceDe(renglon);
      if (termino(avance)) continue;
      await this.enCurso.seguir(renglon.particion, cuando);
      await this.llamar({ publicacion: renglon.particion, plantel: avance.plantel });
      cuantos += 1;
    }
    return cuantos;
  }

  /** One that failed is in line again; one that is in line is called again, because its message may be lost. */
  async reintentar({ publicacion, plantel }: Encargo, movimiento: Movimiento): Promise<void> {
    const renglon = await this.tabla.leer(publicacion, filasDePublicacion.plantel(plantel));
    const avance = renglon && avanceDe(renglon);
    if (!avance || (termino(avance) && avance.etapa !== 'fallido')) return;
    await this.enCurso.seguir(publicacion, movimiento.cuando);
    if (avance.etapa === 'fallido') {
      const actualizado = movimiento.cuando;
      const columnas = enColumnas({
        ...avance,
        etapa: 'en-espera',
        problema: null,
        causa: null,
        actualizado,
      });
      const { fila, etag } = renglon;
      await this.tabla.mover(publicacion, [{ hacer: 'reemplazar', fila, columnas, etag }], movimiento);
    }
    await this.llamar({ publicacion, plantel });
  }

  /** Another message for the work of a plantel, as of who asked for it first. */
  private async llamar({ publicacion, plantel }: Encargo): Promise<void> {
    const correlacion = (await this.solicitud(publicacion))?.correlacion;
    await this.enviar({ publicacion, plantel, ...(correlacion && { correlacion }) });
  }

  private async enviar(encargo: Encargo): Promise<void> {
    await this.cola.sendMessage(Buffer.from(JSON.stringify(encargo)).toString('base64'));
  }

  /** No message is waiting nor being attended: the count is never lower than those there are, hidden ones included. */
  async colaVacia(): Promise<boolean> {
    return (await this.cola.getProperties()).approximateMessagesCount === 0;
  }

  async avances(id: string): Promise<AvanceDePlantel[]> {
    const renglones = await this.tabla.listarFilas(id, filasDePublicacion.planteles);
    return renglones.map(avanceDe);
  }

  async avance({ publicacion, plantel }: Encargo): Promise<AvanceDePlantel | null> {
    const renglon = await this.tabla.leer(publicacion, filasDePublicacion.plantel(plantel));
    return renglon && avanceDe(renglon);
  }

  /**
   * What has ended stays as it ended: a message delivered twice may still be at work on it. Only what was taken for
   * failed and is published after all is told so, because it is.
   */
  async anotar({ publicacion, plantel }: Encargo, cambio: Partial<AvanceDePlantel>): Promise<void> {
    const fila = filasDePublicacion.plantel(plantel);
    for (let intento = 0; intento < INTENTOS; intento += 1) {
      const renglon = await this.tabla.leer(publicacion, fila);
      const avance = renglon && avanceDe(renglon);
      if (!avance || (termino(avance) && !(avance.etapa === 'fallido' && seLogro(cambio)))) return;
      const columnas = enColumnas({ ...avance, ...cambio });
      const escritura: Escritura = { hacer: 'reemplazar', fila, columnas, etag: renglon.etag };
      if ((await this.tabla.escribir(publicacion, [escritura])) === 'hecho') return;
      await esperar(ESPERA_MS * intento);
    }
    throw new Error(`the row of ${plantel} in ${publicacion} keeps changing`);
  }
}

const seLogro = ({ etapa }: Partial<AvanceDePlantel>): boolean =>
  etapa === 'publicado' || etapa === 'sin-cambios';

const avanceDe = ({ columnas }: Renglon): AvanceDePlantel =>
  AvanceDePlantel.parse(JSON.parse(AvanceEnFila.parse(columnas).json));

const enColumnas = (avance: AvanceDePlantel): Columnas => ({ json: JSON.stringify(avance) });
