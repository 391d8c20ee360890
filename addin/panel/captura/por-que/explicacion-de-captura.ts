import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { alumnoDeAsignatura } from '../../../../shared/captura/alumnos-de-celdas';
import { type Celdas } from '../../../../shared/captura/celdas';
import { moduloPorCalificar } from '../../../../shared/captura/por-calificar';
import { explicacionDeAsignatura } from '../../../../shared/explicacion/explicacion-de-asignatura';
import { explicacionDeCifra } from '../../../../shared/explicacion/explicacion-de-cifra';
import { explicacionDeUnidad } from '../../../../shared/explicacion/explicacion-de-unidad';
import { type Explicacion } from '../../../../shared/explicacion/paso';
import { type EnSabana, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { CERO } from '../../../../shared/nucleo/fraccion';
import { type PreguntaDeCaptura } from './preguntas-de-captura';

interface Captura {
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly enSabana: EnSabana | null;
}

/** Figures that count no days are asked without one. */
const SIN_DIA = { fechaReferencia: '1970-01-01', diasInhabiles: [] };

/**
 * How a figure of an alumno came to be, from what the workbook knows: nothing is asked of the service. Null when
 * the alumno is not in it, or the plan has no such figure. A figure that needs a day or a minimum that are not known is
 * not to be asked (`preguntasDeCaptura`).
 */
export function explicacionDeCaptura(
  { plan, celdas, enSabana }: Captura,
  matricula: string,
  pregunta: PreguntaDeCaptura,
  { normas, dia, corte, minimoAprobatorio }: ContextoDeCalificacion,
): Explicacion | null {
  const suyas = celdas.get(matricula);
  if (!suyas) return null;
  const { fechaReferencia, diasInhabiles } = dia ?? SIN_DIA;
  if (plan.institucion === 'conalep') {
    if (pregunta.de !== 'modulo') return null;
    const grupoModulo = moduloPorCalificar({ plan, celdas, enSabana }, corte);
    return explicacionDeCifra(grupoModulo, matricula, pregunta.cifra, {
      ...{ normas, corte, fechaReferencia, diasInhabiles: [...diasInhabiles] },
      minimoAprobatorio: minimoAprobatorio ?? CERO,
    });
  }
  const asignatura = {
    plan: plan.plan,
    alumnos: [alumnoDeAsignatura(suyas, plan, { matricula, grupo: '' })],
  };
  switch (pregunta.de) {
    case 'unidad':
      return explicacionDeUnidad(asignatura, matricula, pregunta.unidad, pregunta.cifra, normas);
    case 'asignatura':
      return explicacionDeAsignatura(asignatura, matricula, pregunta.cifra, {
        ...{ normas, fechaReferencia, diasInhabiles },
      });
    case 'modulo':
      return null;
  }
}
