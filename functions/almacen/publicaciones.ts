import { setTimeout as esperar } from 'node:timers/promises';
import { type QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import { ClavePeriodo, NumeroCorte, NumeroDeUnidad } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { AvanceDePlantel, Caracter } from '../../shared/modelo/publicacion';
import { CADENA_GENERAL, type Movimiento } from '../../shared/modelo/bitacora';
import { Correlacion } from '../operacion/correlacion';
import { estaEn, filasDePublicacion } from './claves';
import { Huella } from './contenido';
import { type Columnas } from './limites-de-entidad';
import { type Escritura, type Renglon } from './tabla';
import { type TablaConBitacora } from './tabla-con-bitacora';

const comun = {
  id: z.string(),
  periodo: ClavePeriodo,
  caracter: Caracter,
  motivo: z.string().nullable(),
  solicitadaPor: z.string(),
  /** Of who asked for it. Empty in what was asked for before this was kept. */
  persona: z.string().default(''),
  solicitada: z.iso.datetime(),
  /** Of what was asked: the same key with another request is a mistake of the caller. */
  huella: Huella,
  planteles: z.array(z.strictObject({ clave: ClavePlantel, nombre: z.string() })),
  /** Of the request that asked for it. Absent in what was asked for before this was kept. */
  correlacion: Correlacion.optional(),
};

/** What is published is a corte or a unit. */
const SolicitudDeCorte = z.object({ ...comun, corte: NumeroCorte });
const SolicitudDeUnidad = z.object({ ...comun, unidad: NumeroDeUnidad });
const Solicitud = z.union([SolicitudDeCorte, SolicitudDeUnidad]);
export type SolicitudDeCorte = z.infer<typeof SolicitudDeCorte>;
export type SolicitudDeUnidad = z.infer<typeof SolicitudDeUnidad>;
export type Solicitud = z.infer<typeof Solicitud>;

const EnFila = z.object({ json: z.string(), encolada: z.boolean() });
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
  constructor(
    private readonly tabla: TablaConBitacora,
    private readonly cola: QueueClient,
  ) {}

  async solicitud(id: string): Promise<Solicitud | null> {
    const renglon = await this.tabla.leer(id, filasDePublicacion.solicitud);
    return renglon && solicitudDe(renglon);
  }

  /** About how many messages wait. */
  async enCola(): Promise<number> {
    return (await this.cola.getProperties()).approximateMessagesCount ?? 0;
  }

  /** Registers a request under its id; false when one was already there. */
  async registrar(solicitud: Solicitud): Promise<boolean> {
    const fila = filasDePublicacion.solicitud;
    const columnas = { json: JSON.stringify(solicitud), encolada: false };
    const escrituras: Escritura[] = [{ hacer: 'crear', fila, columnas }];
    return (await this.tabla.mover(solicitud.id, escrituras, movimientoDe(solicitud))) === 'hecho';
  }

  /**
   * One status row and one queue message for each plantel. A request that was cut short is completed by the next
   * one with the same key: rows that exist stay, and a message sent twice does its work once.
   */
  async encolar(solicitud: Solicitud): Promise<void> {
    const renglon = await this.tabla.leer(solicitud.id, filasDePublicacion.solicitud);
    if (!renglon || EnFila.parse(renglon.columnas).encolada) return;
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
    const columnas = { json: JSON.stringify(solicitud), encolada: true };
    await this.tabla.escribir(solicitud.id, [
      { hacer: 'reemplazar', fila: renglon.fila, columnas, etag: renglon.etag },
    ]);
  }

  /** Sends again the messages of what had not ended, for a store that came back without its queue; says how many. */
  async reencolar(): Promise<number> {
    let cuantos = 0;
    for await (const renglon of this.tabla.recorrer()) {
      if (!estaEn(renglon.fila, filasDePublicacion.planteles)) continue;
      const avance = avanceDe(renglon);
      if (termino(avance)) continue;
      const publicacion = renglon.particion;
      const correlacion = (await this.solicitud(publicacion))?.correlacion;
      await this.enviar({ publicacion, plantel: avance.plantel, ...(correlacion && { correlacion }) });
      cuantos += 1;
    }
    return cuantos;
  }

  /** One that failed is in line again; one that is in line is called again, because its message may be lost. */
  async reintentar({ publicacion, plantel }: Encargo, movimiento: Movimiento): Promise<void> {
    const renglon = await this.tabla.leer(publicacion, filasDePublicacion.plantel(plantel));
    const avance = renglon && avanceDe(renglon);
    if (!avance || (termino(avance) && avance.etapa !== 'fallido')) return;
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
    const correlacion = (await this.solicitud(publicacion))?.correlacion;
    await this.enviar({ publicacion, plantel, ...(correlacion && { correlacion }) });
  }

  private async enviar(encargo: Encargo): Promise<void> {
    await this.cola.sendMessage(Buffer.from(JSON.stringify(encargo)).toString('base64'));
  }

  async avances(id: string): Promise<AvanceDePlantel[]> {
    const renglones = await this.tabla.listarFilas(id, filasDePublicacion.planteles);
    return renglones.map(avanceDe);
  }

  async avance({ publicacion, plantel }: Encargo): Promise<AvanceDePlantel | null> {
    const renglon = await this.tabla.leer(publicacion, filasDePublicacion.plantel(plantel));
    return renglon && avanceDe(renglon);
  }

  /** What has ended stays as it ended: a message delivered twice may still be at work on it. */
  async anotar({ publicacion, plantel }: Encargo, cambio: Partial<AvanceDePlantel>): Promise<void> {
    const fila = filasDePublicacion.plantel(plantel);
    for (let intento = 0; intento < INTENTOS; intento += 1) {
      const renglon = await this.tabla.leer(publicacion, fila);
      const avance = renglon && avanceDe(renglon);
      if (!avance || termino(avance)) return;
      const columnas = enColumnas({ ...avance, ...cambio });
      const escritura: Escritura = { hacer: 'reemplazar', fila, columnas, etag: renglon.etag };
      if ((await this.tabla.escribir(publicacion, [escritura])) === 'hecho') return;
      await esperar(ESPERA_MS * intento);
    }
    throw new Error(`the row of ${plantel} in ${publicacion} keeps changing`);
  }
}

