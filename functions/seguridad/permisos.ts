import { type Rol } from '../../shared/modelo/configuracion';
import { Rechazo } from '../casos/rechazo';
import { type Identidad } from './identidad';

const DG: readonly Rol[] = ['direccion-general'];
const LECTORES: readonly Rol[] = ['direccion-general', 'plantel'];
const DEL_PLANTEL: readonly Rol[] = ['plantel', 'docente'];
const DOCENTE: readonly Rol[] = ['docente'];
const CAPTURISTAS: readonly Rol[] = ['direccion-general', 'docente'];
const TODOS: readonly Rol[] = ['direccion-general', 'plantel', 'docente'];

/** Who may ask what. What is not here nobody may; `publico` needs no session. */
export const PERMISOS = {
  salud: 'publico',
  openapi: 'publico',
  'leer-sesion': TODOS,
  'leer-planteles': DG,
  'guardar-planteles': DG,
  'leer-calendarios': TODOS,
  'guardar-calendario': DG,
  // Whoever captures sees their grades judged by it.
  'leer-minimos': CAPTURISTAS,
  'guardar-minimos': DG,
  'leer-personas': DG,
  'guardar-personas': DG,
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
  'simular-corte': DG,
  'simular-asignaturas': DG,
  'publicar-unidad': DG,
  'leer-tablero-de-unidad': DG,
  'listar-reportes': TODOS,
  'leer-reporte': LECTORES,
  'leer-cifras': TODOS,
  'leer-libro': LECTORES,
  'leer-pendientes': DOCENTE,
  'comprobar-reporte': LECTORES,
  'explicar-cifra': LECTORES,
  'leer-posibilidades': LECTORES,
  'listar-capturas': TODOS,
  'leer-captura': TODOS,
  'enviar-captura': DOCENTE,
  'leer-historial-de-captura': TODOS,
  'solicitar-rectificacion': DEL_PLANTEL,
  'listar-rectificaciones': TODOS,
  'decidir-rectificacion': DG,
  'leer-mapa-de-corte': LECTORES,
  'leer-mapa-de-unidad': LECTORES,
  'listar-unidades': LECTORES,
  'leer-unidad': LECTORES,
  'explicar-cifra-de-unidad': LECTORES,
} as const satisfies Record<string, readonly Rol[] | 'publico'>;

export type ClaveDeEndpoint = keyof typeof PERMISOS;

export function rechazoPorPapel(clave: ClaveDeEndpoint, { rol }: Identidad): Rechazo | null {
  const permitidos: readonly Rol[] | 'publico' = PERMISOS[clave];
  if (permitidos !== 'publico' && permitidos.includes(rol)) return null;
  return new Rechazo('sin-permiso', 'Su papel en SISEAC no permite esta operación.');
}
