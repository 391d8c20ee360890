import { type DatosDeAlumno, type PeticionDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { type Identidad } from '../../seguridad/identidad';
import { datosDeAlumno } from './datos-de-alumno';
import { firmar } from '../firma';
import { plantelRegistrado } from '../configuracion/plantel-registrado';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Gathers what is kept of an alumno, to be handed to them; that it was, and why, is left in the bitácora. */
export async function reunirDatosDeAlumno(
  servicio: Servicio,
  identidad: Identidad,
  plantel: string,
  { matricula, motivo }: PeticionDeDatos,
): Promise<DatosDeAlumno | Rechazo> {
  const registrado = await plantelRegistrado(servicio, plantel);
  if (registrado instanceof Rechazo) return registrado;
  const partes = await datosDeAlumno(servicio, { plantel, matricula });
  if (partes.length === 0) return sinDatosDelAlumno(plantel, matricula);
  const resumen = `Datos reunidos de la matrícula ${matricula}`;
  await servicio.almacen.exportaciones.anotar(
    plantel,
    firmar(servicio, identidad, 'exportar', { resumen, motivo }),
  );
  return { plantel, matricula, reunidos: servicio.ahora().toISOString(), partes };
}

export const sinDatosDelAlumno = (plantel: string, matricula: string): Rechazo =>
  new Rechazo('no-encontrado', `En el plantel ${plantel} no hay datos de la matrícula «${matricula}».`, {
    campo: 'matricula',
    remedio: 'Revise la matrícula y el plantel. Si el alumno cambió de plantel, búsquelo también en el otro.',
  });
