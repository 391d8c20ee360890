import { type ClaveBandera } from '../modelo/reporte';
import { type ClaveBanderaUt } from '../modelo/reporte-de-unidad';

/** What each flag is called wherever a person reads it. */
export const NOMBRE_DE_BANDERA: Readonly<Record<ClaveBandera | ClaveBanderaUt | 'R14', string>> = {
  R01: 'Sin registro',
  R02: 'Avance bajo',
  R03: 'Imposible aprobar',
  R04: 'Inasistencia',
  R04c: 'Inasistencia',
  R05: 'Ausencia continua',
  R06: 'Reprobación múltiple',
  R07: 'Conducta',
  R08: 'Caída de desempeño',
  R09: 'Remediales agotadas',
  R10: 'Segunda vez con unidad NA',
  R14: 'Registro pendiente del docente',
};
