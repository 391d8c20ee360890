import { type Celdas, enCeldas, enLista, matriculasDe } from '../../../shared/captura/celdas';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { estaSellado } from '../../../shared/captura/revisar-cambios';
import { type AcuseDeEnvio, type Envio, type LugarDeCaptura } from '../../../shared/modelo/captura';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type CapturaActual } from '../../almacen/capturas';
import { type Huella, huellaDe } from '../../almacen/contenido';
import { ConstanciaDeEnvio } from '../../almacen/filas-de-documento';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso, sinNombreDeDocente } from '../../seguridad/rechazo-por-permiso';
import { autorizacionDe } from './autorizacion-de';
import { comoGuardada } from './captura-guardada';
import { leerCalendario } from '../configuracion/configuracion-guardada';
import { cambiosEnSuVentana, type EnSuVentana } from './faltas-de-ventana';
import { type CapturaResultante, capturaResultante } from './faltas-del-envio';
import { firmar } from '../firma';
import { docentesEnSabana, enCadaSabana } from './grupos-de-sabana';
import { hoy } from '../hoy';
import { idempotenciaDe } from '../idempotencia';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Each retry means that somebody else's envío was accepted: then this one is told of theirs. */
const INTENTOS = 4;
/** A grupo of 40 with 60 columns is 2,400. */
const MAXIMO_DE_CELDAS = 50_000;

/**
 * Takes all the changes of an envío or none. The same key with the same envío is answered as it was the first time,
 * whatever has happened since.
 */
export async function guardarEnvio(
  servicio: Servicio,
  identidad: Identidad,
  lugar: LugarDeCaptura,
  envio: Envio,
  llave: string | null,
): Promise<AcuseDeEnvio | Rechazo> {
  if (identidad.docente === null) return sinNombreDeDocente();
  const idempotencia = idempotenciaDe(identidad, llave);
  if (idempotencia instanceof Rechazo) return idempotencia;
  const { docente } = identidad;
  const pedido = { lugar, envio, idempotencia, huella: huellaDe(JSON.stringify(envio)), docente };
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const contestado = await contestadoAntes(servicio, pedido);
    if (contestado) return contestado;
    const actual = await servicio.almacen.capturas.actual(lugar);
    const docentes = actual?.datos.docentes ?? (await docentesEnSabana(servicio, lugar));
    // One that nobody is known to teach is begun by whoever names themself in its plan.
    const ajena = docentes.length > 0 ? rechazoPorPermiso('enviar-captura', identidad, { docentes }) : null;
    if (ajena) return ajena;
    if (envio.version !== (actual?.version ?? 0)) {
      // A network that repeats delivers an envío twice at once: what made the new version may be this very one.
      return (await contestadoAntes(servicio, pedido)) ?? cambiada(servicio, actual, envio.version);
    }
    const acuse = await agregar(servicio, identidad, { ...pedido, actual, docentes });
    if (acuse !== 'conflicto') return acuse;
  }
  return new Rechazo('cambio-simultaneo', 'Otras personas están guardando esta misma captura.', {
    remedio: 'Espere unos segundos: el envío se repite con la misma llave y no se duplica.',
  });
}

interface Pedido {
  readonly lugar: LugarDeCaptura;
  readonly envio: Envio;
  readonly idempotencia: Huella;
  readonly huella: Huella;
  readonly docente: string;
}

async function contestadoAntes(
  { almacen }: Servicio,
  { lugar, idempotencia, huella }: Pedido,
): Promise<AcuseDeEnvio | Rechazo | null> {
  const constancia = await almacen.capturas.constanciaDe(lugar, idempotencia);
  if (constancia === null) return null;
  const [deQue, acuse] = ConstanciaDeEnvio.parse(JSON.parse(constancia));
  return deQue === huella
    ? acuse
    : new Rechazo('llave-reutilizada', 'Con esa llave ya se envió otra cosa a esta captura.');
}

async function cambiada(servicio: Servicio, actual: CapturaActual | null, version: number): Promise<Rechazo> {
  if (!actual) {
    return new Rechazo('cambio-no-valido', `La captura no tiene versión ${version}: nadie la ha empezado.`, {
      remedio: 'Vuelva a bajar la captura y envíe desde la versión 0.',
      faltas: [],
    });
  }
  return new Rechazo(
    'captura-cambiada',
    `El envío parte de la versión ${version}, y la vigente es la ${actual.version}.`,
    { captura: await comoGuardada(servicio, actual) },
  );
}

