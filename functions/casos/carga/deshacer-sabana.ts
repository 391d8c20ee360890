import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { type Destino } from '../destino';
import { firmar } from '../firma';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';
import { rechazoPorVersion } from '../version-esperada';

/** Returns to the version before the one in force; `version` null: none is left. Published reports do not change. */
export async function deshacerSabana(
  servicio: Servicio,
  identidad: Identidad,
  { plantel, periodo, corte }: Destino,
  condicion: string | null,
): Promise<{ readonly version: number | null } | Rechazo> {
  const { sabanas } = servicio.almacen;
  const actual = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
  if (!actual) return new Rechazo('sin-sabana', `El plantel ${plantel} no tiene sábana en este corte.`);
  const negada = rechazoPorVersion(condicion, actual.version, 'la sábana');
  if (negada) return negada;
  const resumen = `Sábana del corte ${corte} de ${periodo}: se deshizo la versión ${actual.version}`;
  const firma = firmar(servicio, identidad, 'deshacer', { resumen });
  const resultado = await sabanas.deshacer(actual, firma);
  if (resultado === 'conflicto') {
    return new Rechazo('cambio-simultaneo', 'La sábana cambió mientras se deshacía.');
  }
  return { version: resultado.version === 0 ? null : resultado.version };
}
