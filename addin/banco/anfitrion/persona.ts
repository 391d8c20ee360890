import { type Area, COLUMNAS, FILAS, leerArea, numeroDeColumna } from './area';
import { escribirContenido } from './bloque';
import { formatoDe } from './celda';
import { crecerTabla } from './crecer-tabla';
import { desplazar } from './desplazar';
import { leerEntrada } from './entrada-de-celda';
import { ErrorDeExcel } from './error-de-excel';
import { titulosDe } from './titulos-de-tabla';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { recordar } from './memoria-de-hoja';
import { moverColumnaDeTabla } from './mover-columna-de-tabla';
import { ordenarArea } from './ordenar-area';
import { admite, valorTecleado } from './revisar-entrada';
import { cuerpoDe, type TablaDelLibro } from './tabla-del-libro';
import { validacionEn } from './validaciones-de-hoja';

/** What came of something a person did at the keyboard; a refusal carries the words that Excel shows. */
export type Hecho =
  | { readonly outcome: 'hecho'; readonly aviso: string | null }
  | { readonly outcome: 'rechazado'; readonly titulo: string; readonly mensaje: string };

const NO_COINCIDE =
  'Este valor no coincide con las restricciones de validación de datos definidas para esta celda.';
const RENGLON: Pick<Area, 'columna1' | 'columna2'> = { columna1: 1, columna2: COLUMNAS };

/**
 * Somebody at the keyboard of a workbook, without any add-in. What is typed obeys data validation and protection; what
 * is pasted, protection alone, as in Excel. Undoing goes back over what the person did, until an add-in writes.
 */
export class Persona {
  private readonly hechos: (() => void)[] = [];
  private obrando = false;

  constructor(private readonly libro: LibroDeExcel) {
    libro.sucesos.oir(({ que }) => {
      if (que === 'cambio' && !this.obrando) this.hechos.length = 0;
    });
  }

  /** Types in a cell and presses Enter. */
  teclear(hoja: string, celda: string, texto: string): Hecho {
    const { suya, area } = this.en(hoja, celda);
    const { fila1: fila, columna1: columna } = area;
    let aviso: string | null = null;
    return this.obrar(
      suya,
      () => {
        const contenido = leerEntrada(texto, formatoDe(suya.exceljs.getCell(fila, columna)));
        const validacion = validacionEn(suya, fila, columna);
        const valor = valorTecleado(contenido);
        if (valor !== null && !admite(this.libro, validacion, valor, { hoja: suya, fila, columna })) {
          const { showAlert, style, title, message } = validacion.alerta;
          const mensaje = message || NO_COINCIDE;
          if (showAlert && style === 'Stop') return { titulo: title || 'Microsoft Excel', mensaje };
          if (showAlert) aviso = mensaje;
        }
        escribirContenido(this.libro, { hoja: suya, area }, texto);
        crecerTabla(this.libro, suya, area);
        return null;
      },
      () => aviso,
    );
  }

  /** Pastes text, each piece read as if typed, over the cells that begin at one. */
  pegar(hoja: string, celda: string, matriz: readonly (readonly (string | number | boolean)[])[]): Hecho {
    const { suya, area } = this.en(hoja, celda);
    const [filas, columnas] = [matriz.length, Math.max(1, ...matriz.map((fila) => fila.length))];
    const destino = { ...area, fila2: area.fila1 + filas - 1, columna2: area.columna1 + columnas - 1 };
    return this.obrar(suya, () => {
      const completa = matriz.map((fila) => Array.from({ length: columnas }, (_uno, i) => fila[i] ?? ''));
      escribirContenido(this.libro, { hoja: suya, area: destino }, completa);
      crecerTabla(this.libro, suya, destino);
      return null;
    });
  }

  /** Presses Supr: contents go, whatever the validation says. */
  vaciar(hoja: string, celdas: string): Hecho {
    const { suya, area } = this.en(hoja, celdas);
    return this.obrar(suya, () => {
      escribirContenido(this.libro, { hoja: suya, area }, '');
      return null;
    });
  }

  ordenar(tabla: string, columna: string, ascendente = true): Hecho {
    const suya = this.tabla(tabla);
    const lugar = titulosDe(suya).indexOf(columna);
    return this.obrar(suya.hoja, () => {
      ordenarArea(this.libro, { hoja: suya.hoja, area: cuerpoDe(suya) }, [{ lugar, ascendente }]);
      return null;
    });
  }

