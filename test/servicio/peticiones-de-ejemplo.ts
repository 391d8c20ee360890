import { z } from 'zod';
import { type ClaveDeEndpoint } from '../../functions/seguridad/permisos';
import { CALENDARIOS, MINIMOS, PERSONAS, PLANTELES } from './configuracion';
import { type Pedido } from './pedir';
import { type Servicio } from './servicio';

/** What an example is asked of. */
export interface LugarDeEjemplo {
  readonly plantel: string;
  readonly grupo: string;
}

/** The part of a request that its address does not say. */
interface Resto {
  readonly consulta?: Readonly<Record<string, string>>;
  readonly encabezados?: Readonly<Record<string, string>>;
  readonly cuerpo?: unknown;
  /** The grupo is said by the body and not by the address. */
  readonly deGrupo?: boolean;
}

export const ASIGNATURA = 'MTHS-00';
const LLAVE = { 'idempotency-key': 'peticion-de-ejemplo' };
const CIFRA = { matricula: '0001', cifra: 'avance' };
const nada = (): Resto => ({});
const dePlantel = ({ plantel }: LugarDeEjemplo): Resto => ({ consulta: { plantel } });
const hojas = (): Resto => ({ cuerpo: { hojas: [{ nombre: 'Hoja1', filas: [['PLANTEL'], ['252']] }] } });

const retiro = (): Resto => ({
  encabezados: { ...LLAVE, 'if-match': '"99"' },
  cuerpo: { motivo: 'Se publicó con otra sábana', queda: 'ninguna' },
});

/** One request of each endpoint that its schema takes, so that what refuses it is what is being tried. */
export const EJEMPLOS: Readonly<Record<ClaveDeEndpoint, (lugar: LugarDeEjemplo) => Resto>> = {
  salud: nada,
  openapi: nada,
  'leer-sesion': nada,
  'leer-planteles': nada,
  'guardar-planteles': () => ({ cuerpo: PLANTELES }),
  'leer-calendarios': nada,
  'guardar-calendario': () => ({ cuerpo: CALENDARIOS.find(({ periodo }) => periodo === 'AGODIC26') }),
  'leer-minimos': nada,
  'guardar-minimos': () => ({ cuerpo: MINIMOS }),
  'leer-personas': nada,
  'guardar-personas': () => ({ cuerpo: PERSONAS }),
  'leer-conservacion': nada,
  'guardar-conservacion': () => ({
    cuerpo: { consultasMeses: 24, periodosAnios: null, motivo: 'Catálogo de disposición' },
  }),
  'guardar-sabana': hojas,
  'leer-sabana': nada,
  'deshacer-sabana': nada,
  'guardar-incidencias': hojas,
  'leer-incidencias': nada,
  'leer-tablero': nada,
  'leer-vista-previa': nada,
  'explicar-cifra-previa': () => ({ consulta: CIFRA }),
  'leer-posibilidades-previas': () => ({ consulta: { matricula: '0001' } }),
  'solicitar-publicacion': () => ({ encabezados: LLAVE, cuerpo: { caracter: 'preliminar' } }),
  'leer-publicacion': nada,
  'reintentar-publicacion': () => ({ encabezados: LLAVE }),
  'simular-corte': () => ({ cuerpo: { cambios: [] } }),
  'simular-asignaturas': nada,
  'publicar-unidad': () => ({ encabezados: LLAVE, cuerpo: { caracter: 'preliminar' } }),
  'leer-tablero-de-unidad': nada,
  'listar-reportes': nada,
  'leer-reporte': nada,
  'listar-versiones-de-reporte': nada,
  'retirar-reporte': retiro,
  'leer-cifras': nada,
  'leer-libro': nada,
  'leer-pendientes': nada,
  'comprobar-reporte': nada,
  'explicar-cifra': () => ({ consulta: CIFRA }),
  'leer-posibilidades': () => ({ consulta: { matricula: '0001' } }),
  'listar-capturas': nada,
  'leer-captura': dePlantel,
  'enviar-captura': ({ plantel }) => ({
    consulta: { plantel },
    encabezados: { ...LLAVE, 'if-match': '"99"' },
    cuerpo: {
      version: 99,
      rectificacion: null,
      cambios: [
        {
          ...{ matricula: '0001', columna: 'ra/1.1', antes: null, despues: '90', motivo: null },
          cuando: '2026-09-24T16:00:00.000Z',
        },
      ],
    },
  }),
  'leer-historial-de-captura': dePlantel,
  'solicitar-rectificacion': ({ grupo }) => ({
    deGrupo: true,
    encabezados: { 'idempotency-key': `ejemplo-de-${grupo}` },
    cuerpo: { grupo, asignatura: ASIGNATURA, momento: 1, motivo: 'Examen mal calificado' },
  }),
  'listar-rectificaciones': nada,
  'reasignar-docentes': ({ plantel }) => ({
    consulta: { plantel },
    cuerpo: { docentes: ['VERA LUNA ANA'], motivo: 'Cambio de docente' },
  }),
  'decidir-rectificacion': () => ({ cuerpo: { decision: 'negada', motivo: 'No procede' } }),
  'resumir-rectificaciones': nada,
  'leer-mapa-de-corte': nada,
  'resumir-mapas-de-corte': nada,
  'resumir-mapas-de-unidad': nada,
  'leer-mapa-de-unidad': nada,
  'listar-unidades': nada,
  'leer-bitacora': dePlantel,
  'exportar-bitacora': dePlantel,
  'leer-unidad': nada,
  'leer-unidad-de-docente': nada,
  'leer-libro-de-unidad': nada,
  'listar-versiones-de-unidad': nada,
  'retirar-unidad': retiro,
  'comprobar-unidad': nada,
  'explicar-cifra-de-unidad': ({ grupo }) => ({
    consulta: { cifra: 'final', matricula: '0001', grupo, asignatura: ASIGNATURA },
  }),
  'reunir-datos-de-alumno': () => ({ cuerpo: { matricula: '0001', motivo: 'Solicitud 12' } }),
  'leer-datos-rectificados': nada,
  'rectificar-datos': () => ({
    cuerpo: { matricula: '0001', nombre: 'PÉREZ', motivo: 'Acta de nacimiento' },
  }),
  'listar-consultas': () => ({ consulta: { mes: '2026-11' } }),
};

