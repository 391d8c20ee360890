import {
  type Bandeja,
  celdasDeBandeja,
  prepararEnvio,
  recibirAcuse,
  recibirRechazo,
  registrar,
} from '../../../shared/captura/bandeja';
import { ponerAlDia } from '../../../shared/captura/poner-al-dia';
import { aplicar, type Celdas, enLista, valorDe } from '../../../shared/captura/celdas';
import { type CambioDeCelda, type Envio } from '../../../shared/modelo/captura';

export const CUANDO = '2026-10-27T15:00:00.000Z';
export const clave = (columna: string) => ({ matricula: '0001', columna });
export const falta = (columna: string) => ({
  ...clave(columna),
  motivo: 'Cerró.',
  remedio: 'Pida una rectificación.',
});

/** Types a value in a workbook: the change starts from what the workbook shows. */
export const teclear = (bandeja: Bandeja, columna: string, despues: string | null): Bandeja => {
  const antes = valorDe(celdasDeBandeja(bandeja), clave(columna));
  if (antes === despues) return bandeja;
  return registrar(bandeja, [{ ...clave(columna), antes, despues, cuando: CUANDO, motivo: null }]);
};

/** What the service does with an envío: its own version or nothing, and each key once. */
export class Mesa {
  version = 0;
  celdas: Celdas = new Map();
  readonly historial: CambioDeCelda[] = [];
  private readonly atendidos = new Map<string, number>();

  recibir(llave: string, { version, cambios }: Envio): { acuse: number } | { conflicto: true } {
    const atendido = this.atendidos.get(llave);
    if (atendido !== undefined) return { acuse: atendido };
    if (version !== this.version) return { conflicto: true };
    const aplicada = aplicar(this.celdas, cambios);
    if (aplicada.outcome === 'conflicto') throw new Error('changes that do not start from their version');
    this.version += 1;
    this.celdas = aplicada.celdas;
    this.historial.push(...cambios);
    this.atendidos.set(llave, this.version);
    return { acuse: this.version };
  }

  get guardada() {
    return { version: this.version, celdas: enLista(this.celdas) };
  }
}

let llaves = 0;
export const nuevaLlave = () => ({ llave: `llave-${(llaves += 1)}`, amparo: null });

export function enviar(bandeja: Bandeja, mesa: Mesa): Bandeja {
  const preparado = prepararEnvio(bandeja, nuevaLlave());
  if (!preparado) return bandeja;
  const respuesta = mesa.recibir(preparado.llave, preparado.envio);
  return 'acuse' in respuesta
    ? recibirAcuse(preparado.bandeja, preparado.llave, { version: respuesta.acuse })
    : ponerAlDia(recibirRechazo(preparado.bandeja, preparado.llave, []), mesa.guardada).bandeja;
}
