import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type Problema } from '../../../../shared/modelo/problema';
import { type CalificacionAlterada } from '../../../libro/captura/calificaciones-alteradas';
import { buscarAlteradas, ponerCalificaciones } from '../../../libro/captura/calificaciones-del-libro';
import { observarCalificaciones } from '../../../libro/captura/observar-captura';
import { type CapturaALaVista } from '../rejilla/escritura';

/** After the last change, so that the sheet is written once for several. */
const ESPERA_MS = 1_000;
/** Between cells of one writing. */
const JUNTOS_MS = 150;

interface EnLaHoja {
  readonly alteradas: readonly CalificacionAlterada[];
  readonly problema: Problema | null;
}

const NADA: EnLaHoja = { alteradas: [], problema: null };

/**
 * Keeps the official figures of the sheet Calificaciones as what was captured says. Those that somebody altered are not
 * written over: they are told, as soon as they change, until the person asks for them to be calculated again. A change
 * in the sheet is only looked at: two panes over one workbook never answer each other's writing.
 */
export function useHojaDeCalificaciones(
  captura: CapturaALaVista & { readonly numero: number },
  contexto: ContextoDeCalificacion,
) {
  const { numero, celdas, enSabana } = captura;
  const [enLaHoja, setEnLaHoja] = useState<EnLaHoja>(NADA);
  const [sinProteccion, setSinProteccion] = useState(false);
  const cambios = useCambiosEnCalificaciones(numero);

  const poner = async (tambienAlteradas: boolean): Promise<EnLaHoja> => {
    const calificada = calificarCaptura(celdas, contexto, enSabana);
    if (!calificada) return NADA;
    const puestas = await ponerCalificaciones(numero, calificada, { ...contexto, tambienAlteradas });
    if (!puestas.ok) return { alteradas: [], problema: puestas.problema };
    const { valor } = puestas;
    // Whoever takes the protection off knows it, and is told once the figures are right again.
    setSinProteccion((dicho) => valor.sinProteccion && (dicho || tambienAlteradas));
    return { alteradas: valor.alteradas, problema: null };
  };
  const ponerAlDia = useEffectEvent(() => poner(false));
  const buscar = useEffectEvent(async (): Promise<EnLaHoja> => {
    const calificada = calificarCaptura(celdas, contexto, enSabana);
    if (!calificada) return NADA;
    const alteradas = await buscarAlteradas(numero, calificada, contexto.normas);
    return alteradas.ok
      ? { alteradas: alteradas.valor, problema: null }
      : { alteradas: [], problema: alteradas.problema };
  });

  useEffect(() => tras(ESPERA_MS, ponerAlDia, setEnLaHoja), [numero, celdas, enSabana, contexto]);
  useEffect(() => (cambios > 0 ? tras(0, buscar, setEnLaHoja) : undefined), [numero, cambios]);
  return { ...enLaHoja, sinProteccion, recalcular: async () => setEnLaHoja(await poner(true)) };
}

/** Does it after a while and tells what came of it, unless it is called off first; gives how to. */
function tras<T>(ms: number, hacer: () => Promise<T>, decir: (que: T) => void): () => void {
  const control = new AbortController();
  const reloj = setTimeout(() => {
    void hacer().then((que) => {
      if (!control.signal.aborted) decir(que);
    });
  }, ms);
  return () => {
    control.abort();
    clearTimeout(reloj);
  };
}

/** How many times the sheet has changed: a writing of many cells, ours for one, counts once. */
function useCambiosEnCalificaciones(numero: number): number {
  const [cambios, contar] = useReducer((cuantos: number) => cuantos + 1, 0);
  useEffect(() => {
    let reloj: ReturnType<typeof setTimeout> | undefined;
    const observada = observarCalificaciones(numero, () => {
      clearTimeout(reloj);
      reloj = setTimeout(contar, JUNTOS_MS);
    });
    return () => {
      clearTimeout(reloj);
      void observada.then((una) => (una.ok ? una.valor() : undefined));
    };
  }, [numero]);
  return cambios;
}
