const MARCAS = /\p{M}/gu;

/** What people type and what lists hold, made comparable: no accents, no case, single spaces. */
export const textoBuscable = (texto: string): string =>
  texto.normalize('NFD').replace(MARCAS, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether every word of `busqueda` begins or fills some part of `indice`; both already searchable. */
export const coincide = (indice: string, busqueda: string): boolean =>
  busqueda === '' || busqueda.split(' ').every((palabra) => indice.includes(palabra));
