import { z } from 'zod';
import { LugarDeCaptura } from '../../shared/modelo/captura';
import { ClavePeriodo, NumeroCorte, NumeroDeUnidad } from '../../shared/modelo/corte';
import { LIMITE_DE_PAGINA, LIMITE_MAXIMO_DE_PAGINA } from '../../shared/modelo/pagina';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { type Destino } from '../casos/destino';

/** Parts of an address, which arrive as text. */
export const CorteEnRuta = z
  .enum(['1', '2', '3'], { error: 'El corte de seguimiento es 1, 2 o 3.' })
  .transform((texto) => NumeroCorte.parse(Number(texto)));

export const UnidadEnRuta = z
  .string()
  .regex(/^[1-9]\d?$/, 'La unidad es un número de 1 a 99.')
  .transform((texto) => NumeroDeUnidad.parse(Number(texto)));

export const DePeriodo = z.object({ periodo: ClavePeriodo });
export const DePlantel = z.object({ clave: ClavePlantel });
export const DeCorte = z.object({ periodo: ClavePeriodo, n: CorteEnRuta });
export const DePlantelEnPeriodo = z.object({ periodo: ClavePeriodo, clave: ClavePlantel });
export const DePlantelEnUnidad = z.object({ periodo: ClavePeriodo, n: UnidadEnRuta, clave: ClavePlantel });
export const DePlantelEnCorte = z.object({ periodo: ClavePeriodo, n: CorteEnRuta, clave: ClavePlantel });
export const DeUnidad = z.object({ periodo: ClavePeriodo, n: UnidadEnRuta });
export const destinoDe = ({ periodo, n, clave }: z.output<typeof DePlantelEnCorte>): Destino => ({
  plantel: clave,
  periodo,
  corte: n,
});

/** Refused rather than overlooked: `?Simular=1` would save what was only to be tried. */
const soloConocidos: z.core.$ZodErrorMap = (falla) =>
  falla.code === 'unrecognized_keys'
    ? `En esta dirección no se admite «${falla.keys.join('», «')}».`
    : undefined;

/** The query of an address: these names and no other. */
export const consultaDe = <Forma extends z.core.$ZodLooseShape>(forma: Forma) =>
  z.strictObject(forma, { error: soloConocidos });

export const Ninguno = consultaDe({});

const FALLA_DE_LIMITE = `El límite es un número de 1 a ${LIMITE_MAXIMO_DE_PAGINA}.`;

/** What every list takes: how many at most, and where the page begins, as the page before it said. */
export const DePagina = {
  limite: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, FALLA_DE_LIMITE)
    .transform(Number)
    .pipe(z.int().max(LIMITE_MAXIMO_DE_PAGINA, FALLA_DE_LIMITE))
    .default(LIMITE_DE_PAGINA),
  pagina: z
    .string()
    .min(1, 'No puede ir vacía.')
    .max(600, 'Pasa de 600 caracteres.')
    .optional()
    .transform((marca) => marca ?? null),
};
export const Paginada = consultaDe(DePagina);

/** A matrícula, a grupo or a módulo, as a report writes it. */
export const ClaveEnConsulta = z.string().min(1, 'No puede ir vacío.').max(60, 'Pasa de 60 caracteres.');

/** A grupo or an asignatura in an address. */
const ClaveEnRuta = LugarDeCaptura.shape.grupo;
export const DeCaptura = z.object({ periodo: ClavePeriodo, grupo: ClaveEnRuta, asignatura: ClaveEnRuta });
export const DeSuPlantel = consultaDe({ plantel: ClavePlantel });

/** `?version=` asks for one that is no longer in force; without it, the one that is. */
export const DeVersion = consultaDe({
  version: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'La versión es un número desde 1.')
    .transform(Number)
    .optional(),
});

/** `?simular=1` asks for the receipt without saving. */
export const ConSimulacro = consultaDe({
  simular: z
    .enum(['0', '1'], { error: 'simular es 0 o 1.' })
    .default('0')
    .transform((texto) => texto === '1'),
});
