import { describe, expect, test } from '@jest/globals';
import {
  type AlumnoEnLista,
  conAlumnos,
  conteoDeSuertes,
  leerAlumnos,
} from '../../../../../addin/panel/captura/nueva/leer-alumnos';

const PAULINA: AlumnoEnLista = { matricula: '26130131', nombre: 'ALVARADO PAULINA', vecesCursada: null };

describe('rows of alumnos', () => {
  test.each([
    { que: 'two columns', filas: [['26130131', 'ALVARADO PAULINA']] },
    { que: 'a single column', filas: [['26130131  ALVARADO PAULINA']] },
    { que: 'a name in two columns', filas: [['26130131', 'ALVARADO', 'PAULINA']] },
    {
      que: 'headings in another order',
      filas: [
        ['Nombre', 'Grupo', 'MATRÍCULA'],
        ['ALVARADO PAULINA', '3', ' 26130131'],
      ],
    },
    {
      que: 'a title above',
      filas: [
        ['Lista del grupo'],
        [''],
        ['matrícula', 'Nombre del alumno'],
        ['26130131', 'ALVARADO PAULINA'],
      ],
    },
  ])('$que', ({ filas }) => {
    const leidos = leerAlumnos(filas, []);
    expect(leidos).toHaveLength(1);
    expect(leidos[0]).toMatchObject({ suerte: 'nuevo', alumno: PAULINA, motivo: null });
  });

  test('every row with something is accounted for, with its number', () => {
    const leidos = leerAlumnos(
      [
        ['26130131', 'ALVARADO PAULINA'],
        ['', ''],
        ['26130135', ''],
        ['2613/01', 'CASTRO EDUARDO'],
        ['Total', '2'],
        [' 26130131 ', 'OTRA PERSONA'],
        ['26130138', 'X'.repeat(161)],
      ],
      [],
    );
    expect(leidos.map(({ fila, suerte, motivo }) => [fila, suerte, motivo])).toEqual([
      [1, 'nuevo', null],
      [3, 'error', 'Falta el nombre.'],
      [4, 'error', 'La matrícula lleva sólo cifras, letras y guiones (hasta 20).'],
      [5, 'error', '«TOTAL» no tiene ninguna cifra: no parece una matrícula.'],
      [6, 'error', 'La matrícula 26130131 ya está en la fila 1.'],
      [7, 'error', 'El nombre es demasiado largo.'],
    ]);
    expect(conteoDeSuertes(leidos)).toEqual({ nuevo: 1, 'otro-nombre': 0, 'ya-estaba': 0, error: 5 });
  });

  test.each([
    { veces: '2', alumno: { ...PAULINA, vecesCursada: 2 }, suerte: 'nuevo' },
    { veces: '', alumno: PAULINA, suerte: 'nuevo' },
    { veces: 'dos', alumno: null, suerte: 'error' },
  ])('veces cursada «$veces»', ({ veces, alumno, suerte }) => {
    const [leido] = leerAlumnos(
      [
        ['Matrícula', 'Nombre', 'Veces cursada'],
        ['26130131', 'ALVARADO PAULINA', veces],
      ],
      [],
    );
    expect(leido).toMatchObject({ alumno, suerte });
  });
});

describe('a matrícula that seems to be none', () => {
  test('without a digit it adds nobody, and says what to do', () => {
    expect(leerAlumnos([['abc', 'MALO']], [])).toMatchObject([
      {
        ...{ fila: 1, suerte: 'error', alumno: null },
        motivo: '«ABC» no tiene ninguna cifra: no parece una matrícula.',
        remedio: expect.stringContaining('como aparece en el SAE'),
      },
    ]);
  });

  test('unless the list has others like it: no document fixes its form', () => {
    const lista = [{ matricula: 'ALFA', nombre: 'ALFARO ANA', vecesCursada: null }];
    expect(leerAlumnos([['BETA', 'BETANCOURT LUIS']], lista)).toMatchObject([
      { suerte: 'nuevo', motivo: null },
    ]);
  });

  test('written unlike the others it is added and told, once there are enough to compare', () => {
    const filas = ['26130131', '26130132', '26130133', '2613013'].map((matricula) => [matricula, 'ALGUIEN']);
    expect(leerAlumnos(filas, []).map(({ suerte, motivo }) => [suerte, motivo])).toEqual([
      ...[1, 2, 3].map(() => ['nuevo', null]),
      ['nuevo', 'La matrícula 2613013 no se escribe como las demás (99999999).'],
    ]);
    expect(leerAlumnos(filas.slice(2), []).every(({ motivo }) => motivo === null)).toBe(true);
    const mezcla = ['A-1', 'B-2', '17', '18', '190', '191'].map((matricula) => [matricula, 'ALGUIEN']);
    expect(leerAlumnos(mezcla, []).every(({ motivo }) => motivo === null)).toBe(true);
  });
});

describe('a list that has somebody already', () => {
  const lista = [{ ...PAULINA, vecesCursada: 2 }];

  test.each([
    { nombre: 'ALVARADO PAULINA', suerte: 'ya-estaba', motivo: null },
    { nombre: 'ALVARADO PAULINA N.', suerte: 'otro-nombre', motivo: 'Estaba como ALVARADO PAULINA.' },
  ])('$nombre: $suerte', ({ nombre, suerte, motivo }) => {
    const renglones = leerAlumnos([['26130131', nombre]], lista);
    expect(renglones).toMatchObject([{ suerte, motivo }]);
    expect(conAlumnos(lista, renglones)).toEqual([{ matricula: '26130131', nombre, vecesCursada: 2 }]);
  });

  test('who is new goes at the end, and a row with an error adds nobody', () => {
    const renglones = leerAlumnos(
      [
        ['26130135', 'ALVARADO ÁNGEL'],
        ['?', 'NADIE'],
      ],
      lista,
    );
    expect(conAlumnos(lista, renglones).map(({ matricula }) => matricula)).toEqual(['26130131', '26130135']);
  });
});
