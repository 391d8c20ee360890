import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { type Recibo } from '../../../shared/modelo/recibo';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { type Destino } from '../destino';
import { firmar } from '../firma';
import { conGruposQueFaltan } from './grupos-que-faltan';
import { guardarCarga } from './guardar-carga';
import { type Carga, hojasDeCarga } from './hojas-de-carga';
import { plantelRegistrado } from '../configuracion/plantel-registrado';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What became of an upload; `version` is null when it was only tried. */
export interface Cargada {
  readonly recibo: Recibo;
  readonly version: number | null;
}

/**
 * Replaces the whole sábana of a plantel at a corte. `simular` does everything but save. The receipt that is kept is
 * what the files say by themselves, so that the same files again are the same version; the one that is answered also
 * says what they take away, where what they replace can be read: a carga also mends one that cannot.
 */
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
  const { sabanas } = servicio.almacen;
  const particion = particiones.sabana(destino.periodo, destino.corte, destino.plantel);
  const reemplazada = await sabanas.actual(particion);
  const guardados = reemplazada && (await sabanas.gruposSiSeLeen(reemplazada));
  const respuesta = conGruposQueFaltan(recibo, guardados ?? [], valor.gruposModulo);
  if (simular) return { recibo: respuesta, version: null };
  const version = await guardarCarga(
    servicio,
    sabanas,
    particion,
    { carga, valor, recibo },
    firmar(servicio, identidad, 'guardar', {
      resumen: `Sábana del corte ${destino.corte} de ${destino.periodo}: ${recibo.alumnos} alumnos`,
    }),
  );
  return version instanceof Rechazo ? version : { recibo: respuesta, version };
}
