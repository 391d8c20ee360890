import { type Rol } from '../../shared/modelo/configuracion';

/**
 * How far a permission reaches. `todo`: whatever plantel it is; `su-plantel`: the one that the address names, among those
 * the service's table gives the person; `su-grupo`: within it, what they are a docente of; `su-plantel-o-los-suyos`:
 * where the address names none, all of theirs, and the case itself reads no other; `propio`: what is of nobody but
 * themself.
 */
export type Alcance = 'todo' | 'su-plantel' | 'su-plantel-o-los-suyos' | 'su-grupo' | 'propio';

type Permiso = Readonly<Partial<Record<Rol, Alcance>>>;

const DG = { 'direccion-general': 'todo' } as const;
const LECTORES = { ...DG, plantel: 'su-plantel' } as const;
const DEL_PLANTEL = { plantel: 'su-plantel', docente: 'su-grupo' } as const;
const DOCENTE = { docente: 'su-grupo' } as const;
const TODOS = { ...LECTORES, ...DOCENTE } as const;
/** A list of what there is, without anybody's figures: a docente sees that of their plantel. */
const TODOS_EN_SU_PLANTEL = { ...LECTORES, docente: 'su-plantel' } as const;
/** A list of several planteles at once, where none is named. */
const LECTORES_DE_LOS_SUYOS = { ...DG, plantel: 'su-plantel-o-los-suyos' } as const;
/** What is the same for everybody. */
const DE_LA_INSTITUCION = { ...DG, plantel: 'todo', docente: 'todo' } as const;

/** Who may do what, and how far. What is not here nobody may; `publico` needs no session. */
export const PERMISOS = {
  salud: 'publico',
  openapi: 'publico',
  'leer-sesion': { 'direccion-general': 'propio', plantel: 'propio', docente: 'propio' },
  'leer-planteles': DG,
  'guardar-planteles': DG,
  'leer-calendarios': DE_LA_INSTITUCION,
  'guardar-calendario': DG,
  // Whoever captures sees their grades judged by it.
  'leer-minimos': { ...DG, docente: 'todo' },
  'guardar-minimos': DG,
  'leer-personas': DG,
  'guardar-personas': DG,
  'leer-conservacion': DG,
  'guardar-conservacion': DG,
  'guardar-sabana': DG,
  'leer-sabana': DG,
  'deshacer-sabana': DG,
  'guardar-incidencias': DG,
  'leer-incidencias': DG,
  'leer-tablero': DG,
  'leer-vista-previa': DG,
  'explicar-cifra-previa': DG,
  'leer-posibilidades-previas': DG,
  'solicitar-publicacion': DG,
  'leer-publicacion': DG,
  'reintentar-publicacion': DG,
  'simular-corte': DG,
  'simular-asignaturas': DG,
  'publicar-unidad': DG,
  'leer-tablero-de-unidad': DG,
  'listar-reportes': TODOS_EN_SU_PLANTEL,
  'leer-reporte': LECTORES,
  'listar-versiones-de-reporte': LECTORES,
  'retirar-reporte': DG,
  'leer-cifras': TODOS,
  'leer-libro': LECTORES,
  'leer-pendientes': DOCENTE,
  'comprobar-reporte': LECTORES,
  'explicar-cifra': LECTORES,
  'leer-posibilidades': LECTORES,
  'listar-capturas': TODOS,
  'leer-captura': TODOS,
  'enviar-captura': DOCENTE,
  'reasignar-docentes': DG,
  'leer-historial-de-captura': TODOS,
  'solicitar-rectificacion': DEL_PLANTEL,
  'listar-rectificaciones': TODOS,
  'decidir-rectificacion': DG,
  'resumir-rectificaciones': DG,
  'resumir-mapas-de-corte': DG,
  'resumir-mapas-de-unidad': DG,
  'leer-mapa-de-corte': LECTORES,
  'leer-mapa-de-unidad': LECTORES,
  'listar-unidades': TODOS_EN_SU_PLANTEL,
  'leer-unidad': LECTORES,
  'leer-unidad-de-docente': DOCENTE,
  'leer-libro-de-unidad': LECTORES,
  'listar-versiones-de-unidad': LECTORES,
  'retirar-unidad': DG,
  'comprobar-unidad': LECTORES,
  'explicar-cifra-de-unidad': TODOS,
  // Of a docente's own captures the history says it: the bitácora is of who answers for the plantel.
  'leer-bitacora': LECTORES_DE_LOS_SUYOS,
  'exportar-bitacora': LECTORES_DE_LOS_SUYOS,
  'reunir-datos-de-alumno': DG,
  'leer-datos-rectificados': DG,
  'rectificar-datos': DG,
  'listar-consultas': DG,
} as const satisfies Record<string, Permiso | 'publico'>;

export type ClaveDeEndpoint = keyof typeof PERMISOS;

/** Null: the role may not do it at all. */
export function alcanceDe(clave: ClaveDeEndpoint, rol: Rol): Alcance | null {
  const permiso: Permiso | 'publico' = PERMISOS[clave];
  return permiso === 'publico' ? 'todo' : (permiso[rol] ?? null);
}
