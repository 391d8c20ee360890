import { type Incidencia } from '../modelo/incidencia';
import { type Bandera, type FilaDeAlumno, type FilaDeAlumnoModulo, type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { nivelConducta } from '../riesgo/nivel-conducta';
import { nivelGlobalDelAlumno } from '../riesgo/nivel-global-del-alumno';
import { nivelReprobacionMultiple } from '../riesgo/nivel-reprobacion-multiple';
import { peorNivel } from '../riesgo/peor-nivel';
import { banderasAlzadas } from './banderas';

/** One alumno over all their módulos: R06 and R07, and the overall level. `filas` is never empty. */
export function filaDeAlumno(
  filas: readonly [FilaDeAlumnoModulo, ...FilaDeAlumnoModulo[]],
  incidencias: readonly Incidencia[],
  normas: Normas,
): FilaDeAlumno {
  const modulosR02Rojo = filas.filter(({ banderas }) => banderas.some(esAvanceBajoEnRojo)).length;
  const suspensiones = incidencias.filter(({ tipo }) => tipo === 'suspension').length;
  const conducta = { incidencias: incidencias.length - suspensiones, suspensiones };
  const banderas = banderasAlzadas([
    ['R06', nivelReprobacionMultiple.decide({ modulosEnRojo: modulosR02Rojo }, normas)],
    ['R07', nivelConducta.decide(conducta, normas)],
  ]);
  const todas = [...filas.flatMap((fila) => fila.banderas), ...banderas];
  const sinBanderas = filas.every(({ semaforo }) => semaforo === 'gris') ? 'gris' : 'verde';
  return {
    matricula: filas[0].matricula,
    nombre: filas[0].nombre,
    grupos: [...new Set(filas.map(({ grupo }) => grupo))].sort(),
    modulos: filas.length,
    incumplimientosRegistro: filas.filter(({ faltante }) => faltante !== '0').length,
    modulosR02Rojo,
    ...conducta,
    banderas,
    nivel: oSinBanderas(nivelGlobalDelAlumno.decide({ banderas: todas }, normas), sinBanderas),
    nivelConR01: oSinBanderas(peorNivel(todas.map(({ nivel }) => nivel)), sinBanderas),
  };
}

const esAvanceBajoEnRojo = ({ clave, nivel }: Bandera): boolean => clave === 'R02' && nivel === 'rojo';

/** Only raised flags are combined, so gris means that there were none. */
const oSinBanderas = (nivel: Nivel, sinBanderas: Nivel): Nivel => (nivel === 'gris' ? sinBanderas : nivel);
