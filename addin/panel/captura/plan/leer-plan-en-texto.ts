import { faltasDelPlan, type FaltaDePlan } from '../../../../shared/captura/faltas-del-plan';
import { leerPeso } from '../../../../shared/importacion/asignatura/lectores-de-asignatura';
import { type Lectura } from '../../../../shared/importacion/lectura';
import { textoComparable } from '../../../../shared/importacion/texto-comparable';
import { leerDecimalCapturado } from '../../../../shared/importacion/leer-decimal-capturado';
import { NivelDeRubrica, PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { repetidos } from '../../../../shared/nucleo/repetidos';
import {
  type ActividadEnTexto,
  type CriterioEnTexto,
  type IndicadorEnTexto,
  type NivelEnTexto,
  type PlanEnTexto,
  type PlanUtEnTexto,
} from './plan-en-texto';

/** What a plan is of, besides how it weighs. */
export interface DatosDelPlan {
  readonly asignatura: string;
  readonly nombre: string;
  readonly docentes: readonly string[];
  readonly asistencia: PlanDeCaptura['asistencia'];
}

/** A field that cannot be read yet: blank, or with something else in it. */
export interface FaltaDeCampo {
  /** "12/peso": the row and its field; "u1/Saber/peso": the weight of a criterio. */
  readonly celda: string;
  readonly donde: string;
  readonly vacio: boolean;
  readonly motivo: string;
  readonly remedio: string;
}

export interface PlanLeido {
  /** Whether it can be graded by. */
  readonly completo: boolean;
  /** The plan; null while something of it, or of what it is of, is missing. */
  readonly plan: PlanDeCaptura | null;
  readonly campos: readonly FaltaDeCampo[];
  readonly faltas: readonly FaltaDePlan[];
}

/**
 * What was typed, as a plan, or everything it lacks. Weights that cannot be read are counted as zero meanwhile, so that
 * the sums of the rest are told as one types. A row where nothing was written is left out.
 */
export function leerPlanEnTexto(texto: PlanEnTexto, datos: DatosDelPlan, normas: Normas): PlanLeido {
  const campos: FaltaDeCampo[] = [];
  const provisional =
    texto.institucion === 'ut' ? leerUt(texto, datos, campos) : leerConalep(texto.actividades, datos, campos);
  const faltas = faltasDelPlan(provisional, { asignatura: datos.asignatura }, normas);
  const completo = campos.length === 0 && faltas.length === 0;
  return { completo, plan: (completo && PlanDeCaptura.safeParse(provisional).data) || null, campos, faltas };
}

const comunes = ({ nombre, docentes, asistencia }: DatosDelPlan) => ({
  nombre,
  docentes: [...docentes],
  asistencia,
});

function leerUt(texto: PlanUtEnTexto, datos: DatosDelPlan, campos: FaltaDeCampo[]): PlanDeCaptura {
  const { esIntegradora, unidades, niveles } = texto;
  if (unidades.length === 0) campos.push(FALTA_UNIDAD);
  return {
    institucion: 'ut',
    ...comunes(datos),
    plan: {
      clave: datos.asignatura,
      asignatura: datos.nombre,
      esIntegradora,
      unidades: unidades.map(({ unidad, nombre, criterios }) => ({
        unidad,
        nombre: nombre.trim(),
        criterios: criterios.flatMap((criterio) => leerCriterio(criterio, unidad, campos) ?? []),
      })),
    },
    niveles: leerNiveles(niveles, campos),
  };
}

/** Null when nothing was written of it: a unit need not use the three (Art. 33). */
function leerCriterio(
  { nombre, peso, indicadores }: CriterioEnTexto,
  unidad: number,
  campos: FaltaDeCampo[],
) {
  const escritos = indicadores.filter(tieneAlgo);
  if (peso.trim() === '' && escritos.length === 0) return null;
  const donde = `${nombre} de la unidad ${unidad}`;
  return {
    nombre,
    peso: pesoDe(`u${unidad}/${nombre}/peso`, `Peso de ${donde}`, peso, leerPeso, campos),
    indicadores: escritos.map(({ llave, clave, evidencia, instrumento, tipo, peso: suyo }) => {
      const suya = clave.trim();
      if (suya === '') campos.push(vacio(`${llave}/clave`, `Clave de un indicador de ${donde}`));
      if (NO_SON_CLAVES.has(textoComparable(suya)) || suya.length > LARGO_DE_CLAVE) {
        campos.push({ celda: `${llave}/clave`, donde: `Indicador ${suya}`, vacio: false, ...NO_ES_CLAVE });
      }
      const deQuien = suya === '' ? `de un indicador de ${donde}` : `del indicador ${suya}`;
      return {
        clave: suya,
        evidencia: evidencia.trim(),
        instrumento: instrumento.trim(),
        tipo,
        peso: pesoDe(`${llave}/peso`, `Peso ${deQuien}`, suyo, leerPeso, campos),
      };
    }),
  };
}

/** Headings that the sheet of a captura has already. */
const NO_SON_CLAVES: ReadonlySet<string> = new Set([
  'matricula',
  'nombre',
  'veces cursada',
  'ultima asistencia',
]);
const LARGO_DE_CLAVE = 60;
const NO_ES_CLAVE = {
  motivo: 'No sirve como título de la columna en que se captura.',
  remedio: 'Escriba una clave corta y propia, por ejemplo U1-S1.',
} as const;

const tieneAlgo = ({ clave, evidencia, instrumento, peso }: IndicadorEnTexto): boolean =>
  [clave, evidencia, instrumento, peso].some((texto) => texto.trim() !== '');

function leerConalep(
  actividades: readonly ActividadEnTexto[],
  datos: DatosDelPlan,
  campos: FaltaDeCampo[],
): PlanDeCaptura {
  const escritas = actividades.filter(({ ra, peso }) => `${ra}${peso}`.trim() !== '');
  if (escritas.length === 0) campos.push(FALTA_RA);
  return {
    institucion: 'conalep',
    ...comunes(datos),
    actividades: escritas.map(({ llave, ra, peso, corte }) => {
      if (ra.trim() === '') campos.push(vacio(`${llave}/ra`, 'Clave de un resultado de aprendizaje'));
      const donde = ra.trim() === '' ? 'Peso de un resultado de aprendizaje' : `Peso de la R.A. ${ra.trim()}`;
      return { ra: ra.trim(), peso: pesoDe(`${llave}/peso`, donde, peso, leerPuntos, campos), corte };
    }),
  };
}

const leerPuntos = (texto: string): Lectura<string> =>
  leerDecimalCapturado(texto, 'El peso', 'por ejemplo 12.5.');

function leerNiveles(niveles: readonly NivelEnTexto[], campos: FaltaDeCampo[]): NivelDeRubrica[] {
  const escritos = niveles.filter(
    ({ tecla, nombre, puntaje }) => `${tecla}${nombre}${puntaje}`.trim() !== '',
  );
  const dobles = repetidos(escritos.map(({ tecla }) => tecla));
  return escritos.flatMap(({ llave, tecla, nombre, puntaje }) => {
    const leido = NivelDeRubrica.safeParse({
      tecla,
      nombre: nombre.trim(),
      puntaje: puntaje.trim().replace(',', '.'),
    });
    const donde = `Nivel ${nombre.trim() || tecla}`;
    if (dobles.includes(tecla)) {
      campos.push({
        ...{ celda: `${llave}/tecla`, donde, vacio: false },
        motivo: `La tecla ${tecla} es de dos niveles.`,
        remedio: 'Dé a cada nivel una tecla distinta.',
      });
    }
    if (tecla in TECLAS_TOMADAS) {
      campos.push({
        ...{ celda: `${llave}/tecla`, donde, vacio: false },
        motivo: `La tecla ${tecla} captura otra cosa: N, no se presentó; J, justificado.`,
        remedio: 'Dé al nivel otra tecla.',
      });
    }
    for (const { path, message } of leido.error?.issues ?? []) {
      const campo = String(path[0]);
      campos.push({
        ...{ celda: `${llave}/${campo}`, donde, vacio: false },
        motivo: message,
        remedio: REMEDIO_DE_NIVEL,
      });
    }
    return leido.data ?? [];
  });
}

/** Keys that capture an absence whatever the rubric (Art. 46). */
const TECLAS_TOMADAS = { N: 'NP', J: 'JU' } as const;

const REMEDIO_DE_NIVEL = 'Escriba una tecla, un nombre y un puntaje, por ejemplo A, AU y 10.';

/** In its canonical text; "0", told apart as missing, when it cannot be read. */
function pesoDe(
  celda: string,
  donde: string,
  escrito: string,
  leer: (texto: string) => Lectura<string>,
  campos: FaltaDeCampo[],
): string {
  const texto = escrito.trim();
  if (texto === '') campos.push(vacio(celda, donde));
  else {
    const leido = leer(texto);
    if ('valor' in leido) return leido.valor;
    campos.push({ celda, donde, vacio: false, ...leido });
  }
  return '0';
}

const vacio = (celda: string, donde: string): FaltaDeCampo => ({
  celda,
  donde,
  vacio: true,
  motivo: 'Falta escribirlo.',
  remedio: 'Escríbalo, o quite el renglón.',
});

const FALTA_UNIDAD: FaltaDeCampo = {
  celda: '',
  donde: 'Plan',
  vacio: true,
  motivo: 'El plan no tiene unidades.',
  remedio: 'Agregue al menos una.',
};

const FALTA_RA: FaltaDeCampo = {
  celda: '',
  donde: 'Plan',
  vacio: true,
  motivo: 'El plan no tiene resultados de aprendizaje.',
  remedio: 'Agregue al menos uno.',
};
