import { describe, expect, test } from '@jest/globals';
import { type CifraDeAsignatura } from '../../../shared/explicacion/cifras-ut';
import { explicacionDeAsignatura } from '../../../shared/explicacion/explicacion-de-asignatura';
import { explicacionDeUnidad } from '../../../shared/explicacion/explicacion-de-unidad';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { numerosALaVista, respuestaCorta } from '../../../shared/explicacion/respuesta-corta';
import { normasEn } from '../../../shared/norma/normas';
import { alumnoUt, plan } from '../../unidades-de-prueba';

const fechaReferencia = '2026-12-11';
const normas = normasEn(fechaReferencia);

/** Nine in the first unit; seven in the second, and nine in its remedial. */
const unidad = (puntaje: string) => ({ puntajes: [puntaje, puntaje], sesiones: 20, asistencias: 18 });
const ASIGNATURA = {
  plan: plan({}),
  alumnos: [
    alumnoUt({
      unidades: [unidad('9'), unidad('7')],
      remediales: [{ unidad: 2, fecha: '2026-10-12', calificacion: '9', confirmada: false }],
    }),
  ],
};

const deAsignatura = (cifra: CifraDeAsignatura): Explicacion => {
  const contexto = { normas, fechaReferencia, diasInhabiles: [] };
  const explicacion = explicacionDeAsignatura(ASIGNATURA, '26130131', cifra, contexto);
  if (!explicacion) throw new Error(`${cifra} has no explanation`);
  return explicacion;
};

const nombres = (explicacion: Explicacion): string[] =>
  respuestaCorta(explicacion).pasos.map((numero) => explicacion.pasos[numero - 1]?.nombre ?? '');
const detalles = (explicacion: Explicacion): string[] =>
  respuestaCorta(explicacion).detalles.map(({ de }) => (de ? `${de.nombre}: ${de.valor}` : 'otros'));

test('a final is answered by its mean, and each unit is a detail', () => {
  const final = deAsignatura('final');
  expect(nombres(final)).toEqual(['Suma de los niveles', 'Unidades', 'Promedio', 'Final de la asignatura']);
  expect(detalles(final)).toEqual(['Nivel de la unidad 1: 9', 'Nivel de la unidad 2: 8', 'otros']);
});

test('a semáforo is answered by its flags', () => {
  const semaforo = deAsignatura('semaforo');
  expect(nombres(semaforo)).toEqual(['Semáforo: la peor de sus banderas, sin contar el nivel']);
  expect(detalles(semaforo)).toEqual([
    'Nivel de R04 de la unidad 1: verde',
    'Nivel de R04 de la unidad 2: verde',
    'Nivel de R05: rojo',
    'Nivel de R09: verde',
    'Nivel de R10: verde',
  ]);
  const [inasistencia] = respuestaCorta(semaforo).detalles;
  const claves = inasistencia?.pasos.map((numero) => semaforo.pasos[numero - 1]?.fundamento.clave);
  expect(new Set(claves)).toEqual(new Set(['R04']));
});

test('a figure that takes the name of another is answered by the rule of that one', () => {
  const nivel = explicacionDeUnidad(ASIGNATURA, '26130131', 2, 'letraFinal', normas);
  expect(nivel && nombres(nivel)).toContain('¿La recupera?');
});

test('steps are read from 1 on: the answer first, and its details after it', () => {
  const final = deAsignatura('final');
  const { pasos, detalles: plegados } = respuestaCorta(final);
  const vistos = numerosALaVista({ pasos, detalles: plegados });
  expect(pasos.map((numero) => vistos.get(numero))).toEqual([1, 2, 3, 4]);
  expect(plegados.flatMap((uno) => uno.pasos.slice(0, 1)).map((numero) => vistos.get(numero))[0]).toBe(5);
  expect([...vistos.values()]).toEqual(final.pasos.map((_, i) => i + 1));
});

test('few steps are an answer whole', () => {
  const dias = deAsignatura('diasSinAsistir');
  expect(respuestaCorta(dias)).toEqual({ pasos: dias.pasos.map((_, i) => i + 1), detalles: [] });
});

describe.each([
  'final',
  'letraFinal',
  'promedio',
  'remedialesUsadas',
  'asesoria',
  'semaforo',
  'R09',
] as const)('of %s', (cifra) => {
  test('no step is lost nor said twice, and the last one is the figure', () => {
    const explicacion = deAsignatura(cifra);
    const { pasos, detalles: plegados } = respuestaCorta(explicacion);
    const todos = [...pasos, ...plegados.flatMap((detalle) => detalle.pasos)].sort((a, b) => a - b);
    expect(todos).toEqual(explicacion.pasos.map((_, i) => i + 1));
    expect(pasos.at(-1)).toBe(explicacion.pasos.length);
  });
});
