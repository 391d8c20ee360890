import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { type CifraDistinta, cifrasDistintas } from './escribir-calificaciones';

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

/** What depends on more than what was captured, such as the day or the minimum of the institution: it is no alteration. */
const DE_CONTEXTO: readonly string[] = ['Nombre', 'Requerido', 'Semáforo', 'Banderas', 'Qué le falta'];

/**
 * Official figures that somebody altered in the sheet, each with what it should say (§6). Those not written yet are not
 * altered. `momentos` are the figures at each corte: the sheet was written at the one it differs least from.
 */
export async function calificacionesAlteradas(
  contexto: Excel.RequestContext,
  numero: number,
  momentos: readonly (readonly CalificacionesDeAlumno[])[],
): Promise<CalificacionAlterada[]> {
  let alteradas: CalificacionAlterada[] | null = null;
  for (const esperadas of momentos) {
    const suyas = (await cifrasDistintas(contexto, numero, esperadas))
      .filter(({ titulo, dice }) => dice !== '' && (esFormula(dice) || !DE_CONTEXTO.includes(titulo)))
      .map(enPalabras);
    if (!alteradas || suyas.length < alteradas.length) alteradas = suyas;
  }
  return alteradas ?? [];
}

const esFormula = (dice: CifraDistinta['dice']): boolean => typeof dice === 'string' && dice.startsWith('=');

const enPalabras = ({
  hoja,
  fila,
  columna,
  matricula,
  titulo,
  dice,
  debe,
}: CifraDistinta): CalificacionAlterada => ({
  ...{ hoja, celda: direccionDeCelda(fila, columna), matricula, titulo },
  ...{ dice: String(dice), debe: String(debe ?? '') },
  motivo: `«${titulo}» de la matrícula ${matricula} dice «${String(dice)}» y debe decir «${String(debe ?? '')}».`,
  remedio:
    'Elija «Recalcular» para devolver la cifra oficial; si el dato capturado está mal, corríjalo en Captura.',
});
