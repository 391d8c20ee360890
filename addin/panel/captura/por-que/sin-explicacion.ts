import { type Problema } from '../../../../shared/modelo/problema';

/** The alumno left the captura, or the plan changed, while the figure was being asked. */
export const SIN_EXPLICACION: Problema = {
  type: 'about:blank',
  status: 0,
  clave: 'sin-explicacion',
  title: 'Esa cifra ya no está en la captura',
  detail: 'El alumno o la unidad cambiaron mientras se preguntaba.',
  remedio: 'Elija de nuevo el alumno y la cifra.',
};
