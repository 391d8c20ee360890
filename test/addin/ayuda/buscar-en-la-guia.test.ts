import { expect, test } from '@jest/globals';
import { buscarEnLaGuia } from '../../../addin/ayuda/buscar-en-la-guia';
import { numerosDeLaGuia } from '../../../addin/ayuda/numeros-de-la-guia';
import { normasEn } from '../../../shared/norma/normas';

const numeros = numerosDeLaGuia(normasEn('2026-11-29'));
const hallados = (busqueda: string) =>
  buscarEnLaGuia(busqueda, numeros).map(({ capitulo: { clave } }) => clave);

test.each([
  { busqueda: 'REMEDIALES', primero: 'remediales' },
  { busqueda: 'sin red', primero: 'sin-red' },
  { busqueda: 'rectificacion', primero: 'ventana' },
  { busqueda: 'mejora voluntaria', primero: 'remediales' },
  { busqueda: 'No hay conexión con SISEAC', primero: 'mensajes' },
])('«$busqueda» leads first to $primero', ({ busqueda, primero }) => {
  expect(hallados(busqueda)[0]).toBe(primero);
});

test('the extract is where the chapter says it, without marks', () => {
  const [hallado] = buscarEnLaGuia('haber asistido', numeros);
  expect(hallado?.extracto).toContain('sus sesiones (Art. 44)');
});

test('what no chapter says finds nothing', () => {
  expect(hallados('ornitorrinco')).toEqual([]);
});