  /** Cuts a column of a table and inserts it before another place of it, from 0. */
  moverColumna(tabla: string, columna: string, lugar: number): Hecho {
    const suya = this.tabla(tabla);
    return this.obrar(suya.hoja, () => {
      moverColumnaDeTabla(this.libro, suya, titulosDe(suya).indexOf(columna), lugar);
      return null;
    });
  }

  insertarColumna(hoja: string, columna: string): Hecho {
    const numero = numeroDeColumna(columna);
    const area = { fila1: 1, fila2: FILAS, columna1: numero, columna2: numero };
    return this.desplazar(hoja, area, 'columnas', 1);
  }

  borrarColumna(hoja: string, columna: string): Hecho {
    const numero = numeroDeColumna(columna);
    const area = { fila1: 1, fila2: FILAS, columna1: numero, columna2: numero };
    return this.desplazar(hoja, area, 'columnas', -1);
  }

  insertarFila(hoja: string, fila: number): Hecho {
    return this.desplazar(hoja, { fila1: fila, fila2: fila, ...RENGLON }, 'filas', 1);
  }

  borrarFila(hoja: string, fila: number): Hecho {
    return this.desplazar(hoja, { fila1: fila, fila2: fila, ...RENGLON }, 'filas', -1);
  }

  /** Revisar › Desproteger hoja: a sheet without a password lets anybody do it. */
  desproteger(hoja: string): Hecho {
    const suya = this.hoja(hoja);
    suya.protegida = false;
    return { outcome: 'hecho', aviso: null };
  }

  /** Revisar › Proteger hoja, without a password; what it permits is what it permitted the last time. */
  proteger(hoja: string): Hecho {
    this.hoja(hoja).protegida = true;
    return { outcome: 'hecho', aviso: null };
  }

  renombrarHoja(hoja: string, nombre: string): Hecho {
    const suya = this.hoja(hoja);
    return this.obrar(suya, () => {
      this.libro.renombrarHoja(suya, nombre);
      return null;
    });
  }

  seleccionar(hoja: string, celdas: string): void {
    const { suya, area } = this.en(hoja, celdas);
    this.libro.seleccionar(suya, area);
  }

  /** Takes back the last thing the person did; false when there is none left. */
  deshacer(): boolean {
    const ultimo = this.hechos.pop();
    ultimo?.();
    return ultimo !== undefined;
  }

  private desplazar(hoja: string, area: Area, eje: 'filas' | 'columnas', signo: 1 | -1): Hecho {
    const suya = this.hoja(hoja);
    return this.obrar(suya, () => {
      desplazar(this.libro, suya, area, { eje, signo });
      return null;
    });
  }

  /** Does it, remembering how things were; whatever Excel refuses leaves everything as it was. */
  private obrar(
    hoja: HojaDelLibro,
    hacer: () => { readonly titulo: string; readonly mensaje: string } | null,
    aviso: () => string | null = () => null,
  ): Hecho {
    const volver = recordar(this.libro, hoja);
    this.obrando = true;
    try {
      const rechazo = hacer();
      if (rechazo) return { outcome: 'rechazado', ...rechazo };
      this.hechos.push(() => this.regresar(hoja, volver));
      return { outcome: 'hecho', aviso: aviso() };
    } catch (error) {
      if (!(error instanceof ErrorDeExcel)) throw error;
      return { outcome: 'rechazado', titulo: 'Microsoft Excel', mensaje: error.message };
    } finally {
      this.obrando = false;
    }
  }

  private regresar(hoja: HojaDelLibro, volver: () => void): void {
    this.obrando = true;
    volver();
    const { rowCount, columnCount } = hoja.exceljs;
    const area = { fila1: 1, columna1: 1, fila2: Math.max(1, rowCount), columna2: Math.max(1, columnCount) };
    this.libro.sucesos.avisar({ que: 'cambio', tipo: 'RangeEdited', hoja, area });
    this.obrando = false;
  }

  private hoja(nombre: string): HojaDelLibro {
    const hoja = this.libro.buscarHoja(nombre);
    if (!hoja) throw new Error(`there is no sheet ${nombre}`);
    return hoja;
  }

  private tabla(nombre: string): TablaDelLibro {
    const tabla = this.libro.buscarTabla(nombre);
    if (!tabla) throw new Error(`there is no table ${nombre}`);
    return tabla;
  }

  private en(hoja: string, celdas: string): { suya: HojaDelLibro; area: Area } {
    return { suya: this.hoja(hoja), area: leerArea(celdas) };
  }
}
