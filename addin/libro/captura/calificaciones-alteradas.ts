import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { cifrasDistintas } from './escribir-calificaciones';

/** An official figure that somebody altered: where, what it says and what it should, and what to do (es-MX). */
export interface CalificacionAlterada {
  readonly hoja: string;
  readonly celda: string;
  readonly matricula: string;
  readonly titulo: string;
  readonly dice: string;
  readonly debe: string;
  readonly motivo: string;
  readonly remedio: string;
}

/** Official figures that somebody altered in the sheet, each with what it should say (§6). */
export async function calificacionesAlteradas(
  contexto: Excel.RequestContext,
  numero: number,
  esperadas: readonly CalificacionesDeAlumno[],
): Promise<CalificacionAlterada[]> {
  const distintas = await cifrasDistintas(contexto, numero, esperadas);
  return distintas.map(({ hoja, fila, columna, matricula, titulo, dice, debe }) => ({
    hoja,
    celda: direccionDeCelda(fila, columna),
    matricula,
    titulo,
    dice: String(dice),
    debe: String(debe ?? ''),
    motivo: `«${titulo}» de la matrícula ${matricula} dice «${String(dice)}» y debe decir «${String(debe ?? '')}».`,
    remedio:
      'Elija «Recalcular» para devolver la cifra oficial; si el dato capturado está mal, corríjalo en Captura.',
  }));
}
