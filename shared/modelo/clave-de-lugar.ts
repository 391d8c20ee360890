import { z } from 'zod';
import { codificarClave } from '../nucleo/codificar-clave';

const LARGO = 60;
/** Two of them and what goes with them are a key of storage, which holds 512 letters. */
const LARGO_GUARDADA = 240;

/** Said of a grupo, a módulo or a field. */
export const DEMASIADO_LARGO = `demasiado largo (hasta ${LARGO} caracteres; menos si lleva acentos, espacios o signos)`;
const ACORTELO = `Es ${DEMASIADO_LARGO}: acórtelo.`;

/** What a grupo, an asignatura or a módulo is known by. */
export const ClaveDeLugar = z
  .string()
  .min(1, 'No puede ir vacío.')
  .max(LARGO, { error: ACORTELO, abort: true })
  .refine((texto) => codificarClave(texto).length <= LARGO_GUARDADA, ACORTELO);
