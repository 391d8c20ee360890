import { z } from 'zod';
import { type Accion, type Asiento, type PaginaDeBitacora } from '../../../shared/modelo/bitacora';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type Identidad } from '../../seguridad/identidad';
import { diaDe } from '../hoy';
import { type PeticionDePagina } from '../paginar';
import { Rechazo } from '../rechazo';
import { type Posiciones, RecorridoDeBitacora } from './recorrer-bitacora';
import { type Servicio } from '../servicio';

/** What a page looks through at most: a filter that finds little gives short pages, and the reader goes on. */
const REVISADOS = 2_000;
const POR_EXPORTACION = 20_000;
/** What an export looks through at most: it is one request, and nobody goes on with it. */
const REVISADOS_POR_EXPORTACION = 100_000;

/** What is looked for; what is not said is anything. Days are the school's, both included. */
export interface FiltroDeBitacora {
  readonly plantel?: string | undefined;
  readonly accion?: Accion | undefined;
  /** Part of a name, or an id. */
  readonly persona?: string | undefined;
  /** How the name of a document begins. */
  readonly documento?: string | undefined;
  readonly desde?: Fecha | undefined;
  readonly hasta?: Fecha | undefined;
}

/** A page of the chains that a person may read, newest first. */
export async function leerBitacora(
  { almacen }: Servicio,
  identidad: Identidad,
  filtro: FiltroDeBitacora,
  { limite, pagina }: PeticionDePagina,
): Promise<PaginaDeBitacora | Rechazo> {
  const cadenas = await cadenasDe(almacen, identidad, filtro);
  const posiciones = pagina === null ? null : posicionesDe(pagina, cadenas);
  if (posiciones instanceof Rechazo) return posiciones;
  const recorrido = posiciones
    ? await RecorridoDeBitacora.desde(almacen.bitacora, posiciones)
    : await RecorridoDeBitacora.desdeElFinal(almacen.bitacora, cadenas);
  const asientos: Asiento[] = [];
  for (let revisados = 0; revisados < REVISADOS && asientos.length < limite; revisados += 1) {
    const asiento = await recorrido.siguiente();
    if (!asiento || anteriorA(asiento, filtro)) return { elementos: asientos, siguiente: null };
    if (coincide(asiento, filtro)) asientos.push(asiento);
  }
  return { elementos: asientos, siguiente: marcaDe(recorrido.posiciones) };
}

/** All that is looked for, newest first, or a refusal when it is more than a file should hold. */
export async function bitacoraCompleta(
  { almacen }: Servicio,
  identidad: Identidad,
  filtro: FiltroDeBitacora,
): Promise<Asiento[] | Rechazo> {
  const cadenas = await cadenasDe(almacen, identidad, filtro);
  const recorrido = await RecorridoDeBitacora.desdeElFinal(almacen.bitacora, cadenas);
  const asientos: Asiento[] = [];
  for (let revisados = 0; revisados < REVISADOS_POR_EXPORTACION; revisados += 1) {
    const asiento = await recorrido.siguiente();
    if (!asiento || anteriorA(asiento, filtro)) return asientos;
    if (!coincide(asiento, filtro)) continue;
    if (asientos.length === POR_EXPORTACION) {
      return demasiada(`La bitácora que pide pasa de ${POR_EXPORTACION.toLocaleString('es-MX')} asientos.`);
    }
    asientos.push(asiento);
  }
  const cuantos = REVISADOS_POR_EXPORTACION.toLocaleString('es-MX');
  return demasiada(`Para reunir la bitácora que pide hay que revisar más de ${cuantos} asientos.`);
}

const demasiada = (detalle: string): Rechazo =>
  new Rechazo('solicitud-demasiado-grande', detalle, {
    campo: 'consulta',
    remedio: 'Elija un plantel o fechas más próximas y expórtela por partes.',
  });

async function cadenasDe(
  almacen: Servicio['almacen'],
  { rol, planteles }: Identidad,
  { plantel }: FiltroDeBitacora,
): Promise<readonly string[]> {
  if (plantel !== undefined) return [plantel];
  return rol === 'direccion-general' ? almacen.bitacora.todas() : planteles;
}

const coincide = (
  asiento: Asiento,
  { accion, persona, documento, desde, hasta }: FiltroDeBitacora,
): boolean => {
  const dia = diaDe(new Date(asiento.cuando));
  return (
    (accion === undefined || asiento.accion === accion) &&
    (persona === undefined || asiento.persona === persona || contiene(asiento.nombre, persona)) &&
    (documento === undefined || asiento.documento.startsWith(documento)) &&
    (desde === undefined || dia >= desde) &&
    (hasta === undefined || dia <= hasta)
  );
};

/** Entries are in the order in which they were entered, which is never before they happened. */
const anteriorA = ({ asentado }: Asiento, { desde }: FiltroDeBitacora): boolean =>
  desde !== undefined && diaDe(new Date(asentado)) < desde;

const contiene = (nombre: string, parte: string): boolean => sinAcentos(nombre).includes(sinAcentos(parte));

const sinAcentos = (texto: string): string =>
  texto
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const Marca = z.record(z.string(), z.int().nonnegative());

const marcaDe = (posiciones: Posiciones): string | null =>
  Object.keys(posiciones).length === 0 ? null : Buffer.from(JSON.stringify(posiciones)).toString('base64url');

/** What a mark says of chains that are not for this reader is not believed. */
function posicionesDe(marca: string, cadenas: readonly string[]): Posiciones | Rechazo {
  try {
    const leida = Marca.safeParse(JSON.parse(Buffer.from(marca, 'base64url').toString('utf8')));
    if (leida.success && Object.keys(leida.data).every((cadena) => cadenas.includes(cadena))) {
      return leida.data;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return new Rechazo('solicitud-no-valida', 'consulta.pagina: no es de esta consulta.', {
    campo: 'consulta.pagina',
    remedio: 'Vuelva a consultar la bitácora desde el principio.',
  });
}
