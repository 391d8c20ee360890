import { type ConteoDeNiveles, type Nivel } from '../../../shared/modelo/reporte';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { conteo } from '../numero-en-espanol';

/** From what calls for attention to what does not. */
export const NIVELES_POR_URGENCIA: readonly Nivel[] = ['rojo', 'amarillo', 'gris', 'verde'];

/** In a bar red starts at the axis, where lengths compare best. */
export const ORDEN_DE_BARRA: readonly Nivel[] = ['rojo', 'amarillo', 'verde', 'gris'];

/** "Grupo 101: 38 rojo, 77 amarillo, 137 verde, 36 sin dato". */
export function nivelesEnPalabras(etiqueta: string, niveles: ConteoDeNiveles): string {
  const partes = ORDEN_DE_BARRA.map(
    (nivel) => `${conteo(niveles[nivel])} ${NOMBRE_DE_NIVEL[nivel].toLowerCase()}`,
  );
  return `${etiqueta}: ${partes.join(', ')}`;
}
