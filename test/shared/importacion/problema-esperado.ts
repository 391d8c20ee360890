import { expect } from '@jest/globals';
import { type HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { type Conteo } from '../../../shared/modelo/recibo';
import { DESTINO } from './hojas-de-prueba';

/** What the receipt must say of some sheets: a remark with this clave on this cell, and these counts of records. */
export interface ProblemaEsperado {
  readonly que: string;
  readonly hojas: readonly HojaCruda[];
  readonly clave: string;
  readonly celda: string | null;
  readonly valor?: string | null;
  readonly motivo?: RegExp;
  readonly registros: Partial<Conteo>;
}

export const ACEPTA_TODO = { leidas: 6, rechazadas: 0, fusionadas: 0 };
export const UNO_CON_AVISO = { ...ACEPTA_TODO, conAviso: 1 };
export const UNO_RECHAZADO = { leidas: 6, aceptadas: 5, rechazadas: 1 };
export const TODO_RECHAZADO = { leidas: 6, rechazadas: 6 };

export function esperarProblema({ hojas, clave, celda, valor, motivo, registros }: ProblemaEsperado): void {
  const { recibo } = importarSabana(hojas, DESTINO);
  const halladas = recibo.observaciones.filter((observacion) => observacion.clave === clave);
  const hallada = halladas.find((observacion) => observacion.celda === celda);
  expect(halladas.map((observacion) => observacion.celda)).toContain(celda);
  if (valor !== undefined) expect(hallada?.valor).toBe(valor);
  if (motivo) expect(hallada?.motivo).toMatch(motivo);
  expect(hallada?.remedio).not.toBe('');
  expect(recibo.registros).toMatchObject(registros);
}
