import { type BanderaUt, type ClaveBanderaUt } from '../modelo/reporte-de-unidad';
import { type Nivel } from '../modelo/reporte';

/** The flags that are raised: amarillo and rojo, in the order given. A null level does not apply. */
export function banderasUtAlzadas(
  niveles: readonly (readonly [ClaveBanderaUt, Nivel | null])[],
): BanderaUt[] {
  return niveles.flatMap(([clave, nivel]) =>
    nivel === 'amarillo' || nivel === 'rojo' ? [{ clave, nivel }] : [],
  );
}
