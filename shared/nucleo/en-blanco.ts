/** Whether nothing is written, or spaces only. */
export const enBlanco = (texto: string): boolean => texto.trim() === '';
