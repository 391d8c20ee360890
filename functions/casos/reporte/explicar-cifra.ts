import { CIFRAS_DE_ALUMNO, explicacionDeAlumno } from '../../../shared/explicacion/explicacion-de-alumno';
import { CIFRAS, explicacionDeCifra } from '../../../shared/explicacion/explicacion-de-cifra';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { contextoDelCorte } from '../../../shared/reporte/contexto-del-corte';
import { type InsumosDeReporte } from '../insumos/insumos-vigentes';
import { Rechazo } from '../rechazo';

/** A figure of an alumno in a módulo of a grupo, or, without them, over all of theirs. */
export interface PreguntaDeCifra {
  readonly matricula: string;
  readonly grupo?: string | undefined;
  readonly modulo?: string | undefined;
  readonly cifra: string;
}

/** How a figure of a report came to be, from what the report was made from. */
export function explicarCifra(
  { sabana, contexto }: InsumosDeReporte,
  { matricula, grupo, modulo, cifra }: PreguntaDeCifra,
): Explicacion | Rechazo {
  if (grupo === undefined && modulo === undefined) {
    const deAlumno = CIFRAS_DE_ALUMNO.safeParse(cifra);
    if (!deAlumno.success) return pideModulo(cifra);
    return explicacionDeAlumno(sabana, matricula, deAlumno.data, contexto) ?? sinAlumno(matricula);
  }
  const deModulo = CIFRAS.safeParse(cifra);
  if (!deModulo.success) return esDeAlumno(cifra);
  if (grupo === undefined || modulo === undefined) return pideModulo(cifra);
  const grupoModulo = sabana.gruposModulo.find((uno) => uno.grupo === grupo && uno.modulo === modulo);
  const explicacion =
    grupoModulo &&
    explicacionDeCifra(grupoModulo, matricula, deModulo.data, contextoDelCorte(sabana.corte, contexto));
  return explicacion ?? sinAlumno(matricula, ` en el módulo ${modulo} del grupo ${grupo}`);
}

const pideModulo = (cifra: string): Rechazo =>
  new Rechazo('solicitud-no-valida', `«${cifra}» se pide con el grupo y el módulo.`, {
    campo: 'consulta.modulo',
    remedio: 'Diga los dos: el grupo y el módulo, como los escribe el reporte.',
  });

const esDeAlumno = (cifra: string): Rechazo =>
  new Rechazo('solicitud-no-valida', `«${cifra}» es del alumno en todos sus módulos.`, {
    campo: 'consulta.cifra',
    remedio: 'Pídala sin grupo ni módulo.',
  });

export const sinAlumno = (matricula: string, donde = ''): Rechazo =>
  new Rechazo('no-encontrado', `El reporte no tiene al alumno ${matricula}${donde}.`, {
    remedio: 'Revise la matrícula, el grupo y el módulo, como los escribe el reporte.',
  });
