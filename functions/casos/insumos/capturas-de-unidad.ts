import { grupoAsignaturaDeCeldas } from '../../../shared/captura/alumnos-de-celdas';
import { enCeldas } from '../../../shared/captura/celdas';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { type CapturasDePlantel, type GrupoAsignatura } from '../../../shared/modelo/grupo-asignatura';
import { type DestinoDeUnidad } from '../destino';
import { leerRectificacionesDeDatos } from '../configuracion/configuracion-guardada';
import { conNombresRectificados } from './nombres-rectificados';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What docentes of a plantel have captured so far of their asignaturas, as it stands now. */
export async function capturasDeUnidad(
  servicio: Servicio,
  { plantel, periodo, unidad }: DestinoDeUnidad,
): Promise<CapturasDePlantel | Rechazo> {
  const { almacen } = servicio;
  const rectificaciones = await leerRectificacionesDeDatos(servicio, plantel);
  const asignaturas: GrupoAsignatura[] = [];
  // One after the other: a plantel has hundreds, and each is read once.
  for (const captura of await almacen.capturas.dePlantel({ periodo, plantel })) {
    const celdas = enCeldas(await almacen.capturas.celdasDe(captura));
    const plan = planDe(celdas);
    if (plan?.institucion !== 'ut') continue;
    const una = grupoAsignaturaDeCeldas(celdas, plan, captura.datos.lugar);
    asignaturas.push({ ...una, alumnos: conNombresRectificados(una.alumnos, rectificaciones) });
  }
  return asignaturas.length > 0
    ? { plantel, periodo, unidad, asignaturas }
    : sinCapturas(`El plantel ${plantel} no ha capturado`, periodo);
}

export const sinCapturas = (quien: string, periodo: string): Rechazo =>
  new Rechazo(
    'insumos-faltantes',
    `${quien} ninguna asignatura de la Universidad Tecnológica en ${periodo}.`,
    { remedio: 'Espere a que los docentes envíen su captura y vuelva a intentarlo.' },
  );
