import { nombreVisibleDe } from '../norma/nombre-de-parametro';
import { type NombreDeParametro, type Normas } from '../norma/normas';
import { type Cambio } from './cambio';
import { type CambioProbado } from './cambio-probado';
import { incoherencias } from './incoherencias';
import { decirValor } from './proporciones';
import { leerValor, mostrarValor } from './valor-de-parametro';

/** Why a change cannot be tried, in a sentence that names its parameter (es-MX). */
export interface CambioRechazado {
  readonly parametro: NombreDeParametro;
  readonly motivo: string;
}

export type NormasProbadas =
  | {
      readonly outcome: 'probadas';
      readonly normas: Normas;
      readonly cambios: readonly CambioProbado[];
    }
  | { readonly outcome: 'rechazadas'; readonly rechazos: readonly CambioRechazado[] };

/**
 * The norms with some numbers changed: other norms, those in force stay as they are. Refused, with every reason, when a
 * value is not of the kind in force or the whole contradicts itself.
 */
export function conCambios(normas: Normas, cambios: readonly Cambio[]): NormasProbadas {
  const valores = new Map<NombreDeParametro, unknown>();
  const rechazos: CambioRechazado[] = [];
  const probados: CambioProbado[] = [];
  for (const { parametro, valor: texto } of cambios) {
    const vigente = valorDe(normas, parametro);
    const leido = valores.has(parametro) ? REPETIDO : leerValor(parametro, vigente, texto);
    if (leido.outcome === 'rechazado') {
      rechazos.push({ parametro, motivo: `${entreComillas(parametro)} ${leido.motivo}.` });
      continue;
    }
    valores.set(parametro, leido.valor);
    const [de, a] = [mostrarValor(vigente) ?? '', mostrarValor(leido.valor) ?? ''];
    probados.push({ parametro, nombre: nombreVisibleDe(parametro) ?? parametro, de, a });
  }
  if (rechazos.length > 0) return { outcome: 'rechazadas', rechazos };
  const otras = sustituir(normas, valores);
  const opuestos = incoherencias(otras).flatMap(({ parametros, motivo }): CambioRechazado[] => {
    const culpable = parametros.find((parametro) => valores.has(parametro));
    if (!culpable) return [];
    const nombres = parametros
      .map((uno) => `${entreComillas(uno)} (${decirValor(uno, valorDe(otras, uno)) ?? ''})`)
      .join(' y ');
    return [{ parametro: culpable, motivo: `${nombres} ${motivo}.` }];
  });
  return opuestos.length > 0
    ? { outcome: 'rechazadas', rechazos: opuestos }
    : { outcome: 'probadas', normas: otras, cambios: probados };
}

const REPETIDO = { outcome: 'rechazado', motivo: 'aparece dos veces' } as const;

const entreComillas = (parametro: NombreDeParametro): string =>
  `«${nombreVisibleDe(parametro) ?? parametro}»`;

/** The value of a number by its whole name, "reglamentoUt.asistenciaMinima". */
function valorDe(normas: Normas, parametro: NombreDeParametro): unknown {
  for (const [documento, numeros] of Object.entries(normas)) {
    for (const [nombre, valor] of Object.entries(numeros)) {
      if (`${documento}.${nombre}` === parametro) return valor;
    }
  }
  return undefined;
}

function sustituir(normas: Normas, valores: ReadonlyMap<string, unknown>): Normas;
function sustituir(normas: object, valores: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(normas).map(([documento, numeros]: [string, object]) => [
      documento,
      Object.fromEntries(
        Object.entries(numeros).map(([nombre, valor]: [string, unknown]) => {
          const clave = `${documento}.${nombre}`;
          return [nombre, valores.has(clave) ? valores.get(clave) : valor];
        }),
      ),
    ]),
  );
}
