import { type MinimoAprobatorio } from '../../shared/modelo/configuracion';
import { CERO, CIEN } from '../../shared/nucleo/fraccion';
import { decimal } from '../../shared/nucleo/decimal';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { firmar } from './firma';
import { primerRepetido } from './primer-repetido';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** Replaces the history of the passing minimum, oldest first. Published reports keep the one they were made with. */
export async function guardarMinimos(
  servicio: Servicio,
  identidad: Identidad,
  minimos: MinimoAprobatorio[],
): Promise<MinimoAprobatorio[] | Rechazo> {
  const repetida = primerRepetido(minimos, ({ desde }) => desde);
  if (repetida !== null) {
    return new Rechazo('solicitud-no-valida', `Hay dos mínimos desde ${repetida}.`, { campo: 'cuerpo' });
  }
  const fuera = minimos.findIndex(({ valor }) => {
    const minimo = decimal(valor);
    return minimo.menorQue(CERO) || minimo.mayorQue(CIEN);
  });
  if (fuera !== -1) {
    return new Rechazo('solicitud-no-valida', 'El mínimo aprobatorio va de 0 a 100.', {
      campo: `cuerpo.${fuera}.valor`,
    });
  }
  const ordenados = minimos.toSorted((uno, otro) => (uno.desde < otro.desde ? -1 : 1));
  const firma = firmar(servicio, identidad, 'guardar');
  await servicio.almacen.minimos.guardar(particiones.configuracion('minimos'), ordenados, firma);
  return ordenados;
}
