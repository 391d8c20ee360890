import { expect, test } from '@jest/globals';
import { cambiosEnSuVentana } from '../../../../functions/casos/captura/faltas-de-ventana';
import { CONTEXTO } from '../../../sabana-de-prueba';
import { planConalep } from '../../../captura-de-prueba';
import { cambio } from '../../../servicio/capturar';

test('what many changes of a columna touch is looked for once, and all of them are told', () => {
  let veces = 0;
  const contexto = {
    ...{ antes: planConalep(), calendario: CONTEXTO.calendario, normas: CONTEXTO.normas },
    ...{ hoy: '2026-10-30', autorizacion: null, enSabana: [] },
    get despues() {
      veces += 1;
      return planConalep({ actividades: [{ ra: '1.1', peso: '100', corte: 1 }] });
    },
  };
  const faltasDe = (cuantos: number) => {
    veces = 0;
    const cambios = Array.from({ length: cuantos }, (_, i) =>
      cambio({ matricula: '', columna: 'plan', antes: String(i), despues: String(i + 1) }),
    );
    // Each refusal also says of which institution it is.
    return { faltas: cambiosEnSuVentana(cambios, contexto).faltas.length, veces: veces - cuantos };
  };
  const una = faltasDe(1);
  expect([una.faltas, una.veces > 0]).toEqual([1, true]);
  expect(faltasDe(100)).toEqual({ faltas: 100, veces: una.veces });
});
