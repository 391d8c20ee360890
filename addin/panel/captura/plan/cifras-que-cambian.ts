import { alumnoDeAsignatura, alumnoEnModulo } from '../../../../shared/captura/alumnos-de-celdas';
import { type Celdas, matriculasDe } from '../../../../shared/captura/celdas';
import { avanceHasta, desempenoDe } from '../../../../shared/corte/avance';
import { asignaturaConRubrica } from '../../../../shared/evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada } from '../../../../shared/evaluacion/asignatura-evaluada';
import { type NivelAcademico } from '../../../../shared/evaluacion/nivel-academico';
import { porCalificar } from '../../../../shared/captura/por-calificar';
import {
  type GrupoEnSabana,
  type LugarDeCaptura,
  type PlanConalep,
  type PlanDeCaptura,
  type PlanUt,
} from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { comoDecimal, decimal } from '../../../../shared/nucleo/decimal';
import { CIEN, type Fraccion } from '../../../../shared/nucleo/fraccion';

/** A figure of an alumno that is another under another plan. */
export interface CambioDeCifra {
  readonly matricula: string;
  readonly nombre: string;
  /** "Unidad 1", "Final", "Puntos al corte 2". */
  readonly cifra: string;
  readonly antes: string;
  readonly despues: string;
}

interface DeCaptura {
  readonly celdas: Celdas;
  readonly enSabana: GrupoEnSabana | null;
  readonly lugar: Pick<LugarDeCaptura, 'grupo'>;
  readonly normas: Normas;
}

/** Every grade, level and progress that the same scores give under one plan and under the other, when they differ. */
export function cifrasQueCambian(
  antes: PlanDeCaptura,
  despues: PlanDeCaptura,
  de: DeCaptura,
): CambioDeCifra[] {
  const con = (plan: PlanDeCaptura): Graduable => ({ ...de, ...porCalificar({ ...de, plan }) });
  const [deAntes, deDespues] = [con(antes), con(despues)];
  return matriculasDe(de.celdas).flatMap((matricula) => {
    const [unas, otras] = [cifrasDe(deAntes, matricula), cifrasDe(deDespues, matricula)];
    const nombre = de.celdas.get(matricula)?.get('nombre') ?? '';
    return [...new Set([...unas.keys(), ...otras.keys()])].flatMap((cifra): CambioDeCifra[] => {
      const [uno, otro] = [unas.get(cifra) ?? SIN_DATO, otras.get(cifra) ?? SIN_DATO];
      return uno === otro ? [] : [{ matricula, nombre, cifra, antes: uno, despues: otro }];
    });
  });
}

const SIN_DATO = 'sin dato';

type Cifras = ReadonlyMap<string, string>;

interface Graduable extends DeCaptura {
  readonly plan: PlanDeCaptura;
}

const cifrasDe = ({ plan, ...de }: Graduable, matricula: string): Cifras =>
  plan.institucion === 'ut' ? cifrasDeUt(plan, matricula, de) : cifrasDeModulo(plan, matricula, de);

function cifrasDeUt(plan: PlanUt, matricula: string, { celdas, lugar, normas }: DeCaptura): Cifras {
  const suyas = celdas.get(matricula) ?? new Map<string, string>();
  const alumno = alumnoDeAsignatura(suyas, plan, { matricula, grupo: lugar.grupo });
  const { unidades, final } = asignaturaEvaluada(asignaturaConRubrica(plan.plan, alumno), normas);
  return new Map([
    ...plan.plan.unidades.map(({ unidad }, i) => {
      const evaluada = unidades[i];
      return [
        `Unidad ${unidad}`,
        evaluada ? conNivel(evaluada.calificacion, evaluada.final) : SIN_DATO,
      ] as const;
    }),
    ['Final', conNivel(null, final)] as const,
  ]);
}

/** "8.5 DE"; the grade alone while the level is pending, the level alone where there is no grade. */
function conNivel(calificacion: Fraccion | null, nivel: NivelAcademico | null): string {
  const partes = [calificacion && comoDecimal(calificacion), nivel?.nivel.toUpperCase()];
  return partes.filter((parte) => parte !== null && parte !== undefined).join(' ') || SIN_DATO;
}

function cifrasDeModulo(plan: PlanConalep, matricula: string, { celdas }: DeCaptura): Cifras {
  const { logros } = alumnoEnModulo(celdas.get(matricula) ?? new Map<string, string>(), plan, matricula);
  const exactos = logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN)));
  const actividades = plan.actividades.map(({ peso, corte }) => ({ peso: decimal(peso), corte }));
  return new Map(
    ([1, 2, 3] as const).flatMap((corte) => {
      const { logrado, registrado } = avanceHasta(actividades, exactos, corte);
      const desempeno = desempenoDe(logrado, registrado);
      return [
        [`Puntos al corte ${corte}`, comoDecimal(logrado)],
        [`Desempeño al corte ${corte}`, desempeno ? comoDecimal(desempeno) : SIN_DATO],
      ] as const;
    }),
  );
}
