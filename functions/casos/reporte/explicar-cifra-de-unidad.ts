import { CIFRAS_DE_ASIGNATURA, CIFRAS_DE_UNIDAD } from '../../../shared/explicacion/cifras-ut';
import { explicacionDeAsignatura } from '../../../shared/explicacion/explicacion-de-asignatura';
import { explicacionDeUnidad } from '../../../shared/explicacion/explicacion-de-unidad';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { type GrupoAsignatura } from '../../../shared/modelo/grupo-asignatura';
import { unidadEnCurso } from '../../../shared/reporte-ut/contexto-de-unidad';
import { hastaLaUnidad } from '../../../shared/reporte-ut/hasta-la-unidad';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { type InsumosDeUnidad } from '../insumos/insumos-de-unidad';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** A figure of an alumno in an asignatura of a grupo: of one of its units, or of all of them when none is named. */
export interface PreguntaDeUnidad {
  readonly matricula: string;
  readonly grupo: string;
  readonly asignatura: string;
  readonly cifra: string;
  readonly unidad?: number | undefined;
}

/**
 * How a figure of the report of a unit came to be, from what it was made from, to whoever may see whose it is: a docente,
 * of what they teach now. That an asignatura of another is there is not told.
 */
export async function explicarCifraDeUnidad(
  { almacen }: Servicio,
  identidad: Identidad,
  { capturas, contexto }: InsumosDeUnidad,
  pregunta: PreguntaDeUnidad,
): Promise<Explicacion | Rechazo> {
  const { grupo, asignatura } = pregunta;
  const origen = capturas.asignaturas.find((una) => una.grupo === grupo && una.asignatura === asignatura);
  const { plantel, periodo } = capturas;
  const vigente = origen && (await almacen.capturas.actual({ plantel, periodo, grupo, asignatura }));
  const docentes = vigente?.datos.docentes ?? [];
  const ajena = rechazoPorPermiso('explicar-cifra-de-unidad', identidad, { docentes });
  if (ajena) return ajena.clave === 'captura-ajena' ? noEsta(pregunta) : ajena;
  if (!origen) return noEsta(pregunta);
  return (
    explicar(hastaLaUnidad(origen, capturas.unidad), pregunta, capturas.unidad, contexto) ?? noEsta(pregunta)
  );
}

const noEsta = ({ cifra, matricula, asignatura, grupo }: PreguntaDeUnidad): Rechazo =>
  new Rechazo(
    'no-encontrado',
    `El reporte no tiene «${cifra}» del alumno ${matricula} en la asignatura ${asignatura} del grupo ${grupo}.`,
    { remedio: 'Revise la matrícula, el grupo, la asignatura y la unidad, como los escribe el reporte.' },
  );

function explicar(
  origen: GrupoAsignatura,
  { matricula, cifra, unidad }: PreguntaDeUnidad,
  hasta: number,
  contexto: InsumosDeUnidad['contexto'],
): Explicacion | null {
  const { normas, fechaReferencia, diasInhabiles } = unidadEnCurso(hasta, contexto);
  if (unidad !== undefined) {
    const deUnidad = CIFRAS_DE_UNIDAD.safeParse(cifra);
    if (!deUnidad.success || unidad > hasta) return null;
    return explicacionDeUnidad(origen, matricula, unidad, deUnidad.data, normas);
  }
  const deAsignatura = CIFRAS_DE_ASIGNATURA.safeParse(cifra);
  return deAsignatura.success
    ? explicacionDeAsignatura(origen, matricula, deAsignatura.data, {
        normas,
        fechaReferencia,
        diasInhabiles,
      })
    : null;
}
