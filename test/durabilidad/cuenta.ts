/** What did not hold of something tried at full size, and how much was tried. */
export interface Cuenta {
  readonly fallas: readonly string[];
  readonly envios: number;
  readonly publicaciones: number;
  readonly lecturas: number;
}
