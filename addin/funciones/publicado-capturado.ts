import { NumeroCorte, ClavePeriodo } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { type Argumento, argumentosDe, inesperado, verificarPresente } from './argumento';
import { textoDe } from './celda';
import { type DestinoDeCifras } from './ventanilla';

export const norma11 = argumentosDe('PO-04, norma 11');

/** Which figure of which report. `clave` is empty for those of the whole plantel. */
export interface ConsultaPublicada {
  readonly destino: DestinoDeCifras;
  readonly dato: Argumento;
  readonly clave: Argumento;
}

export function consultaPublicada(
  celdas: Readonly<Record<'plantel' | 'periodo' | 'corte' | 'dato' | 'clave', unknown>>,
): ConsultaPublicada {
  const [plantel, periodo] = [norma11('plantel', celdas.plantel), norma11('periodo', celdas.periodo)];
  const [corte, dato] = [norma11('corte', celdas.corte), norma11('dato', celdas.dato)];
  for (const argumento of [plantel, periodo, corte, dato]) verificarPresente(argumento);
  const numero = NumeroCorte.safeParse(Number(textoDe(corte.celda)));
  if (!ClavePlantel.safeParse(textoDe(plantel.celda)).success) {
    throw inesperado(plantel, 'la clave de un plantel, por ejemplo 252');
  }
  if (!ClavePeriodo.safeParse(textoDe(periodo.celda)).success) {
    throw inesperado(periodo, 'la clave de un periodo, por ejemplo AGODIC26');
  }
  if (!numero.success) throw inesperado(corte, 'un número de corte: 1, 2 o 3');
  return {
    destino: { plantel: textoDe(plantel.celda), periodo: textoDe(periodo.celda), corte: numero.data },
    dato,
    clave: norma11('clave', celdas.clave),
  };
}
