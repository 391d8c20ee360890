import { type Nivel } from '../../shared/modelo/reporte';

/** What each colour of the semáforo is called. Grey is absence of data, never a risk. */
export const NIVEL_EN_PALABRAS: Readonly<Record<Nivel, string>> = {
  verde: 'Verde',
  amarillo: 'Amarillo',
  rojo: 'Rojo',
  gris: 'Sin dato',
};

/** From what calls for attention to what does not. */
export const NIVELES_POR_URGENCIA: readonly Nivel[] = ['rojo', 'amarillo', 'gris', 'verde'];
