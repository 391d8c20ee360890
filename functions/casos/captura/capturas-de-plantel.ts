import { type Pagina } from '../../../shared/modelo/pagina';
import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { type CapturaActual } from '../../almacen/capturas';
import { type GrupoResumido } from '../../almacen/sabanas';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { resumenesDelPeriodo } from './grupos-de-sabana';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

interface DelPlantel {
  readonly periodo: string;
  readonly plantel: string;
}

/** The capturas a person may see in a plantel, and the grupos-módulo of the sábanas that nobody has captured yet. */
export async function capturasDePlantel(
  servicio: Servicio,
  identidad: Identidad,
  donde: DelPlantel,
  pedida: PeticionDePagina,
): Promise<Pagina<ResumenDeCaptura> | Rechazo> {
  const capturas = await servicio.almacen.capturas.dePlantel(donde);
  const hay = new Set(capturas.map(({ datos: { lugar } }) => nombreDe(lugar.grupo, lugar.asignatura)));
  const propuestas = (await resumenesDelPeriodo(servicio, donde)).filter(
    ({ grupo, modulo, conPlan }) => conPlan && !hay.has(nombreDe(grupo, modulo)),
  );
  const suyas = [...capturas.map(deCaptura), ...propuestas.map((una) => deSabana(una, donde))].filter(
    ({ docentes }) => !rechazoPorPermiso('listar-capturas', identidad, { docentes }),
  );
  return paginar(
    suyas,
    {
      de: `capturas/${donde.periodo}/${donde.plantel}`,
      llave: ({ lugar }) => nombreDe(lugar.grupo, lugar.asignatura),
      sentido: 'ascendente',
    },
    pedida,
  );
}

const nombreDe = (grupo: string, asignatura: string): string => `${grupo}\n${asignatura}`;

const deCaptura = ({ version, datos }: CapturaActual): ResumenDeCaptura => {
  const { lugar, institucion, nombre, docentes, alumnos, actualizada, actualizadaPor } = datos;
  return {
    ...{ lugar, institucion, nombre, docentes, version, alumnos, actualizada, actualizadaPor },
    enSabana: null,
  };
};

const deSabana = (
  { grupo, modulo, nombreModulo, docentes, alumnos, enSabana }: GrupoResumido,
  donde: DelPlantel,
): ResumenDeCaptura => ({
  lugar: { ...donde, grupo, asignatura: modulo },
  institucion: 'conalep',
  nombre: nombreModulo ?? '',
  docentes,
  version: 0,
  alumnos,
  enSabana,
  actualizada: null,
  actualizadaPor: null,
});
