import { type z } from 'zod';
import { insumosPublicados } from '../casos/reporte/insumos-publicados';
import { type InsumosDeReporte, insumosVigentes } from '../casos/insumos/insumos-vigentes';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { type Endpoint, endpoint } from './endpoint';
import { DePlantelEnCorte, destinoDe } from './parametros';
import { responder } from './respuesta';

/** What is asked of what a report was made from, whether it is published or would be made now. */
interface Lectura<Q, R> {
  readonly consulta: z.ZodType<Q>;
  readonly respuesta: z.ZodType<R>;
  readonly leer: (insumos: InsumosDeReporte, consulta: Q) => R | Rechazo;
}

/** An endpoint of one plantel in a corte; `clave` says for whom it is. */
type Propio = Pick<Endpoint, 'clave' | 'ruta' | 'resumen'>;

const desde =
  (reunir: typeof insumosPublicados) =>
  <Q, R>({ leer, ...lectura }: Lectura<Q, R>, propio: Propio): Endpoint =>
    endpoint({
      ...propio,
      ...lectura,
      metodo: 'GET',
      parametros: DePlantelEnCorte,
      cuerpo: sinCuerpo,
      atender: async ({ servicio, parametros, consulta }) => {
        const insumos = await reunir(servicio, destinoDe(parametros));
        if (insumos instanceof Rechazo) return insumos;
        const leido = leer(insumos, consulta);
        return leido instanceof Rechazo ? leido : responder(leido);
      },
    });

export const lecturaDeLoPublicado = desde(insumosPublicados);
export const lecturaDeLoVigente = desde(insumosVigentes);
