import { z } from 'zod';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { nivelFinalDeUnidad } from '../evaluacion/nivel-final-de-unidad';
import { puedePresentarRemedial, remedialesDisponibles } from '../evaluacion/puede-presentar-remedial';
import { Cuenta } from '../modelo/cuenta';
import { Fundamento } from '../modelo/fundamento';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { type AsignaturaEnCurso } from './asignatura-en-curso';
import { derechoPosible } from './derecho-posible';
import { desenlacesConRemedial } from './desenlaces-con-remedial';
import { desenlacesSinRemedial } from './desenlaces-sin-remedial';
import { FinalPosible, finalPosible } from './final-posible';
import { finalesAlcanzables } from './finales-alcanzables';
import { PosibilidadesDeUnidad, posibilidadesDeUnidad } from './posibilidades-de-unidad';

const CapturaRechazada = z.strictObject({
  outcome: z.literal('rechazada'),
  /** The unit at fault; null when it is none of them. */
  unidad: z.string().nullable(),
  campo: z.enum([
    'unidades',
    'remedialesUsadas',
    'continua',
    'sumativa',
    'remedial',
    'motivo',
    'asistencias',
    'sesionesProgramadas',
  ]),
});
type CapturaRechazada = z.infer<typeof CapturaRechazada>;

/** What is still possible in an asignatura, or which capture contradicts itself. */
export const PosibilidadesDeAsignatura = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('calculadas'),
    puedeAcreditarse: z.boolean(),
    /** The fewest remedials with which it may be passed; null when it can no longer be. */
    remedialesNecesarias: Cuenta.nullable(),
    remediales: z.strictObject({
      usadas: Cuenta,
      disponibles: Cuenta,
      fundamentos: z.array(Fundamento).min(1),
    }),
    finales: z.array(FinalPosible),
    unidades: z.array(PosibilidadesDeUnidad),
  }),
  CapturaRechazada,
]);
export type PosibilidadesDeAsignatura = z.infer<typeof PosibilidadesDeAsignatura>;

/** As they are read: the best first. */
const FINALES: readonly (NumeroDeNivel | null)[] = [10, 9, 8, null];

/**
 * Reglamento UT, arts. 37 to 52: what is still possible in an asignatura as captured so far. Every figure comes from
 * the rules; the finals are all that may be, found by `finalesAlcanzables`.
 */
export function posibilidadesDeAsignatura(
  asignatura: AsignaturaEnCurso,
  normas: Normas,
): PosibilidadesDeAsignatura {
  const rechazada = rechazoDe(asignatura, normas);
  if (rechazada) return rechazada;
  const { esIntegradora, remedialesUsadas } = asignatura;
  const disponibles = remedialesDisponibles(remedialesUsadas, normas);
  const unidades = asignatura.unidades.map((unidad) => {
    const derecho = derechoPosible(unidad, normas);
    return { unidad, derecho, sinRemedial: desenlacesSinRemedial(unidad, derecho, normas) };
  });
  const contradicha = unidades.find(({ sinRemedial }) => sinRemedial.length === 0);
  if (contradicha) return { outcome: 'rechazada', unidad: contradicha.unidad.unidad, campo: 'motivo' };
  const caminos = finalesAlcanzables(
    unidades.map(({ unidad: { unidad }, sinRemedial }) => ({
      unidad,
      desenlaces: [...sinRemedial, ...sinRemedial.flatMap((antes) => desenlacesConRemedial(antes, normas))],
    })),
    disponibles,
    normas,
  );
  const aprobatorios = [...caminos].flatMap(([final, { remediales }]) =>
    final === null ? [] : [remediales],
  );
  return {
    outcome: 'calculadas',
    puedeAcreditarse: aprobatorios.length > 0,
    remedialesNecesarias: aprobatorios.length > 0 ? Math.min(...aprobatorios) : null,
    remediales: {
      usadas: remedialesUsadas,
      disponibles,
      fundamentos: [fundamentoDe(puedePresentarRemedial)],
    },
    finales: FINALES.map((final) => finalPosible(final, caminos.get(final), esIntegradora)),
    unidades: unidades.map(({ unidad, derecho, sinRemedial }) =>
      posibilidadesDeUnidad(
        unidad,
        derecho,
        sinRemedial,
        { esIntegradora, remedialesDisponibles: disponibles },
        normas,
      ),
    ),
  };
}

/** What cannot be: no units, more remedials carried than used, or a unit that contradicts itself. */
function rechazoDe(
  { esIntegradora, remedialesUsadas, unidades }: AsignaturaEnCurso,
  normas: Normas,
): CapturaRechazada | null {
  if (unidades.length === 0) return { outcome: 'rechazada', unidad: null, campo: 'unidades' };
  const llevadas = unidades.filter(({ remedial }) => remedial !== null).length;
  if (remedialesUsadas < llevadas) return { outcome: 'rechazada', unidad: null, campo: 'remedialesUsadas' };
  for (const captura of unidades) {
    const { unidad, sesiones, sesionesProgramadas } = captura;
    const hoy = nivelFinalDeUnidad({ ...captura, esIntegradora }, normas);
    if (hoy.outcome === 'rechazada') return { outcome: 'rechazada', unidad, campo: hoy.campo };
    if (sesionesProgramadas !== null && sesionesProgramadas < sesiones) {
      return { outcome: 'rechazada', unidad, campo: 'sesionesProgramadas' };
    }
  }
  return null;
}
