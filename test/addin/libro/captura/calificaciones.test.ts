import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { type Worksheet } from 'exceljs';
import { z } from 'zod';
import { valorDe } from '../../../../addin/banco/anfitrion/celda';
import { Invocaciones, Metadatos } from '../../../../addin/banco/anfitrion/invocaciones';
import { Calculo } from '../../../../addin/banco/calculo/calculo';
import { Llamadas } from '../../../../addin/banco/calculo/llamadas';
import { textoMostrado } from '../../../../addin/banco/celda-mostrada';
import { calificacionesPorEscribir } from '../../../../addin/libro/captura/calificaciones-por-escribir';
import { cifrasDistintas, hojaDeCifras } from '../../../../addin/libro/captura/cifras-en-la-hoja';
import { escribirCifras } from '../../../../addin/libro/captura/escribir-calificaciones';
import { ponerComprobacion } from '../../../../addin/libro/captura/poner-comprobacion';
import { enExcel } from '../../../../addin/libro/en-excel';
import { type Celdas } from '../../../../shared/captura/celdas';
import { decimal } from '../../../../shared/nucleo/decimal';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { esperadoDeAsignatura } from '../../../asignaturas-de-muestra';
import { renglonesDe } from '../reporte-en-el-libro';
import { calificar, NORMAS } from './captura-calificada';
import { deConalep, deUt, PLAN_CONALEP } from './captura-por-poner';
import { crearHojas } from './hojas-en-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const calificaciones = (celdas: Celdas) => calificacionesPorEscribir(calificar(celdas), NORMAS);

const hecho = async <T>(trabajo: (contexto: Excel.RequestContext) => Promise<T>): Promise<T> => {
  const resultado = await enExcel(trabajo);
  if (!resultado.ok) throw new Error(resultado.problema.title);
  return resultado.valor;
};

/** Writes what the sheet does not say yet; gives how many cells. */
const escribir = (esperadas: ReturnType<typeof calificaciones>): Promise<number> =>
  hecho(async (contexto) => {
    const tabla = await hojaDeCifras(contexto, 1);
    const distintas = tabla ? cifrasDistintas(tabla, esperadas) : [];
    await escribirCifras(contexto, 1, distintas);
    return distintas.length;
  });
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
    expect(await escribir(porEscribir)).toBeGreaterThan(10);
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
    expect(await escribir(porEscribir)).toBe(0);
  });

  test.each([
    { desempeno: '69.996', visto: 69.996 },
    { desempeno: '79.999', visto: 79.999 },
    { desempeno: '88.999', visto: 89 },
  ])('a performance of $desempeno is seen on its own side of 70 and of 80, as in the report', (caso) => {
    const calificada = calificar(deConalep().celdas);
    if (calificada.institucion === 'ut') throw new Error('not of CONALEP');
    const alumnos = calificada.alumnos.map((uno) => ({ ...uno, desempeno: decimal(caso.desempeno) }));
    const [primero] = calificacionesPorEscribir({ ...calificada, alumnos }, NORMAS);
    expect(primero?.valores.get('Desempeño')).toBe(caso.visto);
  });

  test('what is expected and registered is written as the report reads it', () => {
    const calificada = calificar(deConalep().celdas);
    if (calificada.institucion === 'ut') throw new Error('not of CONALEP');
    const suyas = { esperado: decimal('59.998'), registrado: decimal('20.004') };
    const alumnos = calificada.alumnos.map((uno) => ({ ...uno, ...suyas }));
    const [primero] = calificacionesPorEscribir({ ...calificada, alumnos }, NORMAS);
    expect([primero?.valores.get('Esperado'), primero?.valores.get('Registrado')]).toEqual([59.998, 20.004]);
  });

  test('Excel recalculates beside them, with blank cells kept blank, and says whether they agree', async () => {
    const captura = deConalep();
    await crearHojas(captura);
    await hecho((contexto) =>
      ponerComprobacion(contexto, 1, { plan: PLAN_CONALEP, conSabana: new Set(['0003']) }, 2),
    );
    const celda = (direccion: string) => hoja().exceljs.getCell(direccion).formula;
    const columnas = ['R.A. 1.1', 'R.A. 1.2', 'R.A. 2.1'].map((titulo) => `siseac_captura_1[${titulo}]`);
    const logros = `CHOOSE({1,2,3},${columnas.join(',')})`;
    const delPlan = (titulo: string) =>
      `INDEX(siseac_plan_1[${titulo}],MATCH({"1.1","1.2","2.1"},siseac_plan_1[R.A.],0))`;
    expect(hoja().exceljs.getCell('N5').value).toBe('Registrado, recalculado');
    expect(celda('N6')).toBe(
      `IFERROR(IFNA(SISEAC.REGISTRADOS(${delPlan('Peso')},IF(${logros}="","",${logros}),${delPlan('Corte')},2),""),"Sin comprobar")`,
    );
    expect(celda('L6')).toContain(
      'MATCH(siseac_calificaciones_1[[#This Row],[Matrícula]],siseac_captura_1[Matrícula],0)',
    );
    // Where the sábana counts too, Captura alone tells nothing.
    expect([celda('L7'), celda('L8')]).toContain('"Con la sábana"');
    expect(hoja().protegida).toBe(true);
  });

  test('without the add-in, every row says that it could not be checked, and no cell is in error', async () => {
    await crearHojas(deConalep());
    await hecho((contexto) =>
      ponerComprobacion(contexto, 1, { plan: PLAN_CONALEP, conSabana: new Set() }, 2),
    );
    const sinFunciones = Metadatos.parse({ functions: [] });
    const llamadas = new Llamadas(new Invocaciones(sinFunciones), sinFunciones, () => undefined);
    const calculo = new Calculo(anfitrion.libro, llamadas, () => undefined);
    calculo.calcular();
    const dice = (direccion: string) => valorDe(hoja().exceljs.getCell(direccion));
    expect(['L6', 'L7', 'L8', 'N6', 'O6', 'P6'].map(dice)).toEqual(Array(6).fill('Sin comprobar'));
  });

  test('what somebody lacks never makes their row higher than four lines', async () => {
    const captura = deConalep();
    await crearHojas(captura);
    await escribir(calificaciones(captura.celdas));
    const altos = [6, 7, 8].map((fila) => hoja().exceljs.getRow(fila).height);
    expect(Math.max(...altos)).toBe(60);
  });
});

