import { type HojaLeida, type Observacion, type Recibo } from '../modelo/recibo';
import { Cuentas, sumarConteos, RESULTADO, type Lugar } from './cuentas';
import { direccionDeCelda } from './direccion-de-celda';
import { type HojaCruda } from './hoja-cruda';
import { type Ilegible } from './lectura';

/** More remarks than these nobody reads; the receipt says how many it leaves out. */
const OBSERVACIONES_MAXIMAS = 2000;
/** A cell holds up to 32,767 characters; a message needs to recognise it, not to repeat it. */
const LARGO_DE_VALOR = 200;
const LARGO_DE_MOTIVO = 3000;

export interface Nota extends Ilegible {
  readonly clave: string;
  readonly valor?: string | null;
}

interface Anotada {
  readonly lugar: Lugar;
  readonly gravedad: Observacion['gravedad'];
  readonly nota: Nota;
}

interface Repetida {
  readonly lugar: Lugar;
  readonly nota: (celdas: number) => Nota;
  celdas: number;
}

/** The account of an import while it runs: sheets, rows, records and remarks. The receipt is made of it. */
export class Recepcion {
  readonly cuentas = new Cuentas();
  private readonly hojas: { cruda: HojaCruda; disposicion: HojaLeida['disposicion'] }[] = [];
  private anotadas: Anotada[] = [];
  private omitidas = 0;
  private readonly repetidas = new Map<string, Repetida>();

  /** Opens a sheet and returns its number. */
  abrirHoja(cruda: HojaCruda, disposicion: HojaLeida['disposicion']): number {
    return this.hojas.push({ cruda, disposicion }) - 1;
  }

  /** Something that was not imported. */
  error(lugar: Lugar, nota: Nota): void {
    this.anotar({ lugar, gravedad: 'error', nota });
  }

  /** Something that was imported and is worth a look. */
  aviso(lugar: Lugar, nota: Nota): void {
    this.anotar({ lugar, gravedad: 'aviso', nota });
  }

  /** A file in which everything is wrong must not be kept in memory as remarks that nobody will see. */
  private anotar(anotada: Anotada): void {
    this.anotadas.push(anotada);
    if (this.anotadas.length < 4 * OBSERVACIONES_MAXIMAS) return;
    this.omitidas += this.anotadas.length - OBSERVACIONES_MAXIMAS;
    this.anotadas = enOrden(this.anotadas).slice(0, OBSERVACIONES_MAXIMAS);
  }

  /** One remark for what repeats down a column: it names the first cell and says in how many it happens. */
  avisoRepetido(lugar: Lugar, clave: string, nota: (celdas: number) => Nota): void {
    const llave = `${clave} ${lugar.hoja} ${lugar.columna}`;
    const anterior = this.repetidas.get(llave);
    if (anterior) anterior.celdas += 1;
    else this.repetidas.set(llave, { lugar, nota, celdas: 1 });
  }

  /** Refuses a row with what is wrong with one of its cells. */
  rechazarFila(fila: number, columna: number, nota: Nota): void {
    this.cuentas.marcarFila(fila, RESULTADO.rechazada);
    this.error(this.cuentas.lugarDeFila(fila, columna), nota);
  }

  rechazarRegistro(registro: number, nota: Nota): void {
    this.cuentas.marcarRegistro(registro, RESULTADO.rechazada);
    this.error(this.cuentas.lugarDeRegistro(registro), nota);
  }

  /** "C9", or "C9 de la hoja «Sabana» de «301.xlsx»" when it lies in a sheet other than `desde`. */
  nombrar(lugar: Lugar, desde: number): string {
    const celda = celdaDe(lugar);
    const hoja = this.hojas[lugar.hoja]?.cruda;
    if (lugar.hoja === desde || !hoja) return celda;
    return hoja.hoja === null
      ? `${celda} de «${hoja.archivo}»`
      : `${celda} de la hoja «${hoja.hoja}» de «${hoja.archivo}»`;
  }

  recibo(alumnos: number, gruposModulo: number): Recibo {
    const cuentas = this.cuentas.porHoja(this.hojas.length);
    const repetidas = [...this.repetidas.values()].map(({ lugar, nota, celdas }): Anotada => ({
      lugar,
      gravedad: 'aviso',
      nota: nota(celdas),
    }));
    const todas = enOrden([...this.anotadas, ...repetidas]);
    const omitidas = this.omitidas + Math.max(0, todas.length - OBSERVACIONES_MAXIMAS);
    return {
      hojas: this.hojas.map(({ cruda, disposicion }, i) => ({
        archivo: cruda.archivo,
        hoja: cruda.hoja,
        disposicion,
        ...(cuentas[i] ?? { filas: sumarConteos([]), registros: sumarConteos([]) }),
      })),
      filas: sumarConteos(cuentas.map(({ filas }) => filas)),
      registros: sumarConteos(cuentas.map(({ registros }) => registros)),
      alumnos,
      gruposModulo,
      observaciones: todas.slice(0, OBSERVACIONES_MAXIMAS).map((anotada) => this.observacion(anotada)),
      ...(omitidas > 0 ? { observacionesOmitidas: omitidas } : {}),
    };
  }

  private observacion({ lugar, gravedad, nota }: Anotada): Observacion {
    const hoja = this.hojas[lugar.hoja]?.cruda;
    return {
      gravedad,
      clave: nota.clave,
      archivo: hoja?.archivo ?? '',
      hoja: hoja?.hoja ?? null,
      celda: lugar.fila < 0 ? null : celdaDe(lugar),
      valor: nota.valor?.slice(0, LARGO_DE_VALOR) ?? null,
      motivo: nota.motivo.slice(0, LARGO_DE_MOTIVO),
      remedio: nota.remedio,
    };
  }
}

/** A whole row is named by its first cell. */
const celdaDe = ({ fila, columna }: Lugar): string => direccionDeCelda(fila, Math.max(columna, 0));

/** By sheet, row and column. */
const enOrden = (anotadas: readonly Anotada[]): Anotada[] =>
  [...anotadas].sort(
    (a, b) => a.lugar.hoja - b.lugar.hoja || a.lugar.fila - b.lugar.fila || a.lugar.columna - b.lugar.columna,
  );
