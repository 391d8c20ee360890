import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type Sesion } from '../nueva/sesion-de-asistencia';
import { conCeroDicho, numeroConCero, type Recien, recienCapturado } from './cero-tras-cifra';
import { ColaDeEscritura } from './cola-de-escritura';
import { columnaPorCapturar, filaPorCapturar } from './columna-por-capturar';
import { type ColumnaDeRejilla, columnaDeRejilla } from './columnas-de-rejilla';
import { columnaDelCursor, matriculasDe, tamanoDe, valorDelCursor } from './cursor';
import { conPunto, edicionDe } from './edicion';
import { type CapturaALaVista, type Escribir } from './escritura';
import { type EstadoDeRejilla, type PropioDeRejilla, RECIEN_ABIERTA } from './estado-de-rejilla';
import { ListasDeRejilla } from './listas-de-rejilla';
import { llenar, type Llenado, valorParaLlenar } from './llenado';
import { type AlPegar, alPegar, alResponder, textoCopiado } from './portapapeles-de-rejilla';
import { AL_EMPEZAR, filasElegidas, mover, solo, todas } from './seleccion';
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
  /** What was just typed: a point or a 0 right after it goes on with that number. */
  private recien: Recien | null = null;

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
        if (!recien || pulsacion.tecla !== '0' || !this.completar(recien))
          this.capturar(accion.valor, pulsacion.tecla);
        break;
      case 'editar':
        this.teclear(accion.texto ?? valorDelCursor(estado) ?? '');
        break;
      case 'decimales':
        if (recien?.digito) this.poner({ seleccion: recien.seleccion });
        this.teclear(conPunto(recien?.digito ?? valorDelCursor(estado)));
        break;
      case 'mover':
        this.poner({ seleccion: mover(estado.seleccion, accion.hacia, accion.extiende, tamanoDe(estado)) });
        break;
      case 'todas':
        this.poner({
          seleccion: todas(estado.seleccion, tamanoDe(estado)),
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
  capturar(valor: string | null, tecla = ''): void {
    this.recien = null;
    if (this.columna === null) return;
    const { seleccion, captura } = this.estado;
    const llenado = llenar(captura.celdas, matriculasDe(this.estado), this.columna.nombre, seleccion, valor);
    const { desde, hasta } = filasElegidas(seleccion);
    if (desde < hasta && llenado.pisados > 0) {
      this.poner({ pregunta: { ...llenado, valor }, edicion: null });
      return;
    }
    this.escribir(llenado, valor);
    this.recien = recienCapturado(seleccion, valor, tecla);
  }

  /** A 0 typed right after a 1 is of the same number, whatever the next cell says: it goes back and corrects it. */
  private completar({ seleccion, tecleado }: Recien): boolean {
    const numero = this.columna && numeroConCero(this.columna.columna, tecleado);
    if (numero === null) return false;
    const antes = this.estado.captura;
    this.poner({ seleccion });
    this.capturar(numero, `${tecleado}0`);
    this.poner(conCeroDicho(this.estado, { ...seleccion, numero, cambia: this.estado.captura !== antes }));
    return true;
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
    this.recien = null;
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
    this.recien = null;
    this.poner({ decenas });
  }

  /** A session that nobody has a mark of yet. */
  agregarSesion(columna: Sesion): void {
    this.nuevas.push(columna);
    this.poner({});
    this.elegirColumna(columnaDeRejilla(this.estado.captura.plan, columna).nombre);
  }

  private get columna(): ColumnaDeRejilla | null {
    return columnaDelCursor(this.estado);
  }

  private llenarHaciaAbajo(): void {
    const { seleccion, captura } = this.estado;
    const tomado =
      this.columna &&
      valorParaLlenar(captura.celdas, matriculasDe(this.estado), this.columna.nombre, seleccion);
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
    const listas = this.listas.de(cola.enLibro, this.nuevas);
    const actual = listas.columnas[propio.seleccion.columna];
    return {
      ...cola,
      ...propio,
      ...listas,
      teclas: actual ? teclasDe(cola.captura.plan, actual.columna, propio.decenas) : [],
    };
  }
}
