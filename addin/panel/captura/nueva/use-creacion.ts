import { useRef, useState } from 'react';
import { type CapturaGuardada } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Resultado } from '../../../cliente/resultado';
import { type AvanceDeEscritura } from '../../../libro/escribir-libro';

export type CapturaInicial = Pick<CapturaGuardada, 'lugar' | 'version' | 'celdas'>;

export interface CapturaCreada {
  readonly numero: number;
  readonly deshacer: () => Promise<Resultado<void>>;
}

/** Makes the sheets of a captura in the workbook: all of them, or none. */
export type Crear = (
  inicial: CapturaInicial,
  opciones: { readonly senal: AbortSignal; readonly alAvanzar: (avance: AvanceDeEscritura) => void },
) => Promise<Resultado<CapturaCreada>>;

export type Creacion =
  | { readonly fase: 'quieta' }
  | { readonly fase: 'creando'; readonly avance: AvanceDeEscritura | null }
  | { readonly fase: 'cancelando' }
  | { readonly fase: 'creada'; readonly captura: CapturaCreada; readonly problema: Problema | null }
  | { readonly fase: 'deshaciendo' }
  | { readonly fase: 'deshecha' }
  | { readonly fase: 'fallida'; readonly problema: Problema };

/** Follows the making of the sheets; it can be called off, and undone afterwards. */
export function useCreacion(crear: Crear) {
  const [creacion, setCreacion] = useState<Creacion>({ fase: 'quieta' });
  const control = useRef<AbortController | null>(null);

  /** After a mistake of our own, which is let out, the pane can be used again. */
  const hasta = async (fase: Creacion, trabajo: () => Promise<Creacion>): Promise<void> => {
    let final: Creacion = { fase: 'quieta' };
    setCreacion(fase);
    try {
      final = await trabajo();
    } finally {
      setCreacion(final);
    }
  };
  const empezar = (inicial: CapturaInicial): Promise<void> =>
    hasta({ fase: 'creando', avance: null }, async () => {
      const { signal } = (control.current = new AbortController());
      const creada = await crear(inicial, {
        senal: signal,
        alAvanzar: (avance) => {
          if (!signal.aborted) setCreacion({ fase: 'creando', avance });
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
    setCreacion({ fase: 'cancelando' });
    control.current?.abort();
  };
  return { creacion, empezar, cancelar, deshacer };
}
