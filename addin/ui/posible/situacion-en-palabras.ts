import { type PosibilidadesDeAsignatura } from '../../../shared/posible/posibilidades-de-asignatura';
import { type PosibilidadesDeUnidad } from '../../../shared/posible/posibilidades-de-unidad';
import { type Nivel } from '../../../shared/modelo/reporte';
import { cuantos } from '../numero-en-espanol';

export type AsignaturaPosible = Extract<PosibilidadesDeAsignatura, { outcome: 'calculadas' }>;
export type FinalPosible = AsignaturaPosible['finales'][number];
type PasoDeCamino = NonNullable<FinalPosible['camino']>['unidades'][number]['pasos'][number];
type DerechoPosible = PosibilidadesDeUnidad['derecho'];
type MinimosDeUnidad = PosibilidadesDeUnidad['metas'][number]['minimos'];

export const enLetras = (nivel: string): string => nivel.toUpperCase();

/** What may still come of a unit, with the colour of its urgency. */
export function situacionEnPalabras({ situacion, actual }: PosibilidadesDeUnidad): {
  readonly texto: string;
  readonly nivel: Nivel;
} {
  switch (situacion) {
    case 'aprobada':
      return {
        texto: actual ? `Aprobada con ${enLetras(actual.nivel)}` : 'Ya no queda en NA',
        nivel: 'verde',
      };
    case 'directa':
      return { texto: 'Puede aprobar sin remedial', nivel: 'gris' };
    case 'solo-con-remedial':
      return { texto: 'Sólo aprueba con remedial', nivel: 'amarillo' };
    case 'perdida':
      return { texto: 'Ya no puede aprobar', nivel: 'rojo' };
  }
}

/** The right to be evaluated and the absences left. */
export function derechoEnPalabras({ estado, faltasRestantes, sesionesProgramadas }: DerechoPosible): string {
  if (estado === 'perdido') return 'Perdió el derecho a evaluación por inasistencia.';
  if (faltasRestantes === null) {
    return estado === 'asegurado'
      ? 'Tiene derecho a evaluación.'
      : 'Escriba las sesiones programadas para saber cuántas faltas le quedan.';
  }
  if (faltasRestantes === 0) {
    return sesionesProgramadas === null || estado === 'asegurado'
      ? 'Tiene derecho a evaluación.'
      : 'No puede faltar ni una vez más.';
  }
  return estado === 'asegurado'
    ? 'Tiene derecho a evaluación aunque falte a todo lo que queda.'
    : `Puede faltar ${cuantos(faltasRestantes, 'vez más', 'veces más')}.`;
}

/** What a goal asks, in the grade that a scale shows: of the pending one, or the same in both. */
export const minimoQueSeMuestra = (minimos: MinimosDeUnidad): string | null =>
  minimos.pendiente === 'sumativa'
    ? minimos.sumativa
    : minimos.pendiente === 'continua'
      ? minimos.continua
      : minimos.iguales;

export function minimosEnPalabras(minimos: MinimosDeUnidad): string {
  const minimo = minimoQueSeMuestra(minimos);
  if (minimo === null) return 'Imposible';
  if (minimos.pendiente !== 'ambas') return `${minimo} en ${minimos.pendiente}`;
  const conDiez = [
    minimos.continua === null ? '' : `continua ${minimos.continua} con 10 en sumativa`,
    minimos.sumativa === null ? '' : `sumativa ${minimos.sumativa} con 10 en continua`,
  ].filter((texto) => texto !== '');
  return [`${minimo} en ambas`, ...conDiez].join('; o ');
}

/** One step of a path to a final. */
export function pasoEnPalabras({ via, nivel, calificacion }: PasoDeCamino): string {
  const letras = enLetras(nivel);
  const con = calificacion === null ? '' : ` con ${calificacion}`;
  switch (via) {
    case 'actual':
      return `ya tiene ${letras}`;
    case 'directa':
      return calificacion === null ? `queda en ${letras}` : `${calificacion} en lo pendiente: ${letras}`;
    case 'sin-derecho':
      return `sin derecho: ${letras}`;
    case 'recuperacion':
      return `remedial de recuperación${con}: ${letras}`;
    case 'mejora':
      return `remedial de mejora${con}: ${letras}`;
  }
}
