import { type MinimoAprobatorio } from '../../../shared/modelo/configuracion';
import { porCodigo } from '../../../shared/nucleo/orden';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { firmar } from '../firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { primerRepetido } from '../primer-repetido';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Replaces the history of the passing minimum, oldest first. Published reports keep the one they were made with. */
export async function guardarMinimos(
  servicio: Servicio,
  identidad: Identidad,
  minimos: MinimoAprobatorio[],
  condicion: string | null,
): Promise<Guardada<MinimoAprobatorio[]> | Rechazo> {
  const repetida = primerRepetido(minimos, ({ desde }) => desde);
  if (repetida !== null) {
    return new Rechazo('solicitud-no-valida', `Hay dos mínimos desde ${repetida}.`, { campo: 'cuerpo' });
  }
  const ordenados = minimos.toSorted((uno, otro) => porCodigo(uno.desde, otro.desde));
  const ultimo = ordenados.at(-1);
  const firma = firmar(servicio, identidad, 'guardar', {
    resumen: ultimo ? `Mínimo aprobatorio: ${ultimo.valor} desde ${ultimo.desde}` : 'Sin mínimo aprobatorio',
    motivo: ultimo?.motivo ?? null,
    norma: 'CON-32',
  });
  return guardarConfiguracion(servicio.almacen.minimos, {
    particion: particiones.configuracion('minimos'),
    valor: ordenados,
    firma,
    condicion,
    que: 'el mínimo aprobatorio',
  });
}
