import { expect, test } from '@jest/globals';
import { problemaDeDialogo } from '../../../addin/cliente/problema-de-dialogo';

test.each([
  { codigo: 12_002, detalle: 'La ventana para entrar no pudo cargar la página.' },
  { codigo: 12_003, detalle: 'La ventana para entrar no pudo cargar la página.' },
  { codigo: 12_006, detalle: 'La ventana para entrar se cerró antes de terminar.' },
  { codigo: 12_007, detalle: 'Este libro ya tiene abierta una ventana de SISEAC.' },
  { codigo: 12_009, detalle: 'No se permitió abrir la ventana para entrar.' },
  { codigo: 12_011, detalle: 'El navegador bloqueó la ventana para entrar.' },
  { codigo: 5_001, detalle: 'Excel no pudo abrir la ventana para entrar (error 5001).' },
])('$codigo is told in words, with what to do next', ({ codigo, detalle }) => {
  const { clave, detail, remedio } = problemaDeDialogo(codigo);
  expect([clave, detail]).toEqual(['entrada-fallida', detalle]);
  expect(remedio).toMatch(/^[A-Z].*\.$/);
});
