import { useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type Recibo } from '../../shared/modelo/recibo';
import { logrado, type Resultado } from '../cliente/resultado';
import { type CargaDeSabana, type Destino, type Servicio } from '../cliente/servicio';
import { leerHojaActiva } from '../libro/leer-hoja-activa';

/** Where the rows come from: files of the person's computer, or the sheet they are looking at. */
export type Origen =
  { readonly de: 'archivos'; readonly archivos: readonly File[] } | { readonly de: 'hoja' };

export type Importacion =
  | { readonly fase: 'eligiendo' }
  | { readonly fase: 'revisando' }
  | { readonly fase: 'revisada'; readonly recibo: Recibo; readonly carga: CargaDeSabana }
  | { readonly fase: 'guardando'; readonly recibo: Recibo }
  | { readonly fase: 'guardada'; readonly recibo: Recibo }
  | { readonly fase: 'fallida'; readonly problema: Problema };

/** First what saving would do, then saving exactly the same rows. */
export function useImportacion(servicio: Servicio, destino: Destino, alGuardar: () => void) {
  const [importacion, setImportacion] = useState<Importacion>({ fase: 'eligiendo' });

  const revisar = async (origen: Origen): Promise<void> => {
    setImportacion({ fase: 'revisando' });
    setImportacion(await revisada(servicio, destino, origen));
  };
  const guardar = async (recibo: Recibo, carga: CargaDeSabana): Promise<void> => {
    setImportacion({ fase: 'guardando', recibo });
    const guardado = await servicio.guardarSabana(destino, carga);
    setImportacion(
      guardado.ok
        ? { fase: 'guardada', recibo: guardado.valor }
        : { fase: 'fallida', problema: guardado.problema },
    );
    if (guardado.ok) alGuardar();
  };
  return { importacion, revisar, guardar, empezar: () => setImportacion({ fase: 'eligiendo' }) };
}

async function revisada(servicio: Servicio, destino: Destino, origen: Origen): Promise<Importacion> {
  const carga = await cargaDe(origen);
  if (!carga.ok) return { fase: 'fallida', problema: carga.problema };
  const recibo = await servicio.simularSabana(destino, carga.valor);
  return recibo.ok
    ? { fase: 'revisada', recibo: recibo.valor, carga: carga.valor }
    : { fase: 'fallida', problema: recibo.problema };
}

async function cargaDe(origen: Origen): Promise<Resultado<CargaDeSabana>> {
  if (origen.de === 'archivos') return logrado({ archivos: origen.archivos });
  const hoja = await leerHojaActiva();
  return hoja.ok ? logrado({ hojas: [hoja.valor] }) : hoja;
}
