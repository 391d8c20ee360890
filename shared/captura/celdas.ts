import { type CambioDeCelda, type CeldaDeCaptura } from '../modelo/captura';
import { porCodigo } from '../nucleo/orden';

/** What is of the whole captura and not of an alumno is kept under the empty matrícula. */
export const DE_TODOS = '';

/** The data of a captura by matrícula and then by columna; what is not there is sin dato. */
export type Celdas = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface ClaveDeCelda {
  readonly matricula: string;
  readonly columna: string;
}

export const mismaCelda = (una: ClaveDeCelda, otra: ClaveDeCelda): boolean =>
  una.matricula === otra.matricula && una.columna === otra.columna;

export function enCeldas(lista: readonly CeldaDeCaptura[]): Celdas {
  const celdas = new Map<string, Map<string, string>>();
  for (const { matricula, columna, valor } of lista) poner(celdas, { matricula, columna }, valor);
  return celdas;
}

/** In the one order in which they are kept and compared: by matrícula, then by columna. */
export function enLista(celdas: Celdas): CeldaDeCaptura[] {
  return [...celdas]
    .toSorted(([una], [otra]) => porCodigo(una, otra))
    .flatMap(([matricula, suyas]) =>
      [...suyas]
        .toSorted(([una], [otra]) => porCodigo(una, otra))
        .map(([columna, valor]) => ({ matricula, columna, valor })),
    );
}

export const valorDe = (celdas: Celdas, { matricula, columna }: ClaveDeCelda): string | null =>
  celdas.get(matricula)?.get(columna) ?? null;

/** Matrículas of a captura in order: those of whoever has a name. */
export const matriculasDe = (celdas: Celdas): string[] =>
  [...celdas]
    .flatMap(([matricula, suyas]) => (matricula !== DE_TODOS && suyas.has('nombre') ? [matricula] : []))
    .toSorted(porCodigo);

export interface Diferencia extends ClaveDeCelda {
  readonly antes: string | null;
  readonly despues: string | null;
}

/** What would have to change in `unas` to have `otras`, in order. */
export function diferenciasEntre(unas: Celdas, otras: Celdas): Diferencia[] {
  const claves = new Map<string, ClaveDeCelda>();
  for (const celdas of [unas, otras]) {
    for (const [matricula, suyas] of celdas) {
      for (const columna of suyas.keys()) claves.set(`${matricula}\n${columna}`, { matricula, columna });
    }
  }
  return [...claves]
    .map(([, clave]) => ({ ...clave, antes: valorDe(unas, clave), despues: valorDe(otras, clave) }))
    .filter(({ antes, despues }) => antes !== despues)
    .toSorted((a, b) => porCodigo(a.matricula, b.matricula) || porCodigo(a.columna, b.columna));
}

export type Aplicacion =
  | { readonly outcome: 'aplicada'; readonly celdas: Celdas }
  | { readonly outcome: 'conflicto'; readonly en: readonly ClaveDeCelda[] };

/** The changes in their order, all or none: each must find the value it started from. */
export function aplicar(
  celdas: Celdas,
  cambios: readonly Pick<CambioDeCelda, 'matricula' | 'columna' | 'antes' | 'despues'>[],
): Aplicacion {
  const nuevas = new Map([...celdas].map(([matricula, suyas]) => [matricula, new Map(suyas)]));
  const en = cambios.filter((cambio) => {
    if (valorDe(nuevas, cambio) !== cambio.antes) return true;
    poner(nuevas, cambio, cambio.despues);
    return false;
  });
  if (en.length === 0) return { outcome: 'aplicada', celdas: nuevas };
  return { outcome: 'conflicto', en: en.map(({ matricula, columna }) => ({ matricula, columna })) };
}

/** Sets a value, or takes it away; a matrícula without any is forgotten. */
function poner(
  celdas: Map<string, Map<string, string>>,
  { matricula, columna }: ClaveDeCelda,
  valor: string | null,
): void {
  const suyas = celdas.get(matricula) ?? new Map<string, string>();
  if (valor === null) suyas.delete(columna);
  else suyas.set(columna, valor);
  if (suyas.size === 0) celdas.delete(matricula);
  else celdas.set(matricula, suyas);
}
