import { valorDe } from '../../../../shared/captura/celdas';
import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type Sesion } from '../nueva/sesion-de-asistencia';
import { type AlumnoDeRejilla } from './alumnos-en-orden';
import { ColaDeEscritura, type EstadoDeCola } from './cola-de-escritura';
import { columnaPorCapturar } from './columna-por-capturar';
import { type ColumnaDeRejilla, columnaDeRejilla } from './columnas-de-rejilla';
import { conPunto, type Edicion, edicionDe, valorEnPalabras } from './edicion';
import { type CapturaALaVista, type Escribir } from './escritura';
import { ListasDeRejilla } from './listas-de-rejilla';
import { llenar, type Llenado, type Pregunta, valorParaLlenar } from './llenado';
import { AL_EMPEZAR, filasElegidas, mover, type Seleccion, solo, todas } from './seleccion';
import { accionDe, type Pulsacion, type TeclaDeCaptura, teclasDe } from './teclas-de-captura';

export interface EstadoDeRejilla extends EstadoDeCola {
  readonly alumnos: readonly AlumnoDeRejilla[];
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly teclas: readonly TeclaDeCaptura[];
  readonly decenas: boolean;
  readonly seleccion: Seleccion;
  readonly edicion: Edicion | null;
  readonly pregunta: Pregunta | null;
  /** What was just done, for whoever does not see it. */
  readonly anuncio: string;
}

type Propio = Pick<EstadoDeRejilla, 'seleccion' | 'edicion' | 'pregunta' | 'anuncio' | 'decenas'>;

/**
 * The grid without its drawing: what each key does to the selection and to the captura. It answers at once, so that no
 * stroke is lost however fast they come; the workbook is written behind it.
 */
export class MandoDeRejilla {
  private readonly cola: ColaDeEscritura;
  private readonly nuevas: Columna[] = [];
  private readonly oyentes = new Set<() => void>();
  private readonly listas = new ListasDeRejilla();
  private estado: EstadoDeRejilla;
  private inicial = AL_EMPEZAR;
  /** The cell a digit was just typed in: a point right after it goes on with that number. */
  private recien: { readonly seleccion: Seleccion; readonly digito: string } | null = null;

  constructor(captura: CapturaALaVista, escribir: Escribir) {
    this.cola = new ColaDeEscritura(captura, escribir);
    this.estado = this.calcular({
      ...{ seleccion: AL_EMPEZAR, edicion: null, pregunta: null, anuncio: '', decenas: false },
    });
    this.empezarEn(null);
    this.cola.suscribir(() => this.poner({}));
  }

  readonly leer = (): EstadoDeRejilla => this.estado;

  readonly suscribir = (avisar: () => void): (() => void) => {
    this.oyentes.add(avisar);
    return () => void this.oyentes.delete(avisar);
  };

  actualizar(captura: CapturaALaVista, escribir: Escribir): void {
    this.cola.actualizar(captura, escribir);
  }

  /** Goes to what faltan in a corte or unit, for as long as nobody has done anything here. */
  empezarEn(momento: number | null): void {
    const { seleccion, edicion } = this.estado;
    if (seleccion !== this.inicial || edicion) return;
    this.inicial = { ...AL_EMPEZAR, columna: columnaPorCapturar(this.estado, momento) };
    this.poner({ seleccion: this.inicial });
  }

  /** Whether the key was the grid's. */
  pulsar(pulsacion: Pulsacion): boolean {
    const accion = accionDe(pulsacion, this.estado.teclas);
    if (!accion || this.columna === null || this.estado.alumnos.length === 0) return false;
    const { recien, estado } = this;
    this.recien = null;
    switch (accion.que) {
      case 'escribir':
        this.capturar(accion.valor);
        break;
      case 'editar':
        this.teclear(accion.texto ?? this.valor ?? '');
        break;
      case 'decimales':
        if (recien) this.poner({ seleccion: recien.seleccion });
        this.teclear(conPunto(recien?.digito ?? this.valor));
        break;
      case 'mover':
        this.poner({ seleccion: mover(estado.seleccion, accion.hacia, accion.extiende, this.tamano) });
        break;
      case 'todas':
        this.poner({
          seleccion: todas(estado.seleccion, this.tamano),
          anuncio: `${estado.alumnos.length} alumnos elegidos.`,
        });
        break;
      case 'llenar':
        this.llenarHaciaAbajo();
        break;
      case 'deshacer':
        this.deshacer();
        break;
      case 'soltar':
        this.poner({ seleccion: solo(estado.seleccion.fila, estado.seleccion.columna), pregunta: null });
        break;
    }
    return true;
  }

  /** Writes a value for every alumno selected; it asks first when several would lose another. */
  capturar(valor: string | null): void {
    if (this.columna === null) return;
    const { seleccion, captura } = this.estado;
    const llenado = llenar(captura.celdas, this.matriculas, this.columna.nombre, seleccion, valor);
    const { desde, hasta } = filasElegidas(seleccion);
    if (desde < hasta && llenado.pisados > 0) {
      this.poner({ pregunta: { ...llenado, valor }, edicion: null });
      return;
    }
    const digito = desde === hasta && valor !== null && /^\d$/.test(valor) ? valor : null;
    this.escribir(llenado, valor);
    this.recien = digito === null ? null : { seleccion, digito };
  }

