import { describe, expect, test } from '@jest/globals';
import { TECLAS_DE_CAPTURA } from '../../../addin/ayuda/teclas-de-captura';
import { accionDe, teclasDe } from '../../../addin/panel/captura/rejilla/teclas-de-captura';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';

const PLAN: PlanDeCaptura = {
  ...{ institucion: 'ut', nombre: 'Ejemplo', docentes: ['TORRES REYES JUAN'], asistencia: 'sesiones' },
  plan: { clave: 'A-1', asignatura: 'Ejemplo', esIntegradora: false, unidades: [] },
  niveles: [],
};
const DE_PUNTAJE = teclasDe(PLAN, { que: 'puntaje', unidad: 1, indicador: 'I1' }, false);
const DE_SESION = teclasDe(PLAN, { que: 'sesion', unidad: 1, fecha: '2026-10-12', orden: 1 }, false);

/** As the browser names the keys that a Spanish keyboard has written on it. */
const NOMBRES: Readonly<Record<string, string>> = {
  Supr: 'Delete',
  Entrar: 'Enter',
  Flechas: 'ArrowDown',
  Inicio: 'Home',
  Fin: 'End',
  RePág: 'PageUp',
  AvPág: 'PageDown',
  Esc: 'Escape',
};

const pulsar = (escrita: string) => {
  const control = escrita.startsWith('Ctrl+');
  const suya = control ? escrita.slice('Ctrl+'.length) : escrita;
  return { tecla: NOMBRES[suya] ?? suya, control, mayusculas: false };
};

describe('the keys that the guide lists', () => {
  /** The browser says these with events of its own, of its clipboard. */
  const delPortapapeles = ['Ctrl+C', 'Ctrl+V'];
  const listadas = TECLAS_DE_CAPTURA.flatMap(({ teclas }) => teclas).filter(
    (tecla) => tecla !== '…' && !delPortapapeles.includes(tecla),
  );

  test.each(listadas)('%s does something in the grid', (tecla) => {
    expect(accionDe(pulsar(tecla), DE_PUNTAJE)).not.toBeNull();
  });

  test('every key that captures by itself is listed', () => {
    const deLetra = [...DE_PUNTAJE, ...DE_SESION].map(({ tecla }) => tecla).filter((una) => !/\d/.test(una));
    expect(deLetra.filter((una) => !listadas.includes(una))).toEqual([]);
  });
});
