import { aplicar, type ClaveDeCelda, enCeldas, enLista } from '../../shared/captura/celdas';
import { CLAVE_DEL_PLAN } from '../../shared/captura/plan-de-captura';
import { type CambioDeCelda, type CapturaGuardada, type LugarDeCaptura } from '../../shared/modelo/captura';
import { type ServicioDeEnvios } from '../../addin/libro/captura/sincronizar';
import { HistorialLeido } from './historial-leido';
import { type Suceso } from './jornada';
import { LibroDeDocente, type Mensaje } from './libro-de-docente';
import { type ServicioQueReinicia } from './servicio-que-reinicia';
import { servicioDeEnvios } from './servicio-de-envios';

/** A datum that both docentes capture, and the heading of its column. */
export interface DatoDisputado extends ClaveDeCelda {
  readonly titulo: string;
}

interface Respuesta {
  readonly mensaje: Mensaje;
  readonly dice: Awaited<ReturnType<ServicioDeEnvios['enviarCaptura']>>;
}

/** What each docente said last of each datum: none of it may be lost. */
type Dichos = [Map<string, string | null>, Map<string, string | null>];

const sinDichos = (): Dichos => [new Map<string, string | null>(), new Map<string, string | null>()];

/** Rounds after which everything has arrived: each resolves one conflict of each workbook. */
const VUELTAS_FINALES = 40;

/**
 * Two workbooks of one captura and the genuine service, with a wire between them that delays, repeats, reorders and
 * loses. After each jornada everything is delivered, and what differs from what must hold is told.
 */
export class Convergencia {
  private readonly libros: [LibroDeDocente, LibroDeDocente] = [new LibroDeDocente(), new LibroDeDocente()];
  private readonly porEntregar: Mensaje[] = [];
  private readonly entregados: Mensaje[] = [];
  private readonly porResponder: Respuesta[] = [];
  private readonly historial: HistorialLeido;
  private dichos: Dichos = sinDichos();

  constructor(
    private readonly servicio: ServicioQueReinicia,
    private readonly lugar: LugarDeCaptura,
    private readonly datos: readonly DatoDisputado[],
  ) {
    this.historial = new HistorialLeido(lugar);
  }

  private get envios(): ServicioDeEnvios {
    return servicioDeEnvios(this.servicio.actual);
  }

  /** The first docente begins the captura; the second one opens what the service has. */
  async empezar(celdas: CapturaGuardada['celdas']): Promise<void> {
    const [uno, otro] = this.libros;
    await uno.crear({ lugar: this.lugar, version: 0, celdas });
    await uno.conectar(this.envios);
    const guardada = await this.envios.captura(this.lugar);
    if (!guardada.ok) throw new Error(guardada.problema.detail);
    await otro.crear(guardada.valor);
  }

  /** What did not hold after a jornada; nothing when all did. */
  async correr(jornada: readonly Suceso[]): Promise<string[]> {
    this.dichos = sinDichos();
    for (const suceso of jornada) await this.suceder(suceso);
    await this.entregarTodo();
    return this.revisar();
  }

  /** After the last jornada, whether the past is still told as it was after each one. */
  elPasadoSeCuentaIgual(): Promise<boolean> {
    return this.historial.seCuentaIgual(this.servicio.actual);
  }

  private async suceder(suceso: Suceso): Promise<void> {
    switch (suceso.que) {
      case 'teclear':
      case 'teclear-sin-complemento': {
        const dato = this.datos[suceso.dato % this.datos.length];
        if (!dato) return;
        const libro = this.libros[suceso.libro];
        if (suceso.que === 'teclear') await libro.teclear(dato, dato.titulo, suceso.valor);
        else await libro.teclearSinComplemento(dato, dato.titulo, suceso.valor);
        this.decir(suceso.libro, dato, suceso.valor);
        return;
      }
      case 'llenar': {
        const valor = suceso.valor === '' ? null : suceso.valor;
        const datos = this.datos.map(({ matricula, columna }) => ({ matricula, columna, valor }));
        await this.libros[suceso.libro].escribir(datos);
        for (const dato of datos) this.decir(suceso.libro, dato, suceso.valor);
        return;
      }
      case 'nombrar':
      case 'asistir':
        return this.decirDeAlumno(suceso.libro, suceso.que, suceso.dato, suceso.cual);
      case 'renombrar-plan': {
        const valor = await this.libros[suceso.libro].renombrarPlan(`Módulo ${suceso.cual}`);
        this.decir(suceso.libro, CLAVE_DEL_PLAN, valor);
        return;
      }
      case 'empezar-envio': {
        const mensaje = await this.libros[suceso.libro].empezarEnvio();
        if (mensaje) this.porEntregar.push(mensaje);
        return;
      }
      case 'entregar':
        return this.entregar(sacar(this.porEntregar, suceso.cual));
      case 'repetir':
        return this.entregar(this.entregados[suceso.cual % Math.max(1, this.entregados.length)]);
      case 'perder':
        if (suceso.cual % 2 === 0) sacar(this.porEntregar, suceso.cual);
        else sacar(this.porResponder, suceso.cual);
        return;
      case 'responder':
        return this.responder(sacar(this.porResponder, suceso.cual));
      case 'conectar':
        return this.libros[suceso.libro].conectar(this.envios);
      case 'reabrir':
        return this.libros[suceso.libro].reabrir();
      case 'reiniciar-servicio':
        return this.servicio.reiniciar();
      case 'elegir':
        await this.libros[suceso.libro].elegir(suceso.eleccion);
    }
  }

