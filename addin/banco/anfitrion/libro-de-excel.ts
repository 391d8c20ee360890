import ExcelJS from 'exceljs';
import { type Area, areaValida, contiene, leerArea, seCruzan } from './area';
import { recuperarLibro } from './abrir-libro';
import { type ContenidoDelLibro, type NombreDelLibro } from './contenido-del-libro';
import { argumentoInvalido, ErrorDeExcel, noEncontrado } from './error-de-excel';
import { type Grafica } from './grafica';
import { guardarLibro } from './guardar-libro';
import { type HojaDelLibro } from './hoja-del-libro';
import { exigirPermiso } from './proteccion-de-hoja';
import { retirar } from './retirar';
import { Sucesos } from './sucesos';
import { type TablaDelLibro } from './tabla-del-libro';

const NOMBRE_DE_HOJA = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;
const NOMBRE_DE_TABLA = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const PARECE_CELDA = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

/** The state of one open workbook: cells in exceljs, the rest as Excel keeps it. Names compare without case. */
export class LibroDeExcel implements ContenidoDelLibro {
  readonly exceljs = new ExcelJS.Workbook();
  readonly hojas: HojaDelLibro[] = [];
  readonly tablas: TablaDelLibro[] = [];
  readonly nombres: NombreDelLibro[] = [];
  /** Charts, of the host's own: no file takes them along. */
  readonly graficas: Grafica[] = [];
  readonly sucesos = new Sucesos();
  activa: HojaDelLibro;
  seleccion: { hoja: HojaDelLibro; area: Area };
  estructuraProtegida = false;
  private siguiente = 1;

  constructor() {
    this.activa = this.agregarHoja('Hoja1');
    this.seleccion = { hoja: this.activa, area: leerArea('A1') };
  }

  /** Opens a file in place of the blank workbook. */
  static async abrir(ruta: string): Promise<LibroDeExcel> {
    const libro = new LibroDeExcel();
    await libro.exceljs.xlsx.readFile(ruta);
    return libro.conLoLeido();
  }

  /** The same, of a file that is already in memory. */
  static async abrirBytes(bytes: Uint8Array): Promise<LibroDeExcel> {
    const libro = new LibroDeExcel();
    await libro.exceljs.xlsx.load(bytes.slice().buffer);
    return libro.conLoLeido();
  }

  /** As an xlsx file that Excel, LibreOffice and `abrirBytes` open. */
  guardar(): Promise<Uint8Array> {
    return guardarLibro(this);
  }

