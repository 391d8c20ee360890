import { momentosTocados } from '../../shared/captura/momentos-tocados';
import { situacionDeVentana, ventanaDelMomento } from '../../shared/captura/ventana-de-captura';
import { type CambioDeCelda, type PlanDeCaptura } from '../../shared/modelo/captura';
import { type Calendario } from '../../shared/modelo/corte';
import { type FaltaDeCambio } from '../../shared/modelo/falta-de-cambio';
import { type Normas } from '../../shared/norma/normas';
import { type Fecha } from '../../shared/nucleo/fecha';

interface Contexto {
  readonly antes: PlanDeCaptura | null;
  readonly despues: PlanDeCaptura;
  readonly calendario: Calendario | null;
  readonly hoy: Fecha;
  readonly normas: Normas;
  /** Corte or unit that an authorised rectification opens; null: none does. */
  readonly autorizado: number | null;
}

export interface EnSuVentana {
  readonly anticipadas: number;
  /** Changes of a closed corte that nothing authorises. */
  readonly faltas: readonly FaltaDeCambio[];
  /** Whether some change needed the authorised rectification. */
  readonly rectifica: boolean;
}

/** PO-04, normas 6 and 7: what is captured before its window is taken with a notice, and after it by rectification. */
export function cambiosEnSuVentana(cambios: readonly CambioDeCelda[], contexto: Contexto): EnSuVentana {
  const { antes, despues, calendario, autorizado } = contexto;
  let anticipadas = 0;
  let rectifica = false;
  const faltas: FaltaDeCambio[] = [];
  for (const cambio of cambios) {
    if (cambio.antes === cambio.despues) continue;
    const ventanas = momentosTocados({ antes, despues }, cambio).map((momento) => {
      const ventana = ventanaDelMomento(despues.institucion, momento, calendario);
      return { momento, ventana, situacion: situacionDeVentana(ventana, contexto) };
    });
    if (ventanas.some(({ situacion }) => situacion === 'anticipada')) anticipadas += 1;
    for (const { momento, ventana, situacion } of ventanas) {
      if (situacion !== 'extemporanea') continue;
      if (momento === autorizado) rectifica = true;
      else faltas.push(cerrada(cambio, `${enPalabras(despues)} ${momento}`, ventana?.capturaFin ?? ''));
    }
  }
  return { anticipadas, faltas, rectifica };
}

const enPalabras = ({ institucion }: PlanDeCaptura): string =>
  institucion === 'ut' ? 'de la unidad' : 'del corte';

const cerrada = ({ matricula, columna }: CambioDeCelda, deQue: string, fin: string): FaltaDeCambio => ({
  matricula,
  columna,
  motivo: `La captura ${deQue} cerró el ${fin}.`,
  remedio: `Solicite la rectificación ${deQue} y envíe de nuevo con su folio (PO-04, norma 6).`,
});
