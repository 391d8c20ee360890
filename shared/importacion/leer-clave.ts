import { ClaveDeLugar, DEMASIADO_LARGO } from '../modelo/clave-de-lugar';
import { type Lectura } from './lectura';

const MATRICULA = /^[0-9A-Z][0-9A-Z-]{0,19}$/;
const CLAVE = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u;
const CLAVE_Y_NOMBRE = /^(\p{L}[\p{L}\p{N}]{0,30}-?\p{N}{1,10})(?:[\s:.\p{Pd}]+([^\s:.\p{Pd}].*)?)?$/u;

/** The longest name kept; beyond it the pattern would cost more than it tells. */
const LARGO_MAXIMO = 160;

/** A matrícula is text: its leading zeros are part of it. */
export function leerMatricula(texto: string): Lectura<string> {
  const matricula = texto.replaceAll(' ', '').toUpperCase();
  if (MATRICULA.test(matricula)) return { valor: matricula };
  return texto === ''
    ? { motivo: 'La fila no tiene matrícula.', remedio: 'Escriba la matrícula del alumno o quite la fila.' }
    : {
        motivo: 'La matrícula lleva sólo cifras, letras y guiones (hasta 20).',
        remedio: 'Corríjala como aparece en el SAE.',
      };
}

export function leerGrupo(texto: string): Lectura<string> {
  const grupo = texto.toUpperCase();
  if (CLAVE.test(grupo)) return seGuarda(grupo) ? { valor: grupo } : demasiadoLargo('El grupo');
  return grupo === ''
    ? { motivo: 'Falta el grupo.', remedio: 'Todo alumno activo tiene grupo: escríbalo como en el SAE.' }
    : { motivo: 'El grupo no es una clave.', remedio: 'Escriba la clave del grupo, por ejemplo 301.' };
}

/** "CIEN-04 Ciencias naturales" is a clave and a name; "CIEN-04" a clave alone. */
export function leerModulo(texto: string): Lectura<{ clave: string; nombre: string | null }> {
  const [, conNombre, nombre] = CLAVE_Y_NOMBRE.exec(texto.slice(0, LARGO_MAXIMO)) ?? [];
  const escrita = conNombre ?? (CLAVE.test(texto) ? texto : null);
  if (escrita !== null) {
    const clave = escrita.toUpperCase();
    return seGuarda(clave) ? { valor: { clave, nombre: nombre ?? null } } : demasiadoLargo('El módulo');
  }
  return texto === ''
    ? { motivo: 'Falta el módulo.', remedio: 'Escriba la clave del módulo, por ejemplo CIEN-04.' }
    : { motivo: 'El módulo no es una clave.', remedio: 'Escriba la clave del módulo, por ejemplo CIEN-04.' };
}

/** Whether a captura of it can be kept: in capitals some letters are two. */
const seGuarda = (clave: string): boolean => ClaveDeLugar.safeParse(clave).success;

const demasiadoLargo = (que: string) => ({
  motivo: `${que} es ${DEMASIADO_LARGO}.`,
  remedio: 'Acórtelo.',
});
