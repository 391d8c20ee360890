import { registrar } from '../../../shared/captura/bandeja';
import { aplicar, type ClaveDeCelda, valorDe } from '../../../shared/captura/celdas';
import { revisarCambios } from '../../../shared/captura/revisar-cambios';
import { type CambioDeCelda } from '../../../shared/modelo/captura';
import { type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import {
  type CapturaAbierta,
  type CapturaLeida,
  comoAbierta,
  leerAbierta,
  leerCaptura,
} from './captura-abierta';
import { conCaptura } from './con-captura';
import { type Momento } from './escribir-datos';
import { type DatoLeido } from './leer-celda';
import { guardarMemoria, type Memoria } from './memoria';
import { esNumeroEnTexto, ponerDatos } from './poner-datos';

/** What came of taking into account what the sheets say. `rechazados` could not be taken, and say why. */
export interface Aceptados {
  readonly captura: CapturaAbierta;
  readonly aceptados: number;
  readonly rechazados: readonly {
    readonly clave: ClaveDeCelda;
    readonly motivo: string;
    readonly remedio: string;
  }[];
}

/**
 * Takes into account what the sheets say and the workbook does not know yet, where `cuales` says so: each datum that may
 * be captured becomes a change like any other.
 */
export const aceptarCambios = (
  numero: number,
  cuales: (dato: DatoLeido) => boolean,
  momento: Momento,
): Promise<Resultado<Aceptados>> =>
  conCaptura(numero, async (contexto, memoria) => {
    const leida = await leerCaptura(contexto, memoria);
    const { cambios, rechazados } = separar(leida, leida.datos.filter(cuales), momento);
    if (cambios.length === 0) return { captura: comoAbierta(leida), aceptados: 0, rechazados };
    const nueva: Memoria = { ...memoria, bandeja: registrar(memoria.bandeja, cambios) };
    await guardarMemoria(contexto, numero, nueva);
    await escribirComoNumeros(contexto, leida, cambios);
    return { captura: await leerAbierta(contexto, nueva), aceptados: cambios.length, rechazados };
  });

/** One that is refused does not keep the others from being taken: they were typed one by one. */
function separar(leida: CapturaLeida, datos: readonly DatoLeido[], { normas, cuando, motivo }: Momento) {
  const cambios = datos.flatMap(({ matricula, columna, valor }): CambioDeCelda[] => {
    const antes = valorDe(leida.celdas, { matricula, columna });
    return antes === valor ? [] : [{ matricula, columna, antes, despues: valor, cuando, motivo }];
  });
  const aplicada = aplicar(leida.celdas, cambios);
  const despues = aplicada.outcome === 'aplicada' ? aplicada.celdas : leida.celdas;
  const faltas = revisarCambios(leida.celdas, despues, cambios, { lugar: leida.lugar, normas });
  const rechazados = faltas.map(({ motivo: porQue, remedio, ...clave }) => ({
    clave,
    motivo: porQue,
    remedio,
  }));
  const vetadas = new Set(faltas.map(({ matricula, columna }) => `${matricula}\n${columna}`));
  return {
    cambios: cambios.filter(({ matricula, columna }) => !vetadas.has(`${matricula}\n${columna}`)),
    rechazados,
  };
}

/** "7,5" is text to Excel and 7.5 to us: what was taken is left in its cell as the number it is. */
async function escribirComoNumeros(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  cambios: readonly CambioDeCelda[],
): Promise<void> {
  const datos = cambios
    .map(({ matricula, columna, despues }) => ({ matricula, columna, valor: despues }))
    .filter((dato) => esNumeroEnTexto(leida, dato));
  if (datos.length > 0) await ponerDatos(contexto, leida, datos, new Diario());
}

/** Gives the sheets back what the workbook remembers, where `cuales` says so. */
export const devolverDatos = (
  numero: number,
  cuales: (dato: DatoLeido) => boolean,
): Promise<Resultado<CapturaAbierta>> =>
  conCaptura(numero, async (contexto, memoria) => {
    const leida = await leerCaptura(contexto, memoria);
    const datos = leida.datos.filter(cuales).map(({ matricula, columna }) => ({
      matricula,
      columna,
      valor: valorDe(leida.celdas, { matricula, columna }),
    }));
    await ponerDatos(contexto, leida, datos, new Diario());
    return leerAbierta(contexto, memoria);
  });
