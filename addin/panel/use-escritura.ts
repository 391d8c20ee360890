import { useRef, useState } from 'react';
import { type Edicion } from '../../shared/modelo/publicacion';
import { type Plantel } from '../../shared/modelo/plantel';
import { type Problema } from '../../shared/modelo/problema';
import { type Reporte } from '../../shared/modelo/reporte';
import { type SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { type Destino, type Servicio } from '../cliente/servicio';
import { type AvanceDeEscritura, escribirLibro, type LibroEscrito } from '../libro/escribir-libro';
import { hojasDelReporte } from '../libro/hojas-del-reporte';

export type Escritura =
  | { readonly fase: 'quieta' }
  | { readonly fase: 'calculando' }
  | { readonly fase: 'escribiendo'; readonly avance: AvanceDeEscritura }
  | { readonly fase: 'cancelando' }
  | { readonly fase: 'escrita'; readonly libro: LibroEscrito; readonly problema: Problema | null }
  | { readonly fase: 'deshaciendo' }
  | { readonly fase: 'deshecha' }
  | { readonly fase: 'fallida'; readonly problema: Problema };

interface Fuentes {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly plantel: Plantel;
  readonly sabana: SabanaGuardada;
  readonly publicado: boolean;
}

/** Asks the service for the report and writes it into the workbook; can be called off, and undone afterwards. */
export function useEscritura({ servicio, destino, plantel, sabana, publicado }: Fuentes) {
  const [escritura, setEscritura] = useState<Escritura>({ fase: 'quieta' });
  const control = useRef<AbortController | null>(null);

  /** Goes from phase to phase; after a mistake of our own, which is let out, the pane can be used again. */
  const hasta = async (fase: Escritura, trabajo: () => Promise<Escritura>): Promise<void> => {
    let final: Escritura = { fase: 'quieta' };
    setEscritura(fase);
    try {
      final = await trabajo();
    } finally {
      setEscritura(final);
    }
  };
  const escrita = async (): Promise<Escritura> => {
    const reporte = await servicio.vistaPrevia(destino);
    if (!reporte.ok) return { fase: 'fallida', problema: reporte.problema };
    const { signal } = (control.current = new AbortController());
    const edicion = publicado ? await edicionIgual(servicio, destino, reporte.valor) : null;
    const hojas = hojasDelReporte({ plantel, reporte: reporte.valor, recibo: sabana.recibo, edicion });
    const escrito = await escribirLibro(hojas, {
      senal: signal,
      alAvanzar: (avance) => {
        if (!signal.aborted) setEscritura({ fase: 'escribiendo', avance });
      },
    });
    return escrito.ok
      ? { fase: 'escrita', libro: escrito.valor, problema: null }
      : { fase: 'fallida', problema: escrito.problema };
  };
  const deshecha = async (libro: LibroEscrito): Promise<Escritura> => {
    const vuelta = await libro.deshacer();
    return vuelta.ok ? { fase: 'deshecha' } : { fase: 'escrita', libro, problema: vuelta.problema };
  };
  const escribir = (): Promise<void> => hasta({ fase: 'calculando' }, escrita);
  const deshacer = (libro: LibroEscrito): Promise<void> =>
    hasta({ fase: 'deshaciendo' }, () => deshecha(libro));
  const cancelar = (): void => {
    setEscritura({ fase: 'cancelando' });
    control.current?.abort();
  };
  return { escritura, escribir, cancelar, deshacer };
}

/** The published edition, when what it says is what the saved sábana gives: otherwise the sheets are a preview. */
async function edicionIgual(servicio: Servicio, destino: Destino, reporte: Reporte): Promise<Edicion | null> {
  const publicado = await servicio.reporte(destino);
  if (!publicado.ok) return null;
  const { edicion, ...cifras } = publicado.valor;
  return JSON.stringify(cifras) === JSON.stringify(reporte) ? edicion : null;
}