  teclear(texto: string): void {
    if (this.columna) this.poner({ edicion: edicionDe(this.columna.columna, texto) });
  }

  /** Takes what was typed; what cannot be read stays in the editor with its reason. */
  aceptar(): boolean {
    const { edicion } = this.estado;
    if (!edicion || !this.columna) return true;
    const lectura = leerValor(this.columna.columna, edicion.texto);
    if (!('valor' in lectura)) {
      this.poner({ edicion: { ...edicion, error: lectura } });
      return false;
    }
    this.poner({ edicion: null });
    this.capturar(lectura.valor);
    return true;
  }

  readonly cancelar = (): void => this.poner({ edicion: null });

  readonly responder = (cambia: boolean): void => {
    const { pregunta } = this.estado;
    this.poner({ pregunta: null, anuncio: cambia ? '' : 'No se cambió nada.' });
    if (pregunta && cambia) this.escribir(pregunta, pregunta.valor);
  };

  readonly deshacer = (): void => {
    const { sePuedeDeshacer } = this.estado;
    if (sePuedeDeshacer) this.cola.deshacer();
    this.poner({ anuncio: sePuedeDeshacer ? 'Se deshizo lo último.' : 'No hay nada que deshacer.' });
  };

  readonly olvidarFalla = (): void => this.cola.olvidarFalla();

  elegir(fila: number, columna: number, extiende: boolean): void {
    this.recien = null;
    const { ancla } = this.estado.seleccion;
    this.poner({ seleccion: { fila, columna, ancla: extiende ? ancla : fila }, edicion: null });
  }

  elegirColumna(nombre: string): void {
    const columna = this.estado.columnas.findIndex((una) => una.nombre === nombre);
    if (columna >= 0) this.elegir(this.filaPara(nombre), columna, false);
  }

  /** Whoever is being captured, unless they have their datum there: then the first who faltan it. */
  private filaPara(columna: string): number {
    const { alumnos, seleccion, captura } = this.estado;
    const faltan = alumnos.map(({ matricula }) => valorDe(captura.celdas, { matricula, columna }) === null);
    return faltan[seleccion.fila] === true ? seleccion.fila : Math.max(0, faltan.indexOf(true));
  }

  ponerDecenas(decenas: boolean): void {
    this.poner({ decenas });
  }

  /** A session that nobody has a mark of yet. */
  agregarSesion(columna: Sesion): void {
    this.nuevas.push(columna);
    this.poner({});
    this.elegirColumna(columnaDeRejilla(this.estado.captura.plan, columna).nombre);
  }

  private get columna(): ColumnaDeRejilla | null {
    return this.estado.columnas[this.estado.seleccion.columna] ?? null;
  }

  private get matriculas(): string[] {
    return this.estado.alumnos.map(({ matricula }) => matricula);
  }

  private get tamano() {
    return { filas: this.estado.alumnos.length, columnas: this.estado.columnas.length };
  }

  /** What the cell of the cursor says. */
  private get valor(): string | null {
    const matricula = this.matriculas[this.estado.seleccion.fila];
    if (matricula === undefined || !this.columna) return null;
    return valorDe(this.estado.captura.celdas, { matricula, columna: this.columna.nombre });
  }

  private llenarHaciaAbajo(): void {
    const { seleccion, captura } = this.estado;
    const tomado =
      this.columna && valorParaLlenar(captura.celdas, this.matriculas, this.columna.nombre, seleccion);
    if (tomado) this.capturar(tomado.valor);
    else this.poner({ anuncio: 'No hay un alumno arriba de quien copiar.' });
  }

  /** After one cell it goes down; several stay selected, to see what they are left with. */
  private escribir({ datos }: Llenado, valor: string | null): void {
    const { seleccion, alumnos } = this.estado;
    const { desde, hasta } = filasElegidas(seleccion);
    const dicho = valorEnPalabras(valor);
    if (desde < hasta) {
      const anuncio = datos.length === 0 ? 'Ya lo tenían todos.' : `${datos.length} alumnos: ${dicho}.`;
      this.poner({ anuncio, edicion: null });
    } else {
      const siguiente = mover(seleccion, 'abajo', false, this.tamano);
      const sigue =
        siguiente.fila === seleccion.fila
          ? 'Es el último de la lista.'
          : `Sigue ${alumnos[siguiente.fila]?.nombre ?? ''}.`;
      const anuncio = `${alumnos[seleccion.fila]?.nombre ?? ''}: ${dicho}. ${sigue}`;
      this.poner({ seleccion: siguiente, anuncio, edicion: null });
    }
    this.cola.escribir(datos);
  }

  private poner(cambio: Partial<Propio>): void {
    const { seleccion, edicion, pregunta, anuncio, decenas } = this.estado;
    this.estado = this.calcular({ seleccion, edicion, pregunta, anuncio, decenas, ...cambio });
    for (const oyente of this.oyentes) oyente();
  }

  private calcular(propio: Propio): EstadoDeRejilla {
    const cola = this.cola.leer();
    const { columnas, alumnos } = this.listas.de(cola.enLibro, this.nuevas);
    const actual = columnas[propio.seleccion.columna];
    return {
      ...cola,
      ...propio,
      columnas,
      alumnos,
      teclas: actual ? teclasDe(cola.captura.plan, actual.columna, propio.decenas) : [],
    };
  }
}
