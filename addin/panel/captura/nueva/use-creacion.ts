import { useRef } from 'react';
import { type CapturaGuardada } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Resultado } from '../../../cliente/resultado';
import { type AvanceDeEscritura } from '../../../libro/escribir-libro';
import { useFases } from '../../use-fases';

export type CapturaInicial = Pick<CapturaGuardada, 'lugar' | 'version' | 'celdas' | 'enSabana'>;

export interface CapturaCreada {
  readonly numero: number;
  readonly deshacer: () => Promise<Resultado<void>>;
}

/** Makes the sheets of a captura in the workbook: all of them, or none. */
export type Crear = (
  inicial: CapturaInicial,
  opciones: { readonly senal: AbortSignal; readonly alAvanzar: (avance: AvanceDeEscritura) => void },
) => Promise<Resultado<CapturaCreada>>;

type Creacion =
  | { readonly fase: 'creando'; readonly avance: AvanceDeEscritura | null }
  | { readonly fase: 'cancelando' }
  | { readonly fase: 'creada'; readonly captura: CapturaCreada; readonly problema: Problema | null }
  | { readonly fase: 'deshaciendo' }
  | { readonly fase: 'deshecha' };

/** Follows the making of the sheets; it can be called off, and undone afterwards. */
export function useCreacion(crear: Crear) {
  const { fase: creacion, ponerFase, hasta } = useFases<Creacion>();
  const control = useRef<AbortController | null>(null);

  const empezar = (inicial: CapturaInicial): Promise<void> =>
    hasta({ fase: 'creando', avance: null }, async () => {
      const { signal } = (control.current = new AbortController());
      const creada = await crear(inicial, {
        senal: signal,
        alAvanzar: (avance) => {
          if (!signal.aborted) ponerFase({ fase: 'creando', avance });
        },
      });
      return creada.ok
        ? { fase: 'creada', captura: creada.valor, problema: null }
        : { fase: 'fallida', problema: creada.problema };
    });
  const deshacer = (captura: CapturaCreada): Promise<void> =>
    hasta({ fase: 'deshaciendo' }, async () => {
      const vuelta = await captura.deshacer();
      return vuelta.ok ? { fase: 'deshecha' } : { fase: 'creada', captura, problema: vuelta.problema };
    });
  const cancelar = (): void => {
    ponerFase({ fase: 'cancelando' });
    control.current?.abort();
  };
  return { creacion, empezar, cancelar, deshacer };
}
