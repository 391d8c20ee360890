import { importarSabana } from '../../shared/importacion/importar-sabana';
import { type Recibo } from '../../shared/modelo/recibo';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { type Destino } from './destino';
import { firmar } from './firma';
import { guardarCarga } from './guardar-carga';
import { type Carga, hojasDeCarga } from './hojas-de-carga';
import { plantelRegistrado } from './plantel-registrado';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** What became of an upload; `version` is null when it was only tried. */
export interface Cargada {
  readonly recibo: Recibo;
  readonly version: number | null;
}

/** Replaces the whole sábana of a plantel at a corte. `simular` does everything but save. */
export async function cargarSabana(
  servicio: Servicio,
  identidad: Identidad,
  destino: Destino,
  carga: Carga,
  simular: boolean,
): Promise<Cargada | Rechazo> {
  const plantel = await plantelRegistrado(servicio, destino.plantel);
  if (plantel instanceof Rechazo) return plantel;
  const hojas = await hojasDeCarga(carga);
  if (hojas instanceof Rechazo) return hojas;
  const { sabana: valor, recibo } = importarSabana(hojas, destino);
  if (!valor) {
    return new Rechazo('nada-que-guardar', 'Ningún registro de la sábana se pudo aceptar.', { recibo });
  }
  if (simular) return { recibo, version: null };
  const version = await guardarCarga(
    servicio,
    servicio.almacen.sabanas,
    particiones.sabana(destino.periodo, destino.corte, destino.plantel),
    { carga, valor, recibo },
    firmar(servicio, identidad, 'guardar', {
      resumen: `Sábana del corte ${destino.corte} de ${destino.periodo}: ${recibo.alumnos} alumnos`,
    }),
  );
  return version instanceof Rechazo ? version : { recibo, version };
}
