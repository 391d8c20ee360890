import { esPasajero } from './es-pasajero';
import { type Resultado } from './resultado';

/**
 * The Idempotency-Key of what a form sends. Sent again after the network or the service failed, the same request keeps
 * its key, because it may have been done; what was answered for good, and what is another request by now, take a new one.
 */
export class LlaveDeSolicitud {
  private enviada = '';
  private llave: string = crypto.randomUUID();

  para(pedido: unknown): string {
    const texto = JSON.stringify(pedido);
    if (this.enviada !== '' && this.enviada !== texto) this.llave = crypto.randomUUID();
    this.enviada = texto;
    return this.llave;
  }

  contestada(resultado: Resultado<unknown>): void {
    if (!resultado.ok && esPasajero(resultado.problema)) return;
    this.enviada = '';
    this.llave = crypto.randomUUID();
  }
}
