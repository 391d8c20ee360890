import { asignaturaConRubrica } from '../evaluacion/asignatura-con-rubrica';
import { type AlumnoDeAsignatura, type AsignaturaCapturada } from '../modelo/asignatura-capturada';
import { type Normas } from '../norma/normas';
import { type Fecha } from '../nucleo/fecha';
import { anotarAusenciaContinua } from './banderas/explica-ausencia-continua';
import { anotarRemedialAgotado } from './banderas/explica-remedial-agotado';
import { anotarSegundaVez } from './banderas/explica-segunda-vez';
import { type CifraDeAsignatura } from './cifras-ut';
import { type Cuaderno, explicar } from './cuaderno';
import { anotarAsesoria } from './explica-asesoria';
import { anotarDiasSinAsistir, type AusenciaPorExplicar } from './explica-dias-sin-asistir';
import { anotarFinalDe, anotarLetraDeFinal, anotarPromedioDeUnidades } from './explica-final';
import {
  anotarNivelesFinales,
  anotarNivelesIniciales,
  anotarNumeros,
  type AsignaturaPorExplicar,
} from './explica-niveles-de-asignatura';
import { anotarRemedialesUsadas } from './explica-remediales-aplicadas';
import { anotarSemaforoDeAsignatura } from './explica-semaforo-de-asignatura';
import { type Operando, type Explicacion } from './paso';

/** Under which norms, and up to which day absences are counted. */
export interface ContextoDeAsignatura {
  readonly normas: Normas;
  readonly fechaReferencia: Fecha;
  readonly diasInhabiles: readonly Fecha[];
}

/** What was captured of an alumno, with what their absences are counted with. */
type PorExplicar = AsignaturaPorExplicar & AusenciaPorExplicar & Pick<AlumnoDeAsignatura, 'vecesCursada'>;

type Anotador = (cuaderno: Cuaderno, asignatura: PorExplicar, normas: Normas) => unknown;

const ANOTADORES: Readonly<Record<CifraDeAsignatura, Anotador>> = {
  remedialesUsadas: (cuaderno, asignatura, normas) => {
    const { aplicadas } = anotarNivelesFinales(cuaderno, asignatura, normas, []);
    return anotarRemedialesUsadas(cuaderno, aplicadas);
  },
  final: (cuaderno, asignatura, normas) =>
    anotarFinalDe(cuaderno, anotarNumerosFinales(cuaderno, asignatura, normas)),
  letraFinal: (cuaderno, asignatura, normas) => {
    const final = anotarFinalDe(cuaderno, anotarNumerosFinales(cuaderno, asignatura, normas));
    return anotarLetraDeFinal(cuaderno, final, asignatura.esIntegradora);
  },
  promedio: (cuaderno, asignatura, normas) =>
    anotarPromedioDeUnidades(cuaderno, anotarNumerosFinales(cuaderno, asignatura, normas)),
  asesoria: (cuaderno, asignatura, normas) =>
    anotarAsesoria(cuaderno, [...anotarNivelesIniciales(cuaderno, asignatura, normas).values()]),
  diasSinAsistir: anotarDiasSinAsistir,
  semaforo: anotarSemaforoDeAsignatura,
  R05: anotarAusenciaContinua,
  R09: (cuaderno, asignatura, normas) => {
    const { niveles, aplicadas } = anotarNivelesFinales(cuaderno, asignatura, normas);
    const usadas = anotarRemedialesUsadas(cuaderno, aplicadas);
    return anotarRemedialAgotado(cuaderno, [...niveles.values()], usadas, normas);
  },
  R10: (cuaderno, asignatura, normas) => {
    const { niveles } = anotarNivelesFinales(cuaderno, asignatura, normas);
    return anotarSegundaVez(cuaderno, [...niveles.values()], asignatura.vecesCursada, normas);
  },
};

/**
 * How a figure of an alumno in an asignatura came to be, from its indicators. A final is 8, 9, 10 or "NA", and "sin dato"
 * while a unit is pending; a mean that a unit in NA leaves without sense is "no aplica". Null when the alumno is not there.
 */
export function explicacionDeAsignatura(
  asignatura: AsignaturaCapturada,
  matricula: string,
  cifra: CifraDeAsignatura,
  { normas, fechaReferencia, diasInhabiles }: ContextoDeAsignatura,
): Explicacion | null {
  const { plan, alumnos } = asignatura;
  const alumno = alumnos.find((uno) => uno.matricula === matricula);
  if (!alumno) return null;
  const { vecesCursada, ultimaAsistencia } = alumno;
  const porExplicar = {
    ...asignaturaPorExplicar(plan, alumno),
    vecesCursada,
    ultimaAsistencia,
    fechaReferencia,
    diasInhabiles,
  };
  return explicar(cifra, (cuaderno) => ANOTADORES[cifra](cuaderno, porExplicar, normas));
}

/** What was captured of one alumno, beside the numbers of the units. */
export const asignaturaPorExplicar = (
  plan: AsignaturaCapturada['plan'],
  alumno: AlumnoDeAsignatura,
): AsignaturaPorExplicar => ({
  ...asignaturaConRubrica(plan, alumno),
  numeros: plan.unidades.map(({ unidad }) => unidad),
});

function anotarNumerosFinales(
  cuaderno: Cuaderno,
  asignatura: AsignaturaPorExplicar,
  normas: Normas,
): Operando[] {
  const { niveles } = anotarNivelesFinales(cuaderno, asignatura, normas);
  return anotarNumeros(cuaderno, niveles, asignatura.esIntegradora, normas);
}
