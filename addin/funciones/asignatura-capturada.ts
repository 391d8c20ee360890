import { type Argumento, argumentosDe, cuenta } from './argumento';
import { unidadesCapturadas } from './nivel-capturado';

const art39 = argumentosDe('Art. 39');
const art51 = argumentosDe('Art. 51');

/** The argument that FINAL answers from. */
export const nivelesDeFinal = (niveles: unknown): Argumento => art39('niveles', niveles);

/** The levels of the units of an asignatura. */
export const finalCapturada = (niveles: unknown, integradora: unknown) =>
  unidadesCapturadas(nivelesDeFinal(niveles), art39('integradora', integradora));

/** How many remedials were used. */
export const usadasCapturadas = (usadas: unknown): number => cuenta(art51('usadas', usadas));
