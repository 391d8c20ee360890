import { textoBuscable } from '../../ui/tabla/texto-buscable';
import { type Campo, type Clase, type Elemento } from './campo';

/** What a form holds: the input of a rule as plain data, complete or not. */
export type Captura = Readonly<Record<string, unknown>>;

/** How a null is written where a line is all there is to write. */
export const SIN_DATO = 'sin dato';

/** An object as a form begins: what may be absent is absent, and "sin dato" comes before a value nobody gave. */
export const capturaInicial = (campos: readonly Campo[]): Captura =>
  Object.fromEntries(
    campos.filter(({ opcional }) => !opcional).map((campo) => [campo.nombre, valorInicial(campo)]),
  );

export function valorInicial({ clase, anulable }: Elemento): unknown {
  if (anulable) return null;
  return valorInicialDe(clase);
}

/** The value a field takes when it stops being "sin dato". */
export function valorInicialDe(clase: Clase): unknown {
  switch (clase.tipo) {
    case 'booleano':
      return false;
    case 'opcion':
      return clase.opciones[0];
    case 'lista':
      return [];
    case 'objeto':
      return capturaInicial(clase.campos);
    case 'texto':
    case 'entero':
    case 'decimal':
    case 'fecha':
    case 'json':
      return '';
  }
}

/** What was typed as the rule takes it; what is not a number of that kind stays as typed, for the rule to refuse. */
export function leerEscrito(clase: Clase, escrito: string): unknown {
  if (clase.tipo === 'entero') return leerEntero(escrito) ?? escrito;
  if (clase.tipo === 'decimal' || clase.tipo === 'fecha') return escrito.trim();
  if (clase.tipo === 'opcion') return clase.opciones.find((opcion) => String(opcion) === escrito) ?? escrito;
  return clase.tipo === 'json' ? leerJson(escrito) : escrito;
}

function leerEntero(escrito: string): number | null {
  const leido = /^\s*-?\d+\s*$/.test(escrito) ? Number(escrito) : null;
  return Number.isSafeInteger(leido) ? leido : null;
}

function leerJson(escrito: string): unknown {
  try {
    const leido: unknown = JSON.parse(escrito);
    return leido;
  } catch {
    return escrito;
  }
}

/** What a control holds once something was typed in it: nothing typed is nothing known, or nothing said. */
export function leerControl(
  { clase, anulable, opcional }: Omit<Campo, 'nombre' | 'etiqueta'>,
  escrito: string,
): unknown {
  if (escrito !== '') return leerEscrito(clase, escrito);
  if (opcional) return undefined;
  return anulable ? null : '';
}

/** A value as it is typed. */
export function comoEscrito(valor: unknown): string {
  if (valor === null || valor === undefined) return '';
  if (typeof valor === 'string') return valor;
  return typeof valor === 'number' || typeof valor === 'boolean' ? String(valor) : JSON.stringify(valor);
}

/** How a text without letters is written where a blank line is nobody's. */
const VACIO = '(vacío)';

/** One value each line; blank lines are nobody's. */
export const leerRenglones = (elemento: Elemento, escrito: string): readonly unknown[] =>
  escrito
    .split('\n')
    .filter((renglon) => renglon.trim() !== '')
    .map((renglon) => leerRenglon(elemento, renglon));

function leerRenglon({ clase, anulable }: Elemento, renglon: string): unknown {
  if (anulable && textoBuscable(renglon) === SIN_DATO) return null;
  return leerEscrito(clase, renglon.trim() === VACIO ? '' : renglon);
}

export const comoRenglones = (valores: readonly unknown[]): string =>
  valores.map((valor) => (valor === null ? SIN_DATO : comoEscrito(valor) || VACIO)).join('\n');

export const comoLista = (valor: unknown): readonly unknown[] => (Array.isArray(valor) ? valor : []);

export const comoCaptura = (valor: unknown): Captura =>
  typeof valor === 'object' && valor !== null && !Array.isArray(valor)
    ? Object.fromEntries(Object.entries(valor))
    : {};

/** The same with one field changed; undefined leaves it out. */
export function conCampo(captura: Captura, nombre: string, valor: unknown): Captura {
  const otros = Object.entries(captura).filter(([clave]) => clave !== nombre);
  return Object.fromEntries(valor === undefined ? otros : [...otros, [nombre, valor]]);
}
