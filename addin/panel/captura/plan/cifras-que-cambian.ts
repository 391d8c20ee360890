import { alumnoDeAsignatura } from '../../../../shared/captura/alumnos-de-celdas';
import { type Celdas, matriculasDe } from '../../../../shared/captura/celdas';
import { avanceHasta, desempenoDe } from '../../../../shared/corte/avance';
import { asignaturaConRubrica } from '../../../../shared/evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada } from '../../../../shared/evaluacion/asignatura-evaluada';
import { type NivelAcademico } from '../../../../shared/evaluacion/nivel-academico';
import { moduloPorCalificar } from '../../../../shared/captura/por-calificar';
import {
  type EnSabana,
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
  readonly enSabana: EnSabana | null;
  readonly lugar: Pick<LugarDeCaptura, 'grupo'>;
  readonly normas: Normas;
}

/** Every grade, level and progress that the same scores give under one plan and under the other, when they differ. */
export function cifrasQueCambian(
  antes: PlanDeCaptura,
  despues: PlanDeCaptura,
  de: DeCaptura,
): CambioDeCifra[] {
  const [deAntes, deDespues] = [cifrasDe(antes, de), cifrasDe(despues, de)];
  return matriculasDe(de.celdas).flatMap((matricula) => {
    const [unas, otras] = [deAntes.get(matricula) ?? SIN_CIFRAS, deDespues.get(matricula) ?? SIN_CIFRAS];
    const nombre = de.celdas.get(matricula)?.get('nombre') ?? '';
    return [...new Set([...unas.keys(), ...otras.keys()])].flatMap((cifra): CambioDeCifra[] => {
      const [uno, otro] = [unas.get(cifra) ?? SIN_DATO, otras.get(cifra) ?? SIN_DATO];
      return uno === otro ? [] : [{ matricula, nombre, cifra, antes: uno, despues: otro }];
    });
  });
}

const SIN_DATO = 'sin dato';

type Cifras = ReadonlyMap<string, string>;

const SIN_CIFRAS: Cifras = new Map();

/** By matrícula. */
const cifrasDe = (plan: PlanDeCaptura, de: DeCaptura): ReadonlyMap<string, Cifras> =>
  plan.institucion === 'ut'
    ? new Map(matriculasDe(de.celdas).map((matricula) => [matricula, cifrasDeUt(plan, matricula, de)]))
    : cifrasDeModulo(plan, de);

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

function cifrasDeModulo(plan: PlanConalep, { celdas, enSabana }: DeCaptura): ReadonlyMap<string, Cifras> {
  const porAlumno = new Map(matriculasDe(celdas).map((matricula) => [matricula, new Map<string, string>()]));
  for (const corte of [1, 2, 3] as const) {
    const { actividades, alumnos } = moduloPorCalificar({ plan, celdas, enSabana }, corte);
    const conPeso = actividades.map((una) => ({ peso: decimal(una.peso), corte: una.corte }));
    for (const { matricula, logros } of alumnos) {
      const exactos = logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN)));
      const { logrado, registrado } = avanceHasta(conPeso, exactos, corte);
      const desempeno = desempenoDe(logrado, registrado);
      porAlumno
        .get(matricula)
        ?.set(`Puntos al corte ${corte}`, comoDecimal(logrado))
        .set(`Desempeño al corte ${corte}`, desempeno ? comoDecimal(desempeno) : SIN_DATO);
    }
  }
  return porAlumno;
}
