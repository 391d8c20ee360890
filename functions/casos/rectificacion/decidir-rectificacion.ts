import { vencimientoDeRectificacion } from '../../../shared/captura/rectificacion-vencida';
import { type DecisionDeRectificacion, type Rectificacion } from '../../../shared/modelo/rectificacion';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Identidad } from '../../seguridad/identidad';
import { leerCalendario } from '../configuracion/configuracion-guardada';
import { firmar } from '../firma';
import { diaDe, hoy } from '../hoy';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Authorises, for so many working days, or denies: once and with a reason. The same decision sent again is the same. */
export async function decidirRectificacion(
  servicio: Servicio,
  identidad: Identidad,
  donde: { readonly periodo: string; readonly plantel: string; readonly folio: string },
  { decision, motivo }: DecisionDeRectificacion,
): Promise<Rectificacion | Rechazo> {
  const { rectificaciones } = servicio.almacen;
  const previa = await rectificaciones.actual(donde.periodo, donde.plantel, donde.folio);
  if (!previa) return new Rechazo('no-encontrado', `No existe la rectificación ${donde.folio}.`);
  const { rectificacion: pedida, docentes } = previa.datos;
  if (pedida.estado !== 'solicitada') {
    const igual = pedida.estado === decision && pedida.motivoDeDecision === motivo;
    return igual ? pedida : yaDecidida(pedida);
  }
  const { lugar } = pedida;
  const accion = decision === 'autorizada' ? 'autorizar' : 'negar';
  const firma = firmar(servicio, identidad, accion, {
    resumen: `Rectificación ${donde.folio} ${decision}: ${lugar.asignatura}, grupo ${lugar.grupo}`,
    motivo,
    norma: 'CON-02',
  });
  const rectificacion: Rectificacion = {
    ...pedida,
    estado: decision,
    decidida: firma.cuando,
    decididaPor: firma.por,
    motivoDeDecision: motivo,
    vence: decision === 'autorizada' ? await vencimiento(servicio, donde.periodo) : null,
  };
  const guardada = await rectificaciones.guardar(previa, { rectificacion, docentes }, firma);
  return guardada === 'conflicto'
    ? new Rechazo(
        'cambio-simultaneo',
        `Otra persona decidió la rectificación ${donde.folio} al mismo tiempo.`,
      )
    : rectificacion;
}

async function vencimiento(servicio: Servicio, periodo: string): Promise<Fecha> {
  const dia = hoy(servicio);
  const inhabiles = (await leerCalendario(servicio, periodo))?.valor.diasNoLaborables ?? [];
  return vencimientoDeRectificacion(
    dia,
    servicio.normasEn(dia),
    inhabiles.map(({ fecha }) => fecha),
  );
}

const yaDecidida = ({ folio, estado, decididaPor, decidida }: Rectificacion): Rechazo =>
  new Rechazo(
    'rectificacion-decidida',
    `La rectificación ${folio} ya fue ${estado} por ${decididaPor ?? ''}${decidida === null ? '' : ` el ${fechaLarga(diaDe(new Date(decidida)))}`}.`,
  );
