import { z } from 'zod';
import { type Area, leerArea } from './area';
import { conPrefijos, sinPrefijos } from './funciones-con-prefijo';
import { fechaDeSerie, numeroDeFecha, serieDe } from './fecha-de-excel';
import { Alerta, Aviso, type Comparacion, type Operador, Regla, type Validacion } from './validacion';

const TIPO = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

const OPERADOR: Readonly<Record<Operador, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const ESTILO = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const EnArchivo = z.looseObject({
  type: z.string().default('any'),
  operator: z.string().default('between'),
  formulae: z.array(z.union([z.string(), z.number(), z.date()])).default([]),
  allowBlank: z.boolean().default(false),
  errorStyle: z.string().default('stop'),
  showErrorMessage: z.boolean().default(false),
  error: z.string().default(''),
  errorTitle: z.string().default(''),
  showInputMessage: z.boolean().default(false),
  prompt: z.string().default(''),
  promptTitle: z.string().default(''),
});
type EnArchivo = z.infer<typeof EnArchivo>;

/** The validation as the file format keeps it. */
export function validacionEnArchivo({ regla, alerta, aviso, ignorarBlancos }: Validacion): EnArchivo {
  const [tipo, suya] = Object.entries(regla ?? {}).find(([, una]) => una) ?? ['', undefined];
  const clase = Object.entries(TIPO).find(([nombre]) => nombre === tipo)?.[1] ?? 'any';
  return {
    type: clase,
    operator: 'operator' in (suya ?? {}) && regla ? OPERADOR[operadorDe(regla)] : 'between',
    formulae: regla ? formulasDe(regla) : [],
    allowBlank: ignorarBlancos,
    errorStyle: ESTILO[alerta.style],
    showErrorMessage: alerta.showAlert,
    error: alerta.message,
    errorTitle: alerta.title,
    showInputMessage: aviso.showPrompt,
    prompt: aviso.message,
    promptTitle: aviso.title,
  };
}

const comparacionDe = (regla: Regla): Comparacion | undefined =>
  regla.wholeNumber ?? regla.decimal ?? regla.date ?? regla.time ?? regla.textLength;

const operadorDe = (regla: Regla): Operador => comparacionDe(regla)?.operator ?? 'Between';

function formulasDe(regla: Regla): (string | number | Date)[] {
  if (regla.list) {
    const { source } = regla.list;
    return [source.startsWith('=') ? conPrefijos(source.slice(1)) : `"${source}"`];
  }
  if (regla.custom) return [conPrefijos(regla.custom.formula.slice(1))];
  const comparacion = comparacionDe(regla);
  return [comparacion?.formula1, comparacion?.formula2].flatMap((limite): (string | number | Date)[] => {
    if (limite === null || limite === undefined) return [];
    const valor = typeof limite === 'string' ? conPrefijos(limite.replace(/^=/, '')) : limite;
    if (!regla.date) return [valor];
    const serie = typeof valor === 'number' ? valor : numeroDeFecha(valor);
    return serie === null ? [valor] : [fechaDeSerie(serie)];
  });
}

/** Reads it back; what this host does not know how to read asks nothing. */
export function validacionDeArchivo(leida: unknown): Validacion {
  const { type, operator, formulae, ...resto } = EnArchivo.parse(leida);
  const clase = Object.entries(TIPO).find(([, una]) => una === type)?.[0];
  const estilo = Object.entries(ESTILO).find(([, uno]) => uno === resto.errorStyle)?.[0];
  const regla =
    clase === undefined ? null : Regla.safeParse({ [clase]: reglaDe(clase, operator, formulae) }).data;
  return {
    regla: regla ?? null,
    alerta: Alerta.parse({
      message: resto.error,
      title: resto.errorTitle,
      showAlert: resto.showErrorMessage,
      style: estilo,
    }),
    aviso: Aviso.parse({
      message: resto.prompt,
      title: resto.promptTitle,
      showPrompt: resto.showInputMessage,
    }),
    ignorarBlancos: resto.allowBlank,
  };
}

const deArchivo = (una: EnArchivo['formulae'][number]): string | number =>
  typeof una === 'string' ? sinPrefijos(una) : una instanceof Date ? serieDe(una) : una;

function reglaDe(clase: string, operator: string, formulae: EnArchivo['formulae']): unknown {
  const [primera = '', segunda] = formulae.map(deArchivo);
  if (clase === 'custom') return { formula: `=${primera}` };
  if (clase === 'list') {
    const escrita = /^"(.*)"$/s.exec(String(primera))?.[1];
    return { inCellDropDown: true, source: escrita ?? `=${primera}` };
  }
  const operador = Object.entries(OPERADOR).find(([, uno]) => uno === operator)?.[0];
  return { operator: operador, formula1: primera, ...(segunda !== undefined && { formula2: segunda }) };
}

/** Cells that are asked the same, gathered into rectangles: down each column, and then across. */
export function agrupar(porCelda: Readonly<Record<string, unknown>>): { area: Area; leida: unknown }[] {
  const grupos = new Map<string, { leida: unknown; areas: Area[] }>();
  for (const [direccion, leida] of Object.entries(porCelda)) {
    if (leida === undefined) continue;
    const clave = JSON.stringify(leida);
    const grupo = grupos.get(clave) ?? { leida, areas: [] };
    grupo.areas.push(leerArea(direccion));
    grupos.set(clave, grupo);
  }
  return [...grupos.values()].flatMap(({ leida, areas }) => {
    const tramos = juntar(
      areas.toSorted((a, b) => a.columna1 - b.columna1 || a.fila1 - b.fila1),
      (a, b) => a.columna1 === b.columna1 && a.columna2 === b.columna2 && a.fila2 + 1 === b.fila1,
    );
    const bloques = juntar(
      tramos.toSorted((a, b) => a.fila1 - b.fila1 || a.fila2 - b.fila2 || a.columna1 - b.columna1),
      (a, b) => a.fila1 === b.fila1 && a.fila2 === b.fila2 && a.columna2 + 1 === b.columna1,
    );
    return bloques.map((area) => ({ area, leida }));
  });
}

function juntar(areas: readonly Area[], sigue: (a: Area, b: Area) => boolean): Area[] {
  const juntas: Area[] = [];
  for (const area of areas) {
    const ultima = juntas.at(-1);
    if (ultima && sigue(ultima, area)) Object.assign(ultima, { fila2: area.fila2, columna2: area.columna2 });
    else juntas.push({ ...area });
  }
  return juntas;
}
