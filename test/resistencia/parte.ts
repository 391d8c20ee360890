/** What was tried of a part, and what did not hold. */
export interface Comprobado {
  readonly comprobadas: number;
  readonly fallas: readonly string[];
}

export const conMillares = (numero: number): string => String(numero).replace(/\B(?=(\d{3})+$)/g, ' ');
