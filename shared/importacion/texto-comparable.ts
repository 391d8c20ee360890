const ACENTOS = /\p{M}+/gu;
const SEPARADORES = /[^a-z0-9]+/g;

/** A label without case, accents or punctuation: "Última asistencia:" and "ULTIMA ASISTENCIA" compare equal. */
export function textoComparable(texto: string): string {
  return texto.normalize('NFD').replace(ACENTOS, '').toLowerCase().replace(SEPARADORES, ' ').trim();
}
