import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MandoDeRejilla } from '../../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { valorDe } from '../../../../../shared/captura/celdas';
import { capturaCon, MATRICULAS, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';
import { libroEnMemoria } from '../libro-en-memoria';

const EX = 'u1/i/EX';
const RA = 'ra/1.1';

function rejilla(inicial = capturaCon(PLAN_UT), columna = EX) {
  const { escribir, captura, descansar } = libroEnMemoria(inicial);
  const mando = new MandoDeRejilla(inicial, escribir);
  const valores = (celdas = mando.leer().captura.celdas) =>
    MATRICULAS.map((matricula) => valorDe(celdas, { matricula, columna }));
  return {
    mando,
    /** As a person types: in the editor a key is text, and out of it, what the grid makes of it. */
    pulsar: (...nombres: string[]) => {
      for (const nombre of nombres) {
        const { edicion } = mando.leer();
        const control = nombre.startsWith('Ctrl+');
        const tecla = control ? nombre.slice('Ctrl+'.length) : nombre;
        if (!edicion) mando.pulsar({ tecla, control, mayusculas: false });
        else if (tecla === 'Enter') mando.aceptar();
        else mando.teclear(`${edicion.texto}${tecla}`);
      }
    },
    valores,
    enLibro: async () => {
      await descansar(mando);
      return valores(captura().celdas);
    },
  };
}

const CONALEP = capturaCon(PLAN_CONALEP);
const LLENA = capturaCon(PLAN_UT, { '0001': { [EX]: '6' }, '0002': { [EX]: '7' } });

describe('a 0 right after a digit', () => {
  test.each([
    { que: 'is the 10 of one alumno', teclas: ['1', '0'], quedan: ['10', null, null, null] },
    { que: 'and what follows is of the next', teclas: ['1', '0', '9'], quedan: ['10', '9', null, null] },
    { que: 'a second 0 is of the next', teclas: ['1', '0', '0'], quedan: ['10', '0', null, null] },
    { que: 'twice in a row', teclas: ['1', '0', '1', '0'], quedan: ['10', '10', null, null] },
    { que: 'a 0 after another digit', teclas: ['2', '0'], quedan: ['2', '0', null, null] },
    { que: 'a 0 after Esc', teclas: ['1', 'Escape', '0'], quedan: ['1', '0', null, null] },
    { que: 'a 0 after moving', teclas: ['1', 'ArrowDown', '0'], quedan: ['1', null, '0', null] },
    { que: 'a 0 in another columna', teclas: ['1', 'ArrowRight', '0'], quedan: ['1', null, null, null] },
    { que: 'a 0 after 1 and Entrar', teclas: ['Enter', '1', 'Enter', '0'], quedan: ['1', '0', null, null] },
    { que: 'a 0 after X', teclas: ['x', '0'], quedan: ['10', '0', null, null] },
    { que: 'in the last alumno', teclas: ['End', '1', '0'], quedan: [null, null, null, '10'] },
    { que: 'nothing of the next is lost', en: LLENA, teclas: ['1', '0'], quedan: ['10', '7', null, null] },
  ])('$que', async ({ en, teclas, quedan }) => {
    const { pulsar, valores, enLibro } = rejilla(en);
    pulsar(...teclas);
    expect(valores()).toEqual(quedan);
    expect(await enLibro()).toEqual(quedan);
  });

  test('says whose the 10 is and how to write the two', () => {
    const { mando, pulsar } = rejilla();
    pulsar('1', '0');
    const dicho = '10 para ALBA. Si quería 1 y luego 0, pulse Ctrl+Z y teclee el 0.';
    expect(mando.leer().aviso).toEqual({ dicho, noCapturadas: [] });
    expect(mando.leer().anuncio).toBe(`${dicho} Sigue BRAVO.`);
    pulsar('9');
    expect(mando.leer().aviso).toBeNull();
    pulsar('End', '1', '0');
    expect(mando.leer().aviso?.dicho).toBe('10 para DIAZ.');
  });

  test('one undo takes the 10 back, and a 0 typed then is of the next', async () => {
    const { pulsar, valores, enLibro } = rejilla();
    pulsar('1', '0');
    expect(await enLibro()).toEqual(['10', null, null, null]);
    pulsar('Ctrl+z');
    expect(await enLibro()).toEqual(['1', null, null, null]);
    pulsar('0');
    expect(valores()).toEqual(['1', '0', null, null]);
  });

  test('after a paste it is of the cell where the cursor is', () => {
    const { mando, pulsar, valores } = rejilla();
    pulsar('1');
    mando.pegar('8');
    pulsar('0');
    expect(valores()).toEqual(['1', '0', null, null]);
  });

  test('a value clicked and not typed begins no number', () => {
    const { mando, pulsar, valores } = rejilla();
    mando.capturar('1');
    pulsar('0');
    expect(valores()).toEqual(['1', '0', null, null]);
  });
});

describe('of 0 to 100', () => {
  test.each([
    { decenas: false, teclas: ['1', '0', '0', 'Enter'], quedan: ['100', null, null, null] },
    { decenas: false, teclas: ['1', '0', 'Enter', '0', 'Enter'], quedan: ['10', '0', null, null] },
    { decenas: true, teclas: ['1', '0'], quedan: ['10', null, null, null] },
    { decenas: true, teclas: ['1', '0', '0'], quedan: ['100', null, null, null] },
    { decenas: true, teclas: ['1', '0', '0', '0'], quedan: ['100', '0', null, null] },
    { decenas: true, teclas: ['8', '0', '9', '0'], quedan: ['80', '90', null, null] },
    { decenas: true, teclas: ['8', 'Escape', '0'], quedan: ['80', '0', null, null] },
    { decenas: true, teclas: ['0', '0'], quedan: ['0', '0', null, null] },
  ])('by tens: $decenas, $teclas', ({ decenas, teclas, quedan }) => {
    const { mando, pulsar, valores } = rejilla(CONALEP, RA);
    mando.ponerDecenas(decenas);
    pulsar(...teclas);
    expect(valores()).toEqual(quedan);
  });

  test('by tens 80 was captured by its 8, and the way to 80 and 0 is another', () => {
    const { mando, pulsar, valores } = rejilla(CONALEP, RA);
    mando.ponerDecenas(true);
    pulsar('8', '0');
    expect(mando.leer().aviso?.dicho).toBe('80 para ALBA. Si quería 80 y luego 0, pulse Esc y teclee el 0.');
    pulsar('Escape', '0');
    expect(valores()).toEqual(['80', '0', null, null]);
  });
});

test('any list of whole scores typed digit by digit is what is captured, alumno by alumno', () => {
  const puntajes = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(puntajes, (lista) => {
      const { pulsar, valores } = rejilla();
      for (const puntaje of lista) pulsar(...Array.from(String(puntaje)));
      expect(valores().slice(0, lista.length)).toEqual(lista.map(String));
    }),
  );
});
