import { z } from 'zod';
import { type Pagina } from '../../shared/modelo/pagina';
import { porCodigo } from '../../shared/nucleo/orden';
import { huellaDe } from '../almacen/contenido';
import { Rechazo } from './rechazo';

/** What a reader asks of a list: how many at most, and from which mark on (null: from its beginning). */
export interface PeticionDePagina {
  readonly limite: number;
  readonly pagina: string | null;
}

interface Lista<T> {
  /** Names the list with everything that makes it another one: a mark of one list opens no other. */
  readonly de: string;
  /** A text of its own for each element, in whose order the list goes. */
  readonly llave: (elemento: T) => string;
  readonly sentido: 'ascendente' | 'descendente';
}

/** The mark of a page: which list it is of, and the llave of the last element that was given. */
const Marca = z.tuple([z.string(), z.string()]);
const CIFRAS = 16;

/** The part of a list that was asked for. What is added meanwhile moves nothing of what is still to come. */
export function paginar<T>(
  elementos: readonly T[],
  lista: Lista<T>,
  pedida: PeticionDePagina,
): Pagina<T> | Rechazo {
  const tras = leerMarca(lista.de, pedida.pagina);
  if (tras instanceof Rechazo) return tras;
  const signo = lista.sentido === 'ascendente' ? 1 : -1;
  const porVenir = elementos
    .filter((uno) => tras === null || signo * porCodigo(lista.llave(uno), tras) > 0)
    .toSorted((uno, otro) => signo * porCodigo(lista.llave(uno), lista.llave(otro)));
  const pagina = porVenir.slice(0, pedida.limite);
  const ultimo = pagina.at(-1);
  return {
    elementos: pagina,
    siguiente:
      ultimo !== undefined && pagina.length < porVenir.length ? marcar(lista.de, lista.llave(ultimo)) : null,
  };
}

/** The llave after which a page goes on; null when it is the first one. */
export function leerMarca(de: string, pagina: string | null): string | null | Rechazo {
  if (pagina === null) return null;
  const leida = Marca.safeParse(jsonDe(pagina));
  if (leida.success && leida.data[0] === nombreCorto(de)) return leida.data[1];
  return new Rechazo('solicitud-no-valida', 'consulta.pagina: no es una continuación de esta lista.', {
    campo: 'consulta.pagina',
    remedio: 'Pida la lista desde el principio, sin «pagina», y siga con lo que diga «siguiente».',
  });
}

const marcar = (de: string, llave: string): string =>
  Buffer.from(JSON.stringify([nombreCorto(de), llave])).toString('base64url');

const nombreCorto = (de: string): string => huellaDe(de).slice(0, CIFRAS);

function jsonDe(pagina: string): unknown {
  try {
    return JSON.parse(Buffer.from(pagina, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
