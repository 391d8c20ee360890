import { describe, expect, test } from '@jest/globals';
import { tablaDeRiesgo } from '../../../../addin/libro/tablas/riesgo';
import { banderasAlzadas } from '../../../../functions/libros/reporte/banderas-alzadas';
import { MUESTRAS, sabanaDe } from '../../../muestra';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { reporteDe } from '../muestra-por-escribir';

const QUE_SE_COMPARA = ['Atiende', 'Matrícula', 'Grupo', 'Módulo', 'Docente', 'Bandera', 'Dato'];

const filasDe = ({ columnas, filas }: ReturnType<typeof tablaDeRiesgo>) => {
  const lugares = QUE_SE_COMPARA.map((titulo) => columnas.findIndex((columna) => columna.titulo === titulo));
  return filas.map((fila) => lugares.map((lugar) => fila[lugar]));
};

describe.each(MUESTRAS)('$nombre', ({ plantel, corte, archivos }) => {
  test('the workbook and the xlsx give each flag to the same person', async () => {
    const reporte = await reporteDe(await sabanaDe(plantel, corte, archivos));
    const enXlsx = banderasAlzadas(reporte).map((alzada) => {
      const { atiende, matricula, grupo, modulo, docente, motivo } = alzada;
      return [
        atiende,
        ...[matricula, grupo, modulo, docente].map((uno) => uno ?? ''),
        motivo.clave,
        motivo.dato,
      ];
    });
    const enLibro = filasDe(tablaDeRiesgo(reporte));
    expect(enLibro.map(String).sort()).toEqual(enXlsx.map(String).sort());
  });
});

test('what is not registered is the docente’s, after all that is the alumnos’', async () => {
  const alumnos = [
    alumno({ matricula: '1', logros: [null, null, null] }),
    alumno({ matricula: '2', asistencias: 1 }),
  ];
  const filas = filasDe(tablaDeRiesgo(await reporteDe(sabana({ gruposModulo: [grupoModulo({ alumnos })] }))));
  const atienden = filas.map(([atiende]) => atiende);
  expect(atienden).toEqual(atienden.toSorted());
  expect(new Set(atienden)).toEqual(new Set(['Alumno', 'Docente']));
  const deRegistro = filas.filter(([, matricula, , , , clave]) => matricula === '1' && clave === 'R01');
  expect(deRegistro.map(([atiende]) => atiende)).toEqual(['Docente']);
});
