import { type PlanConalep, type PlanDeCaptura, type PlanUt } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { deUnidad } from './columnas-de-calificaciones';
import { type LugarDeCelda } from './entrada-de-columna';
import { enEsteRenglon, referenciaDe } from './referencia-de-tabla';
import { columnasDeCaptura, MATRICULA, tituloDe } from './tablas-de-captura';

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

function deAsignatura(plan: PlanUt, numero: number): ColumnaComprobada[] {
  let fila = 1;
  return plan.plan.unidades.flatMap(({ unidad, criterios }) => {
    const cuantos = criterios.reduce((suma, { indicadores }) => suma + indicadores.length, 0);
    const titulos = columnasDeCaptura(plan).flatMap((columna) =>
      columna.que === 'puntaje' && columna.unidad === unidad ? [tituloDe(plan, columna)] : [],
    );
    const delPlan = (titulo: string): string => {
      const columna = referenciaDe('plan', numero, titulo);
      return `INDEX(${columna},${fila}):INDEX(${columna},${fila + cuantos - 1})`;
    };
    const puntajes = referenciaDe('captura', numero, titulos[0] ?? '', titulos.at(-1));
    const leidos = `IF(${puntajes}="NP",0,IF(${puntajes}="JU","",IF(${puntajes}="","",${puntajes})))`;
    const pesos = criterios.map(({ peso }) => peso).join(',');
    const nombres = criterios.map(({ nombre }) => `"${nombre}"`).join(',');
    const argumentos = [
      leidos,
      delPlan('Peso del indicador'),
      delPlan('Criterio'),
      `{${pesos}}`,
      `{${nombres}}`,
    ];
    fila += cuantos;
    const { puntaje } = deUnidad(unidad);
    return { titulo: puntaje, cifra: puntaje, formula: `=SISEAC.RUBRICAS(${argumentos.join(',')})` };
  });
}

function deModulo(plan: PlanConalep, numero: number, corte: NumeroCorte): ColumnaComprobada[] {
  const titulos = columnasDeCaptura(plan).flatMap((columna) =>
    columna.que === 'logro' ? [tituloDe(plan, columna)] : [],
  );
  const logros = referenciaDe('captura', numero, titulos[0] ?? '', titulos.at(-1));
  const argumentos = [
    referenciaDe('plan', numero, 'Peso'),
    `IF(${logros}="","",${logros})`,
    referenciaDe('plan', numero, 'Corte'),
    corte,
  ].join(',');
  return [
    { titulo: 'Registrado', cifra: 'Registrado', formula: `=SISEAC.REGISTRADOS(${argumentos})` },
    { titulo: 'Logrado', cifra: 'Logrado', formula: `=SISEAC.LOGRADOS(${argumentos})` },
    { titulo: 'Desempeño', cifra: 'Desempeño', formula: `=SISEAC.DESEMPENOS(${argumentos})` },
  ];
}

/** Half a hundredth: a figure that is shown with two decimals differs by less from what it was rounded from. */
const MARGEN = '0.00501';

/**
 * Says in words whether the figures of a row agree with the columns recalculated beside the table, whose first cells are
 * `primeras`. They follow the order of Captura, so that each alumno is found there by matrícula. Where nothing can be
 * recalculated, as without the add-in, nothing is said against them.
 */
export function formulaDeComprobacion(
  numero: number,
  columnas: readonly ColumnaComprobada[],
  primeras: readonly LugarDeCelda[],
): string {
  const lugar = `MATCH(${enEsteRenglon('calificaciones', numero, MATRICULA)},${referenciaDe('captura', numero, MATRICULA)},0)`;
  const recalculada = ({ fila, columna }: LugarDeCelda): string => {
    const letra = direccionDeCelda(fila, columna).replace(/\d+$/, '');
    return `INDEX($${letra}:$${letra},${fila}+${lugar})`;
  };
  const iguales = columnas.map(({ cifra }, i) => {
    const viva = `IFERROR(${recalculada(primeras[i] ?? { fila: 0, columna: 0 })},"")`;
    const oficial = enEsteRenglon('calificaciones', numero, cifra);
    return `IF(OR(${oficial}="",${viva}=""),${oficial}&""=${viva}&"",ABS(${oficial}-${viva})<${MARGEN})`;
  });
  const [primera] = primeras;
  const sinRespuesta = primera ? `ISERR(${direccionDeCelda(primera.fila, primera.columna)})` : 'FALSE';
  return `=IF(${sinRespuesta},"Sin comprobar",IFERROR(IF(AND(${iguales.join(',')}),"Coincide","Revisar"),"Revisar"))`;
}
