import { describe, expect, test } from '@jest/globals';
import { erroresDeAsignacion } from '../../../shared/corte/errores-de-asignacion';
import { type HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { textoDeCelda } from '../../../shared/importacion/texto-de-celda';
import { Recibo } from '../../../shared/modelo/recibo';
import { Sabana } from '../../../shared/modelo/sabana';
import { normasEn } from '../../../shared/norma/normas';
import { cambiar, conColumna, DESTINO, FILAS, hojaLarga, libro } from './hojas-de-prueba';

const importar = (...hojas: readonly HojaCruda[]) => importarSabana(hojas, DESTINO);

describe('what is whole', () => {
  test('a long sheet', () => {
    const { sabana, recibo } = importar(hojaLarga());
    expect(Sabana.parse(sabana)).toEqual({
      ...DESTINO,
      gruposModulo: [
        {
          grupo: '301',
          modulo: 'MTHS-00',
          nombreModulo: null,
          docentes: ['TORRES REYES JUAN'],
          actividades: [
            { ra: '1.1', peso: '30', corte: 1 },
            { ra: '1.2', peso: '40', corte: 2 },
            { ra: '2.1', peso: '30', corte: 3 },
          ],
          alumnos: [
            {
              matricula: '0025200001',
              nombre: 'ÁLVAREZ NÚÑEZ ZOÉ',
              asistencias: 40,
              sesiones: 43,
              ultimaAsistencia: '2026-10-27',
              logros: ['80', '90.5', null],
            },
            {
              matricula: '0025200002',
              nombre: 'PEÑA MUÑOZ RAÚL',
              asistencias: 40,
              sesiones: 43,
              ultimaAsistencia: '2026-10-27',
              logros: ['80', '90.5', null],
            },
          ],
        },
      ],
    });
    expect(Recibo.parse(recibo)).toEqual({
      hojas: [
        {
          archivo: 'larga.csv',
          hoja: null,
          disposicion: 'larga',
          filas: { leidas: 6, aceptadas: 6, conAviso: 0, fusionadas: 0, rechazadas: 0 },
          registros: { leidas: 6, aceptadas: 6, conAviso: 0, fusionadas: 0, rechazadas: 0 },
        },
      ],
      filas: { leidas: 6, aceptadas: 6, conAviso: 0, fusionadas: 0, rechazadas: 0 },
      registros: { leidas: 6, aceptadas: 6, conAviso: 0, fusionadas: 0, rechazadas: 0 },
      alumnos: 2,
      gruposModulo: 1,
      observaciones: [],
    });
  });

  test('a book gives the same, with the name of the módulo', () => {
    const { sabana, recibo } = importar(libro());
    const [larga] = importar(hojaLarga()).sabana?.gruposModulo ?? [];
    expect(sabana?.gruposModulo).toEqual([{ ...larga, nombreModulo: 'Manejo de espacios' }]);
    expect(recibo.observaciones).toEqual([]);
    expect(recibo.filas.leidas).toBe(2);
    expect(recibo.registros.leidas).toBe(6);
  });

  test('columns by meaning: moved, renamed, under titles, with unknown ones between', () => {
    const orden = [11, 8, 3, 0, 5, 1, 2, 6, 7, 9, 10, 4];
    const nombres = [
      'No. de Control',
      'NOMBRE DEL ALUMNO',
      'Grupo',
      'Clave del módulo',
      'PROFESOR',
      'Resultado de aprendizaje',
      'Ponderación',
      'Corte de la R.A.',
      'Resultado',
      'Total de asistencias',
      'Sesiones impartidas',
      'FECHA DE ÚLTIMA ASISTENCIA',
    ];
    const { filas } = hojaLarga();
    const movida: HojaCruda = {
      archivo: 'movida.xlsx',
      hoja: 'Datos',
      filas: [
        ['Colegio de Educación Profesional Técnica'],
        ['Plantel 252 Orizaba, sábana del periodo AGODIC26, corte de seguimiento 2'],
        [],
        ...filas.map((fila, i) => [
          '',
          ...orden.map((c) => (i === 0 ? (nombres[c] ?? '') : (fila[c] ?? ''))),
          i === 0 ? 'Notas' : 'x',
        ]),
      ],
    };
    const { sabana, recibo } = importar(movida);
    expect(recibo.observaciones).toEqual([]);
    expect(sabana).toEqual(importar(hojaLarga()).sabana);
  });

  test('decimal commas, percent signs, day-first dates and numbers read as what they are', () => {
    const comas = FILAS.map((fila) => ({
      ...fila,
      'R.A.': `R.A. ${textoDeCelda(fila['R.A.'])}`,
      peso: `${textoDeCelda(fila.peso)} %`,
      logro: textoDeCelda(fila.logro).replace('.', ','),
      asistencias: 40,
      sesiones: '43,0',
      'última asistencia': '27/10/2026',
    }));
    const { sabana, recibo } = importar(hojaLarga(comas));
    expect(recibo.observaciones).toEqual([]);
    expect(sabana).toEqual(importar(hojaLarga()).sabana);
  });

  test('day counts of both date systems', () => {
    const con = (serie: number) => hojaLarga(FILAS.map((fila) => ({ ...fila, 'última asistencia': serie })));
    const esperada = importar(hojaLarga()).sabana;
    expect(importar(con(46322)).sabana).toEqual(esperada);
    expect(importar({ ...con(44860), base1904: true }).sabana).toEqual(esperada);
  });

  test('0 is captured and a missing row of an R.A. is not', () => {
    const filas = cambiar(0, { logro: '0' }).filter((_, i) => i !== 4);
    const { sabana } = importar(hojaLarga(filas));
    expect(sabana?.gruposModulo[0]?.alumnos.map(({ logros }) => logros)).toEqual([
      ['0', '90.5', null],
      ['80', null, null],
    ]);
  });

  test('two docentes of a grupo-módulo, in one cell or in rows of their own, merge into one record', () => {
    const otro = FILAS.map((fila) => ({ ...fila, docente: 'PÉREZ DÍAZ ANA' }));
    const filas = importar(hojaLarga([...FILAS, ...otro]));
    const celda = importar(
      hojaLarga(FILAS.map((fila) => ({ ...fila, docente: 'TORRES REYES JUAN; PÉREZ DÍAZ ANA' }))),
    );
    expect(filas.sabana?.gruposModulo[0]?.docentes).toEqual(['PÉREZ DÍAZ ANA', 'TORRES REYES JUAN']);
    expect(celda.sabana).toEqual(filas.sabana);
    expect(filas.recibo.registros).toMatchObject({ leidas: 12, aceptadas: 6, fusionadas: 6 });
  });

  test('the name of the módulo, beside its clave or in a column of its own', () => {
    const junto = hojaLarga(FILAS.map((fila) => ({ ...fila, módulo: 'MTHS-00 Manejo de espacios' })));
    const aparte = conColumna('Nombre del módulo', 'Manejo de espacios');
    expect(importar(junto).sabana).toEqual(importar(libro()).sabana);
    expect(importar(aparte).sabana).toEqual(importar(libro()).sabana);
  });

  test('rows without content are not rows', () => {
    const { filas } = hojaLarga();
    const { recibo } = importar({ ...hojaLarga(), filas: [...filas, [], ['', ' ', null], ['\u00A0']] });
    expect(recibo.filas.leidas).toBe(6);
  });

  test('the same book twice is merged, in whatever order', () => {
    const otra = { ...hojaLarga(), archivo: 'b.csv' };
    const { sabana, recibo } = importar(hojaLarga(), otra);
    expect(sabana).toEqual(importar(hojaLarga()).sabana);
    expect(recibo.hojas[1]?.registros).toMatchObject({ leidas: 6, fusionadas: 6 });
    expect(recibo.hojas[1]?.filas).toMatchObject({ leidas: 6, fusionadas: 6 });
  });

  test('R.A. in their own order, 2.1 before 10.1', () => {
    const filas = FILAS.map((fila) => ({ ...fila, 'R.A.': fila['R.A.'] === '1.1' ? '10.1' : fila['R.A.'] }));
    const { sabana } = importar(hojaLarga(filas));
    expect(sabana?.gruposModulo[0]?.actividades.map(({ ra }) => ra)).toEqual(['1.2', '2.1', '10.1']);
    expect(sabana?.gruposModulo[0]?.alumnos[0]?.logros).toEqual(['90.5', null, '80']);
  });
});

test('CON-08 finds in the sábana what the receipt pointed out', () => {
  const { sabana, recibo } = importar(libro({ B1: null }), libro({ B2: '302' }));
  const claves = recibo.observaciones
    .map(({ clave }) => clave)
    .filter((clave) => clave !== 'porcentaje-distinto');
  const gruposModulo = sabana?.gruposModulo ?? [];
  const asignacion = {
    gruposModulos: gruposModulo.flatMap(({ grupo, modulo, docentes }) =>
      (docentes.length > 0 ? docentes : [null]).map((docente) => ({ grupo, modulo, docente })),
    ),
    alumnos: gruposModulo.flatMap(({ grupo, alumnos }) =>
      alumnos.map(({ matricula }) => ({ matricula, grupo, activo: true })),
    ),
  };
  expect(erroresDeAsignacion.decide(asignacion, normasEn('2026-10-30'))).toEqual([...new Set(claves)].sort());
});
