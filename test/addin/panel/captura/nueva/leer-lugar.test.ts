import { describe, expect, test } from '@jest/globals';
import { alumnosDe, celdasIniciales } from '../../../../../addin/panel/captura/nueva/celdas-iniciales';
import {
  leerLugar,
  LUGAR_EN_BLANCO,
  type LugarEnTexto,
} from '../../../../../addin/panel/captura/nueva/leer-lugar';
import { enCeldas } from '../../../../../shared/captura/celdas';
import { planDe as planDeCeldas } from '../../../../../shared/captura/plan-de-captura';
import { revisarCambios } from '../../../../../shared/captura/revisar-cambios';
import { LUGAR, NORMAS, planDe, planUt } from '../plan/plan-de-prueba';

const ESCRITO: LugarEnTexto = {
  institucion: 'ut',
  plantel: '252',
  periodo: 'agodic26',
  grupo: ' tts-4a',
  asignatura: 'bda-04',
  nombre: 'Bases de datos aplicadas',
  docentes: 'ROSAS PÉREZ ANA; ; CRUZ LUIS;ROSAS PÉREZ ANA',
};

describe('where a captura is begun by hand', () => {
  test('is read as the service writes it', () => {
    expect(leerLugar(ESCRITO)).toEqual({
      errores: {},
      leido: {
        lugar: LUGAR,
        nombre: 'Bases de datos aplicadas',
        docentes: ['ROSAS PÉREZ ANA', 'CRUZ LUIS'],
      },
    });
  });

  test('the name may come with the clave', () => {
    const escrito = { ...ESCRITO, asignatura: 'BDA-04 Bases de datos', nombre: '' };
    expect(leerLugar(escrito).leido).toMatchObject({
      nombre: 'Bases de datos',
      lugar: { asignatura: 'BDA-04' },
    });
  });

  test('in blank, every field says what it lacks', () => {
    expect(Object.keys(leerLugar(LUGAR_EN_BLANCO).errores).toSorted()).toEqual([
      'asignatura',
      'docentes',
      'grupo',
      'nombre',
      'periodo',
      'plantel',
    ]);
  });

  test.each([
    { campo: 'plantel', valor: '057' },
    { campo: 'periodo', valor: '2026-2' },
    { campo: 'grupo', valor: '3/1' },
    { campo: 'asignatura', valor: '¿?' },
    { campo: 'nombre', valor: 'N'.repeat(161) },
    { campo: 'docentes', valor: 'D'.repeat(161) },
    { campo: 'docentes', valor: 'ABCDEFGHIJK'.split('').join(';') },
  ])('«$valor» as $campo is refused there', ({ campo, valor }) => {
    const { leido, errores } = leerLugar({ ...ESCRITO, [campo]: valor });
    expect(leido).toBeNull();
    expect(Object.keys(errores)).toEqual([campo]);
  });
});

describe('the cells a captura begins with', () => {
  const alumnos = [
    { matricula: '26130131', nombre: 'ALVARADO PAULINA', vecesCursada: 2 },
    { matricula: '26130135', nombre: 'ALVARADO ÁNGEL', vecesCursada: null },
  ];

  test('are those that the rules take, and give the list back', () => {
    const plan = planDe(planUt());
    const celdas = celdasIniciales(plan, alumnos);
    const cambios = celdas.map(({ valor, ...clave }) => ({
      ...{ ...clave, antes: null, despues: valor },
      ...{ cuando: '2026-11-01T12:00:00Z', motivo: null },
    }));
    expect(revisarCambios(new Map(), enCeldas(celdas), cambios, { lugar: LUGAR, normas: NORMAS })).toEqual(
      [],
    );
    expect(planDeCeldas(enCeldas(celdas))).toEqual(plan);
    expect(alumnosDe(enCeldas(celdas)).map(({ vecesCursada }) => vecesCursada)).toEqual([2, 1]);
  });

  test('of a módulo do not say how many times it is taken', () => {
    const actividades = [{ llave: 0, ra: '1.1', peso: '100', corte: 1 }] as const;
    const celdas = celdasIniciales(planDe({ institucion: 'conalep', actividades }), alumnos);
    expect(celdas.map(({ columna }) => columna)).toEqual(['plan', 'nombre', 'nombre']);
    expect(alumnosDe(enCeldas(celdas)).map(({ vecesCursada }) => vecesCursada)).toEqual([null, null]);
  });
});
