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

const EnFila = z.object({ json: z.string(), encolada: z.boolean() });

/** `encolada`: every plantel has its row and its message. */
export const enColumnas = (solicitud: Solicitud, encolada: boolean): Columnas => ({
  json: JSON.stringify(solicitud),
  encolada,
});

export const solicitudDe = ({ columnas }: Renglon): Solicitud =>
  Solicitud.parse(JSON.parse(EnFila.parse(columnas).json));

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
