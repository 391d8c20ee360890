import { alumnoDeAsignatura } from '../../../../shared/captura/alumnos-de-celdas';
import { type Celdas } from '../../../../shared/captura/celdas';
import { nombreDeColumna } from '../../../../shared/captura/columna';
import { type NivelAcademico } from '../../../../shared/evaluacion/nivel-academico';
import { puedePresentarRemedial } from '../../../../shared/evaluacion/puede-presentar-remedial';
import { type RemedialCapturada } from '../../../../shared/modelo/asignatura-capturada';
import { type PlanUt } from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import {
  situacionDeAsignatura,
  type SituacionDeAsignatura,
} from '../../../../shared/riesgo/situacion-de-asignatura';
import { type Dato } from '../../../libro/captura/poner-datos';

/** An alumno of an asignatura as it stands, before any remedial that is only being thought of. */
export interface AlumnoConRemediales {
  readonly matricula: string;
  readonly nombre: string;
  readonly situacion: SituacionDeAsignatura;
}

const capturadoDe = (celdas: Celdas, plan: PlanUt, matricula: string) =>
  alumnoDeAsignatura(celdas.get(matricula) ?? new Map<string, string>(), plan, { matricula, grupo: '' });

export function alumnoConRemediales(
  celdas: Celdas,
  plan: PlanUt,
  matricula: string,
  normas: Normas,
): AlumnoConRemediales {
  const capturado = capturadoDe(celdas, plan, matricula);
  const situacion = situacionDeAsignatura(plan.plan, capturado, null, normas);
  return { matricula, nombre: capturado.nombre, situacion };
}

/** Whether a unit admits one more remedial (Arts. 50 and 51), and what it would be for. */
export type Derecho =
  | { readonly puede: true; readonly motivo: 'recuperacion' | 'mejora'; readonly nivel: NivelAcademico }
  | { readonly puede: false; readonly porque: 'unidad-pendiente' | 'limite' };

export function derechoARemedial(
  { unidades, remedialesUsadas }: SituacionDeAsignatura,
  unidad: number,
  normas: Normas,
): Derecho {
  const nivel = unidades.find((una) => una.unidad === unidad)?.final ?? null;
  if (nivel === null) return { puede: false, porque: 'unidad-pendiente' };
  const motivo = nivel.numero === null ? 'recuperacion' : 'mejora';
  return puedePresentarRemedial.decide({ remedialesUsadas, motivoRemedial: motivo }, normas)
    ? { puede: true, motivo, nivel }
    : { puede: false, porque: 'limite' };
}

export type RemedialPorCapturar = Omit<RemedialCapturada, 'confirmada'>;

export interface Efecto {
  readonly antes: NivelAcademico;
  readonly despues: NivelAcademico;
  readonly motivo: 'recuperacion' | 'mejora';
  /** It leaves the unit lower than it was: whoever captures confirms it first (Art. 52). */
  readonly baja: boolean;
}

/** What a remedial would do to its unit; null when it would count for nothing. Confirmed, to see what is to be confirmed. */
export function efectoDeRemedial(
  { celdas, plan }: { readonly celdas: Celdas; readonly plan: PlanUt },
  matricula: string,
  remedial: RemedialPorCapturar,
  normas: Normas,
): Efecto | null {
  const capturado = capturadoDe(celdas, plan, matricula);
  const nivelCon = (remediales: readonly RemedialCapturada[]) => {
    const situacion = situacionDeAsignatura(
      plan.plan,
      { ...capturado, remediales: [...remediales] },
      null,
      normas,
    );
    const resuelta = situacion.remediales.find(
      ({ unidad, fecha }) => unidad === remedial.unidad && fecha === remedial.fecha,
    );
    const nivel = situacion.unidades.find(({ unidad }) => unidad === remedial.unidad)?.final ?? null;
    return { nivel, resuelta };
  };
  const { nivel: antes } = nivelCon(capturado.remediales);
  const { nivel: despues, resuelta } = nivelCon([...capturado.remediales, { ...remedial, confirmada: true }]);
  if (!antes || !despues || resuelta?.resultado !== 'aplicada' || resuelta.motivo === null) return null;
  return { antes, despues, motivo: resuelta.motivo, baja: (despues.numero ?? 0) < (antes.numero ?? 0) };
}

/** The cells of a remedial; `confirmada` only where something had to be confirmed. */
export const datosDeRemedial = (
  matricula: string,
  { unidad, fecha, calificacion }: RemedialPorCapturar,
  confirmada: boolean,
): Dato[] => [
  { matricula, columna: nombreDeRemedial(unidad, fecha, 'calificacion'), valor: calificacion },
  { matricula, columna: nombreDeRemedial(unidad, fecha, 'confirmada'), valor: confirmada ? 'SI' : null },
];

export const datosSinRemedial = (matricula: string, unidad: number, fecha: Fecha): Dato[] =>
  (['calificacion', 'confirmada'] as const).map((dato) => ({
    ...{ matricula, columna: nombreDeRemedial(unidad, fecha, dato), valor: null },
  }));

const nombreDeRemedial = (unidad: number, fecha: Fecha, dato: 'calificacion' | 'confirmada'): string =>
  nombreDeColumna({ que: 'remedial', unidad, fecha, dato });
