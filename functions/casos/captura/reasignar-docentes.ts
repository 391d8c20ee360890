import { type CambioDeCelda, type LugarDeCaptura } from '../../../shared/modelo/captura';
import { diferenciasEntre, enCeldas, enLista, matriculasDe } from '../../../shared/captura/celdas';
import { CLAVE_DEL_PLAN, planDe, textoDePlan } from '../../../shared/captura/plan-de-captura';
import { estaSellado } from '../../../shared/captura/revisar-cambios';
import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import {
  type AsignacionDeDocentes,
  type ReasignacionDeDocentes,
} from '../../../shared/modelo/asignacion-de-docentes';
import { type Identidad } from '../../seguridad/identidad';
import { sinCaptura } from './captura-guardada';
import { leerPersonas } from '../configuracion/configuracion-guardada';
import { firmar } from '../firma';
import { grupoDeSabana } from './grupos-de-sabana';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Each retry means that a docente's envío was accepted meanwhile: who teaches changes on top of it. */
const INTENTOS = 4;

/**
 * Says who the docentes of a captura are, for one whose docente left: what was captured stays as it is, and whoever is
 * named opens it from their workbook. It is a version of the captura like any other, with its reason in the history.
 */
export async function reasignarDocentes(
  servicio: Servicio,
  identidad: Identidad,
  lugar: LugarDeCaptura,
  { docentes, motivo }: ReasignacionDeDocentes,
): Promise<AsignacionDeDocentes | Rechazo> {
  const { capturas } = servicio.almacen;
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const actual = await capturas.actual(lugar);
    const antes = enCeldas(actual ? await capturas.celdasDe(actual) : []);
    const base = actual ? antes : await propuesta(servicio, lugar);
    const plan = base && planDe(base);
    if (!base || !plan) return sinCaptura(lugar);
    if (actual && mismos(plan.docentes, docentes)) return { version: actual.version, docentes };
    const desconocido = await sinCuenta(servicio, lugar.plantel, docentes, plan.docentes);
    if (desconocido) return desconocido;
    const despues = conPlan(base, textoDePlan({ ...plan, docentes: [...docentes] }));
    const firma = firmar(servicio, identidad, 'reasignar', {
      resumen: `${lugar.asignatura}, grupo ${lugar.grupo}: de ${plan.docentes.join(', ')} a ${docentes.join(', ')}`,
      motivo,
      norma: null,
    });
    const cambios = diferenciasEntre(antes, despues).map((una): CambioDeCelda => ({
      ...una,
      cuando: firma.cuando,
      motivo,
    }));
    const guardada = await capturas.guardar(
      actual,
      {
        ...{ lugar, institucion: plan.institucion, nombre: plan.nombre, docentes: [...docentes] },
        alumnos: matriculasDe(despues).length,
        conResultados: estaSellado(despues),
        celdas: enLista(despues),
        cambios,
        rectificacion: null,
        actualizada: firma.cuando,
        actualizadaPor: firma.por,
      },
      firma,
    );
    if (guardada !== 'conflicto') return { version: guardada, docentes };
  }
  return new Rechazo('cambio-simultaneo', 'Los docentes de esta captura la están enviando ahora.');
}

async function propuesta(servicio: Servicio, lugar: LugarDeCaptura) {
  const grupoModulo = await grupoDeSabana(servicio, lugar);
  const celdas = grupoModulo && propuestaDeCaptura(grupoModulo);
  return celdas ? enCeldas(celdas) : null;
}

const mismos = (unos: readonly string[], otros: readonly string[]): boolean =>
  unos.length === otros.length && unos.every((uno, lugar) => uno === otros[lugar]);

const conPlan = (celdas: ReturnType<typeof enCeldas>, valor: string) =>
  enCeldas([
    ...enLista(celdas).filter(({ matricula, columna }) => matricula !== '' || columna !== 'plan'),
    { ...CLAVE_DEL_PLAN, valor },
  ]);

/** A name that nobody signs in with would leave the captura as closed as before. */
async function sinCuenta(
  servicio: Servicio,
  plantel: string,
  docentes: readonly string[],
  actuales: readonly string[],
): Promise<Rechazo | null> {
  const personas = await leerPersonas(servicio);
  const desconocido = docentes.find(
    (uno) =>
      !actuales.includes(uno) &&
      !personas.some(
        ({ docente, planteles, baja }) => docente === uno && !baja && planteles.includes(plantel),
      ),
  );
  if (desconocido === undefined) return null;
  return new Rechazo(
    'solicitud-no-valida',
    `Ninguna persona que pueda entrar al plantel ${plantel} está registrada como el docente ${desconocido}.`,
    {
      campo: 'cuerpo.docentes',
      remedio:
        'Registre en Configuración a la persona, sin baja, con su plantel y su nombre de docente, y vuelva a guardar.',
    },
  );
}
