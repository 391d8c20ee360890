import { noDependeSoloDeExamen } from '../evaluacion/no-depende-solo-de-examen';
import { unidadesIncoherentes } from '../evaluacion/unidades-incoherentes';
import { type UnidadDePlan } from '../modelo/asignatura-capturada';
import { type LugarDeCaptura, type PlanConalep, type PlanDeCaptura, type PlanUt } from '../modelo/captura';
import { type Normas } from '../norma/normas';
import { comoDecimal, decimal } from '../nucleo/decimal';
import { CIEN, type Fraccion, UNO } from '../nucleo/fraccion';
import { repetidos } from '../nucleo/repetidos';
import { sumaDe } from '../nucleo/suma';
import { indicadoresDe } from './plan-de-captura';

/** What a plan lacks to be graded by: where, how much its weights add up to when that is the matter, and which article asks. */
export interface FaltaDePlan {
  readonly clave:
    | 'suma-de-criterios'
    | 'suma-de-indicadores'
    | 'continua-y-sumativa'
    | 'solo-examen'
    | 'suma-de-pesos'
    | 'repetido'
    | 'clave-reservada'
    | 'demasiados-indicadores'
    | 'otra-asignatura';
  /** Unit of the plan; null where it has none. */
  readonly unidad: number | null;
  readonly criterio: string | null;
  readonly suma: string | null;
  readonly motivo: string;
  readonly fundamento: string;
}

/** Ten units of thirty, where an asignatura has some four of ten. */
const INDICADORES_A_LO_MAS = 300;

/** Every reason for which a plan cannot be graded by; none when it can. */
export const faltasDelPlan = (
  plan: PlanDeCaptura,
  { asignatura }: Pick<LugarDeCaptura, 'asignatura'>,
  normas: Normas,
): FaltaDePlan[] =>
  plan.institucion === 'ut' ? faltasDeUt(plan, asignatura, normas) : faltasDeConalep(plan);

/** Reglamento UT, arts. 32, 33, 34 and 48. */
function faltasDeUt({ plan }: PlanUt, asignatura: string, normas: Normas): FaltaDePlan[] {
  const incoherentes = unidadesIncoherentes(plan, normas);
  return [
    ...(plan.clave === asignatura ? [] : [deOtra(plan.clave, asignatura)]),
    ...demasiados(plan.unidades.flatMap(indicadoresDe).length),
    ...repetidas(
      plan.unidades.map(({ unidad }) => `${unidad}`),
      'La unidad',
      'Art. 32',
    ),
    ...plan.unidades.flatMap((unidad) => [
      ...faltasDeUnidad(unidad, normas),
      ...(incoherentes.includes(unidad.unidad) ? [noDaContinuaYSumativa(unidad, normas)] : []),
    ]),
  ];
}

function faltasDeUnidad({ unidad, criterios }: UnidadDePlan, normas: Normas): FaltaDePlan[] {
  const deCriterios = noSumaUno(criterios.map(({ peso }) => peso));
  const instrumentos = criterios.flatMap(({ indicadores }) =>
    indicadores.map(({ instrumento, peso }) => ({
      tipo: instrumento.trim().toLowerCase(),
      peso: decimal(peso).signo(),
    })),
  );
  const sinOtroInstrumento = noDependeSoloDeExamen.decide({ instrumentos }, normas) === false;
  return [
    ...(deCriterios === null
      ? []
      : [
          falta('suma-de-criterios', unidad, null, deCriterios, {
            motivo: `Los criterios de la unidad ${unidad} suman ${deCriterios} y deben sumar 1.`,
            fundamento: 'Art. 33',
          }),
        ]),
    ...criterios.flatMap(({ nombre, indicadores }) => {
      const suma = noSumaUno(indicadores.map(({ peso }) => peso));
      if (suma === null) return [];
      return falta('suma-de-indicadores', unidad, nombre, suma, {
        motivo: `Los indicadores de ${nombre} en la unidad ${unidad} suman ${suma} y deben sumar 1.`,
        fundamento: 'Art. 34',
      });
    }),
    ...(sinOtroInstrumento
      ? [
          falta('solo-examen', unidad, null, null, {
            motivo: `La unidad ${unidad} se evalúa sólo con exámenes de conocimientos.`,
            fundamento: 'Art. 32',
          }),
        ]
      : []),
    ...repetidas(
      criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave.toUpperCase())),
      `En la unidad ${unidad}, el indicador`,
      'Art. 34',
    ),
    ...criterios.flatMap(({ indicadores }) => indicadores.flatMap(({ clave }) => reservada(unidad, clave))),
    ...repetidas(
      criterios.map(({ nombre }) => nombre),
      `En la unidad ${unidad}, el criterio`,
      'Art. 33',
    ),
  ];
}

