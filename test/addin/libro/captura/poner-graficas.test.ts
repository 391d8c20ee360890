import { beforeEach, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { datosDe } from '../../../../addin/banco/anfitrion/grafica';
import { ponerGraficas } from '../../../../addin/libro/captura/poner-graficas';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { contenidoDe } from '../reporte-en-el-libro';
import { deConalep, deUt, PLAN_CONALEP } from './captura-por-poner';
import { crearHojas, enDiario } from './hojas-en-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const nombresDeHojas = () => anfitrion.libro.hojas.map(({ exceljs }) => exceljs.name);
const graficas = () =>
  anfitrion.libro.graficas.map(({ nombre, tipo, titulo, series }) => ({
    ...{ nombre, tipo, titulo },
    series: series.map((serie) => datosDe(serie).nombre),
    categorias: series[0] && datosDe(series[0]).categorias,
  }));

const DE_CONALEP = [
  {
    ...{ nombre: 'siseac_graficas_niveles_1', tipo: 'ColumnClustered' },
    titulo: 'Alumnos en cada nivel del semáforo',
    ...{ series: ['Alumnos'], categorias: ['Verde', 'Amarillo', 'Rojo', 'Sin dato'] },
  },
  {
    ...{ nombre: 'siseac_graficas_avance_1', tipo: 'ColumnStacked' },
    titulo: 'Capturado en este libro por corte',
    ...{ series: ['Capturados', 'Pendientes'], categorias: ['Corte 1', 'Corte 2', 'Corte 3'] },
  },
  {
    ...{ nombre: 'siseac_graficas_asistencia_1', tipo: 'ColumnClustered' },
    titulo: 'Alumnos según su asistencia',
    series: ['Alumnos'],
    categorias: ['Menos de 80 %', 'De 80 a 85 %', 'De 85 a 90 %', 'De 90 a 100 %'],
  },
];

test('Excel draws them from tables whose formulas follow the captura; once, however often they are asked for', async () => {
  const captura = { ...deConalep(), plan: PLAN_CONALEP };
  await crearHojas(captura);
  const antes = anfitrion.libro.hojas.map(contenidoDe);
  const diario = await enDiario((contexto, nuevo) => ponerGraficas(contexto, captura, nuevo));
  expect(graficas()).toEqual(DE_CONALEP);
  expect(nombresDeHojas().at(-1)).toBe('Gráficas');
  expect(anfitrion.libro.activa.exceljs.name).toBe('Gráficas');
  const hoja = anfitrion.libro.hojas.at(-1)?.exceljs;
  expect(hoja?.getCell('B6').formula).toBe('COUNTIF(siseac_calificaciones_1[Semáforo],"Verde")');
  expect(hoja?.getCell('C25').formula).toBe(
    '1*COUNTIF(siseac_captura_1[Matrícula],"?*")-(COUNT(siseac_captura_1[R.A. 1.2]))',
  );
  const otra = await enDiario((contexto, nuevo) => ponerGraficas(contexto, captura, nuevo));
  expect(graficas()).toEqual(DE_CONALEP);
  expect(await otra.revertir()).toMatchObject({ ok: true });
  expect(await diario.revertir()).toMatchObject({ ok: true });
  expect(anfitrion.libro.hojas.map(contenidoDe)).toEqual(antes);
  expect(anfitrion.libro.graficas).toEqual([]);
});

test('a Universidad Tecnológica has a series for each unit, in the letters of its scale', async () => {
  const captura = await deUt('ut-integradora');
  await crearHojas(captura);
  await enDiario((contexto, nuevo) => ponerGraficas(contexto, captura, nuevo));
  expect(graficas()[0]).toMatchObject({
    series: ['Unidad 1', 'Unidad 2', 'Final'],
    categorias: ['NA', 'CO', 'CD', 'CA', 'Sin nivel'],
  });
});
