import { type Area } from './area';
import { argumentoInvalido } from './error-de-excel';
import { type Celdas } from './celdas-de-hoja';
import { type Fabrica } from './fabrica';
import { type FormatoCondicional, type HojaDelLibro } from './hoja-del-libro';
import { type NombreDelLibro } from './contenido-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { type TablaDelLibro } from './tabla-del-libro';
import { Objeto } from './objeto';
import { objetoFormatoCondicional, objetoFormatosCondicionales } from './objetos/formatos-condicionales';
import { objetoFormato } from './objetos/formato';
import { type Grafica } from './grafica';
import { objetoGrafica } from './objetos/grafica';
import { objetoGraficas } from './objetos/graficas';
import { objetoHoja } from './objetos/hoja';
import { objetoHojas } from './objetos/hojas';
import { objetoNombre, objetoNombres } from './objetos/nombres';
import { objetoRango } from './objetos/rango';
import { objetoTabla } from './objetos/tabla';
import { objetoTablas } from './objetos/tablas';
import { objetoValidacion } from './objetos/validacion';
import { type Suscripciones } from './suscripciones';

/** The object model over one open workbook. */
export class Modelo implements Fabrica {
  private readonly celdas = new WeakMap<Objeto, Celdas>();
  /** A chart keeps its axes and its legend in its object. */
  private readonly hechas = new WeakMap<Grafica, Objeto>();

  constructor(
    readonly libro: LibroDeExcel,
    readonly suscripciones: Suscripciones,
  ) {}

  rango(hoja: HojaDelLibro, area: Area): Objeto {
    this.libro.exigirHoja(hoja);
    const propia = { ...area };
    hoja.areasVivas.add(propia);
    const celdas = { hoja, area: propia };
    const objeto = objetoRango(this, celdas);
    this.celdas.set(objeto, celdas);
    return objeto;
  }

  celdasDe(argumento: unknown): Celdas {
    const celdas = argumento instanceof Objeto ? this.celdas.get(argumento) : undefined;
    if (!celdas) throw argumentoInvalido('se esperaba un rango');
    return celdas;
  }

  esRango(argumento: unknown): boolean {
    return argumento instanceof Objeto && this.celdas.has(argumento);
  }

  hojas(): Objeto {
    return objetoHojas(this);
  }

  hoja(hoja: HojaDelLibro): Objeto {
    return objetoHoja(this, hoja);
  }

  tablas(cuales: () => readonly TablaDelLibro[], hoja: HojaDelLibro | null): Objeto {
    return objetoTablas(this, cuales, hoja);
  }

  tabla(tabla: TablaDelLibro): Objeto {
    return objetoTabla(this, tabla);
  }

  graficas(hoja: HojaDelLibro): Objeto {
    return objetoGraficas(this, hoja);
  }

  grafica(grafica: Grafica): Objeto {
    const hecha = this.hechas.get(grafica) ?? objetoGrafica(this, grafica);
    this.hechas.set(grafica, hecha);
    return hecha;
  }

  nombres(): Objeto {
    return objetoNombres(this);
  }

  nombre(nombre: NombreDelLibro): Objeto {
    return objetoNombre(this, nombre);
  }

  formato(celdas: Celdas): Objeto {
    return objetoFormato(this, celdas);
  }

  validacion(celdas: Celdas): Objeto {
    return objetoValidacion(this, celdas);
  }

  formatosCondicionales(celdas: Celdas): Objeto {
    return objetoFormatosCondicionales(this, celdas);
  }

  formatoCondicional(formato: FormatoCondicional, hoja: HojaDelLibro): Objeto {
    return objetoFormatoCondicional(this, formato, hoja);
  }
}
