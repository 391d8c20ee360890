import { randomUUID } from 'node:crypto';
import { diferenciasEntre, enCeldas } from '../../shared/captura/celdas';
import { guardadoDeEnvio } from '../../functions/http/capturas';
import { type Servicio } from '../../functions/casos/servicio';
import { type Identidad } from '../../functions/seguridad/identidad';
import {
  type CambioDeCelda,
  type CeldaDeCaptura,
  type Envio,
  type LugarDeCaptura,
} from '../../shared/modelo/captura';
import { type Contestacion, llamar } from './puerta-de-prueba';

export const docenteDe = (docente: string, plantel = '252'): Identidad => ({
  id: docente.toLowerCase(),
  nombre: docente,
  rol: 'docente',
  planteles: [plantel],
  docente,
});

/** An unremarkable change, made in time. */
export const cambio = (partes: Partial<CambioDeCelda>): CambioDeCelda => ({
  matricula: '2625203282',
  columna: 'ra/1.1',
  antes: null,
  despues: '90',
  cuando: '2026-09-24T16:00:00.000Z',
  motivo: null,
  ...partes,
});

/** The changes that lead from some cells to others. */
export const cambiosEntre = (
  unas: readonly CeldaDeCaptura[],
  otras: readonly CeldaDeCaptura[],
): CambioDeCelda[] =>
  diferenciasEntre(enCeldas(unas), enCeldas(otras)).map((diferencia) => cambio(diferencia));

export const enviar = (
  servicio: Servicio,
  identidad: Identidad,
  { plantel, ...params }: LugarDeCaptura,
  envio: Partial<Envio> & Pick<Envio, 'cambios'>,
  llave: string = randomUUID(),
): Promise<Contestacion> => {
  const cuerpo = { version: 0, rectificacion: null, ...envio };
  return llamar(servicio, identidad, guardadoDeEnvio, {
    params,
    consulta: { plantel },
    encabezados: { 'if-match': `"${cuerpo.version}"`, 'idempotency-key': llave },
    cuerpo,
  });
};
