import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import {
  conLosDemas,
  type CriterioEnTexto,
  llaveLibre,
  type NivelEnTexto,
  type PlanEnTexto,
  type PlanUtEnTexto,
  type UnidadEnTexto,
} from './plan-en-texto';

type Institucion = PlanDeCaptura['institucion'];

/** Levels of the rubric with the key that captures each one; NA is not given with a key, it is what falls short. */
const NIVELES: readonly NivelEnTexto[] = [
  { llave: 0, tecla: 'A', nombre: 'AU', puntaje: '10' },
  { llave: 1, tecla: 'D', nombre: 'DE', puntaje: '9' },
  { llave: 2, tecla: 'S', nombre: 'SA', puntaje: '8' },
];

const NIVELES_DE_INTEGRADORA: readonly NivelEnTexto[] = [
  { llave: 0, tecla: 'A', nombre: 'CA', puntaje: '10' },
  { llave: 1, tecla: 'D', nombre: 'CD', puntaje: '9' },
  { llave: 2, tecla: 'C', nombre: 'CO', puntaje: '8' },
];

type IndicadorDePlantilla = readonly [
  evidencia: string,
  instrumento: string,
  tipo: 'continua' | 'sumativa',
  peso: string,
];

/** How a unit may be weighed: its sums are those of Arts. 33, 34 and 48. */
interface Plantilla {
  readonly nombre: string;
  readonly criterios: readonly {
    readonly nombre: CriterioEnTexto['nombre'];
    readonly peso: string;
    readonly indicadores: readonly IndicadorDePlantilla[];
  }[];
}

export const PLANTILLAS: readonly Plantilla[] = [
  {
    nombre: 'Saber 0.3, Saber Hacer 0.5, Ser 0.2',
    criterios: [
      {
        nombre: 'Saber',
        peso: '0.3',
        indicadores: [['Evaluación escrita con reactivos', 'Reactivos', 'sumativa', '1']],
      },
      {
        nombre: 'Saber Hacer',
        peso: '0.5',
        indicadores: [
          ['Prácticas', 'Lista de cotejo', 'continua', '0.6'],
          ['Proyectos', 'Rúbrica', 'continua', '0.4'],
        ],
      },
      {
        nombre: 'Ser',
        peso: '0.2',
        indicadores: [['Participaciones en clase', 'Lista de observaciones', 'continua', '1']],
      },
    ],
  },
  {
    nombre: 'Saber 0.4, Saber Hacer 0.4, Ser 0.2',
    criterios: [
      {
        nombre: 'Saber',
        peso: '0.4',
        indicadores: [
          ['Evaluación escrita con reactivos', 'Reactivos', 'sumativa', '0.5'],
          ['Tareas extra-clases', 'Lista de cotejo', 'continua', '0.5'],
        ],
      },
      {
        nombre: 'Saber Hacer',
        peso: '0.4',
        indicadores: [
          ['Proyectos', 'Rúbrica', 'sumativa', '0.25'],
          ['Prácticas', 'Lista de cotejo', 'continua', '0.75'],
        ],
      },
      {
        nombre: 'Ser',
        peso: '0.2',
        indicadores: [['Participaciones en clase', 'Lista de observaciones', 'continua', '1']],
      },
    ],
  },
];

/** Offered as one types; any other may be written. The first two ask for knowledge alone (Art. 32). */
export const INSTRUMENTOS = [
  'Examen',
  'Reactivos',
  'Rúbrica',
  'Lista de cotejo',
  'Lista de observaciones',
  'Guía de observación',
  'Portafolio de evidencias',
  'Escala estimativa',
] as const;

const LETRA = { Saber: 'S', 'Saber Hacer': 'H', Ser: 'E' } as const;

/** "U1-S1": the first free clave of a criterio in its unit. */
export function claveLibre(
  { unidad, criterios }: UnidadEnTexto,
  criterio: CriterioEnTexto['nombre'],
): string {
  const usadas = new Set(
    criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave.trim().toUpperCase())),
  );
  let numero = 1;
  while (usadas.has(`U${unidad}-${LETRA[criterio]}${numero}`)) numero += 1;
  return `U${unidad}-${LETRA[criterio]}${numero}`;
}

/** A unit as the template weighs it, with keys from `desde` on. */
export function unidadDePlantilla(unidad: number, { criterios }: Plantilla, desde: number): UnidadEnTexto {
  let llave = desde;
  return {
    unidad,
    nombre: '',
    criterios: conLosDemas(
      criterios.map(({ nombre, peso, indicadores }) => ({
        nombre,
        peso,
        indicadores: indicadores.map(([evidencia, instrumento, tipo, suyo], lugar) => ({
          llave: llave++,
          clave: `U${unidad}-${LETRA[nombre]}${lugar + 1}`,
          evidencia,
          instrumento,
          tipo,
          peso: suyo,
        })),
      })),
    ),
  };
}

/** What a new captura starts with. */
export function planPorOmision(institucion: Institucion): PlanEnTexto {
  if (institucion === 'conalep') {
    return {
      institucion,
      actividades: [
        { llave: 0, ra: '1.1', peso: '', corte: 1 },
        { llave: 1, ra: '1.2', peso: '', corte: 2 },
        { llave: 2, ra: '2.1', peso: '', corte: 3 },
      ],
    };
  }
  const vacio: PlanUtEnTexto = { institucion, esIntegradora: false, unidades: [], niveles: NIVELES };
  const [plantilla] = PLANTILLAS;
  return {
    ...vacio,
    unidades: plantilla ? [unidadDePlantilla(1, plantilla, llaveLibre(vacio))] : [],
  };
}

/** An integradora has levels of its own; those that somebody wrote stay. */
export function conIntegradora(plan: PlanUtEnTexto, esIntegradora: boolean): PlanUtEnTexto {
  const [deEsta, deLaOtra] = esIntegradora
    ? [NIVELES_DE_INTEGRADORA, NIVELES]
    : [NIVELES, NIVELES_DE_INTEGRADORA];
  const intactos =
    plan.niveles.length === deLaOtra.length &&
    plan.niveles.every(
      ({ tecla, nombre, puntaje }, i) =>
        tecla === deLaOtra[i]?.tecla && nombre === deLaOtra[i].nombre && puntaje === deLaOtra[i].puntaje,
    );
  if (!intactos) return { ...plan, esIntegradora };
  const libre = llaveLibre(plan);
  return {
    ...plan,
    esIntegradora,
    niveles: deEsta.map((nivel, i) => ({ ...nivel, llave: plan.niveles[i]?.llave ?? libre + i })),
  };
}
