import { useEffect, useReducer, useState } from 'react';
import { calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type Celdas } from '../../../../shared/captura/celdas';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Resultado } from '../../../cliente/resultado';
import { type CalificacionAlterada } from '../../../libro/captura/calificaciones-alteradas';
import { buscarAlteradas, ponerCalificaciones } from '../../../libro/captura/calificaciones-del-libro';
import { observarCalificaciones } from '../../../libro/captura/observar-captura';

/** After the last change, so that the sheet is written once for several. */
const ESPERA_MS = 1_000;
/** Between cells of one writing. */
const JUNTOS_MS = 150;

interface EnLaHoja {
  readonly alteradas: readonly CalificacionAlterada[];
  readonly problema: Problema | null;
}

/**
 * Keeps the official figures of the sheet Calificaciones as what was captured says. Figures that somebody altered are
 * not written over: they are told, as soon as they change, until the person asks for them to be calculated again.
 */
export function useHojaDeCalificaciones(numero: number, celdas: Celdas, contexto: ContextoDeCalificacion) {
  const [enLaHoja, setEnLaHoja] = useState<EnLaHoja>({ alteradas: [], problema: null });
  const cambios = useCambiosEnCalificaciones(numero);

  const escribir = async (): Promise<void> => {
    const escritas = await escribirEnHoja(numero, celdas, contexto);
    setEnLaHoja({ alteradas: [], problema: escritas.ok ? null : escritas.problema });
  };
  useEffect(() => {
    const control = new AbortController();
    const vigente = (): boolean => !control.signal.aborted;
    const decir = (nuevo: EnLaHoja): void => {
      if (vigente()) setEnLaHoja(nuevo);
    };
    const alDia = async (): Promise<void> => {
      const alteradas = await buscarEnHoja(numero, celdas, contexto);
      if (!alteradas.ok) {
        decir({ alteradas: [], problema: alteradas.problema });
      } else if (alteradas.valor.length > 0) {
        decir({ alteradas: alteradas.valor, problema: null });
      } else if (vigente()) {
        const escritas = await escribirEnHoja(numero, celdas, contexto);
        decir({ alteradas: [], problema: escritas.ok ? null : escritas.problema });
      }
    };
    const reloj = setTimeout(() => void alDia(), ESPERA_MS);
    return () => {
      control.abort();
      clearTimeout(reloj);
    };
  }, [numero, celdas, contexto, cambios]);
  return { ...enLaHoja, recalcular: escribir };
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

async function escribirEnHoja(
  numero: number,
  celdas: Celdas,
  contexto: ContextoDeCalificacion,
): Promise<Resultado<unknown>> {
  const calificada = calificarCaptura(celdas, contexto);
  return calificada ? ponerCalificaciones(numero, calificada, contexto) : { ok: true, valor: null };
}

async function buscarEnHoja(
  numero: number,
  celdas: Celdas,
  contexto: ContextoDeCalificacion,
): Promise<Resultado<CalificacionAlterada[]>> {
  const calificada = calificarCaptura(celdas, contexto);
  return calificada ? buscarAlteradas(numero, calificada, contexto.normas) : { ok: true, valor: [] };
}