describe('Universidad Tecnológica', () => {
  test.each(['ut-no-integradora', 'ut-integradora'] as const)(
    '%s: the sheet says what was worked out by hand',
    async (nombre) => {
      const captura = await deUt(nombre);
      await crearHojas(captura);
      await escribir(calificaciones(captura.celdas));
      const filas = renglonesDe(anfitrion.libro, 'siseac_calificaciones_1');
      const esperados = esperadoDeAsignatura(nombre).alumnos;
      expect(filas).toHaveLength(esperados.length);
      for (const [i, fila] of filas.entries())
        expect(enPalabrasDelEsperado(fila)).toEqual(resumido(esperados[i] ?? {}));
    },
  );

  test('a score that falls short of 8 by less than a hundredth is written below 8, beside its NA', async () => {
    const captura = await deUt('ut-no-integradora');
    await crearHojas(captura);
    await escribir(calificaciones(captura.celdas));
    const filas = renglonesDe(anfitrion.libro, 'siseac_calificaciones_1');
    const suya = filas.find((fila) => fila['Matrícula'] === '26130154');
    expect(suya).toMatchObject({ 'U1 puntaje': 7.996, 'U1 nivel inicial': 'NA' });
    expect(vistas(hoja().exceljs)).toContain('7.996');
  });

  test('each unit is recalculated from its own columns and its own rows of the plan', async () => {
    const captura = await deUt();
    await crearHojas(captura);
    await hecho((contexto) =>
      ponerComprobacion(contexto, 1, { plan: captura.plan, conSabana: new Set() }, 1),
    );
    const formulas: string[] = [];
    hoja()
      .exceljs.getRow(6)
      .eachCell((celda) => {
        const formula = ConFormula.safeParse(celda.value).data?.formula ?? '';
        if (formula.includes('SISEAC.RUBRICAS')) formulas.push(formula);
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

/** The texts that a person sees in a sheet. */
const vistas = (una: Worksheet): string[] => {
  const textos: string[] = [];
  una.eachRow((fila) => fila.eachCell((celda) => textos.push(textoMostrado(celda, null))));
  return textos;
};

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
