import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { type CifraDistinta, filasPorMatricula } from './cifras-en-la-hoja';
import { COMPROBACION } from './columnas-de-calificaciones';
import { diceLoEscrito, type Oficiales } from './oficiales-escritas';
import { type TablaLeida, type ValorLeido } from './tabla-leida';
import { lugarDeTitulo, MATRICULA } from './tablas-de-captura';

/** What somebody altered in the sheet of official figures: where, what is wrong and what to do (es-MX). */
export interface CalificacionAlterada {
  readonly hoja: string;
  readonly celda: string;
  readonly motivo: string;
  readonly remedio: string;
}

/**
 * Of the figures that are not what they should be, those that do not say what was last written either (§6): somebody
 * altered them. Those not written yet were altered by nobody, nor were those that the captura left behind.
 */
export async function cifrasAlteradas(
  distintas: readonly CifraDistinta[],
  oficiales: Oficiales,
): Promise<CifraDistinta[]> {
  const alteradas: CifraDistinta[] = [];
  for (const cifra of distintas) {
    if (cifra.dice === '') continue;
    if (esFormula(cifra.dice) || !(await diceLoEscrito(oficiales, cifra))) alteradas.push(cifra);
  }
  return alteradas;
}

const esFormula = (dice: ValorLeido): boolean => typeof dice === 'string' && dice.startsWith('=');

export const alteradaEnPalabras = ({
  hoja,
  fila,
  columna,
  matricula,
  titulo,
  dice,
  debe,
}: CifraDistinta): CalificacionAlterada => ({
  ...{ hoja, celda: direccionDeCelda(fila, columna) },
  motivo: `«${titulo}» de la matrícula ${matricula} dice «${String(dice)}» y debe decir «${String(debe ?? '')}».`,
  remedio:
    'Elija «Recalcular» para devolver la cifra oficial; si el dato capturado está mal, corríjalo en Captura.',
});

/** What no cell of a figure tells: rows and headings that were written and are gone, and checks typed over. */
export function hechurasAlteradas(
  tabla: TablaLeida,
  esperadas: readonly CalificacionesDeAlumno[],
  oficiales: Oficiales,
): CalificacionAlterada[] {
  return [
    ...renglonesPerdidos(tabla, esperadas, oficiales),
    ...titulosPerdidos(tabla, esperadas, oficiales),
    ...comprobacionesTecleadas(tabla),
  ];
}

function renglonesPerdidos(
  tabla: TablaLeida,
  esperadas: readonly CalificacionesDeAlumno[],
  { sumas }: Oficiales,
): CalificacionAlterada[] {
  const filas = filasPorMatricula(tabla);
  const perdidas = esperadas.filter(({ matricula }) => matricula in sumas && !filas.has(matricula));
  if (perdidas.length === 0) return [];
  const conocidas = new Set(esperadas.map(({ matricula }) => matricula));
  const [ajena] = [...filas].flatMap(([matricula, suyas]) => (conocidas.has(matricula) ? [] : suyas));
  return perdidas.map(({ matricula }) => ({
    hoja: tabla.hoja,
    celda: celdaDe(tabla, ajena === undefined ? 0 : ajena + 1, MATRICULA),
    motivo: `La hoja ya no tiene el renglón de la matrícula ${matricula}.`,
    remedio: 'Devuelva la matrícula a su renglón, o el renglón a la tabla, con Deshacer de Excel.',
  }));
}

function titulosPerdidos(
  tabla: TablaLeida,
  [primera]: readonly CalificacionesDeAlumno[],
  { titulos }: Oficiales,
): CalificacionAlterada[] {
  const debidos = [...(primera?.valores.keys() ?? [])].filter((titulo) => titulos.includes(titulo));
  return debidos
    .filter((titulo) => lugarDeTitulo(tabla, titulo) < 0)
    .map((titulo) => ({
      hoja: tabla.hoja,
      celda: direccionDeCelda(tabla.fila, tabla.columna),
      motivo: `La hoja ya no tiene la columna «${titulo}».`,
      remedio: 'Devuelva el título a su columna, o la columna a la tabla, con Deshacer de Excel.',
    }));
}

function comprobacionesTecleadas(tabla: TablaLeida): CalificacionAlterada[] {
  const lugar = lugarDeTitulo(tabla, COMPROBACION);
  if (lugar < 0) return [];
  return tabla.formulas.flatMap((fila, i) => {
    const dice = fila[lugar] ?? '';
    if (dice === '' || esFormula(dice)) return [];
    return [
      {
        hoja: tabla.hoja,
        celda: celdaDe(tabla, i + 1, COMPROBACION),
        motivo: `«${COMPROBACION}» dice «${String(dice)}» y debe llevar su fórmula.`,
        remedio: 'Elija «Recalcular» para devolverla.',
      },
    ];
  });
}

const celdaDe = (tabla: TablaLeida, fila: number, titulo: string): string =>
  direccionDeCelda(tabla.fila + fila, tabla.columna + Math.max(0, lugarDeTitulo(tabla, titulo)));
