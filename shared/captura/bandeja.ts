import { z } from 'zod';
import { FaltaDeCambio } from '../modelo/falta-de-cambio';
import { type AcuseDeEnvio, CambioDeCelda, CeldaDeCaptura, type Envio } from '../modelo/captura';
import { aplicar, type Celdas, type ClaveDeCelda, enCeldas, enLista, mismaCelda } from './celdas';

/** The same cell with two new values: what this workbook says, what the service says, and what both started from. */
export const Conflicto = z.strictObject({
  matricula: z.string(),
  columna: z.string(),
  base: z.string().nullable(),
  mia: z.string().nullable(),
  suya: z.string().nullable(),
  /** Why this workbook changed it, where it had to say. */
  motivo: z.string().nullable(),
});
export type Conflicto = z.infer<typeof Conflicto>;

/** `cerrada`: its corte or unit is closed, and it may travel under a rectification. */
export const Retenida = FaltaDeCambio.extend({ cerrada: z.boolean() });
export type Retenida = z.infer<typeof Retenida>;

/**
 * What a workbook remembers of a captura besides its sheets: the version it last agreed upon with the service, the
 * changes made since in their order, the envío that may already have arrived, and the conflicts nobody has resolved.
 * It is kept in the workbook, so that closing it at any moment loses nothing.
 */
export const Bandeja = z.strictObject({
  version: z.int().nonnegative(),
  base: z.array(CeldaDeCaptura),
  pendientes: z.array(CambioDeCelda),
  /** The first `cuantos` pending changes travel under this key until the service says what became of them. */
  enviando: z
    .strictObject({ llave: z.string(), cuantos: z.int().positive(), rectificacion: z.string().nullable() })
    .nullable(),
  conflictos: z.array(Conflicto),
  /** Cells whose pending changes the service refused, and why: they wait for a person, and keep no other from travelling. */
  retenidas: z.array(Retenida),
});
export type Bandeja = z.infer<typeof Bandeja>;

export const BANDEJA_VACIA: Bandeja = {
  version: 0,
  base: [],
  pendientes: [],
  enviando: null,
  conflictos: [],
  retenidas: [],
};

const CAMBIOS_POR_ENVIO = 2000;

/** What the sheets of the workbook should say: the base, with what was changed since. */
export function celdasDeBandeja({ base, pendientes, conflictos }: Bandeja): Celdas {
  const aplicada = aplicar(enCeldas(base), [...pendientes, ...conflictos.map(comoMia)]);
  if (aplicada.outcome === 'conflicto')
    throw new RangeError('a bandeja whose changes do not follow its base');
  return aplicada.celdas;
}

const comoMia = ({ matricula, columna, mia, suya }: Conflicto) => ({
  matricula,
  columna,
  antes: suya,
  despues: mia,
});

/**
 * Adds changes at the end. One on a cell in conflict changes what this workbook says of it, and waits with it; one on a
 * cell that was held back is a new try, and one that gives it back the value it had takes back what was refused.
 */
export function registrar(bandeja: Bandeja, cambios: readonly CambioDeCelda[]): Bandeja {
  let { conflictos } = bandeja;
  const pendientes = [...bandeja.pendientes];
  for (const cambio of cambios) {
    if (conflictos.some((otro) => mismaCelda(otro, cambio))) {
      conflictos = conflictos.map((otro) =>
        mismaCelda(otro, cambio) ? { ...otro, mia: cambio.despues } : otro,
      );
    } else pendientes.push(cambio);
  }
  const tocadas = bandeja.retenidas.filter((otra) => cambios.some((cambio) => mismaCelda(otra, cambio)));
  const retenidas = bandeja.retenidas.filter((otra) => !tocadas.includes(otra));
  // What may already be on its way is not taken back: the service answers for it first.
  const devueltas = bandeja.enviando ? [] : tocadas.filter((clave) => estaComoEstaba(pendientes, clave));
  const quedan = pendientes.filter((cambio) => !devueltas.some((clave) => mismaCelda(clave, cambio)));
  return { ...bandeja, pendientes: quedan, conflictos, retenidas };
}

function estaComoEstaba(pendientes: readonly CambioDeCelda[], clave: ClaveDeCelda): boolean {
  const suyos = pendientes.filter((cambio) => mismaCelda(cambio, clave));
  return (
    suyos[0]?.antes === suyos.at(-1)?.despues && suyos.every(({ descartado }) => descartado === undefined)
  );
}

/** A folio and the cells held back that a person sends under it: nothing else ever travels with it. */
export interface Amparo {
  readonly folio: string;
  readonly celdas: readonly ClaveDeCelda[];
}

export interface Envoltura {
  /** A new key each time; one that was already used for changes still on their way is used again instead. */
  readonly llave: string;
  readonly amparo: Amparo | null;
}

/**
 * The envío to make now, and the bandeja to keep before making it; null when there is nothing to send. An envío whose
 * answer never came is made again with its own key and its own changes, whatever `envoltura` says. Under a
 * rectification travels what was held back and is sent with it, alone.
 */
