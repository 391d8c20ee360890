import { iniciarServicio, type Servicio } from '../servicio/servicio';

/** The genuine service, stopped and started again over its own data: at another address, with the same memory. */
export class ServicioQueReinicia {
  private constructor(private servicio: Servicio) {}

  static async iniciar(): Promise<ServicioQueReinicia> {
    return new ServicioQueReinicia(await iniciarServicio());
  }

  get actual(): Servicio {
    return this.servicio;
  }

  async reiniciar(): Promise<void> {
    const { datos } = this.servicio;
    await this.servicio.detener({ conservar: true });
    this.servicio = await iniciarServicio({ datos });
  }

  detener(): Promise<void> {
    return this.servicio.detener();
  }
}
