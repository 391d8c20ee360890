import { useRef } from 'react';
import { type Edicion } from '../../shared/modelo/publicacion';
import { type Plantel } from '../../shared/modelo/plantel';
import { type Problema } from '../../shared/modelo/problema';
import { type Reporte } from '../../shared/modelo/reporte';
import { type SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { type Destino, type Servicio } from '../cliente/servicio';
import { type AvanceDeEscritura, escribirLibro, type LibroEscrito } from '../libro/escribir-libro';
import { hojasDelReporte } from '../libro/hojas-del-reporte';
import { type FaseComun, useFases } from './use-fases';

export type Escritura = FaseComun | DeEscritura;

type DeEscritura =
  | { readonly fase: 'calculando' }
  | { readonly fase: 'escribiendo'; readonly avance: AvanceDeEscritura }
  | { readonly fase: 'cancelando' }
  | { readonly fase: 'escrita'; readonly libro: LibroEscrito; readonly problema: Problema | null }
  | { readonly fase: 'deshaciendo' }
  | { readonly fase: 'deshecha' };

interface Fuentes {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly plantel: Plantel;
  readonly sabana: SabanaGuardada;
  readonly publicado: boolean;
}

/** Asks the service for the report and writes it into the workbook; can be called off, and undone afterwards. */
export function useEscritura({ servicio, destino, plantel, sabana, publicado }: Fuentes) {
  const { fase: escritura, ponerFase, hasta } = useFases<DeEscritura>();
  const control = useRef<AbortController | null>(null);

  const escrita = async (): Promise<Escritura> => {
    const reporte = await servicio.vistaPrevia(destino);
    if (!reporte.ok) return { fase: 'fallida', problema: reporte.problema };
    const { signal } = (control.current = new AbortController());
    const edicion = publicado ? await edicionIgual(servicio, destino, reporte.valor) : null;
    const hojas = hojasDelReporte({ plantel, reporte: reporte.valor, recibo: sabana.recibo, edicion });
    const escrito = await escribirLibro(hojas, {
      senal: signal,
      alAvanzar: (avance) => {
        if (!signal.aborted) ponerFase({ fase: 'escribiendo', avance });
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
    ponerFase({ fase: 'cancelando' });
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