  private async decirDeAlumno(
    libro: 0 | 1,
    que: 'nombrar' | 'asistir',
    dato: number,
    cual: number,
  ): Promise<void> {
    const matriculas = [...new Set(this.datos.map(({ matricula }) => matricula))];
    const matricula = matriculas[dato % matriculas.length];
    if (matricula === undefined) return;
    const nuevo =
      que === 'nombrar'
        ? { matricula, columna: 'nombre', valor: `ALUMNO ${cual}` }
        : { matricula, columna: 'asistencias', valor: String(7 + cual) };
    await this.libros[libro].escribir([nuevo]);
    this.decir(libro, nuevo, nuevo.valor);
  }

  private decir(libro: 0 | 1, { matricula, columna }: ClaveDeCelda, valor: string): void {
    this.dichos[libro].set(`${matricula} ${columna}`, valor === '' ? null : valor);
  }

  private async entregar(mensaje: Mensaje | undefined): Promise<void> {
    if (!mensaje) return;
    this.entregados.push(mensaje);
    const dice = await this.envios.enviarCaptura(this.lugar, mensaje.envio, mensaje.llave);
    this.porResponder.push({ mensaje, dice });
  }

  private async responder(respuesta: Respuesta | undefined): Promise<void> {
    if (respuesta) await respuesta.mensaje.libro.recibir(respuesta.mensaje.llave, respuesta.dice);
  }

  private async entregarTodo(): Promise<void> {
    while (this.porEntregar.length > 0) await this.entregar(this.porEntregar.pop());
    while (this.porResponder.length > 0) await this.responder(this.porResponder.pop());
    this.entregados.length = 0;
    for (let vuelta = 0; vuelta < VUELTAS_FINALES; vuelta += 1) {
      let hubo = false;
      for (const libro of this.libros) {
        await libro.conectar(this.envios);
        hubo = (await libro.elegir(vuelta % 2 === 0 ? 'mia' : 'suya')) || hubo;
      }
      if (!hubo) break;
    }
    for (const libro of this.libros) await libro.conectar(this.envios);
  }

  private async revisar(): Promise<string[]> {
    const guardada = await this.envios.captura(this.lugar);
    if (!guardada.ok) return [guardada.problema.detail];
    const { version, celdas } = guardada.valor;
    const fallas: string[] = [];
    for (const [i, libro] of this.libros.entries()) {
      const { bandeja, celdas: suyas, hallazgos } = await libro.leer();
      if (bandeja.version !== version)
        fallas.push(`workbook ${i} is at ${bandeja.version}, the service at ${version}`);
      if (bandeja.pendientes.length + bandeja.conflictos.length > 0) fallas.push(`workbook ${i} did not end`);
      if (hallazgos.length > 0) fallas.push(`workbook ${i}: ${JSON.stringify(hallazgos)}`);
      if (JSON.stringify(enLista(suyas)) !== JSON.stringify(enLista(enCeldas(celdas)))) {
        fallas.push(`workbook ${i} says otherwise than the service`);
      }
    }
    const movimientos = await this.historial.hasta(this.servicio.actual, version);
    const versiones = movimientos.map((movimiento) => movimiento.version);
    if (versiones.some((una, i) => una !== i + 1)) fallas.push(`versions with gaps: ${versiones.join(' ')}`);
    const cambios = movimientos.flatMap((movimiento) => movimiento.cambios);
    // Each change starts from what was there: nothing was overwritten unseen.
    const contada = aplicar(new Map(), cambios);
    if (contada.outcome === 'conflicto')
      fallas.push(`the history does not follow itself: ${JSON.stringify(contada.en)}`);
    else if (JSON.stringify(enLista(contada.celdas)) !== JSON.stringify(celdas))
      fallas.push('the history tells another end');
    return [...fallas, ...this.perdidos(cambios)];
  }

  /** What a docente said last of a datum is in the history: as a value that was in force, or as one not chosen. */
  private perdidos(cambios: readonly CambioDeCelda[]): string[] {
    return this.dichos.flatMap((dichos, libro) =>
      [...dichos].flatMap(([clave, valor]) => {
        const suyos = cambios.filter(({ matricula, columna }) => `${matricula} ${columna}` === clave);
        const consta = suyos.some(
          ({ antes, despues, descartado }) => antes === valor || despues === valor || descartado === valor,
        );
        return consta || (valor === null && suyos.length === 0)
          ? []
          : [`workbook ${libro} lost ${clave} = ${valor ?? 'nothing'}`];
      }),
    );
  }
}

/** One of a list, whichever, out of it. */
function sacar<T>(lista: T[], cual: number): T | undefined {
  return lista.length === 0 ? undefined : lista.splice(cual % lista.length, 1)[0];
}
