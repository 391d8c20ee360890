import { z } from 'zod';
import { CADENA_GENERAL, type Movimiento } from '../../shared/modelo/bitacora';
import { ClavePeriodo, NumeroCorte, NumeroDeUnidad } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { Caracter } from '../../shared/modelo/publicacion';
import { Correlacion } from '../operacion/correlacion';
import { Huella } from './contenido';
import { type Columnas } from './limites-de-entidad';
import { type Renglon } from './tabla';

const comun = {
  id: z.string(),
  periodo: ClavePeriodo,
  caracter: Caracter,
  motivo: z.string().nullable(),
  solicitadaPor: z.string(),
  /** Of who asked for it. Empty in what was asked for before this was kept. */
  persona: z.string().default(''),
  solicitada: z.iso.datetime(),
  /** Of what was asked: the same key with another request is a mistake of the caller. */
  huella: Huella,
  planteles: z.array(z.strictObject({ clave: ClavePlantel, nombre: z.string() })),
  /** Of the request that asked for it. Absent in what was asked for before this was kept. */
  correlacion: Correlacion.optional(),
};

/** What is published is a corte or a unit. */
const SolicitudDeCorte = z.object({ ...comun, corte: NumeroCorte });
const SolicitudDeUnidad = z.object({ ...comun, unidad: NumeroDeUnidad });
const Solicitud = z.union([SolicitudDeCorte, SolicitudDeUnidad]);
export type SolicitudDeCorte = z.infer<typeof SolicitudDeCorte>;
export type SolicitudDeUnidad = z.infer<typeof SolicitudDeUnidad>;
export type Solicitud = z.infer<typeof Solicitud>;

/** Of a national one the JSON is longer than a column: it goes on in the next ones, which are as many as it takes. */
const EnFila = z.object({ json: z.string(), encolada: z.boolean() }).catchall(z.unknown());
const CONTINUACION = 'json';
/** In characters that take at most two of the 32,768 units of a column, and are not to be cut in two. */
const TRAMO = /.{1,16000}/gsu;

/** `encolada`: every plantel has its row and its message. */
export function enColumnas(solicitud: Solicitud, encolada: boolean): Columnas {
  const [json = '', ...resto] = JSON.stringify(solicitud).match(TRAMO) ?? [];
  const continua = resto.map((tramo, i) => [`${CONTINUACION}${i + 1}`, tramo] as const);
  return { json, ...Object.fromEntries(continua), encolada };
}

export function solicitudDe({ columnas }: Renglon): Solicitud {
  const { json, ...resto } = EnFila.parse(columnas);
  let texto = json;
  for (let i = 1; `${CONTINUACION}${i}` in resto; i += 1) texto += String(resto[`${CONTINUACION}${i}`]);
  return Solicitud.parse(JSON.parse(texto));
}

export const estaEncolada = ({ columnas }: Renglon): boolean => EnFila.parse(columnas).encolada;

/** What was asked for, of the corte or unit as a whole: each plantel's own chain tells what came of it there. */
export function movimientoDe(solicitud: Solicitud): Movimiento {
  const { periodo, caracter, planteles, persona, solicitadaPor, solicitada, motivo, huella } = solicitud;
  const [que, numero] = 'unidad' in solicitud ? ['unidad', solicitud.unidad] : ['corte', solicitud.corte];
  const deQue = que === 'unidad' ? 'la unidad' : 'el corte';
  const cuantos = planteles.length === 1 ? 'un plantel' : `${planteles.length} planteles`;
  return {
    cadena: CADENA_GENERAL,
    cuando: solicitada,
    persona,
    nombre: solicitadaPor,
    rol: 'direccion-general',
    accion: 'solicitar',
    documento: `publicacion/${periodo}/${que}/${numero}/${solicitud.id}`,
    versionAnterior: 0,
    version: 1,
    antes: null,
    despues: huella,
    resumen: `Publicación ${caracter === 'definitivo' ? 'definitiva' : 'preliminar'}: ${deQue} ${numero} de ${periodo} en ${cuantos}`,
    motivo,
    norma: 'CON-03',
  };
}
