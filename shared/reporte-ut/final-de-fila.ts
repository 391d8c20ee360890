import { type AsignaturaEvaluada } from '../evaluacion/asignatura-evaluada';
import { type FinalDeFila } from '../modelo/reporte-de-unidad';
import { comoCociente } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { letraDe } from './letra';

/** The final of an asignatura as it is published (Art. 39): incomplete while it can still be something else. */
export function finalDeFila({
  final,
  unidades,
}: Pick<AsignaturaEvaluada, 'final' | 'unidades'>): FinalDeFila {
  if (final === null) return { estado: 'INCOMPLETA', numero: null, letra: 'NA', promedio: null };
  if (final.numero === null) return { estado: 'NO_ACREDITADA', numero: null, letra: 'NA', promedio: null };
  const suma = unidades.reduce((total, unidad) => total + (unidad.final?.numero ?? 0), 0);
  return {
    estado: 'APROBADA',
    numero: final.numero,
    letra: letraDe(final),
    promedio: comoCociente(Fraccion.de(suma, unidades.length)),
  };
}