const Documento = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});

export interface Operacion {
  readonly clave: string;
  readonly metodo: string;
  /** As it is registered, with its parameters in braces. */
  readonly plantilla: string;
}

/** Every endpoint of a service, as its own OpenAPI document says. */
export async function operacionesDe({ api }: Servicio): Promise<Operacion[]> {
  const { paths } = Documento.parse(await (await api(null, 'openapi.json')).json());
  return Object.entries(paths).flatMap(([ruta, metodos]) =>
    Object.entries(metodos).map(([metodo, { operationId }]) => ({
      clave: operationId,
      metodo: metodo.toUpperCase(),
      plantilla: ruta.replace('/api/', ''),
    })),
  );
}

const POR_DEFECTO = { periodo: 'AGODIC26', n: '1', folio: 'R-0', id: '0'.repeat(32), asignatura: ASIGNATURA };

/** The address of an operation, with each parameter in its place. */
export const direccionDe = (plantilla: string, { plantel, grupo }: LugarDeEjemplo): string =>
  plantilla.replace(/\{(\w+)\}/g, (_, nombre: string) => {
    const valores: Readonly<Record<string, string>> = { ...POR_DEFECTO, clave: plantel, grupo };
    return encodeURIComponent(valores[nombre] ?? '');
  });

export const restoDe = (clave: string, lugar: LugarDeEjemplo): Resto => {
  const ejemplo = Object.entries(EJEMPLOS).find(([una]) => una === clave)?.[1];
  if (!ejemplo) throw new Error(`${clave} has no example: add it to EJEMPLOS`);
  return ejemplo(lugar);
};

/** The whole request, for whoever changes one thing of it. */
export function peticionDe(
  { clave, metodo, plantilla }: Operacion,
  lugar: LugarDeEjemplo,
): { readonly ruta: string; readonly pedido: Pedido } {
  const { consulta = {}, encabezados = {}, cuerpo } = restoDe(clave, lugar);
  const busqueda = new URLSearchParams(consulta).toString();
  const deJson = cuerpo === undefined ? {} : { 'content-type': 'application/json' };
  return {
    ruta: direccionDe(plantilla, lugar) + (busqueda === '' ? '' : `?${busqueda}`),
    pedido: {
      metodo,
      encabezados: { ...deJson, ...encabezados },
      ...(cuerpo === undefined ? {} : { cuerpo: JSON.stringify(cuerpo) }),
    },
  };
}
