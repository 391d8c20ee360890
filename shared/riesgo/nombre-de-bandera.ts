import { type ClaveBandera } from '../modelo/reporte';

/** What each flag is called wherever a person reads it. */
export const NOMBRE_DE_BANDERA: Readonly<Record<ClaveBandera | 'R14', string>> = {
  R01: 'Sin registro',
  R02: 'Avance bajo',
  R03: 'Imposible aprobar',
  R04c: 'Inasistencia',
  R05: 'Ausencia continua',
  R06: 'Reprobación múltiple',
  R07: 'Conducta',
  R08: 'Caída de desempeño',
  R14: 'Registro pendiente del docente',
};
