import { type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { type Persona, type Servicio } from '../servicio/servicio';
import { abrirVentana } from './navegador';

/** Of the sample of the Universidad Tecnológica: its third unit is open for as long as anybody runs this. */
export const CALENDARIO = {
  ...{ periodo: 'SEPDIC26', inicio: '2020-01-06', fin: '2099-12-18', cortes: [], diasNoLaborables: [] },
  unidades: [
    unidad(1, '2020-02-03', '2020-02-04'),
    unidad(2, '2020-03-02', '2020-03-03'),
    unidad(3, '2020-04-06', '2099-12-11'),
  ],
};
function unidad(numero: number, capturaInicio: string, capturaFin: string) {
  return { unidad: numero, capturaInicio, capturaFin, fechaReferencia: capturaFin };
}

/** Row of the headings in every sheet of a captura. */
const ENCABEZADOS = '6';

/** The bench with somebody of the sample signed in at its pane. */
export async function abrirBanco(
  navegador: Browser,
  { origen }: Servicio,
  persona: Persona,
  muestra?: string,
): Promise<EnElBanco> {
  const { pagina } = await abrirVentana(navegador, { ancho: 1360, alto: 860 });
  await pagina.goto(`${origen}/banco.html`);
  const banco = new EnElBanco(pagina);
  if (muestra !== undefined) await pagina.getByLabel('Libros de muestra').selectOption(muestra);
  const ventana = pagina.waitForEvent('popup');
  await banco.boton('Entrar con mi cuenta institucional').click();
  await (await ventana).locator(`[value="${persona}"]`).click();
  await banco.panel.getByRole('tab', { name: 'Captura', exact: true }).waitFor();
  return banco;
}

/** What a person does at the bench, in its grid and in its pane. */
export class EnElBanco {
  readonly panel: FrameLocator;

  constructor(readonly pagina: Page) {
    this.panel = pagina.frameLocator('iframe[title="Panel de SISEAC"]');
  }

  /** Of the pane. */
  boton(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  /** Of the pane. */
  parte(name: string): Locator {
    return this.panel.getByRole('tab', { name, exact: true });
  }

  get grid(): Locator {
    return this.pagina.getByRole('grid', { name: /^Hoja / });
  }

  async irA(hoja: string): Promise<void> {
    const hojas = this.pagina.getByRole('navigation', { name: 'Hojas del libro' });
    await hojas.getByRole('button', { name: new RegExp(`^${hoja}`) }).click();
    await this.pagina.getByRole('grid', { name: `Hoja ${hoja}` }).waitFor();
  }

  /** The cell of the active sheet under a heading, in the row of a matrícula. */
  async celda(matricula: string, titulo: string): Promise<Locator> {
    const encabezados = this.grid.locator(`[role="row"][aria-rowindex="${ENCABEZADOS}"]`);
    const columna = await encabezados
      .getByRole('gridcell', { name: titulo, exact: true })
      .getAttribute('aria-colindex');
    return this.grid
      .getByRole('row')
      .filter({ has: this.pagina.getByRole('gridcell', { name: matricula, exact: true }) })
      .locator(`[aria-colindex="${columna ?? ''}"]`);
  }

  async teclear(matricula: string, titulo: string, texto: string): Promise<void> {
    await (await this.celda(matricula, titulo)).click();
    await this.grid.focus();
    await this.pagina.keyboard.type(texto);
    await this.pagina.keyboard.press('Enter');
  }

  /** Waits for a cell to say so. */
  async dice(matricula: string, titulo: string, texto: string): Promise<void> {
    const celda = await this.celda(matricula, titulo);
    await celda.getByText(texto, { exact: true }).waitFor();
  }
}
