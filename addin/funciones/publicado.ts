import { cifraPublicada } from './cifra-publicada';
import { CifrasEnMemoria } from './cifras-en-memoria';
import { consultaPublicada } from './publicado-capturado';

const cifras = new CifrasEnMemoria();

/*
 * It streams: Excel keeps the call open and takes every figure it is given, so the cell fills when somebody signs in and
 * changes when a new version is published, and no other cell is recalculated. A volatile function would be asked at
 * each keystroke; one that promises a figure could not correct it without writing its formula again.
 */

/**
 * Cifra del reporte publicado de un plantel: de todo el plantel o, con clave, de un grupo, módulo, docente o alumno (PO-04, norma 11). Necesita haber entrado en el panel de SISEAC; se actualiza sola si se publica otra versión.
 * @customfunction PUBLICADO
 * @param plantel Clave del plantel: 252.
 * @param periodo Clave del periodo: "AGODIC26".
 * @param corte Corte publicado: 1, 2 o 3.
 * @param dato Nombre de la cifra: "alumnos", "desempeno", "incumplimientosRegistro", "semaforo.rojo", "banderas.R02.rojo"… Uno que no exista muestra los que hay.
 * @param [clave] De quién es la cifra: grupo, módulo, docente, matrícula, "grupo|módulo" o "matrícula|módulo", como "301|DEWE-00". Por omisión, de todo el plantel. Un docente ve sólo las de sus grupos.
 * @param invocacion Lo que Excel usa para recibir cada cifra.
 * @cancelable
 */
export function publicado(
  plantel: unknown,
  periodo: unknown,
  corte: unknown,
  dato: unknown,
  clave: unknown,
  invocacion: CustomFunctions.StreamingInvocation<unknown>,
): void {
  const consulta = consultaPublicada({ plantel, periodo, corte, dato, clave });
  invocacion.onCanceled = cifras.seguir(consulta.destino, (vista) =>
    invocacion.setResult(cifraPublicada(consulta, vista)),
  );
}
