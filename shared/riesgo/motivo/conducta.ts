import { type FilaDeAlumno } from '../../modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cantidad, enumerar } from '../en-palabras';
import { type CondicionesPublicadas, type NivelAlzado, type Redaccion } from './redaccion';

/** R07. There is no way out within the periodo: what happened stays on record until it ends. */
export function redactarConducta(
  { incidencias, suspensiones }: FilaDeAlumno,
  nivel: NivelAlzado,
  { parametros, fechaReferencia }: CondicionesPublicadas,
): Redaccion {
  const { conductaIncidenciasAmarillo, conductaIncidenciasRojo, conductaSuspensionesRojo } = SEGUIMIENTO_PO04;
  const enIncidencias = (n: number): string => cantidad(n, 'incidencia', 'incidencias');
  const enSuspensiones = (n: number): string => cantidad(n, 'suspensión', 'suspensiones');
  const hubo = [
    ...(incidencias > 0 ? [enIncidencias(incidencias)] : []),
    ...(suspensiones > 0 ? [enSuspensiones(suspensiones)] : []),
  ];
  const amarillo = vigenteEn(conductaIncidenciasAmarillo, fechaReferencia);
  const fuentes =
    nivel === 'rojo'
      ? [conductaIncidenciasRojo, conductaSuspensionesRojo].map((n) => vigenteEn(n, fechaReferencia).fuente)
      : [amarillo.fuente];
  return {
    dato: enumerar(hubo),
    umbral:
      nivel === 'rojo'
        ? `${enIncidencias(parametros.R07_incidenciasRojoDesde)} o más, o ${enSuspensiones(parametros.R07_suspensionesRojoDesde)} o más`
        : `${enIncidencias(amarillo.valor)} o más`,
    fundamento: enumerar([...new Set(fuentes)]),
    salida: 'Ninguna dentro del periodo: lo registrado cuenta hasta que termina',
  };
}
