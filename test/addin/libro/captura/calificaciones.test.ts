import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { z } from 'zod';
import { calificacionesAlteradas } from '../../../../addin/libro/captura/calificaciones-alteradas';
import {
  buscarAlteradas,
  ponerCalificaciones,
} from '../../../../addin/libro/captura/calificaciones-del-libro';
import { calificacionesPorEscribir } from '../../../../addin/libro/captura/calificaciones-por-escribir';
import { escribirCalificaciones } from '../../../../addin/libro/captura/escribir-calificaciones';
import { NADA_ESCRITO } from '../../../../addin/libro/captura/oficiales-escritas';
import { ponerComprobacion } from '../../../../addin/libro/captura/poner-comprobacion';
import { enExcel } from '../../../../addin/libro/en-excel';
import { calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { aplicar, type Celdas } from '../../../../shared/captura/celdas';
import { normasEn } from '../../../../shared/norma/normas';
import { decimal } from '../../../../shared/nucleo/decimal';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { esperadoDeAsignatura } from '../../../asignaturas-de-muestra';
import { renglonesDe } from '../reporte-en-el-libro';
import { deConalep, deUt, PLAN_CONALEP } from './captura-por-poner';
import { crearHojas } from './hojas-en-libro';
import { crear } from './libro-con-captura';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const normas = normasEn('2026-12-11');

const MOMENTO: ContextoDeCalificacion = {
  ...{ normas, corte: 2, minimoAprobatorio: decimal('70') },
  dia: { fechaReferencia: '2026-12-11', diasInhabiles: [] },
};

function calificar(celdas: Celdas) {
  const calificada = calificarCaptura(celdas, MOMENTO);
  if (!calificada) throw new Error('not graded');
  return calificada;
}
const calificaciones = (celdas: Celdas) => calificacionesPorEscribir(calificar(celdas), normas);

const hecho = async <T>(trabajo: (contexto: Excel.RequestContext) => Promise<T>): Promise<T> => {
  const resultado = await enExcel(trabajo);
  if (!resultado.ok) throw new Error(resultado.problema.title);
  return resultado.valor;
};
const hoja = () => {
  const encontrada = anfitrion.libro.hojas.find(({ exceljs }) => exceljs.name === 'Calificaciones');
  if (!encontrada) throw new Error('there is no sheet of grades');
  return encontrada;
};

describe('CONALEP', () => {
  test('figures are values, written once; only what changes is written again', async () => {
    const captura = deConalep();
    await crearHojas(captura);
    const porEscribir = calificaciones(captura.celdas);
    expect(await hecho((contexto) => escribirCalificaciones(contexto, 1, porEscribir))).toBeGreaterThan(10);
    expect(renglonesDe(anfitrion.libro, 'siseac_calificaciones_1').slice(1)).toEqual([
      {
        ...{ Matrícula: '0002', Nombre: 'BRAVO DÍAZ LUIS', Esperado: 60, Registrado: 60, Logrado: 27.05 },
        ...{ Desempeño: 45.08, Requerido: 107.38, 'Asistencia %': 85, Semáforo: 'Rojo' },
        Banderas: 'R02 rojo; R03 rojo; R04c amarillo; R05 rojo',
        'Qué le falta': expect.stringContaining('Le faltan 14.95 puntos en lo ya registrado'),
        Comprobación: '',
      },
      {
        ...{ Matrícula: '0003', Nombre: 'CRUZ PEÑA EVA', Esperado: 60, Registrado: 0, Logrado: 0 },
        ...{ Desempeño: '', Requerido: 70, 'Asistencia %': 85, Semáforo: 'Sin dato' },
        Banderas: 'R01 rojo; R04c amarillo; R05 rojo',
        'Qué le falta': expect.stringContaining('Falta capturar al corte 2 R.A. 1.1 (40 puntos)'),
        Comprobación: '',
      },
    ]);
    expect(hoja().protegida).toBe(true);
    expect(await hecho((contexto) => escribirCalificaciones(contexto, 1, porEscribir))).toBe(0);
  });

  test('a figure that was altered is found and named, formulas included, and given back', async () => {
    const captura = deConalep();
    await crearHojas(captura);
    const porEscribir = calificaciones(captura.celdas);
    await hecho((contexto) => escribirCalificaciones(contexto, 1, porEscribir));
    hoja().exceljs.getCell('F7').value = 95;
    hoja().exceljs.getCell('I8').value = { formula: 'CONCAT("Ver","de")', result: 'Verde' };
    const alteradas = await hecho((contexto) =>
      calificacionesAlteradas(contexto, 1, porEscribir, NADA_ESCRITO),
    );
    expect(alteradas).toMatchObject([
      {
        ...{ hoja: 'Calificaciones', celda: 'F7', matricula: '0002', titulo: 'Desempeño' },
        ...{ dice: '95', debe: '45.08' },
        motivo: '«Desempeño» de la matrícula 0002 dice «95» y debe decir «45.08».',
      },
      { celda: 'I8', titulo: 'Semáforo', dice: '=CONCAT("Ver","de")', debe: 'Sin dato' },
    ]);
    expect(await hecho((contexto) => escribirCalificaciones(contexto, 1, porEscribir))).toBe(2);
    expect(
      await hecho((contexto) => calificacionesAlteradas(contexto, 1, porEscribir, NADA_ESCRITO)),
    ).toEqual([]);
  });

  test('Excel recalculates beside them, with blank cells kept blank, and says whether they agree', async () => {
    const captura = deConalep();
    await crearHojas(captura);
    await hecho((contexto) => ponerComprobacion(contexto, 1, PLAN_CONALEP, 2));
    const celda = (direccion: string) => hoja().exceljs.getCell(direccion).formula;
    const columnas = ['R.A. 1.1', 'R.A. 1.2', 'R.A. 2.1'].map((titulo) => `siseac_captura_1[${titulo}]`);
    const logros = `CHOOSE({1,2,3},${columnas.join(',')})`;
    const delPlan = (titulo: string) =>
      `INDEX(siseac_plan_1[${titulo}],MATCH({"1.1","1.2","2.1"},siseac_plan_1[R.A.],0))`;
    expect(hoja().exceljs.getCell('N5').value).toBe('Registrado, recalculado');
    expect(celda('N6')).toBe(
      `SISEAC.REGISTRADOS(${delPlan('Peso')},IF(${logros}="","",${logros}),${delPlan('Corte')},2)`,
    );
    expect(celda('L6')).toContain(
      'MATCH(siseac_calificaciones_1[[#This Row],[Matrícula]],siseac_captura_1[Matrícula],0)',
    );
    expect(celda('L8')).toBe(celda('L6'));
    expect(hoja().protegida).toBe(true);
  });
});

test('the pane writes them with their check, and asks which were altered', async () => {
  const captura = deConalep();
  await crearHojas(captura);
  const calificada = calificar(captura.celdas);
  const momento = { corte: 2, normas } as const;
  expect(await ponerCalificaciones(1, calificada, momento)).toMatchObject({ ok: true });
  expect(hoja().exceljs.getCell('L6').formula).toContain('"Coincide","Revisar"');
  hoja().exceljs.getCell('F7').value = 95;
  expect(await buscarAlteradas(1, calificada, normas)).toMatchObject({
    ok: true,
    valor: [{ celda: 'F7' }],
  });
  expect(await ponerCalificaciones(1, calificada, momento)).toEqual({ ok: true, valor: 1 });
  expect(await buscarAlteradas(1, calificada, normas)).toEqual({ ok: true, valor: [] });
});

test('what depends on the day is compared with what was written, whatever day it is looked at', async () => {
  const captura = deConalep();
  await crear(captura.lugar, captura.celdas);
  const el = (dia: string) => {
    const calificada = calificarCaptura(captura.celdas, {
      ...{ normas, corte: 2, minimoAprobatorio: decimal('70') },
      dia: { fechaReferencia: dia, diasInhabiles: [] },
    });
    if (!calificada) throw new Error('not graded');
    return calificada;
  };
  const buscar = (dia: string) => buscarAlteradas(1, el(dia), normas);
  expect(await ponerCalificaciones(1, el('2026-10-30'), { corte: 2, normas })).toMatchObject({ ok: true });
  const [escritas, despues] = ['2026-10-30', '2026-12-11'].map((dia) =>
    calificacionesPorEscribir(el(dia), normas),
  );
  expect(escritas).not.toEqual(despues);
  expect(await buscar('2026-12-11')).toEqual({ ok: true, valor: [] });
  hoja().exceljs.getCell('I7').value = 'Verde';
  hoja().exceljs.getCell('J7').value = 'Ninguna';
  expect(await buscar('2026-12-11')).toMatchObject({
    ok: true,
    valor: [
      { celda: 'I7', titulo: 'Semáforo', dice: 'Verde', debe: 'Rojo' },
      { celda: 'J7', titulo: 'Banderas', dice: 'Ninguna' },
    ],
  });
  expect(await ponerCalificaciones(1, el('2026-12-11'), { corte: 2, normas })).toMatchObject({ ok: true });
  expect(await buscar('2026-12-12')).toEqual({ ok: true, valor: [] });
});

test('figures that the captura left behind, or another corte, were altered by nobody', async () => {
  const captura = deConalep();
  await crear(captura.lugar, captura.celdas);
  const momento = { corte: 2, normas } as const;
  expect(await ponerCalificaciones(1, calificar(captura.celdas), momento)).toMatchObject({ ok: true });
  const despues = aplicar(captura.celdas, [
    { matricula: '0002', columna: 'ra/1.1', antes: '40', despues: '88' },
  ]);
  if (despues.outcome !== 'aplicada') throw new Error('not applied');
  const nueva = calificar(despues.celdas);
  const alCorte3 = calificarCaptura(captura.celdas, { ...MOMENTO, corte: 3 });
  if (!alCorte3) throw new Error('not graded');
  expect(await buscarAlteradas(1, nueva, normas)).toEqual({ ok: true, valor: [] });
  expect(await buscarAlteradas(1, alCorte3, normas)).toEqual({ ok: true, valor: [] });
  hoja().exceljs.getCell('F7').value = 95;
  expect(await buscarAlteradas(1, nueva, normas)).toMatchObject({ ok: true, valor: [{ celda: 'F7' }] });
});

describe('Universidad Tecnológica', () => {
  test.each(['ut-no-integradora', 'ut-integradora'] as const)(
    '%s: the sheet says what was worked out by hand',
    async (nombre) => {
      const captura = await deUt(nombre);
      await crearHojas(captura);
      await hecho((contexto) => escribirCalificaciones(contexto, 1, calificaciones(captura.celdas)));
      const filas = renglonesDe(anfitrion.libro, 'siseac_calificaciones_1');
      const esperados = esperadoDeAsignatura(nombre).alumnos;
      expect(filas).toHaveLength(esperados.length);
      for (const [i, fila] of filas.entries())
        expect(enPalabrasDelEsperado(fila)).toEqual(resumido(esperados[i] ?? {}));
    },
  );

  test('each unit is recalculated from its own columns and its own rows of the plan', async () => {
    const captura = await deUt();
    await crearHojas(captura);
    await hecho((contexto) => ponerComprobacion(contexto, 1, captura.plan, 1));
    const formulas: string[] = [];
    hoja()
      .exceljs.getRow(6)
      .eachCell((celda) => {
        const formula = ConFormula.safeParse(celda.value).data?.formula ?? '';
        if (formula.startsWith('SISEAC.RUBRICAS')) formulas.push(formula);
      });
    expect(formulas).toHaveLength(captura.plan.plan.unidades.length);
    expect(formulas[0]).toContain('="NP",0,IF(');
    const [unidad] = captura.plan.plan.unidades;
    const claves = unidad?.criterios.flatMap(({ indicadores }) =>
      indicadores.map(({ clave }) => `"1|${clave}"`),
    );
    expect(formulas[0]).toContain(
      `INDEX(siseac_plan_1[Peso del indicador],MATCH({${claves?.join(',') ?? ''}},siseac_plan_1[Unidad]&"|"&siseac_plan_1[Indicador],0))`,
    );
  });
});

const ConFormula = z.object({ formula: z.string() });

const Esperado = z.object({
  matricula: z.string(),
  unidades: z.array(
    z.object({
      calificacion2: z.string().nullable(),
      derecho: z.boolean(),
      letraInicial: z.string().nullable(),
      letraFinal: z.string().nullable(),
    }),
  ),
  remedialesUsadas: z.int(),
  final: z.object({ numero: z.int().nullable() }),
});

type Fila = ReturnType<typeof renglonesDe>[number];

const oNulo = (valor: unknown) => (valor === '' ? null : valor);

const enPalabrasDelEsperado = (fila: Fila) => ({
  matricula: fila['Matrícula'],
  unidades: Object.keys(fila)
    .filter((titulo) => / puntaje$/.test(titulo))
    .map((titulo) => {
      const unidad = titulo.split(' ')[0] ?? '';
      const puntaje = fila[titulo];
      return {
        calificacion2: typeof puntaje === 'number' ? puntaje.toFixed(2) : null,
        derecho: fila[`${unidad} derecho`] === 'Sí',
        letraInicial: oNulo(fila[`${unidad} nivel inicial`]),
        letraFinal: oNulo(fila[`${unidad} nivel`]),
      };
    }),
  remedialesUsadas: fila['Remediales usadas'],
  numero: fila['Final'] === 'NA' ? null : oNulo(fila['Final']),
});

function resumido(esperado: Record<string, unknown>): unknown {
  const { matricula, unidades, remedialesUsadas, final } = Esperado.parse(esperado);
  return { matricula, unidades, remedialesUsadas, numero: final.numero };
}
