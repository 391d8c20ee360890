import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { type CifraDistinta, cifrasDistintas } from './escribir-calificaciones';
import { diceLoEscrito, type Oficiales } from './oficiales-escritas';

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

/**
 * Official figures that somebody altered in the sheet, each with what it should say (§6). Those not written yet are not
 * altered, nor those that say what was last written (`oficiales`): the captura, the corte or the day changed since.
 */
export async function calificacionesAlteradas(
  contexto: Excel.RequestContext,
  numero: number,
  esperadas: readonly CalificacionesDeAlumno[],
  oficiales: Oficiales,
): Promise<CalificacionAlterada[]> {
  const alteradas: CalificacionAlterada[] = [];
  for (const cifra of await cifrasDistintas(contexto, numero, esperadas)) {
    if (cifra.dice === '') continue;
    if (esFormula(cifra.dice) || !(await diceLoEscrito(oficiales, cifra))) alteradas.push(enPalabras(cifra));
  }
  return alteradas;
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
