import { z } from 'zod';
import { ClaveBandera } from './reporte';
import { ClaveBanderaUt } from './reporte-de-unidad';

/**
 * Why a flag is raised, in words a reader can check: the datum, the threshold it was compared with, the article,
 * and the least change that reaches the next better level. Texts are es-MX.
 */
export const MotivoDeRiesgo = z.strictObject({
  clave: z.union([ClaveBandera, ClaveBanderaUt, z.literal('R14')]),
  nombre: z.string(),
  nivel: z.enum(['amarillo', 'rojo']),
  dato: z.string(),
  umbral: z.string(),
  fundamento: z.string(),
  salida: z.string(),
});
export type MotivoDeRiesgo = z.infer<typeof MotivoDeRiesgo>;
