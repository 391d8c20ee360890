import { type AsistenciaEnCurso } from '../evaluacion/faltas-restantes';
import { tieneDerechoAEvaluacion } from '../evaluacion/tiene-derecho-a-evaluacion';
import { type Normas } from '../norma/normas';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { dato, numeroDeNorma } from './operando';
import { type Operando } from './paso';

const regla = tieneDerechoAEvaluacion;

/** The right to be evaluated (Art. 44). Expects 0 ≤ asistencias ≤ sesiones. */
export function anotarDerecho(
  cuaderno: Cuaderno,
  { asistencias, sesiones }: { readonly asistencias: number; readonly sesiones: number },
  normas: Normas,
): Operando {
  const minima = numeroDeNorma(normas, 'reglamentoUt', 'asistenciaMinima');
  const exigidas = cuaderno.anotar(
    'Asistencias exigidas',
    'producto',
    [minima, dato('Sesiones', sesiones)],
    regla,
  );
  return cuaderno.anotar(
    'Derecho a evaluación',
    'al-menos',
    [dato('Asistencias', asistencias), exigidas],
    regla,
  );
}

/** How many sessions may still be missed, or −1 when the right is already lost (Art. 44). */
export function anotarFaltasRestantes(
  cuaderno: Cuaderno,
  { asistencias, impartidas, programadas }: AsistenciaEnCurso,
  normas: Normas,
): Operando {
  const minima = numeroDeNorma(normas, 'reglamentoUt', 'asistenciaMinima');
  const sesiones = dato('Sesiones programadas', programadas);
  const exactas = cuaderno.anotar('Parte exigida de las programadas', 'producto', [minima, sesiones], regla);
  const exigidas = cuaderno.anotar(
    'Asistencias exigidas',
    'redondeo-hacia-arriba',
    [exactas, dato('Decimales', 0)],
    regla,
  );
  const porImpartir = cuaderno.anotar(
    'Sesiones por impartir',
    'resta',
    [sesiones, dato('Sesiones impartidas', impartidas)],
    regla,
  );
  const posibles = cuaderno.anotar(
    'Asistencias que aún puede reunir',
    'suma',
    [dato('Asistencias', asistencias), porImpartir],
    regla,
  );
  const holgura = cuaderno.anotar('Las que sobran de lo exigido', 'resta', [posibles, exigidas], regla);
  const perdido = cuaderno.anotar('¿Ya no alcanza?', 'menor-que', [holgura, dato('Ninguna', 0)], regla);
  const caben = cuaderno.anotar('Las que caben en lo que falta', 'minimo', [holgura, porImpartir], regla);
  return elegir(cuaderno, 'Faltas restantes', [[perdido, { es: -1 }]], caben, regla);
}
