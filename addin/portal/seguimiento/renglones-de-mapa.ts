import { type RenglonDeMapa } from '../../../shared/modelo/mapa-de-captura';
import { porCodigo } from '../../../shared/nucleo/orden';
import { porNombre } from '../../ui/tabla/ordenar';

/** Docentes with their capturas: those who are late first, and within each, what lacks most. */
export function porDocente(
  renglones: readonly RenglonDeMapa[],
): (readonly [docente: string, suyos: readonly RenglonDeMapa[]])[] {
  const grupos = new Map<string, RenglonDeMapa[]>();
  for (const renglon of renglones) {
    const suyos = grupos.get(renglon.docente);
    if (suyos) suyos.push(renglon);
    else grupos.set(renglon.docente, [renglon]);
  }
  const retrasos = (suyos: readonly RenglonDeMapa[]): number =>
    suyos.filter(({ retrasado }) => retrasado).length;
  return [...grupos]
    .toSorted(([uno, a], [otro, b]) => retrasos(b) - retrasos(a) || porNombre(uno, otro))
    .map(([docente, suyos]) => [docente, suyos.toSorted(porUrgencia)] as const);
}

const URGENCIA = { 'sin-captura': 0, parcial: 1, completa: 2 } as const;

const porUrgencia = (a: RenglonDeMapa, b: RenglonDeMapa): number =>
  URGENCIA[a.estado] - URGENCIA[b.estado] ||
  porCodigo(a.grupo, b.grupo) ||
  porCodigo(a.asignatura, b.asignatura);

/** A captura of two docentes is both's in the map, and one in these counts. */
export function resumenDeCaptura(renglones: readonly RenglonDeMapa[]) {
  const distintas = [...new Map(renglones.map((uno) => [`${uno.grupo}\n${uno.asignatura}`, uno])).values()];
  const cuantas = (estado: RenglonDeMapa['estado']): number =>
    distintas.filter((uno) => uno.estado === estado).length;
  return {
    porEstado: {
      'sin-captura': cuantas('sin-captura'),
      parcial: cuantas('parcial'),
      completa: cuantas('completa'),
    },
    retrasados: distintas.filter(({ retrasado }) => retrasado).length,
    docentesRetrasados: [
      ...new Set(renglones.filter(({ retrasado }) => retrasado).map(({ docente }) => docente)),
    ].toSorted(porNombre),
  };
}
