import { z } from 'zod';
import { type Nivel } from '../../../../shared/modelo/reporte';

/** How each level is written in a sheet, in words of its own: not those of the code that wrote them. */
export const ESCRITO: Readonly<Record<Nivel, string>> = {
  verde: 'Verde',
  amarillo: 'Amarillo',
  rojo: 'Rojo',
  gris: 'Sin dato',
};
const NIVELES = new Map<string, string>(Object.entries(ESCRITO).map(([nivel, escrito]) => [escrito, nivel]));

export const nivelLeido = (valor: unknown): string | undefined => NIVELES.get(z.string().parse(valor));
