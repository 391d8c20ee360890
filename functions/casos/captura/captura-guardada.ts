import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { type CapturaGuardada, type LugarDeCaptura } from '../../../shared/modelo/captura';
import { type CapturaActual } from '../../almacen/capturas';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { enSabanas, grupoDeSabana } from './grupos-de-sabana';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * A captura at its current version, or what the sábana proposes to begin with, to whoever may see it; in a módulo of
 * CONALEP with what the sábana says of it, unless that is the edition that is already known.
 */
export async function capturaGuardada(
  servicio: Servicio,
  identidad: Identidad,
  lugar: LugarDeCaptura,
  sabanaConocida?: string,
): Promise<CapturaGuardada | Rechazo> {
  const actual = await servicio.almacen.capturas.actual(lugar);
  if (actual) {
    const { docentes, institucion } = actual.datos;
    const rechazo = rechazoPorPermiso('leer-captura', identidad, { docentes });
    if (rechazo) return rechazo;
    const captura = await comoGuardada(servicio, actual);
    if (institucion === 'ut') return { ...captura, enSabana: null };
    const enSabana = await enSabanas(servicio, lugar, sabanaConocida);
    return enSabana === undefined ? captura : { ...captura, enSabana };
  }
  const grupoModulo = await grupoDeSabana(servicio, lugar);
  const celdas = grupoModulo && propuestaDeCaptura(grupoModulo);
  if (!grupoModulo || !celdas) return sinCaptura(lugar);
  return (
    rechazoPorPermiso('leer-captura', identidad, { docentes: grupoModulo.docentes }) ?? {
      lugar,
      version: 0,
      celdas,
      actualizada: null,
      actualizadaPor: null,
      enSabana: await enSabanas(servicio, lugar, undefined),
    }
  );
}

export async function comoGuardada({ almacen }: Servicio, captura: CapturaActual): Promise<CapturaGuardada> {
  const { lugar, actualizada, actualizadaPor } = captura.datos;
  const celdas = await almacen.capturas.celdasDe(captura);
  return { lugar, version: captura.version, celdas, actualizada, actualizadaPor };
}

export const sinCaptura = ({ asignatura, grupo, plantel }: LugarDeCaptura): Rechazo =>
  new Rechazo(
    'sin-captura',
    `No hay captura de ${asignatura} en el grupo ${grupo} del plantel ${plantel}, ni sábana que la proponga.`,
  );
