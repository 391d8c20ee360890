import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { agregarRenglones } from '../../../../addin/libro/captura/agregar-renglones';
import { agregarColumnaDeSesion, reescribirPlan } from '../../../../addin/libro/captura/reescribir-plan';
import { enCeldas } from '../../../../shared/captura/celdas';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { contenidoDe, renglonesDe } from '../reporte-en-el-libro';
import { deConalep, deUt, PLAN_CONALEP, sinAlumnos } from './captura-por-poner';
import { crearHojas, enDiario } from './hojas-en-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const filasDe = (nombre: string) => renglonesDe(anfitrion.libro, nombre);
const matriculas = (nombre: string) => filasDe(nombre).map((fila) => fila['Matrícula']);
const titulosDe = (nombre: string) => Object.keys(filasDe(nombre)[0] ?? {});
const todo = () => anfitrion.libro.hojas.map(contenidoDe);

const NUEVOS = [
  { matricula: '0004', nombre: 'DURÁN SOTO IVÁN' },
  { matricula: '0001', nombre: 'ALBA RÍOS ANA' },
  { matricula: '0005', nombre: '=CMD()' },
];

describe('alumnos', () => {
  test('are added once to the tables that have one row each, where only their data may be typed', async () => {
    await crearHojas(deConalep());
    const antes = todo();
    const diario = await enDiario((contexto, nuevo) =>
      agregarRenglones(contexto, { ...deConalep(), plan: PLAN_CONALEP }, NUEVOS, nuevo),
    );
    for (const tabla of ['siseac_captura_1', 'siseac_asistencia_1', 'siseac_calificaciones_1']) {
      expect(matriculas(tabla)).toEqual(['0001', '0002', '0003', '0004', '0005']);
    }
    expect(filasDe('siseac_captura_1').at(-1)).toMatchObject({ Nombre: '=CMD()', 'R.A. 1.1': '' });
    const [hoja] = anfitrion.libro.hojas.filter(({ exceljs }) => exceljs.name === 'Captura');
    expect(hoja?.protegida).toBe(true);
    expect(hoja?.exceljs.getCell('C10').style.protection?.locked).toBe(false);
    expect(hoja?.validaciones.map(({ area }) => area.fila2)).toEqual([10, 10, 10]);
    expect(await diario.revertir()).toMatchObject({ ok: true });
    expect(todo()).toEqual(antes);
  });

  test('the first ones take the blank row of a captura that had none', async () => {
    const captura = { ...sinAlumnos(), plan: PLAN_CONALEP };
    await crearHojas(captura);
    const diario = await enDiario((contexto, nuevo) =>
      agregarRenglones(contexto, captura, NUEVOS.slice(0, 2), nuevo),
    );
    expect(matriculas('siseac_captura_1')).toEqual(['0004', '0001']);
    expect(await diario.revertir()).toMatchObject({ ok: true });
    expect(matriculas('siseac_captura_1')).toEqual(['']);
  });
});

test('a session gets its column between those around it, and admits A, F and J', async () => {
  const plan = { ...PLAN_CONALEP, asistencia: 'sesiones' as const };
  const deSesion = (fecha: string) => ({ matricula: '0001', columna: `s/${fecha}/1`, valor: 'A' });
  const celdas = enCeldas([
    { matricula: '', columna: 'plan', valor: JSON.stringify(plan) },
    { matricula: '0001', columna: 'nombre', valor: 'ALBA' },
    ...[deSesion('2026-09-01'), deSesion('2026-09-15')],
  ]);
  const captura = { ...deConalep(plan), plan, celdas };
  await crearHojas(captura);
  const sesion = { que: 'sesion', unidad: null, fecha: '2026-09-08', orden: 1 } as const;
  const diario = await enDiario((contexto, nuevo) =>
    agregarColumnaDeSesion(contexto, captura, sesion, nuevo),
  );
  const conSesion = ['2026-09-01', '2026-09-08', '2026-09-15'];
  expect(titulosDe('siseac_asistencia_1')).toEqual([
    ...['Matrícula', 'Nombre', ...conSesion, 'Última asistencia'],
  ]);
  const [hoja] = anfitrion.libro.hojas.filter(({ exceljs }) => exceljs.name === 'Asistencia');
  expect(hoja?.validaciones.map(({ validacion }) => validacion.regla?.list?.source)).toEqual([
    ...['A,F,J', 'A,F,J', 'A,F,J', undefined],
  ]);
  expect(await diario.revertir()).toMatchObject({ ok: true });
  expect(titulosDe('siseac_asistencia_1')).not.toContain('2026-09-08');
});

describe('a plan that changed', () => {
  test('brings its new R.A., leaves what was captured where it was, and is undone exactly', async () => {
    await crearHojas(deConalep());
    const antes = todo();
    const plan = {
      ...PLAN_CONALEP,
      actividades: [
        { ra: '1.1', peso: '40', corte: 1 as const },
        { ra: '1.3', peso: '10', corte: 2 as const },
        { ra: '1.2', peso: '10', corte: 2 as const },
        { ra: '2.2', peso: '40', corte: 3 as const },
      ],
    };
    const diario = await enDiario((contexto, nuevo) =>
      reescribirPlan(contexto, { ...deConalep(), plan }, PLAN_CONALEP, nuevo),
    );
    expect(filasDe('siseac_captura_1')[0]).toEqual({
      ...{ Matrícula: '0001', Nombre: 'ALBA RÍOS ANA', 'R.A. 1.1': 85.5 },
      ...{ 'R.A. 1.3': '', 'R.A. 1.2': 90, 'R.A. 2.2': '' },
    });
    expect(filasDe('siseac_plan_1').map((fila) => fila['R.A.'])).toEqual(['1.1', '1.3', '1.2', '2.2']);
    expect(anfitrion.libro.hojas.map(({ protegida }) => protegida)).toEqual([false, true, true, true, true]);
    expect(await diario.revertir()).toMatchObject({ ok: true });
    expect(todo()).toEqual(antes);
    expect(anfitrion.libro.hojas.map(({ protegida }) => protegida)).toEqual([false, true, true, true, true]);
  });

  test('a heading that two units now share says its unit, over the same scores', async () => {
    const captura = await deUt();
    await crearHojas(captura);
    const [primera, segunda] = captura.plan.plan.unidades;
    const [criterio] = segunda?.criterios ?? [];
    const [indicador] = criterio?.indicadores ?? [];
    const clave = primera?.criterios[0]?.indicadores[0]?.clave ?? '';
    if (!segunda || !criterio || !indicador) throw new Error('the sample has no second unit');
    const deUnidad = filasDe('siseac_captura_1').map((fila) => fila[clave]);
    const repetido = { ...criterio, indicadores: [...criterio.indicadores, { ...indicador, clave }] };
    const unidades = captura.plan.plan.unidades.map((unidad) =>
      unidad === segunda ? { ...unidad, criterios: [repetido, ...unidad.criterios.slice(1)] } : unidad,
    );
    const plan = { ...captura.plan, plan: { ...captura.plan.plan, unidades } };
    const diario = await enDiario((contexto, nuevo) =>
      reescribirPlan(contexto, { ...captura, plan }, captura.plan, nuevo),
    );
    expect(filasDe('siseac_captura_1').map((fila) => fila[`U1 ${clave}`])).toEqual(deUnidad);
    expect(titulosDe('siseac_captura_1')).toContain(`U2 ${clave}`);
    expect(await diario.revertir()).toMatchObject({ ok: true });
    expect(filasDe('siseac_captura_1').map((fila) => fila[clave])).toEqual(deUnidad);
  });
});
