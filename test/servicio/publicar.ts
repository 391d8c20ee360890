import { randomUUID } from 'node:crypto';
import { setTimeout as esperar } from 'node:timers/promises';
import { EstadoDePublicacion } from '../../shared/modelo/publicacion';
import { type Servicio } from './servicio';

/** Publishes a corte and waits until every plantel is done. */
export async function publicar(
  servicio: Servicio,
  corte: number,
  peticion: object = { caracter: 'preliminar' },
  llave: string = randomUUID(),
): Promise<EstadoDePublicacion> {
  const respuesta = await solicitar(servicio, corte, peticion, llave);
  if (respuesta.status !== 202) throw new Error(await respuesta.text());
  return terminar(servicio, EstadoDePublicacion.parse(await respuesta.json()).id);
}

/** Asks for it and does not wait. */
export const solicitar = (
  { api }: Servicio,
  corte: number,
  peticion: object,
  llave: string = randomUUID(),
): Promise<Response> =>
  api('dg', `periodos/AGODIC26/cortes/${corte}/publicaciones`, {
    metodo: 'POST',
    encabezados: { 'idempotency-key': llave },
    cuerpo: JSON.stringify(peticion),
  });

export async function terminar({ api }: Servicio, id: string): Promise<EstadoDePublicacion> {
  for (;;) {
    const estado = EstadoDePublicacion.parse(await (await api('dg', `publicaciones/${id}`)).json());
    if (estado.terminada) return estado;
    await esperar(50);
  }
}
