import { type Conteo } from '../modelo/recibo';

/** What became of a row or a record, from better to worse: the worst that happens to it stays. */
export const SUERTE = { aceptada: 0, conAviso: 1, fusionada: 2, rechazada: 3 } as const;
export type Suerte = (typeof SUERTE)[keyof typeof SUERTE];

/**
 * What became of every row and every record, numbered as they are read. Plain arrays of small integers: a plantel
 * brings a hundred thousand of each.
 */
export class Cuentas {
  private readonly indiceDeFila: number[] = [];
  private readonly hojaDeFila: number[] = [];
  private readonly suerteDeFila: Suerte[] = [];
  private readonly primerRegistro: number[] = [0];
  private readonly filaDeRegistro: number[] = [];
  private readonly columnaDeRegistro: number[] = [];
  private readonly suerteDeRegistro: Suerte[] = [];

  /** Opens a row with a record in each of `columnas`, and returns its number. */
  abrirFila(hoja: number, indice: number, columnas: readonly number[]): number {
    const fila = this.indiceDeFila.push(indice) - 1;
    this.hojaDeFila.push(hoja);
    this.suerteDeFila.push(SUERTE.aceptada);
    for (const columna of columnas) {
      this.filaDeRegistro.push(fila);
      this.columnaDeRegistro.push(columna);
      this.suerteDeRegistro.push(SUERTE.aceptada);
    }
    this.primerRegistro.push(this.filaDeRegistro.length);
    return fila;
  }

  /** The number of the row's first record; the others follow it. */
  registroDe(fila: number): number {
    return this.primerRegistro[fila] ?? 0;
  }

  lugarDeFila(fila: number, columna: number): Lugar {
    return { hoja: this.hojaDeFila[fila] ?? 0, fila: this.indiceDeFila[fila] ?? 0, columna };
  }

  lugarDeRegistro(registro: number): Lugar {
    return this.lugarDeFila(this.filaDeRegistro[registro] ?? 0, this.columnaDeRegistro[registro] ?? 0);
  }

  marcarRegistro(registro: number, suerte: Suerte): void {
    if (suerte > (this.suerteDeRegistro[registro] ?? SUERTE.rechazada)) {
      this.suerteDeRegistro[registro] = suerte;
    }
  }

  /** Marks a row and every record of it. */
  marcarFila(fila: number, suerte: Suerte): void {
    if (suerte > (this.suerteDeFila[fila] ?? SUERTE.rechazada)) this.suerteDeFila[fila] = suerte;
    for (let registro = this.registroDe(fila); registro < this.registroDe(fila + 1); registro += 1) {
      this.marcarRegistro(registro, suerte);
    }
  }

  estaRechazado(registro: number): boolean {
    return this.suerteDeRegistro[registro] === SUERTE.rechazada;
  }

  /** Rows and records of each of the first `hojas` sheets. */
  porHoja(hojas: number): { filas: Conteo; registros: Conteo }[] {
    const totales = Array.from({ length: hojas }, () => ({ filas: conteo(), registros: conteo() }));
    for (const [fila, hoja] of this.hojaDeFila.entries()) {
      const total = totales[hoja];
      if (!total) continue;
      sumar(total.filas, this.suerteDe(fila));
      for (let registro = this.registroDe(fila); registro < this.registroDe(fila + 1); registro += 1) {
        sumar(total.registros, this.suerteDeRegistro[registro] ?? SUERTE.rechazada);
      }
    }
    return totales;
  }

  /** A row is as its records are: lost when all were, merged when nothing of it is new, otherwise accepted. */
  private suerteDe(fila: number): Suerte {
    const [desde, hasta] = [this.registroDe(fila), this.registroDe(fila + 1)];
    if (desde === hasta) return this.suerteDeFila[fila] ?? SUERTE.rechazada;
    let mejor: Suerte = SUERTE.rechazada;
    let peor: Suerte = SUERTE.aceptada;
    for (let registro = desde; registro < hasta; registro += 1) {
      const suerte = this.suerteDeRegistro[registro] ?? SUERTE.rechazada;
      if (suerte < mejor) mejor = suerte;
      if (suerte > peor) peor = suerte;
    }
    if (mejor >= SUERTE.fusionada) return mejor;
    return peor === SUERTE.aceptada ? SUERTE.aceptada : SUERTE.conAviso;
  }
}

/** A cell of one of the sheets being imported, counted from zero; −1 is the whole column or row. */
export interface Lugar {
  readonly hoja: number;
  readonly fila: number;
  readonly columna: number;
}

const conteo = (): Conteo => ({ leidas: 0, aceptadas: 0, conAviso: 0, fusionadas: 0, rechazadas: 0 });

const CAMPOS = ['aceptadas', 'conAviso', 'fusionadas', 'rechazadas'] as const;

function sumar(total: Conteo, suerte: Suerte): void {
  total.leidas += 1;
  total[CAMPOS[suerte]] += 1;
}

/** The sum of several counts. */
export function sumarConteos(partes: readonly Conteo[]): Conteo {
  const total = conteo();
  for (const parte of partes) {
    total.leidas += parte.leidas;
    for (const campo of CAMPOS) total[campo] += parte[campo];
  }
  return total;
}
