import { type Conservacion } from '../../../shared/modelo/conservacion';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { firmar } from '../firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Says how long data of people are kept from now on. */
export async function guardarConservacion(
  servicio: Servicio,
  identidad: Identidad,
  conservacion: Conservacion,
  condicion: string | null,
): Promise<Guardada<Conservacion> | Rechazo> {
  const { consultasMeses, periodosAnios, motivo } = conservacion;
  const resumen = `Conservación: consultas ${consultasMeses ?? 'sin plazo'} (meses), periodos ${periodosAnios ?? 'sin plazo'} (años)`;
  const firma = firmar(servicio, identidad, 'guardar', { resumen, motivo });
  return guardarConfiguracion(servicio.almacen.conservacion, {
    particion: particiones.configuracion('conservacion'),
    valor: conservacion,
    firma,
    condicion,
    que: 'los plazos de conservación',
  });
}
