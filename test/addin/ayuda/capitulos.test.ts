import { describe, expect, test } from '@jest/globals';
import { textosDe } from '../../../addin/ayuda/capitulo';
import { CAPITULOS } from '../../../addin/ayuda/capitulos';
import { AL_ENVIAR } from '../../../addin/ayuda/capitulos/mensajes';
import { type NumerosDeLaGuia, numerosDeLaGuia } from '../../../addin/ayuda/numeros-de-la-guia';
import { partesDeProsa } from '../../../addin/ayuda/partes-de-prosa';
import { RECHAZOS } from '../../../functions/casos/rechazos';
import { CATALOGO } from '../../../shared/catalogo';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

const HOY = '2026-11-29';
const normas = normasEn(HOY);
const numeros = numerosDeLaGuia(normas);

const textosCon = (otros: NumerosDeLaGuia, capitulos = CAPITULOS): string[] =>
  capitulos.flatMap(({ titulo, resumen, bloques }) => [titulo, resumen, ...bloques(otros).flatMap(textosDe)]);

/** Each number of the guide under a mark, so that what is left in digits was typed by hand. */
const MARCADOS: NumerosDeLaGuia = {
  ...numeros,
  ...Object.fromEntries(Object.keys(numeros).map((nombre) => [nombre, `«${nombre.toUpperCase()}»`])),
};

describe('the numbers of the regulations', () => {
  /** What is no number of a regulation: scales, examples, keys, and the sum that weights have by being parts of one. */
  const AJENOS = /^(0|1|9|10|100|101|2|1\.1)$/;

  test('none is typed in the prose', () => {
    // Messages are quoted from those who say them.
    const propios = CAPITULOS.filter(({ clave }) => clave !== 'mensajes');
    const tecleados = textosCon(MARCADOS, propios).flatMap((texto) =>
      partesDeProsa(texto).flatMap((parte) =>
        // A citation names its article; a key is a key.
        parte.que === 'regla' || parte.que === 'tecla' || parte.texto.startsWith('=')
          ? []
          : [...parte.texto.matchAll(/\d+(?:[.,]\d+)?/g)]
              .map(([numero]) => numero)
              .filter((numero) => !AJENOS.test(numero))
              .map((numero) => `${numero} en «${texto}»`),
      ),
    );
    expect(tecleados).toEqual([]);
  });

  test.each(Object.keys(numeros))('%s is quoted, and says what the norm says', (nombre) => {
    expect(textosCon(MARCADOS).join('\n')).toContain(`«${nombre.toUpperCase()}»`);
  });

  test('another norm makes another text', () => {
    const reglamentoUt = {
      ...normas.reglamentoUt,
      asistenciaMinima: decimal('0.8'),
      remedialesMaximas: 3,
      pesoContinua: decimal('0.6'),
      pesoSumativa: decimal('0.4'),
    };
    const otros = numerosDeLaGuia({ ...normas, reglamentoUt });
    expect(otros).toEqual({
      ...numeros,
      asistencia: '80 %',
      remediales: '3',
      continua: '60 %',
      sumativa: '40 %',
    });
    const texto = textosCon(otros).join('\n');
    expect(texto).toContain('haber asistido al 80 % de sus sesiones');
    expect(texto).not.toContain(numeros.asistencia);
  });
});

describe('links', () => {
  const partes = textosCon(numeros).flatMap(partesDeProsa);

  test('every rule that is cited is in the catalogue', () => {
    const citadas = partes.flatMap((parte) => (parte.que === 'regla' ? [parte.clave] : []));
    expect(citadas.filter((clave) => !CATALOGO.has(clave))).toEqual([]);
    expect(citadas.length).toBeGreaterThan(CAPITULOS.length);
  });

  test('every article that is cited is that of its rule', () => {
    const malas = partes.flatMap((parte) => {
      if (parte.que !== 'regla') return [];
      const [articulo] = /(?<=^Art\. )\d+/.exec(parte.texto) ?? [];
      const referencia = CATALOGO.get(parte.clave)?.cita.referencia ?? '';
      return articulo === undefined || new RegExp(`\\b${articulo}\\b`).test(referencia)
        ? []
        : [`${parte.texto}: ${referencia}`];
    });
    expect(malas).toEqual([]);
  });

  test('every chapter that is named exists, and claves are unique', () => {
    const claves = CAPITULOS.map(({ clave }) => clave);
    const nombrados = partes.flatMap((parte) => (parte.que === 'capitulo' ? [parte.clave] : []));
    expect(nombrados.filter((clave) => !claves.includes(clave))).toEqual([]);
    expect(new Set(claves).size).toBe(claves.length);
  });
});

describe('messages', () => {
  test('none is left without what it means and what to do', () => {
    const mensajes = CAPITULOS.find(({ clave }) => clave === 'mensajes')?.bloques(numeros) ?? [];
    const renglones = mensajes.flatMap((bloque) => (bloque.que === 'tabla' ? bloque.renglones : []));
    expect(renglones.length).toBeGreaterThan(AL_ENVIAR.length);
    expect(renglones.filter((celdas) => celdas.some((celda) => celda === ''))).toEqual([]);
  });

  test('those of an envío are in the words of the service', () => {
    const dichos = Object.values(RECHAZOS).map(({ titulo, remedio }) => `${titulo}: ${remedio}`);
    expect(
      AL_ENVIAR.map(([titulo, , remedio]) => `${titulo}: ${remedio}`).filter((uno) => !dichos.includes(uno)),
    ).toEqual([]);
  });
});
