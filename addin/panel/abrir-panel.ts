import { type Problema } from '../../shared/modelo/problema';
import { type Sesion } from '../../shared/modelo/sesion';
import { leerConfiguracionDelSitio } from '../cliente/configuracion-del-sitio';
import { type Identidad } from '../cliente/identidad';
import { abrirPuerta } from '../cliente/pedir';
import { abrirServicio, type Servicio } from '../cliente/servicio';

export type EstadoDelPanel =
  | { readonly fase: 'abriendo' }
  | { readonly fase: 'entrando' }
  | { readonly fase: 'sin-sitio'; readonly problema: Problema }
  | { readonly fase: 'fuera'; readonly identidad: Identidad; readonly problema: Problema | null }
  | {
      readonly fase: 'dentro';
      readonly identidad: Identidad;
      readonly servicio: Servicio;
      readonly sesion: Sesion;
    };

/** Finds out who is there. The sign-in library is large and loads on its own, behind the first paint. */
export async function abrirPanel(alTerminar: () => void, conocida?: Identidad): Promise<EstadoDelPanel> {
  const sitio = await leerConfiguracionDelSitio();
  if (!sitio.ok) return { fase: 'sin-sitio', problema: sitio.problema };
  const { abrirIdentidadEnExcel } = await import('../cliente/identidad-en-excel.js');
  const identidad = conocida ?? (await abrirIdentidadEnExcel(sitio.valor));
  if (identidad.nombre() === null) return { fase: 'fuera', identidad, problema: null };
  const servicio = abrirServicio(abrirPuerta(sitio.valor.api, identidad.credencial, alTerminar));
  const sesion = await servicio.sesion();
  return sesion.ok
    ? { fase: 'dentro', identidad, servicio, sesion: sesion.valor }
    : { fase: 'fuera', identidad, problema: sesion.problema };
}
