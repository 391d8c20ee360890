/** How much of some work is done, for whoever waits for it or watches it. */
export class Avance {
  hechas = 0;

  constructor(
    readonly total: number,
    private readonly decir: (hechas: number, total: number) => void,
  ) {}

  sumar(): void {
    this.hechas += 1;
    this.decir(this.hechas, this.total);
  }
}

export type Decir = (hechas: number, total: number) => void;