export function prepararEnvio(
  bandeja: Bandeja,
  envoltura: Envoltura,
): { readonly bandeja: Bandeja; readonly llave: string; readonly envio: Envio } | null {
  const { lista, salen } = bandeja.enviando
    ? { lista: bandeja, salen: bandeja.enviando.cuantos }
    : porSalir(bandeja, envoltura.amparo);
  if (salen === 0) return null;
  const { pendientes, version } = lista;
  const enviando = lista.enviando ?? {
    ...{ llave: envoltura.llave, rectificacion: envoltura.amparo?.folio ?? null },
    cuantos: Math.min(salen, CAMBIOS_POR_ENVIO),
  };
  const { llave, cuantos, rectificacion } = enviando;
  return {
    bandeja: { ...lista, enviando },
    llave,
    envio: { version, cambios: pendientes.slice(0, cuantos), rectificacion },
  };
}

/** What travels now first, in its order, and how many changes it is; the rest after it, in its own. */
function porSalir(
  bandeja: Bandeja,
  amparo: Amparo | null,
): { readonly lista: Bandeja; readonly salen: number } {
  const { pendientes, retenidas } = bandeja;
  const esDe = (celdas: readonly ClaveDeCelda[]) => (clave: ClaveDeCelda) =>
    celdas.some((otra) => mismaCelda(otra, clave));
  const [retenida, amparada] = [esDe(retenidas), esDe(amparo?.celdas ?? [])];
  const sale = (cambio: ClaveDeCelda): boolean =>
    amparo ? retenida(cambio) && amparada(cambio) : !retenida(cambio);
  const salen = pendientes.filter(sale);
  const lista = {
    ...bandeja,
    retenidas: retenidas.filter((clave) => !amparada(clave)),
    pendientes: [...salen, ...pendientes.filter((cambio) => !sale(cambio))],
  };
  return { lista, salen: salen.length };
}

/** The service accepted the envío of this key. One that is no longer awaited, because it was repeated, changes nothing. */
export function recibirAcuse(
  bandeja: Bandeja,
  llave: string,
  { version }: Pick<AcuseDeEnvio, 'version'>,
): Bandeja {
  const { enviando, base, pendientes } = bandeja;
  if (enviando?.llave !== llave) return bandeja;
  const aceptados = pendientes.slice(0, enviando.cuantos);
  const aplicada = aplicar(enCeldas(base), aceptados);
  if (aplicada.outcome === 'conflicto') throw new RangeError('an envío that does not follow its base');
  return {
    ...bandeja,
    version,
    base: enLista(aplicada.celdas),
    pendientes: pendientes.slice(enviando.cuantos),
    enviando: null,
  };
}

/**
 * The envío of this key was refused for good: its changes stay pending, and those of the cells at fault are held back
 * for a person to mend. Without any, the changes are free to be sent again.
 */
export function recibirRechazo(
  bandeja: Bandeja,
  llave: string,
  enFalta: readonly FaltaDeCambio[],
  cerrada = false,
): Bandeja {
  const { enviando, pendientes } = bandeja;
  if (enviando?.llave !== llave) return bandeja;
  const suyas = enFalta.filter((clave) => pendientes.some((cambio) => mismaCelda(cambio, clave)));
  const [primera] = enFalta;
  // Where the fault is of no cell of its own, none of what travelled can be told innocent.
  const culpables =
    suyas.length > 0 || !primera
      ? suyas
      : pendientes
          .slice(0, enviando.cuantos)
          .map(({ matricula, columna }) => ({ ...primera, matricula, columna }));
  const retenidas = new Map(bandeja.retenidas.map((una) => [enClave(una), una]));
  for (const una of culpables) retenidas.set(enClave(una), { ...una, cerrada });
  return { ...bandeja, enviando: null, retenidas: [...retenidas.values()] };
}

const enClave = ({ matricula, columna }: ClaveDeCelda): string => `${matricula}\n${columna}`;

/**
 * What a person chose of a conflict becomes a change like any other, which carries the value that was not chosen: the
 * history keeps both.
 */
export function resolver(
  bandeja: Bandeja,
  clave: ClaveDeCelda,
  eleccion: 'mia' | 'suya',
  cuando: string,
): Bandeja {
  const conflicto = bandeja.conflictos.find((uno) => mismaCelda(uno, clave));
  if (!conflicto) return bandeja;
  const { matricula, columna, mia, suya, motivo } = conflicto;
  const cambio: CambioDeCelda = {
    ...{ matricula, columna, antes: suya, cuando, motivo },
    despues: eleccion === 'mia' ? mia : suya,
    descartado: eleccion === 'mia' ? suya : mia,
  };
  return {
    ...bandeja,
    conflictos: bandeja.conflictos.filter((uno) => uno !== conflicto),
    pendientes: [...bandeja.pendientes, cambio],
  };
}
