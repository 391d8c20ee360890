import {
  type HttpMethod,
  type HttpRequest,
  type HttpResponseInit,
  type InvocationContext,
} from '@azure/functions';
import { type z } from 'zod';
import { type Servicio } from '../casos/servicio';
import { Rechazo } from '../casos/rechazo';
import { type Identidad } from '../seguridad/identidad';
import { type ClaveDeEndpoint } from '../seguridad/permisos';
import { rechazoPorPermiso } from '../seguridad/rechazo-por-permiso';
import { type Correlacion } from '../operacion/correlacion';
import { conConsultaRegistrada, lecturaDe, type Lector } from './con-consulta-registrada';
import { conRegistro } from './con-registro';
import { type Cuerpo, rechazoPorTamano } from './cuerpo';
import { type Respuesta } from './respuesta';
import { leerConsulta } from './leer-consulta';
import { unaSolaVez } from './una-sola-vez';
import { validar } from './validar';

/** What the pipeline needs from whoever runs it. */
export interface Entorno {
  readonly servicio: Servicio;
  readonly identificar: (autorizacion: string | null) => Promise<Identidad | Rechazo>;
}

export interface Peticion<P, Q, C> {
  readonly parametros: P;
  readonly consulta: Q;
  readonly cuerpo: C;
  readonly encabezados: Headers;
  readonly correlacion: Correlacion;
}

interface Sesion {
  readonly servicio: Servicio;
  readonly identidad: Identidad;
}

interface Definicion<P, Q, C, R, Quien> {
  readonly clave: ClaveDeEndpoint;
  readonly metodo: HttpMethod;
  readonly ruta: string;
  /** One line for the OpenAPI document, es-MX. */
  readonly resumen: string;
  readonly parametros: z.ZodType<P>;
  readonly consulta: z.ZodType<Q>;
  readonly cuerpo: Cuerpo<C>;
  /** Schema of the JSON answered, or the media type of the bytes. */
  readonly respuesta: z.ZodType<R> | string;
  /** A POST that only reads: it may be repeated without a key, because it leaves nothing. */
  readonly soloLee?: true;
  /** The planteles that the body names, so that the record of who read says of which. */
  readonly plantelesDelCuerpo?: (cuerpo: C) => readonly string[];
  readonly atender: (peticion: Peticion<P, Q, C> & Quien) => Promise<Respuesta<R> | Rechazo>;
}

/** An endpoint once its types are closed: what is registered and documented. */
export interface Endpoint {
  readonly clave: ClaveDeEndpoint;
  readonly metodo: HttpMethod;
  readonly ruta: string;
  readonly resumen: string;
  readonly parametros: z.ZodType;
  readonly consulta: z.ZodType;
  readonly tipos: Readonly<Record<string, z.ZodType>>;
  readonly respuesta: z.ZodType | string;
  readonly conLlave: boolean;
  readonly atender: (
    abrir: () => Promise<Entorno>,
    solicitud: HttpRequest,
    contexto: InvocationContext,
  ) => Promise<HttpResponseInit>;
}

/**
 * An endpoint for people with a session: identity, permission, size, schema, case, answer, in that order. A POST that
 * writes carries Idempotency-Key, and does its work once for each.
 */
export function endpoint<P, Q, C, R>(definicion: Definicion<P, Q, C, R, Sesion>): Endpoint {
  const atender = conConsultaRegistrada<Peticion<P, Q, C> & Lector, Respuesta<R>>(
    definicion.clave,
    definicion.atender,
    ({ cuerpo }) => definicion.plantelesDelCuerpo?.(cuerpo) ?? [],
  );
  const { clave, metodo, soloLee = false } = definicion;
  const conLlave = metodo === 'POST' && !soloLee;
  const unaVez = (peticion: Peticion<P, Q, C> & Lector) => {
    const { servicio, identidad, parametros, consulta, cuerpo, encabezados } = peticion;
    const llave = encabezados.get('idempotency-key');
    const condicion = encabezados.get('if-match');
    // What is to be replaced is part of what is asked.
    const pedido = [clave, parametros, consulta, cuerpo, ...(condicion === null ? [] : [condicion])];
    return unaSolaVez({ servicio, identidad, llave, pedido }, () => atender(peticion));
  };
  const completa = { ...definicion, conLlave, atender: conLlave ? unaVez : atender };
  return cerrar<P, Q, C, R, Lector>(completa, async (abrir, solicitud) => {
    const { servicio, identificar } = await abrir();
    const identidad = await identificar(solicitud.headers.get('authorization'));
    if (identidad instanceof Rechazo) return identidad;
    const planteles = plantelesNombrados(solicitud);
    const negado = rechazoPorPermiso(definicion.clave, identidad, { planteles });
    return negado ?? { servicio, identidad, lectura: lecturaDe(solicitud, planteles) };
  });
}

/** Wherever an address names a plantel, in its path or in its query, it is one that must be seen. */
const plantelesNombrados = ({ params, url }: HttpRequest): string[] => [
  ...(params['clave'] === undefined ? [] : [params['clave']]),
  ...new URL(url).searchParams.getAll('plantel'),
];

/** An endpoint that anybody may ask, and that answers without opening the service. */
export function endpointPublico<P, Q, C, R>(definicion: Definicion<P, Q, C, R, object>): Endpoint {
  return cerrar({ ...definicion, conLlave: false }, () => Promise.resolve({}));
}

/** A definition once it is known how it is repeated. */
interface Completa<P, Q, C, R, Quien> extends Omit<Definicion<P, Q, C, R, Quien>, 'atender'> {
  readonly conLlave: boolean;
  readonly atender: (peticion: Peticion<P, Q, C> & Quien) => Promise<Respuesta<unknown> | Rechazo>;
}

function cerrar<P, Q, C, R, Quien>(
  definicion: Completa<P, Q, C, R, Quien>,
  admitir: (abrir: () => Promise<Entorno>, solicitud: HttpRequest) => Promise<Quien | Rechazo>,
): Endpoint {
  const { cuerpo, ...documentado } = definicion;

  const pasos = async (
    abrir: () => Promise<Entorno>,
    solicitud: HttpRequest,
    correlacion: Correlacion,
  ): Promise<Respuesta<unknown> | Rechazo> => {
    const quien = await admitir(abrir, solicitud);
    if (quien instanceof Rechazo) return quien;
    const excede = rechazoPorTamano(solicitud, cuerpo);
    if (excede) return excede;
    const parametros = validar(definicion.parametros, solicitud.params, 'ruta');
    if (parametros instanceof Rechazo) return parametros;
    const consulta = leerConsulta(definicion.consulta, solicitud.url);
    if (consulta instanceof Rechazo) return consulta;
    const leido = await cuerpo.leer(solicitud);
    if (leido instanceof Rechazo) return leido;
    const { headers: encabezados } = solicitud;
    return definicion.atender({ parametros, consulta, cuerpo: leido, encabezados, correlacion, ...quien });
  };

  return { ...documentado, tipos: cuerpo.tipos, atender: conRegistro(definicion.clave, pasos) };
}
