import { z } from 'zod';
import { ConsultaRegistrada } from '../../shared/modelo/consulta-registrada';
import { filas, particiones, rangos } from './claves';
import { huellaDe } from './contenido';
import { type Tabla } from './tabla';

const HASTA_LA_HORA = 'AAAA-MM-DDThh'.length;
const HASTA_EL_MES = 'AAAA-MM'.length;

/**
 * Who read data of people. A partition is a plantel in a month, so that what is older than must be kept is deleted
 * partition by partition.
 */
export class Consultas {
  private hora = '';
  private readonly deEstaHora = new Set<string>();

  constructor(private readonly tabla: Tabla) {}

  /** Leaves one row for each person, reading, address and hour; the first stays. */
  async registrar(cadena: string, consulta: ConsultaRegistrada): Promise<void> {
    const hora = consulta.cuando.slice(0, HASTA_LA_HORA);
    const particion = particiones.consultas(cadena, hora.slice(0, HASTA_EL_MES));
    // The captura that is read and the one that is sent have the same address.
    const lectura = huellaDe(`${consulta.que} ${consulta.direccion}`).slice(0, 16);
    const fila = filas.consulta(hora, consulta.id, lectura);
    if (hora !== this.hora) this.deEstaHora.clear();
    this.hora = hora;
    if (this.deEstaHora.has(`${particion} ${fila}`)) return;
    const columnas = { json: JSON.stringify(consulta) };
    await this.tabla.escribir(particion, [{ hacer: 'crear', fila, columnas }]);
    this.deEstaHora.add(`${particion} ${fila}`);
  }

  /** What was read of a plantel in a month, "AAAA-MM". */
  async deMes(cadena: string, mes: string): Promise<ConsultaRegistrada[]> {
    const renglones = await this.tabla.listarParticion(particiones.consultas(cadena, mes));
    return renglones.map(({ columnas }) => ConsultaRegistrada.parse(JSON.parse(EnFila.parse(columnas).json)));
  }

  /** Deletes what was read before a month, "AAAA-MM"; gives how many rows there were. */
  borrarAntesDe(mes: string): Promise<number> {
    return this.tabla.borrarTodos(this.tabla.recorrer(rangos.consultasAntesDe(mes)));
  }
}

const EnFila = z.object({ json: z.string() });
