import { type Browser, type Page } from 'playwright-core';
import { type Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { type LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { type CambioDeCelda, type LugarDeCaptura } from '../../shared/modelo/captura';
import { direccionDelPanel, ponerExcel } from '../anfitrion/office-en-navegador';
import { servicioDeEnvios } from '../convergencia/servicio-de-envios';
import { type Servicio } from '../servicio/servicio';
import { hastaQue } from './hasta-que';
import { abrirVentana } from './navegador';

const CUANDO = '2026-10-27T15:00:00.000Z';

/** The docente of the demo data before the pane of a captura of CONALEP, and what the service has of it. */
export class DocenteEnElPanel {
  #pagina: Page | null = null;
  #anfitrion: Anfitrion | null = null;
  #version = 0;

  constructor(
    private readonly servicio: Servicio,
    private readonly navegador: Browser,
    private readonly lugar: LugarDeCaptura,
  ) {}

  get pagina(): Page {
    if (!this.#pagina) throw new Error('no pane was opened');
    return this.#pagina;
  }

  boton = (name: string | RegExp) => this.pagina.getByRole('button', { name });
  estado = (palabra: string) => this.pagina.locator('.envio-estado', { hasText: palabra });
  parte = (name: string) => this.pagina.getByRole('tab', { name });

  async abrirPanel(libro: LibroDeExcel): Promise<void> {
    ({ pagina: this.#pagina } = await abrirVentana(this.navegador, { ancho: 320, alto: 900 }));
    this.#anfitrion = await ponerExcel(this.pagina, { libro });
    await this.pagina.goto(direccionDelPanel(this.servicio.origen));
    const ventana = this.pagina.waitForEvent('popup');
    await this.boton('Entrar con mi cuenta institucional').click();
    await (await ventana).locator('[value="docente"]').click();
  }

  /** What another Excel of the same docente sends meanwhile. */
  async enviar(cambios: readonly Omit<CambioDeCelda, 'cuando' | 'motivo'>[]): Promise<void> {
    const version = this.#version;
    const envio = {
      ...{ version, rectificacion: null },
      cambios: cambios.map((cambio) => ({ ...cambio, cuando: CUANDO, motivo: null })),
    };
    const hecho = await servicioDeEnvios(this.servicio).enviarCaptura(
      this.lugar,
      envio,
      `prueba-del-panel-${version}`,
    );
    if (!hecho.ok) throw new Error(JSON.stringify(hecho.problema));
    this.#version = hecho.valor.version;
  }

  async enElServicio(columna: string): Promise<Record<string, string>> {
    const guardada = await servicioDeEnvios(this.servicio).captura(this.lugar);
    if (!guardada.ok) throw new Error(guardada.problema.detail);
    this.#version = guardada.valor.version;
    const suyas = guardada.valor.celdas.filter((celda) => celda.columna === columna);
    return Object.fromEntries(suyas.map(({ matricula, valor }) => [matricula, valor]));
  }

  /** R.A. 1.2 of some alumnos is in the service, and the pane says that all is. */
  async enviado(esperado: Readonly<Record<string, string>>): Promise<void> {
    await hastaQue(async () => {
      const guardado = await this.enElServicio('ra/1.2');
      return Object.entries(esperado).every(([matricula, valor]) => guardado[matricula] === valor);
    });
    await this.estado('Todo está en el servicio').waitFor();
  }

  red = (hay: boolean): Promise<unknown> =>
    hay ? this.pagina.unroute('**/api/**') : this.pagina.route('**/api/**', (ruta) => ruta.abort());

  async elegirColumna(titulo: string): Promise<void> {
    await this.pagina.getByRole('combobox', { name: 'Qué capturar' }).selectOption({ label: 'Corte 2' });
    await this.pagina.getByRole('combobox', { name: 'Columna' }).selectOption({ label: titulo });
  }

  /** In the grid of the pane, from the alumno who is there. */
  async teclear(nombre: string, teclas: readonly string[]): Promise<void> {
    await this.pagina.getByRole('grid').getByText(nombre).click();
    for (const tecla of teclas) await this.pagina.keyboard.press(tecla);
  }

  /** What somebody copied elsewhere. */
  async portapapeles(texto: string): Promise<void> {
    await this.pagina.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.pagina.evaluate(`navigator.clipboard.writeText(${JSON.stringify(texto)})`);
  }

  /** The cell of R.A. 1.2 of an alumno in the sheet, by its row from zero. */
  celdaDe(fila: number): { hoja: string; celda: string } {
    const tabla = this.#anfitrion?.libro.buscarTabla('siseac_captura_1');
    if (!tabla) throw new Error('there is no captura');
    return { hoja: tabla.hoja.exceljs.name, celda: `D${tabla.area.fila1 + 1 + fila}` };
  }

  enLaHoja(fila: number): unknown {
    const { hoja, celda } = this.celdaDe(fila);
    return this.#anfitrion?.libro.buscarHoja(hoja)?.exceljs.getCell(celda).value;
  }
}
