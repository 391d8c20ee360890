import { type Celdas } from './celdas-de-hoja';
import { type Grafica } from './grafica';
import { type Area } from './area';
import { type FormatoCondicional, type HojaDelLibro } from './hoja-del-libro';
import { type NombreDelLibro } from './contenido-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { type TablaDelLibro } from './tabla-del-libro';
import { type Objeto } from './objeto';
import { type Suscripciones } from './suscripciones';

/** Makes the objects of the model: those which lead to one another ask here instead of importing one another. */
export interface Fabrica {
  readonly libro: LibroDeExcel;
  /** What happens is told to the page only while it has asked for it. */
  readonly suscripciones: Suscripciones;
  rango(hoja: HojaDelLibro, area: Area): Objeto;
  /** The cells of an argument that must be a range. */
  celdasDe(argumento: unknown): Celdas;
  esRango(argumento: unknown): boolean;
  hojas(): Objeto;
  hoja(hoja: HojaDelLibro): Objeto;
  tablas(cuales: () => readonly TablaDelLibro[], hoja: HojaDelLibro | null): Objeto;
  tabla(tabla: TablaDelLibro): Objeto;
  graficas(hoja: HojaDelLibro): Objeto;
  grafica(grafica: Grafica): Objeto;
  nombres(): Objeto;
  nombre(nombre: NombreDelLibro): Objeto;
  formato(celdas: Celdas): Objeto;
  validacion(celdas: Celdas): Objeto;
  formatosCondicionales(celdas: Celdas): Objeto;
  formatoCondicional(formato: FormatoCondicional, hoja: HojaDelLibro): Objeto;
}
