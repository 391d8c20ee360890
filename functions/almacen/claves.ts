import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { codificarClave } from '../../shared/nucleo/codificar-clave';
import { porCodigo } from '../../shared/nucleo/orden';

/** Every name the service gives to what it stores. Nothing outside this folder spells one. */
export const TABLAS = {
  documentos: 'documentos',
  publicaciones: 'publicaciones',
  bitacora: 'bitacora',
  consultas: 'consultas',
  respuestas: 'respuestas',
} as const;
export const CONTENEDOR = 'contenido';
export const COLAS = {
  publicarPlantel: 'publicar-plantel',
  publicarPlantelFallido: 'publicar-plantel-poison',
} as const;

/** The setting that says where storage is, as the Functions host names it. */
export const CONEXION = 'AzureWebJobsStorage';

/**
 * A partition holds one document with its history. Parts are encoded because a key cannot hold / \ # ? or control
 * characters, and so that the separator never appears inside a part.
 */
export const particiones = {
  configuracion: (nombre: 'planteles' | 'minimos' | 'personas' | 'conservacion') =>
    clave('configuracion', nombre),
  calendario: (periodo: string) => clave('calendario', periodo),
  sabana: (periodo: string, corte: NumeroCorte, plantel: string) =>
    clave('sabana', periodo, String(corte), plantel),
  incidencias: (periodo: string, plantel: string) => clave('incidencias', periodo, plantel),
  reporte: (plantel: string, periodo: string, corte: NumeroCorte) =>
    clave('reporte', plantel, periodo, String(corte)),
  unidad: (plantel: string, periodo: string, unidad: number) =>
    clave('unidad', plantel, periodo, String(unidad)),
  captura: ({ periodo, plantel, grupo, asignatura }: LugarDeCaptura) =>
    clave('captura', periodo, plantel, grupo, asignatura),
  rectificacion: (periodo: string, plantel: string, folio: string) =>
    clave('rectificacion', periodo, plantel, folio),
  /** A chain of the bitácora. */
  cadena: (cadena: string) => clave('cadena', cadena),
  /** One row for each chain that there is: their entries are too many to be listed for it. */
  cadenas: () => clave('cadenas'),
  /** A request that may be repeated, by the hash of its key. */
  solicitud: (llave: string) => clave('solicitud', llave),
  /** What was taken out of the service, by whom: movements and no document. */
  exportacion: (cadena: string) => clave('exportacion', cadena),
  /** Whether the data of a periodo will be deleted, or were. */
  supresion: (periodo: string) => clave('supresion', periodo),
  /** The names that were rectified in a plantel. */
  datosRectificados: (plantel: string) => clave('datos-rectificados', plantel),
  /** Who read data of people of a plantel (or of several: `CADENA_GENERAL`) in a month. */
  consultas: (cadena: string, mes: string) => clave('consultas', mes, cadena),
  /** One row for each plantel where something was captured: capturas are too many to be listed for it. */
  plantelesConCaptura: (periodo: string, institucion: 'ut' | 'conalep') =>
    clave('planteles-con-captura', periodo, institucion),
  /** One row for each plantel whose capturas of that corte or unit were counted. */
  cuentasDeMapa: (periodo: string, institucion: 'ut' | 'conalep', momento: number) =>
    clave('cuentas-de-mapa', periodo, institucion, String(momento)),
};

/** Ranges of partitions that are listed together. */
export const rangos = {
  calendarios: () => rango('calendario'),
  sabanasDeCorte: (periodo: string, corte: NumeroCorte) => rango('sabana', periodo, String(corte)),
  reportesDePlantel: (plantel: string) => rango('reporte', plantel),
  unidadesDePlantel: (plantel: string) => rango('unidad', plantel),
  capturasDePeriodo: (periodo: string) => rango('captura', periodo),
  capturasDePlantel: (periodo: string, plantel: string) => rango('captura', periodo, plantel),
  cadenas: () => rango('cadena'),
  supresiones: () => rango('supresion'),
  rectificacionesDePeriodo: (periodo: string) => rango('rectificacion', periodo),
  /** What was read before a month, "AAAA-MM". */
  consultasAntesDe: (mes: string): Rango => ({ desde: 'consultas|', hasta: clave('consultas', mes) }),
  /** Where a periodo leaves something as soon as anything is loaded or captured. */
  comienzosDePeriodo: (): Rango[] =>
    ['sabana', 'incidencias', 'planteles-con-captura'].map((una) => rango(una)),
  rectificacionesDePlantel: (periodo: string, plantel: string) => rango('rectificacion', periodo, plantel),
};

/** In which of its parts each kind of partition names its periodo; the others are of none. */
const PERIODO_EN: Readonly<Record<string, number>> = {
  sabana: 1,
  incidencias: 1,
  captura: 1,
  rectificacion: 1,
  'planteles-con-captura': 1,
  'cuentas-de-mapa': 1,
  reporte: 2,
  unidad: 2,
};

