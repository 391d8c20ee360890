import { abrirCaptura } from '../../addin/libro/captura/abrir-captura';
import { aceptarCambios } from '../../addin/libro/captura/aceptar-cambios';
import { cambiarPlan } from '../../addin/libro/captura/cambiar-plan';
import { type CapturaAbierta } from '../../addin/libro/captura/captura-abierta';
import { crearCaptura } from '../../addin/libro/captura/crear-captura';
import { escribirDatos, type Momento } from '../../addin/libro/captura/escribir-datos';
import { type Dato } from '../../addin/libro/captura/poner-datos';
import { resolverConflictos } from '../../addin/libro/captura/resolver-conflicto';
import { preparar, recibir, type ServicioDeEnvios, sincronizar } from '../../addin/libro/captura/sincronizar';
import { nombreDeTabla } from '../../addin/libro/captura/tablas-de-captura';
import { type Resultado } from '../../addin/cliente/resultado';
import { direccion } from '../../addin/banco/anfitrion/area';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';
import { valorDe as valorDeCelda } from '../../addin/banco/anfitrion/celda';
import { type ClaveDeCelda } from '../../shared/captura/celdas';
import { textoDePlan } from '../../shared/captura/plan-de-captura';
import { type CapturaGuardada, type Envio } from '../../shared/modelo/captura';
import { normasEn } from '../../shared/norma/normas';
import { abrirExcel, type ExcelAbierto } from '../anfitrion/office-en-node';

/** A request on its way, of which workbook it is, and under which key. */
export interface Mensaje {
  readonly libro: LibroDeDocente;
  readonly llave: string;
  readonly envio: Envio;
}

const exigido = <T>(resultado: Resultado<T>): T => {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.clave}: ${resultado.problema.detail}`);
};

let llaves = 0;
const envoltura = () => ({ llave: `convergencia-${(llaves += 1)}`, amparo: null });

const momento = (): Momento => ({
  ...{ normas: normasEn('2026-10-27'), cuando: '2026-10-27T15:00:00.000Z', motivo: null },
});

/** A docente's Excel with one captura, as a person and the pane use it; closed and opened again it is the same file. */
export class LibroDeDocente {
  private excel: ExcelAbierto;
  private persona: Persona;
  private numero = 0;

  constructor() {
    this.excel = abrirExcel();
    this.persona = new Persona(this.excel.libro);
  }

  async crear(inicial: Pick<CapturaGuardada, 'lugar' | 'version' | 'celdas'>): Promise<void> {
    const creada = await this.excel.en(() =>
      crearCaptura(inicial, {
        cuando: momento().cuando,
        alAvanzar: () => undefined,
        senal: new AbortController().signal,
      }),
    );
    this.numero = exigido(creada).numero;
  }

  /** Types in the cell of a datum, and the pane takes it as it does when Excel says that the cell changed. */
  async teclear(clave: ClaveDeCelda, titulo: string, texto: string): Promise<void> {
    this.teclearEnLaHoja(clave, titulo, texto);
    await this.aceptar(clave);
  }

  /** Types in the workbook while it is open in an Excel without the add-in; opened with it, the docente accepts it. */
  async teclearSinComplemento(clave: ClaveDeCelda, titulo: string, texto: string): Promise<void> {
    this.teclearEnLaHoja(clave, titulo, texto);
    await this.reabrir();
    await this.aceptar(clave);
  }

  private teclearEnLaHoja({ matricula }: ClaveDeCelda, titulo: string, texto: string): void {
    const { hoja, celda } = this.lugarDe(matricula, titulo);
    const hecho = texto === '' ? this.persona.vaciar(hoja, celda) : this.persona.teclear(hoja, celda, texto);
    if (hecho.outcome === 'rechazado') throw new Error(hecho.mensaje);
  }

  private async aceptar(clave: ClaveDeCelda): Promise<void> {
    await this.excel.en(async () =>
      exigido(
        await aceptarCambios(
          this.numero,
          ({ matricula, columna }) => matricula === clave.matricula && columna === clave.columna,
          momento(),
        ),
      ),
    );
  }

  async escribir(datos: readonly Dato[]): Promise<void> {
    await this.excel.en(async () => exigido(await escribirDatos(this.numero, datos, momento())));
  }

  /** Gives the plan another name, and answers with the plan as it is kept. */
  async renombrarPlan(nombre: string): Promise<string> {
    const plan = { ...(await this.leer()).plan, nombre };
    const conMotivo = { ...momento(), motivo: 'Se corrigió el nombre' };
    await this.excel.en(async () => exigido(await cambiarPlan(this.numero, plan, conMotivo)));
    return textoDePlan(plan);
  }

  /** What the pane would send now, already remembered by the workbook. */
  async empezarEnvio(): Promise<Mensaje | null> {
    const { envio } = await this.excel.en(async () => exigido(await preparar(this.numero, envoltura())));
    return envio && { libro: this, ...envio };
  }

  async recibir(
    llave: string,
    respuesta: Awaited<ReturnType<ServicioDeEnvios['enviarCaptura']>>,
  ): Promise<void> {
    await this.excel.en(() => recibir(this.numero, llave, respuesta));
  }

  async conectar(servicio: ServicioDeEnvios): Promise<void> {
    await this.excel.en(async () => exigido(await sincronizar(this.numero, servicio, envoltura)));
  }

  async elegir(eleccion: 'mia' | 'suya'): Promise<boolean> {
    const [conflicto] = (await this.leer()).bandeja.conflictos;
    if (!conflicto) return false;
    const { matricula, columna } = conflicto;
    await this.excel.en(async () =>
      exigido(await resolverConflictos(this.numero, [{ matricula, columna, eleccion }], momento().cuando)),
    );
    return true;
  }

  leer(): Promise<CapturaAbierta> {
    return this.excel.en(async () => exigido(await abrirCaptura(this.numero)));
  }

  /** Saves, closes Excel, and opens the file in another one. */
  async reabrir(): Promise<void> {
    const bytes = await this.excel.libro.guardar();
    this.excel = abrirExcel(await LibroDeExcel.abrirBytes(bytes));
    this.persona = new Persona(this.excel.libro);
  }

  private lugarDe(matricula: string, titulo: string): { hoja: string; celda: string } {
    const tabla = this.excel.libro.buscarTabla(nombreDeTabla('captura', this.numero));
    if (!tabla) throw new Error('the captura has no table');
    const { hoja, area } = tabla;
    const de = (fila: number, columna: number) => String(valorDeCelda(hoja.exceljs.getCell(fila, columna)));
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      if (de(area.fila1, columna) !== titulo) continue;
      for (let fila = area.fila1 + 1; fila <= area.fila2; fila += 1) {
        if (de(fila, area.columna1) !== matricula) continue;
        const celda = { fila1: fila, fila2: fila, columna1: columna, columna2: columna };
        return { hoja: hoja.exceljs.name, celda: direccion('', celda).split('!').at(-1) ?? '' };
      }
    }
    throw new Error(`${matricula} ${titulo} is not in the sheet`);
  }
}
