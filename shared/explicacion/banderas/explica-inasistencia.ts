import { type Normas } from '../../norma/normas';
import { type ReglaCatalogada } from '../../norma/regla';
import { nivelInasistenciaConalep } from '../../riesgo/nivel-inasistencia-conalep';
import { nivelInasistenciaUt } from '../../riesgo/nivel-inasistencia-ut';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { dato, numeroDeNorma } from '../operando';
import { type Operando } from '../paso';
import { textoExacto } from '../texto-exacto';

/** Cumulative attendance; null where the sheet does not say. */
export interface AsistenciaPorExplicar {
  readonly asistencias: number | null;
  readonly sesiones: number | null;
}

/** R04c, CONALEP. */
export const anotarInasistenciaConalep = (
  cuaderno: Cuaderno,
  asistencia: AsistenciaPorExplicar,
  normas: Normas,
): Operando =>
  anotarInasistencia(cuaderno, 'Nivel de R04c', asistencia, nivelInasistenciaConalep, {
    rojo: numeroDeNorma(normas, 'seguimientoPo04', 'inasistenciaRojo'),
    amarillo: numeroDeNorma(normas, 'seguimientoPo04', 'inasistenciaAmarillo'),
  });

/** R04, Universidad Tecnológica. */
export const anotarInasistenciaUt = (
  cuaderno: Cuaderno,
  asistencia: AsistenciaPorExplicar,
  normas: Normas,
  nombre = 'Nivel de R04',
): Operando =>
  anotarInasistencia(cuaderno, nombre, asistencia, nivelInasistenciaUt, {
    rojo: numeroDeNorma(normas, 'reglamentoUt', 'asistenciaMinima'),
    amarillo: numeroDeNorma(normas, 'reglamentoUt', 'asistenciaEnRiesgo'),
  });

/** Attendance against two parts of the sesiones; without counts, or without sesiones, there is nothing to judge. */
function anotarInasistencia(
  cuaderno: Cuaderno,
  nombre: string,
  asistencia: AsistenciaPorExplicar,
  regla: ReglaCatalogada,
  umbrales: { readonly rojo: Operando; readonly amarillo: Operando },
): Operando {
  const asistencias = dato('Asistencias', asistencia.asistencias);
  const sesiones = dato('Sesiones', asistencia.sesiones);
  const falta = cuaderno.anotar('¿Falta la asistencia?', 'falta-dato', [asistencias, sesiones], regla);
  if (falta.valor === textoExacto(true)) {
    return elegir(cuaderno, nombre, [[falta, { es: 'gris' }]], null, regla);
  }
  const sinSesiones = cuaderno.anotar('¿No hubo sesiones?', 'igual-a', [sesiones, dato('Ninguna', 0)], regla);
  const asistioAMenos = (umbral: Operando): Operando => {
    const exigidas = cuaderno.anotar('Asistencias que se comparan', 'producto', [umbral, sesiones], regla);
    return cuaderno.anotar('¿Asistió a menos?', 'menor-que', [asistencias, exigidas], regla);
  };
  return elegir(
    cuaderno,
    nombre,
    [
      [sinSesiones, { es: 'gris' }],
      [asistioAMenos(umbrales.rojo), { es: 'rojo' }],
      [asistioAMenos(umbrales.amarillo), { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
