import { normasEn } from '../../shared/norma/normas';
import { abrirAlmacen } from '../almacen/almacen';
import { conectar } from '../almacen/conexion';
import { leerPersonas } from '../casos/configuracion/configuracion-guardada';
import { Rechazo } from '../casos/rechazo';
import { type Servicio } from '../casos/servicio';
import { ajustesDeIdentidad } from '../seguridad/ajustes-de-identidad';
import { identidadDe } from '../seguridad/identidad';
import { limitador, limiteDeSolicitudes } from '../seguridad/limite-de-solicitudes';
import { verificadorDeCredenciales } from '../seguridad/verificar-credencial';
import { type Entorno } from './endpoint';

let abierto: Promise<Entorno> | undefined;

/** Opened once for each process; a failed opening is tried again by the next request. */
export function entornoDe(ambiente: NodeJS.ProcessEnv): Promise<Entorno> {
  abierto ??= abrir(ambiente).catch((error: unknown) => {
    abierto = undefined;
    throw error;
  });
  return abierto;
}

let hecho = false;

/** Whether the storage was made ready in this process: from then on, what is not there was lost. */
export const almacenHecho = (): boolean => hecho;

async function abrir(ambiente: NodeJS.ProcessEnv): Promise<Entorno> {
  const almacen = abrirAlmacen(await conectar(ambiente));
  hecho = true;
  const servicio: Servicio = { almacen, ahora: () => new Date(), normasEn };
  const ajustes = ajustesDeIdentidad(ambiente);
  const limitar = limitador(limiteDeSolicitudes(ambiente), () => performance.now());
  const verificar = ajustes && verificadorDeCredenciales(ajustes);
  return {
    servicio,
    identificar: async (autorizacion) => {
      if (!verificar) {
        return new Rechazo('servicio-sin-configurar', 'Falta decir quién emite las sesiones.');
      }
      const credencial = await verificar(autorizacion);
      if (credencial instanceof Rechazo) return credencial;
      return limitar(credencial.id) ?? identidadDe(credencial, await leerPersonas(servicio));
    },
  };
}
