import { type Sucesos } from './anfitrion/sucesos';

/** Tells whether a workbook has changed since it was put on the bench or last downloaded. */
export class CambiosSinDescargar {
  private hechos = 0;
  private descargados = 0;

  constructor(sucesos: Sucesos) {
    sucesos.oir(({ que }) => {
      if (que !== 'seleccion' && que !== 'hoja-activada') this.hechos += 1;
    });
  }

  get hay(): boolean {
    return this.hechos > this.descargados;
  }

  /** Downloads it; what changes meanwhile may not be in the file, and is left to download. */
  async descargar(hacer: () => Promise<void>): Promise<void> {
    const hasta = this.hechos;
    await hacer();
    this.descargados = hasta;
  }
}
