import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type MovimientoDeCaptura } from '../../shared/modelo/movimiento-de-captura';
import { type Servicio } from '../servicio/servicio';
import { ultimosMovimientos } from './servicio-de-envios';

/** The history of one captura, of which only what is new is asked for each time; in the end, all of it once more. */
export class HistorialLeido {
  private movimientos: readonly MovimientoDeCaptura[] = [];

  constructor(private readonly lugar: LugarDeCaptura) {}

  /** Every movement up to a version, the first one first; with the last one that was known, which must still follow. */
  async hasta(servicio: Servicio, version: number): Promise<readonly MovimientoDeCaptura[]> {
    const sabidos = this.movimientos.slice(0, -1);
    const nuevos = await ultimosMovimientos(servicio, this.lugar, version - sabidos.length);
    this.movimientos = [...sabidos, ...nuevos];
    return this.movimientos;
  }

  /** Whether the service, asked for all of it, tells what it told bit by bit. */
  async seCuentaIgual(servicio: Servicio): Promise<boolean> {
    const todos = await ultimosMovimientos(servicio, this.lugar, Infinity);
    return JSON.stringify(todos) === JSON.stringify(this.movimientos);
  }
}
