import { z } from 'zod';
import { Cuenta } from '../modelo/cuenta';
import { Fundamento } from './fundamento';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. Grades of 0 to 10. */
const decimal = z.string();

const fundamentos = z.array(Fundamento).min(1);

/** Null numero is NA. Letters of both scales, as in the rules: sa, de, au; co, cd, ca; na. */
export const NivelPosible = z.strictObject({
  nivel: z.enum(['sa', 'de', 'au', 'co', 'cd', 'ca', 'na']),
  numero: z.literal([8, 9, 10]).nullable(),
});
export type NivelPosible = z.infer<typeof NivelPosible>;

/**
 * The right to be evaluated (Art. 44). Secured: not even missing what is left is it lost. At stake: it depends on what
 * is left. Without programmed sessions those given so far are taken for all of them, and `faltasRestantes` is null; so
 * it is when the right is lost.
 */
export const DerechoPosible = z.strictObject({
  estado: z.enum(['asegurado', 'en-juego', 'perdido']),
  asistencias: Cuenta,
  sesiones: Cuenta,
  sesionesProgramadas: Cuenta.nullable(),
  faltasRestantes: Cuenta.nullable(),
  fundamentos,
});
export type DerechoPosible = z.infer<typeof DerechoPosible>;

/**
 * Least grades, with two decimals and rounded up, that reach a level with what is pending; null is "Imposible". With
 * both pending: the least equal grade in both, and the least of each when the other is 10.
 */
export const MinimosDeUnidad = z.discriminatedUnion('pendiente', [
  z.strictObject({ pendiente: z.literal('sumativa'), sumativa: decimal.nullable() }),
  z.strictObject({ pendiente: z.literal('continua'), continua: decimal.nullable() }),
  z.strictObject({
    pendiente: z.literal('ambas'),
    iguales: decimal.nullable(),
    continua: decimal.nullable(),
    sumativa: decimal.nullable(),
  }),
]);
export type MinimosDeUnidad = z.infer<typeof MinimosDeUnidad>;

/** What a level asks of a unit that has something pending. `umbral` is the least puntaje of the level. */
export const MetaDeUnidad = z.strictObject({
  ...NivelPosible.shape,
  umbral: decimal,
  minimos: MinimosDeUnidad,
  fundamentos,
});
export type MetaDeUnidad = z.infer<typeof MetaDeUnidad>;

/**
 * What a remedial may still do for a unit, when the asignatura has one left: the least grade that recovers it (worth
 * 8 whatever the grade), and the least that improves it to each level above its own. Null where it does not apply.
 */
export const RemedialPosible = z.strictObject({
  recuperacion: decimal.nullable(),
  mejoras: z.array(z.strictObject({ ...NivelPosible.shape, calificacion: decimal })),
  fundamentos,
});
export type RemedialPosible = z.infer<typeof RemedialPosible>;

/**
 * A unit as it stands and what it may still be.
 * `aprobada`: it cannot end in NA by itself. `directa`: it may pass without a remedial. `solo-con-remedial`: nothing
 * else saves it. `perdida`: not even that, since none is left. `metas` is empty when nothing is pending or the right
 * is lost; `actual` is null while it has no level.
 */
export const PosibilidadesDeUnidad = z.strictObject({
  unidad: z.string(),
  situacion: z.enum(['aprobada', 'directa', 'solo-con-remedial', 'perdida']),
  actual: NivelPosible.nullable(),
  derecho: DerechoPosible,
  metas: z.array(MetaDeUnidad),
  remedial: RemedialPosible.nullable(),
});
export type PosibilidadesDeUnidad = z.infer<typeof PosibilidadesDeUnidad>;