  nuevoId(): string {
    return `{${String(this.siguiente++).padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  agregarHoja(nombre: string): HojaDelLibro {
    if (this.estructuraProtegida) {
      throw new ErrorDeExcel('AccessDenied', 'La estructura del libro está protegida.');
    }
    this.exigirNombreDeHoja(nombre);
    const hoja = this.comoHoja(this.exceljs.addWorksheet(nombre));
    this.hojas.push(hoja);
    this.sucesos.avisar({ que: 'hoja-agregada', hoja });
    return hoja;
  }

  renombrarHoja(hoja: HojaDelLibro, nombre: string): void {
    if (nombre.toLowerCase() !== hoja.exceljs.name.toLowerCase()) this.exigirNombreDeHoja(nombre);
    const antes = hoja.exceljs.name;
    hoja.exceljs.name = nombre;
    this.sucesos.avisar({ que: 'hoja-renombrada', hoja, antes, despues: nombre });
  }

  quitarHoja(hoja: HojaDelLibro): void {
    const quedan = this.hojas.filter((otra) => otra !== hoja && otra.visibilidad === 'Visible');
    const [otra] = quedan;
    if (!otra) throw new ErrorDeExcel('InvalidOperation', 'El libro debe conservar una hoja visible.');
    this.hojas.splice(this.hojas.indexOf(hoja), 1);
    this.exceljs.removeWorksheet(hoja.exceljs.id);
    retirar(this.tablas, (tabla) => tabla.hoja === hoja);
    retirar(this.graficas, (grafica) => grafica.hoja === hoja);
    if (this.activa === hoja) this.activar(otra);
    this.sucesos.avisar({ que: 'hoja-quitada', hoja });
  }

  /** A workbook keeps one visible sheet, and the active one is visible. */
  mostrarHoja(hoja: HojaDelLibro, visibilidad: HojaDelLibro['visibilidad']): void {
    this.exigirHoja(hoja);
    const otra = this.hojas.find((una) => una !== hoja && una.visibilidad === 'Visible');
    if (visibilidad !== 'Visible' && !otra) {
      throw new ErrorDeExcel('InvalidOperation', 'El libro debe conservar una hoja visible.');
    }
    hoja.visibilidad = visibilidad;
    if (visibilidad !== 'Visible' && otra && this.activa === hoja) this.activar(otra);
  }

  /** By name or by id, as the API takes either. */
  buscarHoja(clave: unknown): HojaDelLibro | null {
    const texto = String(clave).toLowerCase();
    return this.hojas.find(({ id, exceljs }) => id === clave || exceljs.name.toLowerCase() === texto) ?? null;
  }

  /** Fails as Excel does when an object outlives its sheet. */
  exigirHoja(hoja: HojaDelLibro): void {
    if (!this.hojas.includes(hoja)) throw noEncontrado();
  }

  /** What no permission allows on a protected sheet: to make, resize or delete its tables, above all. */
  exigirEscribible(hoja: HojaDelLibro): void {
    this.exigirHoja(hoja);
    exigirPermiso(hoja, null);
  }

  activar(hoja: HojaDelLibro): void {
    if (this.activa === hoja) return;
    this.activa = hoja;
    this.sucesos.avisar({ que: 'hoja-activada', hoja });
  }

  seleccionar(hoja: HojaDelLibro, area: Area): void {
    this.exigirHoja(hoja);
    this.activar(hoja);
    this.seleccion = { hoja, area: { ...area } };
    this.sucesos.avisar({ que: 'seleccion', hoja, area: { ...area } });
  }

  buscarTabla(clave: unknown): TablaDelLibro | null {
    const texto = String(clave).toLowerCase();
    return this.tablas.find(({ id, nombre }) => id === clave || nombre.toLowerCase() === texto) ?? null;
  }

  agregarTabla(hoja: HojaDelLibro, area: Area): TablaDelLibro {
    this.exigirEscribible(hoja);
    this.exigirSinTablas(hoja, area, null);
    // A heading with nothing under it gets one blank row.
    const propia = { ...areaValida(area), fila2: Math.max(area.fila2, area.fila1 + 1) };
    hoja.areasVivas.add(propia);
    const tabla: TablaDelLibro = {
      id: this.nuevoId(),
      hoja,
      area: propia,
      nombre: this.nombreLibre(),
      estilo: 'TableStyleMedium2',
      bandas: true,
      filtrada: false,
      conTotales: false,
      totales: ['Total'],
    };
    this.tablas.push(tabla);
    this.sucesos.avisar({ que: 'tabla-agregada', tabla });
    return tabla;
  }

  quitarTabla(tabla: TablaDelLibro): void {
    retirar(this.tablas, (otra) => otra === tabla);
    tabla.hoja.areasVivas.delete(tabla.area);
    this.sucesos.avisar({ que: 'tabla-quitada', tabla });
  }

  exigirSinTablas(hoja: HojaDelLibro, area: Area, salvo: TablaDelLibro | null): void {
    const otra = this.tablas.find((t) => t !== salvo && t.hoja === hoja && seCruzan(t.area, area));
    if (otra) throw argumentoInvalido(`se encima con la tabla ${otra.nombre}`);
  }

  renombrarTabla(tabla: TablaDelLibro, nombre: string): void {
    const repetido =
      this.tablas.some((otra) => otra !== tabla && otra.nombre.toLowerCase() === nombre.toLowerCase()) ||
      this.nombres.some((otro) => otro.nombre.toLowerCase() === nombre.toLowerCase());
    if (repetido || !NOMBRE_DE_TABLA.test(nombre) || PARECE_CELDA.test(nombre)) {
      throw argumentoInvalido(`nombre de tabla ${nombre}`);
    }
    tabla.nombre = nombre;
  }

  agregarNombre(nombre: string, hoja: HojaDelLibro, area: Area): NombreDelLibro {
    const igual = nombre.toLowerCase();
    if (this.nombres.some((otro) => otro.nombre.toLowerCase() === igual) || this.buscarTabla(nombre)) {
      throw new ErrorDeExcel('ItemAlreadyExists', `Ya existe el nombre ${nombre}.`);
    }
    if (!NOMBRE_DE_TABLA.test(nombre) || PARECE_CELDA.test(nombre)) throw argumentoInvalido(nombre);
    const propia = { ...area };
    hoja.areasVivas.add(propia);
    const nuevo = { nombre, hoja, area: propia };
    this.nombres.push(nuevo);
    return nuevo;
  }

  /** The table that has this cell in its heading, if any. */
  tablaConEncabezadoEn(hoja: HojaDelLibro, fila: number, columna: number): TablaDelLibro | null {
    const celda = { fila1: fila, fila2: fila, columna1: columna, columna2: columna };
    return (
      this.tablas.find((t) => t.hoja === hoja && t.area.fila1 === fila && contiene(t.area, celda)) ?? null
    );
  }

  private conLoLeido(): this {
    this.hojas.length = 0;
    for (const hoja of this.exceljs.worksheets) this.hojas.push(this.comoHoja(hoja));
    const [primera] = this.hojas;
    if (!primera) throw new Error('the file has no sheets');
    this.activa = primera;
    recuperarLibro(this);
    return this;
  }

  private comoHoja(exceljs: ExcelJS.Worksheet): HojaDelLibro {
    return {
      id: this.nuevoId(),
      exceljs,
      visibilidad: 'Visible',
      protegida: false,
      permisos: new Set(),
      condicionales: [],
      validaciones: [],
      titulosDeImpresion: { filas: null, columnas: null },
      areasVivas: new Set(),
    };
  }

  private exigirNombreDeHoja(nombre: string): void {
    if (!NOMBRE_DE_HOJA.test(nombre)) throw argumentoInvalido(`nombre de hoja ${nombre}`);
    if (this.buscarHoja(nombre)) throw new ErrorDeExcel('ItemAlreadyExists', `Ya existe la hoja ${nombre}.`);
  }

  private nombreLibre(): string {
    let numero = 1;
    while (this.buscarTabla(`Tabla${numero}`)) numero += 1;
    return `Tabla${numero}`;
  }
}
