/** Often enough to feel alive, seldom enough for a state of planteles. */
const MINIMA_MS = 700;
const MAXIMA_MS = 5_000;
const CRECE = 1.3;

/** How long to wait before asking again: longer each time while the answer is the same, little as soon as it moves. */
export class Cadencia {
  private ultima = '';
  private espera = MINIMA_MS;

  tras(respuesta: unknown): number {
    const texto = JSON.stringify(respuesta);
    this.espera = texto === this.ultima ? Math.min(MAXIMA_MS, this.espera * CRECE) : MINIMA_MS;
    this.ultima = texto;
    return this.espera;
  }
}
