import { describe, expect, test } from '@jest/globals';
import { CATALOGO } from '../../../shared/catalogo';
import { normasEn } from '../../../shared/norma/normas';
import { siguientePasoDeResidencia } from '../../../shared/residencia/siguiente-paso-de-residencia';

const normas = normasEn('2026-09-01');
const { pasosDeResidencia, cambioDeAsesorDesde, cambioDeAsesorHasta } = normas.residencias;
const PEDIR_OTRO_ASESOR = 'solicita-cambio-de-asesor';

test('the steps are numbered from 1 to 27', () => {
  expect(pasosDeResidencia.map(({ numero }) => numero)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
});

test('every step is reached from the first one', () => {
  const alcanzados = new Set([1]);
  for (const numero of alcanzados) {
    const paso = pasosDeResidencia.find((otro) => otro.numero === numero);
    paso?.salidas.forEach(({ pasos }) => pasos.forEach((siguiente) => alcanzados.add(siguiente)));
  }
  expect(alcanzados.size).toBe(pasosDeResidencia.length);
});

describe.each(pasosDeResidencia.map((paso) => ({ paso })))('step $paso.numero', ({ paso }) => {
  test('has ways out, each with an event of its own that goes on or ends', () => {
    const eventos = paso.salidas.map(({ evento }) => evento);
    expect(eventos.length).toBeGreaterThan(0);
    expect(eventos).toEqual([...new Set(eventos)]);
    for (const { pasos, final, vuelveAlOrigen } of paso.salidas) {
      const caminos = [pasos.length > 0, final !== null, vuelveAlOrigen];
      expect(caminos.filter(Boolean)).toHaveLength(1);
    }
  });

  test('is held to rules that exist', () => {
    expect(paso.condiciones.filter((clave) => !CATALOGO.has(clave))).toEqual([]);
  });

  test('lets another advisor be asked for where RES-20 does', () => {
    const puede = paso.salidas.some(({ evento }) => evento === PEDIR_OTRO_ASESOR);
    expect(puede).toBe(paso.numero >= cambioDeAsesorDesde && paso.numero <= cambioDeAsesorHasta);
  });

  test('waits for its document', () => {
    for (const { evento } of paso.salidas) {
      const entrada = { paso: paso.numero, evento, documentoEntregado: false };
      expect(siguientePasoDeResidencia.decide(entrada, normas)).toEqual({
        pasos: [paso.numero],
        final: null,
      });
    }
  });
});
