import { type FilaDeAlumnoModulo, type ParametrosDelReporte } from '../modelo/reporte';
import { decimal } from '../nucleo/decimal';
import { aLaVistaJuntoA } from '../nucleo/a-la-vista';

/**
 * PO-04, norma 12-c: the performance of an alumno in a módulo as it is read beside its R02: the published two decimals,
 * and more only where they would put it on the other side of a threshold. Null where nothing is registered.
 */
export function desempenoALaVista(
  { desempeno }: Pick<FilaDeAlumnoModulo, 'desempeno'>,
  {
    minimoAprobatorio,
    R02_margenAmarillo,
  }: Pick<ParametrosDelReporte, 'minimoAprobatorio' | 'R02_margenAmarillo'>,
): string | null {
  if (desempeno === null) return null;
  const minimo = decimal(minimoAprobatorio);
  return aLaVistaJuntoA([minimo, minimo.mas(decimal(R02_margenAmarillo))], decimal(desempeno));
}
