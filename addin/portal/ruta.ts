import { z } from 'zod';
import { ClavePeriodo, NumeroCorte, NumeroDeUnidad } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';

export const VISTAS = ['resumen', 'alumnos', 'detalle', 'modulos', 'docentes', 'grupos'] as const;
/** The ways of reading one report. "detalle" is alumno by módulo. */
export type Vista = (typeof VISTAS)[number];

export const SECCIONES = ['minimo', 'calendario', 'planteles', 'personas', 'datos-personales'] as const;
export type Seccion = (typeof SECCIONES)[number];

/** What other norms are tried over: the sábanas of a corte, or workbooks of the Universidad Tecnológica. */
export const MATERIAS_DE_SIMULACION = ['sabanas', 'asignaturas'] as const;
export type MateriaDeSimulacion = (typeof MATERIAS_DE_SIMULACION)[number];

interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}
interface DePlantel extends Momento {
  readonly plantel: string;
}
/** A place inside a report: one of its tables, or one alumno. */
export type LugarDeReporte =
  | { readonly vista: Vista; readonly matricula?: never }
  | { readonly vista: 'alumno'; readonly matricula: string };

export const VISTAS_DE_UNIDAD = ['resumen', 'alumnos', 'asignaturas', 'grupos', 'docentes'] as const;
export type VistaDeUnidad = (typeof VISTAS_DE_UNIDAD)[number];

/** A place inside the report of a unit: one of its tables, or one alumno. */
export type LugarDeUnidad =
  | { readonly vista: VistaDeUnidad; readonly matricula?: never }
  | { readonly vista: 'alumno'; readonly matricula: string };

/** Every page of the portal, by its address. */
export type Ruta =
  | { readonly pagina: 'inicio' }
  | { readonly pagina: 'desconocida' }
  /** Open to anybody: the index of the norm, or one rule by its clave. */
  | { readonly pagina: 'norma'; readonly clave: string | null }
  /** Open to anybody: the guide of the docente, or one chapter by its clave. */
  | { readonly pagina: 'ayuda'; readonly clave: string | null }
  /** Open to anybody: what is kept of people, what for and who sees it. */
  | { readonly pagina: 'privacidad' }
  | ({ readonly pagina: 'tablero' } & Momento)
  | ({ readonly pagina: 'publicar' } & Momento)
  | ({ readonly pagina: 'simular'; readonly de: MateriaDeSimulacion } & Momento)
  | ({ readonly pagina: 'carga' } & DePlantel)
  | ({ readonly pagina: 'vista-previa'; readonly lugar: LugarDeReporte } & DePlantel)
  | { readonly pagina: 'publicacion'; readonly id: string }
  | { readonly pagina: 'configuracion'; readonly seccion: Seccion }
  | { readonly pagina: 'reportes'; readonly plantel: string }
  | ({ readonly pagina: 'reporte'; readonly lugar: LugarDeReporte } & DePlantel)
  | ({ readonly pagina: 'pendientes' } & DePlantel)
  | { readonly pagina: 'posible' }
  /** Who has captured what; which plantel, periodo and corte or unit it looks at are filters of the address. */
  | { readonly pagina: 'mapa' }
  | { readonly pagina: 'rectificaciones' }
  | { readonly pagina: 'bitacora' }
  | { readonly pagina: 'publicar-unidad'; readonly periodo: string; readonly unidad: number }
  | {
      readonly pagina: 'unidad';
      readonly plantel: string;
      readonly periodo: string;
      readonly unidad: number;
      readonly lugar: LugarDeUnidad;
    };

const DESCONOCIDA: Ruta = { pagina: 'desconocida' };

