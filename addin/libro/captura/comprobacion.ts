import { type Columna } from '../../../shared/captura/columna';
import { columnasDeResultado, indicadoresDe } from '../../../shared/captura/plan-de-captura';
import { type PlanConalep, type PlanDeCaptura, type PlanUt } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { deUnidad } from './columnas-de-calificaciones';
import { type LugarDeCelda } from './entrada-de-columna';
import { enEsteRenglon, referenciaDe } from './referencia-de-tabla';
import { MATRICULA, tituloDe } from './tablas-de-captura';

/** A column that Excel recalculates by itself beside the official figures, and the figure it has to agree with. */
export interface ColumnaComprobada {
  readonly titulo: string;
  readonly formula: string;
  readonly cifra: string;
}

/** What is recalculated: the score of each unit (UT), or the progress by a corte (CONALEP). One call serves a column. */
export const columnasComprobadas = (
  plan: PlanDeCaptura,
  numero: number,
  corte: NumeroCorte,
): ColumnaComprobada[] =>
  plan.institucion === 'ut' ? deAsignatura(plan, numero) : deModulo(plan, numero, corte);

/** What a cell says where it cannot be recalculated: a workbook without the add-in does not know its functions. */
const SIN_COMPROBAR = 'Sin comprobar';

/** The answers of a column, blank where there is no figure to give. */
const recalculo = (llamada: string): string => `=IFERROR(IFNA(${llamada},""),"${SIN_COMPROBAR}")`;

function deAsignatura(plan: PlanUt, numero: number): ColumnaComprobada[] {
  return plan.plan.unidades.map((deEsta) => {
    const { unidad, criterios } = deEsta;
    const resultados = columnasDeResultado(plan).flatMap((columna) =>
      columna.que === 'puntaje' && columna.unidad === unidad ? [columna] : [],
    );
    const claves = indicadoresDe(deEsta).map(({ clave }) => `${unidad}|${clave}`);
    const llave = `${referenciaDe('plan', numero, 'Unidad')}&"|"&${referenciaDe('plan', numero, 'Indicador')}`;
    const puntajes = bloque(plan, numero, resultados);
    const leidos = `IF(${puntajes}="NP",0,IF(${puntajes}="JU","",IF(${puntajes}="","",${puntajes})))`;
    const argumentos = [
      leidos,
      delPlan(numero, 'Peso del indicador', claves, llave),
      delPlan(numero, 'Criterio', claves, llave),
      `{${criterios.map(({ peso }) => peso).join(',')}}`,
      textos(criterios.map(({ nombre }) => nombre)),
    ];
    const { puntaje } = deUnidad(unidad);
    return {
      titulo: puntaje,
      cifra: puntaje,
      formula: recalculo(`SISEAC.RUBRICAS(${argumentos.join(',')})`),
    };
  });
}

function deModulo(plan: PlanConalep, numero: number, corte: NumeroCorte): ColumnaComprobada[] {
  const logros = bloque(plan, numero, columnasDeResultado(plan));
  const claves = plan.actividades.map(({ ra }) => ra);
  const llave = referenciaDe('plan', numero, 'R.A.');
  const argumentos = [
    delPlan(numero, 'Peso', claves, llave),
    `IF(${logros}="","",${logros})`,
    delPlan(numero, 'Corte', claves, llave),
    corte,
  ].join(',');
  return [
    { titulo: 'Registrado', cifra: 'Registrado', formula: recalculo(`SISEAC.REGISTRADOS(${argumentos})`) },
    { titulo: 'Logrado', cifra: 'Logrado', formula: recalculo(`SISEAC.LOGRADOS(${argumentos})`) },
    { titulo: 'Desempeño', cifra: 'Desempeño', formula: recalculo(`SISEAC.DESEMPENOS(${argumentos})`) },
  ];
}

/** Columns of Captura side by side in the order of the plan, wherever somebody moved them and whatever is between. */
function bloque(plan: PlanDeCaptura, numero: number, columnas: readonly Columna[]): string {
  const lugares = columnas.map((_una, i) => i + 1).join(',');
  const referencias = columnas.map((una) => referenciaDe('captura', numero, tituloDe(plan, una)));
  return `CHOOSE({${lugares}},${referencias.join(',')})`;
}

/** What the sheet Plan says of each key in a column, however its rows are sorted. */
const delPlan = (numero: number, titulo: string, claves: readonly string[], llave: string): string =>
  `INDEX(${referenciaDe('plan', numero, titulo)},MATCH(${textos(claves)},${llave},0))`;

const textos = (varios: readonly string[]): string =>
  `{${varios.map((uno) => `"${uno.replaceAll('"', '""')}"`).join(',')}}`;

/** Half a hundredth: a figure that is shown with two decimals differs by less from what it was rounded from. */
const MARGEN = '0.00501';

/**
 * Says in words whether the figures of a row agree with the columns recalculated beside the table, whose first cells are
 * `primeras`. They follow the order of Captura, so that each alumno is found there by matrícula. A figure that is not
 * recalculated, as none is without the add-in, says nothing against its row; one that differs does, whatever the others.
 */
export function formulaDeComprobacion(
  numero: number,
  columnas: readonly ColumnaComprobada[],
  primeras: readonly LugarDeCelda[],
): string {
  const lugar = `MATCH(${enEsteRenglon('calificaciones', numero, MATRICULA)},${referenciaDe('captura', numero, MATRICULA)},0)`;
  const dicen = columnas.map(({ cifra }, i) => {
    const { fila, columna } = primeras[i] ?? { fila: 0, columna: 0 };
    const primera = direccionDeCelda(fila, columna);
    const letra = primera.replace(/\d+$/, '');
    const suya = `INDEX($${letra}:$${letra},${fila}+${lugar})`;
    const oficial = enEsteRenglon('calificaciones', numero, cifra);
    // The first cell is in error where something typed below leaves no room for the answers, and the rest are blank.
    const sinRespuesta = `IF(ISERROR(${primera}),TRUE,IFERROR(OR(ISBLANK(${suya}),${suya}="${SIN_COMPROBAR}"),FALSE))`;
    const igual = `IF(${oficial}="",IFERROR(${suya},"")="",ABS(${oficial}-${suya})<${MARGEN})`;
    return `IF(${sinRespuesta},2,IF(${igual},3,1))`;
  });
  return `=IFERROR(CHOOSE(MIN(${dicen.join(',')}),"Revisar","${SIN_COMPROBAR}","Coincide"),"Revisar")`;
}