interface EnCurso extends Pedido {
  readonly actual: CapturaActual | null;
  readonly docentes: readonly string[];
}

async function agregar(
  servicio: Servicio,
  identidad: Identidad,
  enCurso: EnCurso,
): Promise<AcuseDeEnvio | Rechazo | 'conflicto'> {
  const { lugar, envio, actual } = enCurso;
  const { capturas } = servicio.almacen;
  const antes = enCeldas(actual ? await capturas.celdasDe(actual) : []);
  const normas = servicio.normasEn(hoy(servicio));
  const resultante = capturaResultante(antes, envio.cambios, { ...enCurso, normas });
  if ('faltas' in resultante) {
    return new Rechazo('cambio-no-valido', 'Ningún cambio del envío se guardó.', resultante);
  }
  const ventana = await enVentana(servicio, antes, resultante, enCurso);
  if (ventana.faltas.length > 0) {
    return new Rechazo('captura-cerrada', detalleDeCierre(envio, ventana), { faltas: ventana.faltas });
  }
  const lista = enLista(resultante.celdas);
  if (lista.length > MAXIMO_DE_CELDAS) {
    return new Rechazo('solicitud-demasiado-grande', `La captura pasaría de ${MAXIMO_DE_CELDAS} datos.`, {
      remedio: 'Divida el grupo en dos capturas.',
    });
  }
  const firma = firmar(servicio, identidad, 'capturar', {
    resumen: `${lugar.asignatura}, grupo ${lugar.grupo}: ${enCambios(envio.cambios.length)}`,
    motivo: ventana.rectifica ? `Rectificación ${envio.rectificacion ?? ''}` : null,
    norma: 'CON-02',
  });
  const version = (actual?.ultima ?? 0) + 1;
  const acuse = { version, actualizada: firma.cuando, anticipadas: ventana.anticipadas };
  const { plan, celdas } = resultante;
  const guardada = await capturas.guardar(
    actual,
    {
      lugar,
      institucion: plan.institucion,
      nombre: plan.nombre,
      docentes: plan.docentes,
      alumnos: matriculasDe(celdas).length,
      conResultados: estaSellado(celdas),
      celdas: lista,
      cambios: envio.cambios,
      rectificacion: ventana.rectifica ? envio.rectificacion : null,
      actualizada: firma.cuando,
      actualizadaPor: firma.por,
    },
    {
      ...firma,
      idempotencia: enCurso.idempotencia,
      constancia: JSON.stringify([enCurso.huella, acuse]),
    },
  );
  return guardada === 'conflicto' ? guardada : acuse;
}

const enCambios = (cuantos: number): string => `${cuantos} ${cuantos === 1 ? 'cambio' : 'cambios'}`;

async function enVentana(
  servicio: Servicio,
  antes: Celdas,
  { plan }: CapturaResultante,
  { lugar, envio }: EnCurso,
): Promise<EnSuVentana> {
  const dia = hoy(servicio);
  const deSabana = plan.institucion === 'conalep' ? await enCadaSabana(servicio, lugar) : [];
  return cambiosEnSuVentana(envio.cambios, {
    antes: planDe(antes),
    despues: plan,
    enSabana: deSabana.map(({ actividades }) => actividades),
    calendario: (await leerCalendario(servicio, lugar.periodo))?.valor ?? null,
    hoy: dia,
    normas: servicio.normasEn(dia),
    autorizacion:
      envio.rectificacion === null ? null : await autorizacionDe(servicio, lugar, envio.rectificacion),
  });
}

function detalleDeCierre({ rectificacion }: Envio, { vencio }: EnSuVentana): string {
  if (rectificacion === null) {
    return 'El envío trae cambios de un corte o de una unidad cuya captura ya cerró.';
  }
  return vencio === null
    ? `La rectificación ${rectificacion} no autoriza todos los cambios del envío.`
    : `La rectificación ${rectificacion} venció el ${fechaLarga(vencio)} y ya no autoriza cambios.`;
}