function noDaContinuaYSumativa({ unidad, criterios }: UnidadDePlan, normas: Normas): FaltaDePlan {
  const { pesoContinua, pesoSumativa } = normas.reglamentoUt;
  const continua = sumaDe(
    criterios.flatMap(({ peso, indicadores }) =>
      indicadores
        .filter(({ tipo }) => tipo === 'continua')
        .map(({ peso: suyo }) => decimal(peso).por(decimal(suyo))),
    ),
  );
  return falta('continua-y-sumativa', unidad, null, comoDecimal(continua), {
    motivo:
      `En la unidad ${unidad} la evaluación continua pesa ${comoDecimal(continua)}; debe pesar ` +
      `${comoDecimal(pesoContinua)}, y la sumativa ${comoDecimal(pesoSumativa)}.`,
    fundamento: 'Art. 48',
  });
}

/** PO-04, norma 12-c: weights are points out of 100. */
function faltasDeConalep({ actividades }: PlanConalep): FaltaDePlan[] {
  const suma = sumaDe(actividades.map(({ peso }) => decimal(peso)));
  return [
    ...(suma.igualA(CIEN)
      ? []
      : [
          falta('suma-de-pesos', null, null, comoDecimal(suma), {
            motivo: `Los pesos de los resultados de aprendizaje suman ${comoDecimal(suma)} y deben sumar 100.`,
            fundamento: 'PO-04, norma 12-c',
          }),
        ]),
    ...repetidas(
      actividades.map(({ ra }) => ra.toUpperCase()),
      'El resultado de aprendizaje',
      'PO-04, norma 12-c',
    ),
  ];
}

/** Headings that a workbook keeps for what every alumno has, compared as Excel compares them: without case. */
const RESERVADAS = new Set(['matrícula', 'nombre', 'veces cursada', 'última asistencia']);

function reservada(unidad: number, clave: string): FaltaDePlan[] {
  if (!RESERVADAS.has(clave.trim().toLowerCase())) return [];
  const motivo = `En la unidad ${unidad}, un indicador se llama ${clave}, como una columna de la lista de alumnos: póngale otra clave.`;
  return [falta('clave-reservada', unidad, null, null, { motivo, fundamento: 'Art. 34' })];
}

function demasiados(cuantos: number): FaltaDePlan[] {
  if (cuantos <= INDICADORES_A_LO_MAS) return [];
  const motivo = `El plan tiene ${cuantos} indicadores, y se capturan hasta ${INDICADORES_A_LO_MAS}.`;
  const fundamento = 'límite de SISEAC';
  return [falta('demasiados-indicadores', null, null, null, { motivo, fundamento })];
}

const repetidas = (claves: readonly string[], que: string, fundamento: string): FaltaDePlan[] =>
  repetidos(claves).map((clave) =>
    falta('repetido', null, null, null, { motivo: `${que} ${clave} aparece dos veces.`, fundamento }),
  );

const deOtra = (suya: string, esta: string): FaltaDePlan =>
  falta('otra-asignatura', null, null, null, {
    motivo: `El plan es de ${suya}, y la captura es de ${esta}.`,
    fundamento: 'Art. 32',
  });

/** What they add up to when it is not exactly one. */
function noSumaUno(pesos: readonly string[]): string | null {
  const suma: Fraccion = sumaDe(pesos.map(decimal));
  return suma.igualA(UNO) ? null : comoDecimal(suma);
}

const falta = (
  clave: FaltaDePlan['clave'],
  unidad: number | null,
  criterio: string | null,
  suma: string | null,
  dicho: Pick<FaltaDePlan, 'motivo' | 'fundamento'>,
): FaltaDePlan => ({ clave, unidad, criterio, suma, ...dicho });
