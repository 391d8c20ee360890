import { erroresDeCortes } from '../../../shared/corte/errores-de-cortes';
import { type Calendario } from '../../../shared/modelo/corte';
import { particiones, rangos } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { fechaFueraDeLugar } from './fecha-fuera-de-lugar';
import { firmar } from '../firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

const EN_PALABRAS: Readonly<Record<string, string>> = {
  'cantidad-de-cortes': 'el semestre debe tener tres cortes',
  'corte-invertido': 'un corte termina antes de empezar',
  'cortes-traslapados': 'un corte empieza antes de que termine el anterior',
};

/**
 * Saves the school calendar of a periodo, unless its cortes contradict the procedure (CON-01). A cuatrimestre of a
 * Universidad Tecnológica has units and no cortes.
 */
export async function guardarCalendario(
  servicio: Servicio,
  identidad: Identidad,
  periodo: string,
  calendario: Calendario,
  condicion: string | null,
): Promise<Guardada<Calendario> | Rechazo> {
  if (calendario.periodo !== periodo) {
    return new Rechazo(
      'solicitud-no-valida',
      `El calendario es de ${calendario.periodo} y la dirección dice ${periodo}.`,
      { campo: 'cuerpo.periodo' },
    );
  }
  const cortes = calendario.cortes.map(({ capturaInicio, capturaFin }) => ({
    fechaInicio: capturaInicio,
    fechaFin: capturaFin,
  }));
  const porUnidades = cortes.length === 0 && (calendario.unidades ?? []).length > 0;
  const errores: readonly string[] = porUnidades
    ? []
    : erroresDeCortes.decide({ cortes }, servicio.normasEn(calendario.inicio));
  const numerados = calendario.cortes.every(({ corte }, indice) => corte === indice + 1);
  if (errores.length > 0 || !numerados) {
    const motivos = errores.map((error) => EN_PALABRAS[error] ?? error);
    if (!numerados) motivos.push('los cortes deben ser el 1, el 2 y el 3, en orden');
    return new Rechazo('calendario-no-valido', `En los cortes de ${periodo}: ${motivos.join('; ')}.`, {
      campo: 'cuerpo.cortes',
      ...(errores.length > 0 ? { regla: erroresDeCortes.clave } : {}),
    });
  }
  const fuera = fechaFueraDeLugar(calendario);
  if (fuera) {
    const detalle = `En el calendario de ${periodo}, ${fuera.problema}.`;
    return new Rechazo('calendario-no-valido', detalle, { campo: `cuerpo.${fuera.campo}` });
  }
  const firma = firmar(servicio, identidad, 'guardar', {
    resumen: `Calendario escolar de ${periodo}`,
    norma: erroresDeCortes.clave,
  });
  return guardarConfiguracion(servicio.almacen.calendarios, {
    particion: particiones.calendario(periodo),
    deVersion: rangos.calendarios(),
    valor: calendario,
    firma,
    condicion,
    que: 'los calendarios',
  });
}