/** Reads the part of the address after "#". What is not an address of the portal is "desconocida". */
export function leerRuta(fragmento: string): Ruta {
  const [camino = ''] = fragmento.replace(/^#?\/?/, '').split('?');
  const partes = leerPartes(camino);
  if (!partes) return DESCONOCIDA;
  const [raiz, ...resto] = partes;
  if (raiz === undefined) return { pagina: 'inicio' };
  if (raiz === 'norma' && resto.length <= 1) return { pagina: 'norma', clave: resto[0] ?? null };
  if (raiz === 'ayuda' && resto.length <= 1) return { pagina: 'ayuda', clave: resto[0] ?? null };
  if (raiz === 'privacidad' && resto.length === 0) return { pagina: 'privacidad' };
  if (raiz === 'cortes') return leerDeCorte(resto);
  if (raiz === 'planteles') return leerDePlantel(resto);
  if (raiz === 'posible' && resto.length === 0) return { pagina: 'posible' };
  if (raiz === 'mapa' && resto.length === 0) return { pagina: 'mapa' };
  if (raiz === 'rectificaciones' && resto.length === 0) return { pagina: 'rectificaciones' };
  if (raiz === 'bitacora' && resto.length === 0) return { pagina: 'bitacora' };
  if (raiz === 'unidades') return leerDeUnidad(resto);
  if (raiz === 'publicaciones' && resto.length === 1 && resto[0]) {
    return { pagina: 'publicacion', id: resto[0] };
  }
  if (raiz === 'configuracion' && resto.length <= 1) {
    const seccion = z.enum(SECCIONES).safeParse(resto[0] ?? 'minimo');
    return seccion.success ? { pagina: 'configuracion', seccion: seccion.data } : DESCONOCIDA;
  }
  return DESCONOCIDA;
}

function leerDeCorte([periodo, corte, raiz, plantel, hoja, ...lugar]: readonly string[]): Ruta {
  const momento = leerMomento(periodo, corte);
  if (!momento) return DESCONOCIDA;
  if (raiz === undefined) return { pagina: 'tablero', ...momento };
  if (raiz === 'publicar' && plantel === undefined) return { pagina: 'publicar', ...momento };
  if (raiz === 'simular' && hoja === undefined) {
    const de = z.enum(MATERIAS_DE_SIMULACION).safeParse(plantel ?? 'sabanas');
    return de.success ? { pagina: 'simular', ...momento, de: de.data } : DESCONOCIDA;
  }
  const clave = ClavePlantel.safeParse(plantel);
  if (raiz !== 'planteles' || !clave.success) return DESCONOCIDA;
  if (hoja === undefined) return { pagina: 'carga', ...momento, plantel: clave.data };
  const sitio = hoja === 'vista-previa' ? leerLugar(lugar) : null;
  return sitio ? { pagina: 'vista-previa', ...momento, plantel: clave.data, lugar: sitio } : DESCONOCIDA;
}

function leerDePlantel([plantel, raiz, periodo, corte, ...lugar]: readonly string[]): Ruta {
  const clave = ClavePlantel.safeParse(plantel);
  if (!clave.success) return DESCONOCIDA;
  if (raiz === undefined) return { pagina: 'reportes', plantel: clave.data };
  if (raiz === 'unidades') return leerReporteDeUnidad(clave.data, periodo, corte, lugar);
  const momento = leerMomento(periodo, corte);
  if (!momento) return DESCONOCIDA;
  if (raiz === 'pendientes' && lugar.length === 0) {
    return { pagina: 'pendientes', plantel: clave.data, ...momento };
  }
  const sitio = raiz === 'reportes' ? leerLugar(lugar) : null;
  return sitio ? { pagina: 'reporte', plantel: clave.data, ...momento, lugar: sitio } : DESCONOCIDA;
}

const MomentoDeUnidad = z.object({ periodo: ClavePeriodo, unidad: NumeroDeUnidad });

function leerDeUnidad([periodo, unidad, raiz, ...resto]: readonly string[]): Ruta {
  const momento = MomentoDeUnidad.safeParse({ periodo, unidad: Number(unidad) });
  return momento.success && raiz === 'publicar' && resto.length === 0
    ? { pagina: 'publicar-unidad', ...momento.data }
    : DESCONOCIDA;
}

function leerReporteDeUnidad(
  plantel: string,
  periodo: string | undefined,
  unidad: string | undefined,
  [vista = 'resumen', matricula, ...resto]: readonly string[],
): Ruta {
  const momento = MomentoDeUnidad.safeParse({ periodo, unidad: Number(unidad) });
  if (!momento.success || resto.length > 0) return DESCONOCIDA;
  const pagina = { pagina: 'unidad', plantel, ...momento.data } as const;
  if (vista === 'alumnos' && matricula) return { ...pagina, lugar: { vista: 'alumno', matricula } };
  const leida = z.enum(VISTAS_DE_UNIDAD).safeParse(vista);
  return leida.success && matricula === undefined ? { ...pagina, lugar: { vista: leida.data } } : DESCONOCIDA;
}

function leerMomento(periodo: string | undefined, corte: string | undefined): Momento | null {
  const leido = z.object({ periodo: ClavePeriodo, corte: NumeroCorte });
  const momento = leido.safeParse({ periodo, corte: Number(corte) });
  return momento.success ? momento.data : null;
}

function leerLugar([vista = 'resumen', matricula, ...resto]: readonly string[]): LugarDeReporte | null {
  if (resto.length > 0) return null;
  if (vista === 'alumnos' && matricula) return { vista: 'alumno', matricula };
  const leida = z.enum(VISTAS).safeParse(vista);
  return leida.success && matricula === undefined ? { vista: leida.data } : null;
}

function leerPartes(camino: string): string[] | null {
  try {
    return camino
      .split('/')
      .filter((parte) => parte !== '')
      .map(decodeURIComponent);
  } catch {
    // A stray "%" in the address.
    return null;
  }
}
