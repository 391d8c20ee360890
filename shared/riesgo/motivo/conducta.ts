import { type FilaDeAlumno, type ParametrosDelReporte } from '../../modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { cantidad, enumerar } from '../en-palabras';
import { type NivelAlzado, type Redaccion } from './redaccion';

/** R07. There is no way out within the periodo: what happened stays on record until it ends. */
export function redactarConducta(
  { incidencias, suspensiones }: FilaDeAlumno,
  nivel: NivelAlzado,
  { R07_incidenciasRojoDesde, R07_suspensionesRojoDesde }: ParametrosDelReporte,
): Redaccion {
  const enIncidencias = (n: number): string => cantidad(n, 'incidencia', 'incidencias');
  const enSuspensiones = (n: number): string => cantidad(n, 'suspensión', 'suspensiones');
  const hubo = [
    ...(incidencias > 0 ? [enIncidencias(incidencias)] : []),
    ...(suspensiones > 0 ? [enSuspensiones(suspensiones)] : []),
  ];
  return {
    dato: enumerar(hubo),
    umbral:
      nivel === 'rojo'
        ? `${enIncidencias(R07_incidenciasRojoDesde)} o más, o ${enSuspensiones(R07_suspensionesRojoDesde)} o más`
        : `${enIncidencias(1)} o más`,
    fundamento: SEGUIMIENTO_PO04.conductaIncidenciasRojo.fuente,
    salida: 'Ninguna dentro del periodo: lo registrado cuenta hasta que termina',
  };
}