/** The periodo whose data a partition holds; null: it is of none, as the configuration. */
export function periodoDe(particion: string): string | null {
  const partes = partesDe(particion);
  const lugar = PERIODO_EN[partes[0] ?? ''];
  return lugar === undefined ? null : (partes[lugar] ?? null);
}

/** Where what a periodo holds is, among what others hold of the kinds that name their plantel first. */
export const rangosDePeriodo = (periodo: string): Rango[] =>
  Object.entries(PERIODO_EN).map(([clase, lugar]) => (lugar === 1 ? rango(clase, periodo) : rango(clase)));

/** Every partition there may be, whatever its name, in parts: capturas, which are the most, by periodo and plantel. */
export function tramosDeParticiones(periodos: readonly string[]): Rango[] {
  const deCapturas = periodos.flatMap((periodo) =>
    Array.from({ length: 10 }, (_, digito) => `${rangos.capturasDePeriodo(periodo).desde}${digito}`),
  );
  const cortes = ['', ...[...Object.keys(PERIODO_EN), ...deCapturas].toSorted(porCodigo), ULTIMA];
  return cortes.slice(1).map((hasta, indice) => ({ desde: cortes[indice] ?? '', hasta }));
}

/** Comes after every key: these are ASCII letters, digits and _ . - = |, and all of them come before. */
const ULTIMA = '~';

/** Whether a partition is a list of planteles where something was captured: no document, and none stands without it. */
export const esListaDePlanteles = (particion: string): boolean =>
  partesDe(particion)[0] === 'planteles-con-captura';

/** The plantel whose sábana a partition holds; a clave is digits, so it needs no decoding. */
export const plantelDeSabana = (particion: string): string => particion.split('|').at(-1) ?? '';

/** Rows of a document's partition. Versions and log entries sort by age. */
export const filas = {
  actual: 'actual',
  version: (numero: number) => `v|${String(numero).padStart(6, '0')}`,
  versiones: { desde: 'v|', hasta: 'v}' },
  bitacora: (cuando: string, azar: string) => `b|${codificarClave(cuando)}|${azar}`,
  bitacoras: { desde: 'b|', hasta: 'b}' },
  movimiento: (idempotencia: string) => `i|${codificarClave(idempotencia)}`,
  peticiones: { desde: 'i|', hasta: 'i}' },
  consulta: (hora: string, persona: string, lectura: string) =>
    [hora, persona, lectura].map(codificarClave).join('|'),
  /** A plantel in a list of them; its clave is digits. */
  plantel: (plantel: string) => `p|${plantel}`,
};

export const numeroDeVersion = (fila: string): number => Number(fila.slice(filas.versiones.desde.length));

export const plantelDeFila = (fila: string): string => fila.slice(filas.plantel('').length);

/** Rows of a publication's partition, beside the movements of `filas`. */
export const filasDePublicacion = {
  solicitud: 'solicitud',
  plantel: (plantel: string) => `p|${codificarClave(plantel)}`,
  planteles: { desde: 'p|', hasta: 'p}' },
};

/** Beside the partitions of the publications, whose names are hexadecimal: one row each time that one begins. */
export const PARTICION_EN_CURSO = 'en-curso';
export const filaEnCurso = (publicacion: string, desde: string): string => clave(publicacion, desde);

/** The one row of a request's partition. */
export const filaDeRespuesta = 'respuesta';

/** Rows of a chain's partition: where it ends, its entries by number, and what is announced and not yet entered. */
export const filasDeCadena = {
  actual: 'actual',
  asiento: (n: number) => `e|${String(n).padStart(12, '0')}`,
  asientos: { desde: 'e|', hasta: 'e}' },
  /** The entries from `desde` to `hasta`, both included. */
  asientosDe: (desde: number, hasta: number): Rango => ({
    desde: filasDeCadena.asiento(desde),
    hasta: `${filasDeCadena.asiento(hasta)}!`,
  }),
  cadena: (cadena: string) => codificarClave(cadena),
  intento: (azar: string) => `p|${azar}`,
  intentos: { desde: 'p|', hasta: 'p}' },
};

export const numeroDeAsiento = (fila: string): number =>
  Number(fila.slice(filasDeCadena.asientos.desde.length));

/** Whether a row is in a range of rows. */
export const estaEn = (fila: string, { desde, hasta }: Rango): boolean => fila >= desde && fila < hasta;

export const cadenaDeFila = (fila: string): string => decodificar(fila);

/** The parts a key was made of. */
export const partesDe = (clave: string): string[] => clave.split('|').map(decodificar);

export interface Rango {
  readonly desde: string;
  readonly hasta: string;
}

const clave = (...partes: readonly string[]): string => partes.map(codificarClave).join('|');

/** From `partes|` up to, and not including, what follows every key that begins so ("}" comes after "|"). */
const rango = (...partes: readonly string[]): Rango => ({
  desde: `${clave(...partes)}|`,
  hasta: `${clave(...partes)}}`,
});

function decodificar(parte: string): string {
  const bytes = parte.replace(/=([0-9a-f]{2})/g, '%$1');
  return decodeURIComponent(bytes);
}
