import { type Nivel } from '../modelo/reporte';

/** What each colour of the semáforo is called wherever a person reads it. Grey is absence of data, never a risk. */
export const NOMBRE_DE_NIVEL: Readonly<Record<Nivel, string>> = {
  verde: 'Verde',
  amarillo: 'Amarillo',
  rojo: 'Rojo',
  gris: 'Sin dato',
};
