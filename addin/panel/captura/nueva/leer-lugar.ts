import { leerGrupo, leerModulo } from '../../../../shared/importacion/leer-clave';
import { limpiar } from '../../../../shared/importacion/texto-de-celda';
import { LugarDeCaptura, type PlanDeCaptura } from '../../../../shared/modelo/captura';

/** What somebody types of a captura that is begun by hand. */
export interface LugarEnTexto {
  readonly institucion: PlanDeCaptura['institucion'];
  readonly plantel: string;
  readonly periodo: string;
  readonly grupo: string;
  readonly asignatura: string;
  readonly nombre: string;
  /** One or more, separated by semicolons. */
  readonly docentes: string;
}

export const LUGAR_EN_BLANCO: LugarEnTexto = {
  institucion: 'ut',
  plantel: '',
  periodo: '',
  grupo: '',
  asignatura: '',
  nombre: '',
  docentes: '',
};

export type CampoDeLugar = Exclude<keyof LugarEnTexto, 'institucion'>;

export interface LugarLeido {
  readonly lugar: LugarDeCaptura;
  readonly nombre: string;
  readonly docentes: readonly string[];
}

/** Which captura it is, or what is wrong with each field; a blank one is wrong too. */
export function leerLugar(texto: LugarEnTexto): {
  readonly leido: LugarLeido | null;
  readonly errores: Partial<Record<CampoDeLugar, string>>;
} {
  const errores: Partial<Record<CampoDeLugar, string>> = {};
  const [grupo, asignatura] = [leerGrupo(limpiar(texto.grupo)), leerModulo(limpiar(texto.asignatura))];
  if (!('valor' in grupo)) errores.grupo = `${grupo.motivo} ${grupo.remedio}`;
  if (!('valor' in asignatura)) errores.asignatura = CLAVE_DE_ASIGNATURA;
  const lugar = LugarDeCaptura.safeParse({
    plantel: texto.plantel.trim(),
    periodo: texto.periodo.trim().toUpperCase(),
    grupo: 'valor' in grupo ? grupo.valor : '-',
    asignatura: 'valor' in asignatura ? asignatura.valor.clave : '-',
  });
  for (const { path, message } of lugar.error?.issues ?? []) {
    if (path[0] === 'plantel' || path[0] === 'periodo') errores[path[0]] = message;
  }
  const docentes = docentesDe(texto.docentes);
  if (docentes.length === 0) errores.docentes = 'Falta el docente.';
  if (docentes.length > DOCENTES_A_LO_MAS || docentes.some((uno) => uno.length > LARGO)) {
    errores.docentes = 'Escriba hasta diez nombres, separados por punto y coma.';
  }
  const escrito = limpiar(texto.nombre);
  const nombre = escrito === '' && 'valor' in asignatura ? (asignatura.valor.nombre ?? '') : escrito;
  if (nombre === '') errores.nombre = 'Falta el nombre de la asignatura o del módulo.';
  if (nombre.length > LARGO) errores.nombre = 'El nombre pasa de 160 caracteres.';
  const completo = lugar.success && Object.keys(errores).length === 0;
  return { leido: completo ? { lugar: lugar.data, nombre, docentes } : null, errores };
}

const DOCENTES_A_LO_MAS = 10;
const LARGO = 160;
const CLAVE_DE_ASIGNATURA = 'Escriba la clave, por ejemplo BDA-04.';

const docentesDe = (texto: string): string[] => [
  ...new Set(
    texto
      .split(';')
      .map(limpiar)
      .filter((uno) => uno !== ''),
  ),
];
