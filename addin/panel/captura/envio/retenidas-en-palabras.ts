import { type Bandeja, type Retenida } from '../../../../shared/captura/bandeja';
import { type Celdas, type ClaveDeCelda, mismaCelda, valorDe } from '../../../../shared/captura/celdas';
import { leerColumna } from '../../../../shared/captura/columna';
import { momentoDeColumna } from '../../../../shared/captura/plan-de-captura';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { momentosDe } from '../calificaciones/momento-de-captura';
import { cambioEnPalabras } from './cambio-en-palabras';

/** A cell held back, as a person knows it. */
export interface RetenidaEnPalabras {
  readonly clave: ClaveDeCelda;
  /** Whose it is and which; the plan is nobody's. */
  readonly cual: string;
  /** From what the service has to what this workbook says; null for the plan, which is no value to read. */
  readonly valores: string | null;
}

/** Those of one reason. `remedio` is null where asking for a rectification is what mends them. */
export interface GrupoDeRetenidas {
  readonly motivo: string;
  readonly remedio: string | null;
  readonly retenidas: readonly RetenidaEnPalabras[];
}

/** What is held back, each reason said once with everything that it holds. */
export function retenidasPorMotivo(bandeja: Bandeja, celdas: Celdas): GrupoDeRetenidas[] {
  const grupos = new Map<string, GrupoDeRetenidas>();
  for (const una of bandeja.retenidas) {
    const { motivo } = una;
    const remedio = una.cerrada ? null : una.remedio;
    const llave = JSON.stringify([motivo, remedio]);
    const retenidas = [...(grupos.get(llave)?.retenidas ?? []), enSusPalabras(una, bandeja, celdas)];
    grupos.set(llave, { motivo, remedio, retenidas });
  }
  return [...grupos.values()];
}

function enSusPalabras(
  { matricula, columna }: Retenida,
  bandeja: Bandeja,
  celdas: Celdas,
): RetenidaEnPalabras {
  const clave = { matricula, columna };
  if (columna === 'plan') return { clave, cual: 'El plan', valores: null };
  const cambios = bandeja.pendientes.filter((cambio) => mismaCelda(cambio, clave));
  const [antes, despues] = [cambios[0]?.antes, cambios.at(-1)?.despues];
  return {
    clave,
    cual: `${valorDe(celdas, { matricula, columna: 'nombre' }) ?? matricula}, ${enPalabras(columna)}`,
    valores: cambioEnPalabras(antes, despues),
  };
}

/** How many changes of a workbook wait in some cells. */
export const cambiosDe = ({ pendientes }: Bandeja, celdas: readonly ClaveDeCelda[]): number =>
  pendientes.filter((cambio) => celdas.some((clave) => mismaCelda(clave, cambio))).length;

export interface CerradasDeMomento {
  readonly momento: number;
  readonly cerradas: readonly Retenida[];
}

/**
 * What is closed, by the cortes or units that the service said: a sábana may have an R.A. where this workbook has not.
 * Where it did not say, by the plan, and a change of the plan itself may touch any of them.
 */
export function cerradasPorMomento(plan: PlanDeCaptura, cerradas: readonly Retenida[]): CerradasDeMomento[] {
  const conMomentos = cerradas.map((una) => ({
    una,
    momentos: una.momentos ?? momentosDeColumna(plan, una.columna),
  }));
  const momentos = new Set(conMomentos.flatMap((cada) => cada.momentos));
  return [...momentos]
    .toSorted((a, b) => a - b)
    .map((momento) => ({
      momento,
      cerradas: conMomentos.flatMap((cada) => (cada.momentos.includes(momento) ? [cada.una] : [])),
    }));
}

function momentosDeColumna(plan: PlanDeCaptura, nombre: string): number[] {
  const columna = leerColumna(nombre);
  if (columna?.que === 'plan') return momentosDe(plan);
  const momento = columna && momentoDeColumna(plan, columna);
  return momento === null ? [] : [momento];
}
