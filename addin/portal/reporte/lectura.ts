import { createContext, useContext } from 'react';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Reporte } from '../../../shared/modelo/reporte';
import { direccionDe } from '../direccion';
import { type LugarDeReporte, type Ruta } from '../ruta';

/** One report being read: published (with its edition) or a preview (without). */
export interface Lectura {
  readonly reporte: Reporte;
  readonly edicion: Edicion | null;
  readonly nombrePlantel: string;
  readonly ruta: Extract<Ruta, { readonly pagina: 'reporte' | 'vista-previa' }>;
}

export const ContextoDeLectura = createContext<Lectura | null>(null);

export function useLectura(): Lectura {
  const lectura = useContext(ContextoDeLectura);
  if (!lectura) throw new Error('the views of a report are drawn inside one');
  return lectura;
}

/** The address of another place of the same report. */
export const lugarDe = (
  { ruta }: Lectura,
  lugar: LugarDeReporte,
  consulta: Readonly<Record<string, string>> = {},
): string => direccionDe({ ...ruta, lugar }, consulta);
