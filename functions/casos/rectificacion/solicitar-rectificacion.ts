import { enCeldas } from '../../../shared/captura/celdas';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { planDeGrupoModulo } from '../../../shared/captura/propuesta-de-captura';
import { situacionDeVentana, ventanaDelMomento } from '../../../shared/captura/ventana-de-captura';
import { type LugarDeCaptura, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type PeticionDeRectificacion, type Rectificacion } from '../../../shared/modelo/rectificacion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { sinCaptura } from '../captura/captura-guardada';
import { leerCalendario } from '../configuracion/configuracion-guardada';
import { firmar } from '../firma';
import { grupoDeSabana } from '../captura/grupos-de-sabana';
import { hoy } from '../hoy';
import { idempotenciaDe } from '../idempotencia';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

const CIFRAS_DEL_FOLIO = 10;

/**
 * Asks for leave to change what is closed (PO-04, norma 6). The folio comes of the key, so that a repeated press asks
 * once.
 */
export async function solicitarRectificacion(
  servicio: Servicio,
  identidad: Identidad,
  donde: { readonly periodo: string; readonly plantel: string },
  llave: string | null,
  { grupo, asignatura, momento, motivo }: PeticionDeRectificacion,
): Promise<Rectificacion | Rechazo> {
  const nombrada = idempotenciaDe(identidad, llave);
  if (nombrada instanceof Rechazo) return nombrada;
  const folio = `R-${nombrada.slice(0, CIFRAS_DEL_FOLIO).toUpperCase()}`;
  const lugar: LugarDeCaptura = { ...donde, grupo, asignatura };
  const { rectificaciones } = servicio.almacen;
  const repetida = await rectificaciones.actual(donde.periodo, donde.plantel, folio);
  if (repetida) return mismaPeticion(repetida.datos.rectificacion, { lugar, momento, motivo });

  const plan = await planVigente(servicio, lugar);
  if (!plan) return sinCaptura(lugar);
  const negada =
    rechazoPorPermiso('solicitar-rectificacion', identidad, { docentes: plan.docentes }) ??
    (await rechazoPorVentana(servicio, lugar, plan, momento));
  if (negada) return negada;
  const firma = firmar(servicio, identidad, 'solicitar', {
    resumen: `Rectificación ${folio}: ${asignatura}, grupo ${grupo}`,
    motivo,
    norma: 'CON-02',
  });
  const rectificacion: Rectificacion = {
    ...{ folio, lugar, momento, motivo },
    estado: 'solicitada',
    solicitada: firma.cuando,
    solicitadaPor: firma.por,
    decidida: null,
    decididaPor: null,
    motivoDeDecision: null,
    vence: null,
  };
  const guardada = await rectificaciones.guardar(null, { rectificacion, docentes: plan.docentes }, firma);
  if (guardada !== 'conflicto') return rectificacion;
  const primera = await rectificaciones.actual(donde.periodo, donde.plantel, folio);
  if (!primera) throw new Error(`${folio} is neither there nor new`);
  return mismaPeticion(primera.datos.rectificacion, { lugar, momento, motivo });
}

function mismaPeticion(
  guardada: Rectificacion,
  pedida: Pick<Rectificacion, 'lugar' | 'momento' | 'motivo'>,
): Rectificacion | Rechazo {
  const igual =
    guardada.lugar.grupo === pedida.lugar.grupo &&
    guardada.lugar.asignatura === pedida.lugar.asignatura &&
    guardada.momento === pedida.momento &&
    guardada.motivo === pedida.motivo;
  return igual
    ? guardada
    : new Rechazo('llave-reutilizada', 'Con esa llave ya se solicitó otra rectificación.');
}

/** The plan of the captura in force or, before there is one, the sábana's. */
async function planVigente(servicio: Servicio, lugar: LugarDeCaptura): Promise<PlanDeCaptura | null> {
  const { capturas } = servicio.almacen;
  const actual = await capturas.actual(lugar);
  if (actual) return planDe(enCeldas(await capturas.celdasDe(actual)));
  const grupoModulo = await grupoDeSabana(servicio, lugar);
  return grupoModulo ? planDeGrupoModulo(grupoModulo) : null;
}

async function rechazoPorVentana(
  servicio: Servicio,
  { periodo }: LugarDeCaptura,
  { institucion }: PlanDeCaptura,
  momento: number,
): Promise<Rechazo | null> {
  const calendario = (await leerCalendario(servicio, periodo))?.valor ?? null;
  const ventana = ventanaDelMomento(institucion, momento, calendario);
  const deQue = institucion === 'ut' ? `la unidad ${momento}` : `el corte ${momento}`;
  if (!ventana) {
    return new Rechazo('solicitud-no-valida', `El calendario de ${periodo} no tiene ${deQue}.`, {
      campo: 'cuerpo.momento',
    });
  }
  const dia = hoy(servicio);
  const situacion = situacionDeVentana(ventana, { hoy: dia, normas: servicio.normasEn(dia) });
  return situacion === 'extemporanea'
    ? null
    : new Rechazo('captura-abierta', `La captura de ${deQue} cierra el ${fechaLarga(ventana.capturaFin)}.`);
}