const solicitudDe = ({ columnas }: Renglon): Solicitud =>
  Solicitud.parse(JSON.parse(EnFila.parse(columnas).json));

/** What was asked for, of the corte or unit as a whole: each plantel's own chain tells what came of it there. */
function movimientoDe(solicitud: Solicitud): Movimiento {
  const { periodo, caracter, planteles, persona, solicitadaPor, solicitada, motivo, huella } = solicitud;
  const [que, numero] = 'unidad' in solicitud ? ['unidad', solicitud.unidad] : ['corte', solicitud.corte];
  const deQue = que === 'unidad' ? 'la unidad' : 'el corte';
  const cuantos = planteles.length === 1 ? 'un plantel' : `${planteles.length} planteles`;
  return {
    cadena: CADENA_GENERAL,
    cuando: solicitada,
    persona,
    nombre: solicitadaPor,
    rol: 'direccion-general',
    accion: 'solicitar',
    documento: `publicacion/${periodo}/${que}/${numero}/${solicitud.id}`,
    versionAnterior: 0,
    version: 1,
    antes: null,
    despues: huella,
    resumen: `Publicación ${caracter === 'definitivo' ? 'definitiva' : 'preliminar'}: ${deQue} ${numero} de ${periodo} en ${cuantos}`,
    motivo,
    norma: 'CON-03',
  };
}

const avanceDe = ({ columnas }: Renglon): AvanceDePlantel =>
  AvanceDePlantel.parse(JSON.parse(AvanceEnFila.parse(columnas).json));

const enColumnas = (avance: AvanceDePlantel): Columnas => ({ json: JSON.stringify(avance) });
