import { describe, expect, test } from '@jest/globals';
import { type CeldaElegida } from '../../../addin/libro/celda-elegida';
import { CIFRA_DE_COLUMNA, cifraDeCelda } from '../../../addin/libro/cifra-de-celda';
import { tablaDeAlumnos } from '../../../addin/libro/tablas/alumnos';
import { tablaDeAlumnosYModulos } from '../../../addin/libro/tablas/alumnos-y-modulos';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { contextoDe, sabanaDe } from '../../muestra';

const ENCABEZADO = [
  'Reporte SISEAC: alumnos en módulos',
  'Plantel 252 Orizaba  ·  Periodo AGODIC26  ·  Corte 2  ·  Datos al 30/10/2026  ·  Mínimo aprobatorio 70',
  'VISTA PREVIA: estas cifras no están publicadas',
].join('\n');

const celda = (
  tabla: string,
  titulo: string,
  fila: Record<string, string>,
  encabezado: string | null = ENCABEZADO,
): CeldaElegida => ({ tabla, titulo, fila: new Map(Object.entries(fila)), encabezado });

const FILA = { Matrícula: '0001', Nombre: 'ANA', Grupo: '101', Módulo: 'PEMA-04' };

test('a figure of an alumno in a módulo, of the report that the sheet says', () => {
  expect(cifraDeCelda(celda('siseac_reporte', 'Desempeño', FILA))).toEqual({
    ok: true,
    valor: {
      destino: { plantel: '252', periodo: 'AGODIC26', corte: 2 },
      titulo: 'Desempeño de ANA, PEMA-04',
      pregunta: { cifra: 'desempeno', matricula: '0001', grupo: '101', modulo: 'PEMA-04' },
    },
  });
});

test('a figure of an alumno as a whole, on a sheet that lost its title', () => {
  const elegida = celda('siseac_alumnos', 'Nivel', { Matrícula: '0001', Nombre: 'ANA' }, null);
  expect(cifraDeCelda(elegida)).toMatchObject({
    valor: { destino: null, pregunta: { cifra: 'nivel', matricula: '0001' } },
  });
});

test.each([{ titulo: 'Dato' }, { titulo: 'Salida' }, { titulo: 'Nombre' }])(
  'in Riesgo, $titulo asks for the flag of its row',
  ({ titulo }) => {
    const fila = { ...FILA, Bandera: 'R02', 'Qué señala': 'Avance bajo' };
    expect(cifraDeCelda(celda('siseac_riesgo', titulo, fila))).toMatchObject({
      valor: { titulo: 'R02 Avance bajo de ANA, PEMA-04', pregunta: { cifra: 'R02' } },
    });
  },
);

describe('what is no figure says what to choose', () => {
  test.each([
    { que: 'no table', elegida: null },
    { que: 'a table of the person', elegida: celda('Tabla1', 'Desempeño', FILA) },
    { que: 'a docente', elegida: celda('siseac_riesgo', 'Dato', { Bandera: 'R14', Docente: 'LUIS' }) },
    { que: 'a captured datum', elegida: celda('siseac_reporte', 'Asistencias', FILA) },
  ])('$que', ({ elegida }) => {
    expect(cifraDeCelda(elegida)).toMatchObject({ ok: false, problema: { clave: 'sin-cifra' } });
  });
});

test('every column that is named is a column of its table', async () => {
  const reporte = reporteDeCorte(
    await sabanaDe('252', 2, ['sabana-larga-252-corte2.csv']),
    await contextoDe('252'),
  );
  const tablas = [tablaDeAlumnosYModulos(reporte), tablaDeAlumnos(reporte)];
  for (const { nombre, columnas } of tablas) {
    const titulos = columnas.map(({ titulo }) => titulo);
    expect(titulos).toEqual(expect.arrayContaining(Object.keys(CIFRA_DE_COLUMNA[nombre] ?? { '': '' })));
  }
});
