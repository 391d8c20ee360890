/** What a matrícula seems not to be, and what to do about it (es-MX). */
export interface Duda {
  readonly motivo: string;
  readonly remedio: string;
}

const CON_CIFRAS = /\d/;
/** With fewer alike there is nothing to compare with. */
const PARECIDAS = 3;

/**
 * A matrícula without a single digit is a heading, a total or half a name, unless the list has others like it.
 * Lectura: no document fixes the form of a matrícula (UT-13), so nothing else is refused for it.
 */
export function noPareceMatricula(matricula: string, lista: readonly string[]): Duda | null {
  if (CON_CIFRAS.test(matricula) || lista.some((otra) => !CON_CIFRAS.test(otra))) return null;
  return {
    motivo: `«${matricula}» no tiene ninguna cifra: no parece una matrícula.`,
    remedio: 'Escriba la matrícula como aparece en el SAE, o quite el renglón si es un título o un total.',
  };
}

/** One that is written unlike most of the others may lack a digit, or have one too many: it is added, and told. */
export function matriculaDistinta(matricula: string, todas: readonly string[]): Duda | null {
  const suya = formaDe(matricula);
  const otras = todas.map(formaDe).filter((forma) => forma !== suya);
  const usual = otras.find((forma) => otras.filter((otra) => otra === forma).length * 2 > todas.length);
  if (usual === undefined || otras.length < PARECIDAS) return null;
  return {
    motivo: `La matrícula ${matricula} no se escribe como las demás (${usual}).`,
    remedio: 'Revísela: si le sobra o le falta algo, corrija el renglón antes de agregarlo.',
  };
}

/** "26130131" is 99999999; "A-17" is A-99. */
const formaDe = (matricula: string): string => matricula.replaceAll(/\d/g, '9').replaceAll(/[A-Z]/g, 'A');
