import { type Conteo } from '../modelo/recibo';

/** What became of a row or a record, from better to worse: the worst that happens to it stays. */
export const RESULTADO = { aceptada: 0, conAviso: 1, fusionada: 2, rechazada: 3 } as const;
export type Resultado = (typeof RESULTADO)[keyof typeof RESULTADO];

/**
 * What became of every row and every record, numbered as they are read. Plain arrays of small integers: a plantel
 * brings a hundred thousand of each.
 */
export class Cuentas {
  private readonly indiceDeFila: number[] = [];
  private readonly hojaDeFila: number[] = [];
  private readonly resultadoDeFila: Resultado[] = [];
  private readonly primerRegistro: number[] = [0];
  private readonly filaDeRegistro: number[] = [];
  private readonly columnaDeRegistro: number[] = [];
  private readonly resultadoDeRegistro: Resultado[] = [];

  /** Opens a row with a record in each of `columnas`, and returns its number. */
  abrirFila(hoja: number, indice: number, columnas: readonly number[]): number {
    const fila = this.indiceDeFila.push(indice) - 1;
    this.hojaDeFila.push(hoja);
    this.resultadoDeFila.push(RESULTADO.aceptada);
    for (const columna of columnas) {
      this.filaDeRegistro.push(fila);
      this.columnaDeRegistro.push(columna);
      this.resultadoDeRegistro.push(RESULTADO.aceptada);
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

  marcarRegistro(registro: number, resultado: Resultado): void {
    if (resultado > (this.resultadoDeRegistro[registro] ?? RESULTADO.rechazada)) {
      this.resultadoDeRegistro[registro] = resultado;
    }
  }

  /** Marks a row and every record of it. */
  marcarFila(fila: number, resultado: Resultado): void {
    if (resultado > (this.resultadoDeFila[fila] ?? RESULTADO.rechazada))
      this.resultadoDeFila[fila] = resultado;
    for (let registro = this.registroDe(fila); registro < this.registroDe(fila + 1); registro += 1) {
      this.marcarRegistro(registro, resultado);
    }
  }

  estaRechazado(registro: number): boolean {
    return this.resultadoDeRegistro[registro] === RESULTADO.rechazada;
  }

  /** Rows and records of each of the first `hojas` sheets. */
  porHoja(hojas: number): { filas: Conteo; registros: Conteo }[] {
    const totales = Array.from({ length: hojas }, () => ({ filas: conteo(), registros: conteo() }));
    for (const [fila, hoja] of this.hojaDeFila.entries()) {
      const total = totales[hoja];
      if (!total) continue;
      sumar(total.filas, this.resultadoDe(fila));
      for (let registro = this.registroDe(fila); registro < this.registroDe(fila + 1); registro += 1) {
        sumar(total.registros, this.resultadoDeRegistro[registro] ?? RESULTADO.rechazada);
      }
    }
    return totales;
  }

  /** A row is as its records are: lost when all were, merged when nothing of it is new, otherwise accepted. */
  private resultadoDe(fila: number): Resultado {
    const [desde, hasta] = [this.registroDe(fila), this.registroDe(fila + 1)];
    if (desde === hasta) return this.resultadoDeFila[fila] ?? RESULTADO.rechazada;
    let mejor: Resultado = RESULTADO.rechazada;
    let peor: Resultado = RESULTADO.aceptada;
    for (let registro = desde; registro < hasta; registro += 1) {
      const resultado = this.resultadoDeRegistro[registro] ?? RESULTADO.rechazada;
      if (resultado < mejor) mejor = resultado;
      if (resultado > peor) peor = resultado;
    }
    if (mejor >= RESULTADO.fusionada) return mejor;
    return peor === RESULTADO.aceptada ? RESULTADO.aceptada : RESULTADO.conAviso;
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

function sumar(total: Conteo, resultado: Resultado): void {
  total.leidas += 1;
  total[CAMPOS[resultado]] += 1;
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
