import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { type Edicion, type ReportePublicado } from '../../../../shared/modelo/publicacion';
import { contextoDe, type MUESTRAS, sabanaDe } from '../../../muestra';

export const EDICION: Edicion = {
  version: 3,
  caracter: 'definitivo',
  publicado: '2026-10-31T18:05:00.000Z',
  publicadoPor: 'Servicios Escolares',
  motivo: null,
  norma: '9f2c4e1ab77d0c5e9f2c4e1ab77d0c5e9f2c4e1ab77d0c5e9f2c4e1ab77d0c5e',
  nombrePlantel: 'Orizaba',
};

/** The report of a sample as it would be published, computed from the original files. */
export async function publicado(
  { plantel, corte, archivos }: (typeof MUESTRAS)[number],
  partes: Partial<Edicion> = {},
): Promise<ReportePublicado> {
  const sabana = await sabanaDe(plantel, corte, archivos);
  return { ...reporteDeCorte(sabana, await contextoDe(plantel)), edicion: { ...EDICION, ...partes } };
}
