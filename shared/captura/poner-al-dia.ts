import { type CambioDeCelda, type CapturaGuardada } from '../modelo/captura';
import { type Bandeja, celdasDeBandeja, type Conflicto } from './bandeja';
import {
  type ClaveDeCelda,
  type Diferencia,
  diferenciasEntre,
  enCeldas,
  enLista,
  mismaCelda,
  valorDe,
} from './celdas';

export interface Puesta {
  readonly bandeja: Bandeja;
  /** Cells that only the others changed, and which the sheets must now show. */
  readonly traidas: readonly ClaveDeCelda[];
}

/**
 * The three-way comparison, cell by cell, against a newer version: what only the others changed is taken, what only
 * this workbook changed stays pending on top of it, what both changed alike is settled, and the rest is a conflict.
 * An older version, or one that comes while an envío may have arrived, changes nothing.
 */
export function ponerAlDia(bandeja: Bandeja, suya: Pick<CapturaGuardada, 'version' | 'celdas'>): Puesta {
  if (bandeja.enviando !== null || suya.version <= bandeja.version) return { bandeja, traidas: [] };
  const [base, mias, suyas] = [enCeldas(bandeja.base), celdasDeBandeja(bandeja), enCeldas(suya.celdas)];
  const cambiadas = diferenciasEntre(base, suyas);
  const pendientes = sobre(bandeja.pendientes, cambiadas);
  const conflictos = [
    ...bandeja.conflictos.map((uno) => ({ ...uno, suya: valorDe(suyas, uno) })),
    ...cambiadas.flatMap(({ matricula, columna, antes, despues }): Conflicto[] => {
      const clave = { matricula, columna };
      const esMia = bandeja.pendientes.some((cambio) => mismaCelda(cambio, clave) && !esConstancia(cambio));
      if (!esMia) return [];
      const { motivo } = bandeja.pendientes.findLast((cambio) => mismaCelda(cambio, clave)) ?? {
        motivo: null,
      };
      return [{ ...clave, base: antes, mia: valorDe(mias, clave), suya: despues, motivo }];
    }),
  ].filter(({ mia, suya: otra }) => mia !== otra);
  const nueva: Bandeja = {
    version: suya.version,
    base: enLista(suyas),
    pendientes,
    enviando: null,
    conflictos,
    retenidas: bandeja.retenidas.filter((clave) => pendientes.some((cambio) => mismaCelda(cambio, clave))),
  };
  const traidas = diferenciasEntre(mias, celdasDeBandeja(nueva));
  return { bandeja: nueva, traidas: traidas.map(({ matricula, columna }) => ({ matricula, columna })) };
}

/** Pending changes on top of newer values: those of a cell that changed are no longer pending, but what was chosen stays said. */
function sobre(pendientes: readonly CambioDeCelda[], cambiadas: readonly Diferencia[]): CambioDeCelda[] {
  return pendientes.flatMap((cambio) => {
    const ajena = cambiadas.find((otra) => mismaCelda(otra, cambio));
    if (!ajena) return [cambio];
    return esConstancia(cambio) ? [{ ...cambio, antes: ajena.despues, despues: ajena.despues }] : [];
  });
}

/** A change that only leaves in the history what was not chosen. */
const esConstancia = ({ antes, despues, descartado }: CambioDeCelda): boolean =>
  antes === despues && descartado !== undefined;
