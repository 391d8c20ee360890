import { registrar } from '../../../shared/captura/bandeja';
import { aplicar, valorDe } from '../../../shared/captura/celdas';
import { revisarCambios } from '../../../shared/captura/revisar-cambios';
import { type CambioDeCelda } from '../../../shared/modelo/captura';
import { type Normas } from '../../../shared/norma/normas';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { type CapturaAbierta, leerAbierta, leerCaptura } from './captura-abierta';
import { conCaptura } from './con-captura';
import { deshacerCambios } from './deshacer-cambios';
import { hacerRenglones } from './hacer-renglones';
import { guardarMemoria, type Memoria } from './memoria';
import { type Dato, ponerDatos } from './poner-datos';
import { datoNoValido } from './problema-de-captura';

/** A bulk action that was done, and the way to take it back for as long as nobody changes what it wrote. */
export interface Escrito {
  readonly captura: CapturaAbierta;
  readonly deshacer: () => Promise<Resultado<CapturaAbierta>>;
}

export interface Momento {
  readonly normas: Normas;
  /** When it was done, as an ISO instant. */
  readonly cuando: string;
  readonly motivo: string | null;
}

/**
 * Captures data from the pane: into their cells and into what is pending, all of them or none. Data that say what is
 * already there change nothing.
 */
export async function escribirDatos(
  numero: number,
  datos: readonly Dato[],
  momento: Momento,
): Promise<Resultado<Escrito>> {
  const diario = new Diario();
  const hecho = await conCaptura(numero, (contexto, memoria) =>
    escribir(contexto, memoria, datos, momento, diario),
  ).catch(async (error: unknown) => {
    await diario.revertir();
    throw error;
  });
  if (!hecho.ok) {
    await diario.revertir();
    return hecho;
  }
  if (!hecho.valor.ok) return hecho.valor;
  const { captura, cambios } = hecho.valor.valor;
  return logrado({ captura, deshacer: () => deshacerCambios(numero, cambios, diario) });
}

interface Hecho {
  readonly captura: CapturaAbierta;
  readonly cambios: readonly CambioDeCelda[];
}

async function escribir(
  contexto: Excel.RequestContext,
  memoria: Memoria,
  datos: readonly Dato[],
  { normas, cuando, motivo }: Momento,
  diario: Diario,
): Promise<Resultado<Hecho>> {
  const leida = await leerCaptura(contexto, memoria);
  const cambios = datos.flatMap(({ matricula, columna, valor }): CambioDeCelda[] => {
    const antes = valorDe(leida.celdas, { matricula, columna });
    return antes === valor ? [] : [{ matricula, columna, antes, despues: valor, cuando, motivo }];
  });
  const aplicada = aplicar(leida.celdas, cambios);
  if (aplicada.outcome === 'conflicto') throw new RangeError('the same cell twice in one writing');
  const faltas = revisarCambios(leida.celdas, aplicada.celdas, cambios, { lugar: memoria.lugar, normas });
  if (faltas.length > 0) return fallido(datoNoValido(faltas));
  const conRenglones = await hacerRenglones(contexto, leida, cambios, diario);
  await ponerDatos(contexto, conRenglones, datos, diario);
  const nueva = { ...memoria, bandeja: registrar(memoria.bandeja, cambios) };
  await guardarMemoria(contexto, memoria.numero, nueva);
  return logrado({ captura: await leerAbierta(contexto, nueva), cambios });
}
