/** Those of two characters go before those that they begin with. */
export const OPERADORES = ['<>', '>=', '<=', '=', '<', '>', '&', '+', '-', '*', '/'] as const;
export type Operador = (typeof OPERADORES)[number];
