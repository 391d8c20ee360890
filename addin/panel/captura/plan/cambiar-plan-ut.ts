import {
  type CriterioEnTexto,
  type IndicadorEnTexto,
  llaveLibre,
  type NivelEnTexto,
  type NombreDeCriterio,
  type PlanUtEnTexto,
  type UnidadEnTexto,
} from './plan-en-texto';
import { claveLibre, PLANTILLAS, unidadDePlantilla } from './plan-por-omision';
import { repartirPeso } from './repartir-peso';

/* What can be done to the plan of a Universidad Tecnológica while it is edited. Each gives another plan. */

export interface LugarDeCriterio {
  readonly unidad: number;
  readonly criterio: NombreDeCriterio;
}

const UNIDADES_A_LO_MAS = 12;

export const cabeOtraUnidad = ({ unidades }: PlanUtEnTexto): boolean => unidades.length < UNIDADES_A_LO_MAS;

export const cambiarUnidad = (
  plan: PlanUtEnTexto,
  unidad: number,
  cambiar: (una: UnidadEnTexto) => UnidadEnTexto,
): PlanUtEnTexto => ({
  ...plan,
  unidades: plan.unidades.map((una) => (una.unidad === unidad ? cambiar(una) : una)),
});

export const cambiarCriterio = (
  plan: PlanUtEnTexto,
  { unidad, criterio }: LugarDeCriterio,
  cambiar: (uno: CriterioEnTexto, suya: UnidadEnTexto) => CriterioEnTexto,
): PlanUtEnTexto =>
  cambiarUnidad(plan, unidad, (una) => ({
    ...una,
    criterios: una.criterios.map((uno) => (uno.nombre === criterio ? cambiar(uno, una) : uno)),
  }));

export const cambiarIndicador = (
  plan: PlanUtEnTexto,
  llave: number,
  cambio: Partial<IndicadorEnTexto>,
): PlanUtEnTexto =>
  conIndicadores(plan, (indicadores) =>
    indicadores.map((uno) => (uno.llave === llave ? { ...uno, ...cambio } : uno)),
  );

/** Another row under `tras`, or at the end of the criterio; its key is the free one of the plan. */
export function agregarIndicador(
  plan: PlanUtEnTexto,
  lugar: LugarDeCriterio,
  tras: number | null = null,
): PlanUtEnTexto {
  const llave = llaveLibre(plan);
  return cambiarCriterio(plan, lugar, (criterio, unidad) => {
    const anterior = criterio.indicadores.find((uno) => uno.llave === tras) ?? criterio.indicadores.at(-1);
    const nuevo: IndicadorEnTexto = {
      llave,
      clave: claveLibre(unidad, criterio.nombre),
      evidencia: '',
      instrumento: '',
      tipo: anterior?.tipo ?? 'continua',
      peso: '',
    };
    const hasta = anterior ? criterio.indicadores.indexOf(anterior) + 1 : 0;
    return { ...criterio, indicadores: criterio.indicadores.toSpliced(hasta, 0, nuevo) };
  });
}

export const quitarIndicador = (plan: PlanUtEnTexto, llave: number): PlanUtEnTexto =>
  conIndicadores(plan, (indicadores) => indicadores.filter((uno) => uno.llave !== llave));

/** Where a row is; null when no criterio has it. */
export function lugarDeIndicador({ unidades }: PlanUtEnTexto, llave: number): LugarDeCriterio | null {
  for (const { unidad, criterios } of unidades) {
    const suyo = criterios.find(({ indicadores }) => indicadores.some((uno) => uno.llave === llave));
    if (suyo) return { unidad, criterio: suyo.nombre };
  }
  return null;
}

/** The same weight for every indicator of a criterio, adding up to exactly 1 (Art. 34). */
export const repartirIndicadores = (plan: PlanUtEnTexto, lugar: LugarDeCriterio): PlanUtEnTexto =>
  cambiarCriterio(plan, lugar, (criterio) => {
    const { indicadores } = criterio;
    const pesos = repartirPeso(1, indicadores.length);
    return { ...criterio, indicadores: indicadores.map((uno, i) => ({ ...uno, peso: pesos[i] ?? '' })) };
  });

/** Unit after the last one: weighed as a template, or as the last one is, with claves of its own. */
export function agregarUnidad(plan: PlanUtEnTexto, como: 'ultima' | number): PlanUtEnTexto {
  const ultima = plan.unidades.at(-1);
  const unidad = 1 + Math.max(0, ...plan.unidades.map((una) => una.unidad));
  const plantilla = PLANTILLAS[como === 'ultima' ? 0 : como];
  const desde = llaveLibre(plan);
  if (como === 'ultima' && ultima) return conUnidad(plan, repetida(ultima, unidad, desde));
  return plantilla ? conUnidad(plan, unidadDePlantilla(unidad, plantilla, desde)) : plan;
}

const conUnidad = (plan: PlanUtEnTexto, unidad: UnidadEnTexto): PlanUtEnTexto => ({
  ...plan,
  unidades: [...plan.unidades, unidad],
});

/** "U1-S1" is "U2-S1" in unit 2; a clave that does not name its unit stays. */
function repetida(
  { unidad: original, criterios }: UnidadEnTexto,
  unidad: number,
  desde: number,
): UnidadEnTexto {
  let llave = desde;
  const prefijo = new RegExp(`^U${original}(?!\\d)`, 'i');
  return {
    unidad,
    nombre: '',
    criterios: criterios.map((criterio) => ({
      ...criterio,
      indicadores: criterio.indicadores.map((uno) => ({
        ...uno,
        llave: llave++,
        clave: uno.clave.replace(prefijo, `U${unidad}`),
      })),
    })),
  };
}

export const quitarUnidad = (plan: PlanUtEnTexto, unidad: number): PlanUtEnTexto => ({
  ...plan,
  unidades: plan.unidades.filter((una) => una.unidad !== unidad),
});

export const cambiarNivel = (
  plan: PlanUtEnTexto,
  llave: number,
  cambio: Partial<NivelEnTexto>,
): PlanUtEnTexto => ({
  ...plan,
  niveles: plan.niveles.map((uno) => (uno.llave === llave ? { ...uno, ...cambio } : uno)),
});

export const agregarNivel = (plan: PlanUtEnTexto): PlanUtEnTexto => ({
  ...plan,
  niveles: [...plan.niveles, { llave: llaveLibre(plan), tecla: '', nombre: '', puntaje: '' }],
});

export const quitarNivel = (plan: PlanUtEnTexto, llave: number): PlanUtEnTexto => ({
  ...plan,
  niveles: plan.niveles.filter((uno) => uno.llave !== llave),
});

const conIndicadores = (
  plan: PlanUtEnTexto,
  cambiar: (indicadores: readonly IndicadorEnTexto[]) => readonly IndicadorEnTexto[],
): PlanUtEnTexto => ({
  ...plan,
  unidades: plan.unidades.map((unidad) => ({
    ...unidad,
    criterios: unidad.criterios.map((criterio) => ({
      ...criterio,
      indicadores: cambiar(criterio.indicadores),
    })),
  })),
});
