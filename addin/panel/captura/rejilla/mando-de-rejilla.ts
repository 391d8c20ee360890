import { valorDe } from '../../../../shared/captura/celdas';
import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type Sesion } from '../nueva/sesion-de-asistencia';
import { ColaDeEscritura } from './cola-de-escritura';
import { columnaPorCapturar, filaPorCapturar } from './columna-por-capturar';
import { type ColumnaDeRejilla, columnaDeRejilla } from './columnas-de-rejilla';
import { conPunto, edicionDe } from './edicion';
import { type CapturaALaVista, type Escribir } from './escritura';
import { type EstadoDeRejilla, type PropioDeRejilla, RECIEN_ABIERTA } from './estado-de-rejilla';
import { ListasDeRejilla } from './listas-de-rejilla';
import { llenar, type Llenado, valorParaLlenar } from './llenado';
import { type AlPegar, alPegar, alResponder, textoCopiado } from './portapapeles-de-rejilla';
import { AL_EMPEZAR, filasElegidas, mover, type Seleccion, solo, todas } from './seleccion';
import { accionDe, type Pulsacion, teclasDe } from './teclas-de-captura';
import { alDejar, trasEscribir } from './tras-escribir';

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
    this.estado = this.calcular(RECIEN_ABIERTA);
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
        this.poner({
          seleccion: solo(estado.seleccion.fila, estado.seleccion.columna),
          ...{ pregunta: null, aviso: null },
        });
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
      this.poner({ edicion: { ...edicion, error: lectura, rechazada: true } });
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
    this.poner({
      aviso: null,
      anuncio: sePuedeDeshacer ? 'Se deshizo lo último.' : 'No hay nada que deshacer.',
    });
  };

  /** Text as a spreadsheet copies it. */
  pegar(texto: string): void {
    this.recien = null;
    this.escribirPegado(alPegar(this.estado, texto));
  }

  readonly responderAlPegado = (va: boolean): void => this.escribirPegado(alResponder(this.estado, va));

  copiar(): string {
    const texto = textoCopiado(this.estado);
    const { length } = texto.split('\n');
    this.poner({ anuncio: length === 1 ? 'Se copió la celda.' : `Se copiaron ${length} celdas.` });
    return texto;
  }

  readonly olvidarFalla = (): void => this.cola.olvidarFalla();

  readonly olvidarAviso = (): void => this.poner({ aviso: null });

  /** Leaving a cell with what it did not take leaves word of it. */
  elegir(fila: number, columna: number, extiende: boolean): void {
    this.recien = null;
    this.poner({
      seleccion: { fila, columna, ancla: extiende ? this.estado.seleccion.ancla : fila },
      ...{ ...alDejar(this.estado), edicion: null },
    });
  }

  elegirColumna(nombre: string): void {
    const columna = this.estado.columnas.findIndex((una) => una.nombre === nombre);
    if (columna >= 0) this.elegir(filaPorCapturar(this.estado, nombre), columna, false);
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

  private escribirPegado({ cambio, datos }: AlPegar): void {
    this.poner(cambio);
    this.cola.escribir(datos);
  }

  private escribir(llenado: Llenado, valor: string | null): void {
    this.poner(trasEscribir(this.estado, llenado, valor));
    this.cola.escribir(llenado.datos);
  }

  private poner(cambio: Partial<PropioDeRejilla>): void {
    const { seleccion, edicion, pregunta, pegado, aviso, anuncio, decenas } = this.estado;
    this.estado = this.calcular({ seleccion, edicion, pregunta, pegado, aviso, anuncio, decenas, ...cambio });
    for (const oyente of this.oyentes) oyente();
  }

  private calcular(propio: PropioDeRejilla): EstadoDeRejilla {
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
