import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  BLANCOS,
  columna,
  conError,
  type FuncionesConstruidas,
  funcionesConstruidas,
} from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

describe('MENCION', () => {
  const mencion = (...argumentos: unknown[]) => funciones.evaluar('MENCION', ...argumentos);

  test.each([
    { argumentos: [[[10, 10, 10, 9, 9, 9]]], esperado: 'mencion' },
    { argumentos: [[[10, 10, 9, 9, 9]]], esperado: '' },
    { argumentos: [columna([10, 10])], esperado: 'excelencia' },
    { argumentos: [[['AU', 'CA', 'ca']]], esperado: 'excelencia' },
    { argumentos: [[[10, 'NA']]], esperado: '' },
    { argumentos: [[[10, 10]], true], esperado: '' },
    { argumentos: [[[10, 10]], false, true], esperado: '' },
    { argumentos: [[[10, 10]], '', null], esperado: 'excelencia' },
    { argumentos: [10], esperado: 'excelencia' },
  ])('$argumentos → «$esperado»', ({ argumentos, esperado }) => {
    expect(mencion(...argumentos)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) final is missing', (blanco) => {
    expect(mencion([[10, blanco]])).toEqual(conError('#N/A', 'finales (posición 2)', 'Arts. 64 y 65'));
    expect(mencion(blanco)).toEqual(conError('#N/A', 'finales', 'Arts. 64 y 65'));
    expect(mencion([[blanco, blanco]])).toEqual(conError('#N/A', 'finales'));
  });

  test.each([
    { argumentos: [[[7]]], dice: 'finales (posición 1)' },
    { argumentos: [[[10]], 'x'], dice: 'reprobo' },
    { argumentos: [[[10]], false, 2], dice: 'sancion' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(mencion(...argumentos)).toEqual(conError('#VALUE!', dice, 'Arts. 64 y 65'));
  });
});

describe('REINSCRIPCION', () => {
  const reinscripcion = (...argumentos: unknown[]) => funciones.evaluar('REINSCRIPCION', ...argumentos);

  test.each([
    { argumentos: [[[8, 9, 10]], true], esperado: 'procede' },
    { argumentos: [[['SA', 'CD']], 1, false, 0, '', null], esperado: 'procede' },
    { argumentos: [[[8, 'NA']], true], esperado: 'asignaturas-no-aprobadas' },
    { argumentos: [[[8]], false], esperado: 'pago-de-inscripcion' },
    { argumentos: [[[8]], true, true], esperado: 'adeudo-de-cuotas' },
    { argumentos: [[[8]], true, false, true], esperado: 'adeudo-de-biblioteca-o-laboratorio' },
    { argumentos: [[[8]], true, false, false, true], esperado: 'adeudo-de-biblioteca-o-laboratorio' },
    { argumentos: [[[8]], true, false, false, false, true], esperado: 'sancion-con-perdida-de-calidad' },
    {
      argumentos: [[['NA']], false, true, true, true, true],
      esperado:
        'adeudo-de-biblioteca-o-laboratorio, adeudo-de-cuotas, asignaturas-no-aprobadas, pago-de-inscripcion, sancion-con-perdida-de-calidad',
    },
  ])('$argumentos → «$esperado»', ({ argumentos, esperado }) => {
    expect(reinscripcion(...argumentos)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(reinscripcion([[8, blanco]], true)).toEqual(conError('#N/A', 'finales (posición 2)', 'Art. 16'));
    expect(reinscripcion([[8]], blanco)).toEqual(conError('#N/A', 'pago', 'Art. 16'));
  });

  test.each([
    { argumentos: [[[8, 11]], true], dice: 'finales (posición 2)' },
    { argumentos: [[[8]], 'pagado'], dice: 'pago' },
    { argumentos: [[[8]], true, 'debe'], dice: 'adeudoCuotas' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(reinscripcion(...argumentos)).toEqual(conError('#VALUE!', dice, 'Art. 16'));
  });
});

describe('RESIDENCIA', () => {
  /** A student with everything in order, as the cells of two columns. */
  const COMPLETA = {
    creditosAprobados: 195,
    creditosPlan: 260,
    servicioSocialTerminado: true,
    constanciaServicioSocial: 'VERDADERO',
    creditosComplementarios: 5,
    constanciaComplementarias: 1,
    constanciaAvanceReticular: true,
    estadosMaterias: 'acreditada; en-curso',
    organizacion: 'Empresa X',
    estadoAnteproyecto: 'EN-REVISION',
    momento: 'tramite',
    documentosRequeridos: 'carta;seguro',
    documentosEntregados: 'seguro; carta',
    localidadImss: 'Orizaba',
    localidadResidencia: 'orizaba ',
  };
  const residencia = (cambios: Record<string, unknown> = {}) => {
    const datos = Object.entries({ ...COMPLETA, ...cambios });
    return funciones.evaluar(
      'RESIDENCIA',
      columna(datos.map(([clave]) => clave)),
      columna(datos.map(([, valor]) => valor)),
    );
  };

  test.each([
    { cambios: {}, esperado: 'elegible' },
    { cambios: { creditosAprobados: 194 }, esperado: 'creditos' },
    { cambios: { servicioSocialTerminado: false }, esperado: 'servicio-social' },
    { cambios: { creditosComplementarios: 4 }, esperado: 'creditos-complementarios' },
    { cambios: { constanciaAvanceReticular: 0 }, esperado: 'avance-reticular' },
    { cambios: { estadosMaterias: 'acreditada;reprobada' }, esperado: 'materias-reprobadas' },
    { cambios: { organizacion: '' }, esperado: 'organizacion' },
    { cambios: { organizacion: 0 }, esperado: 'organizacion' },
    { cambios: { estadoAnteproyecto: 'rechazado' }, esperado: 'anteproyecto' },
    { cambios: { documentosEntregados: null }, esperado: 'documentos' },
    { cambios: { localidadImss: 0, localidadResidencia: 0 }, esperado: 'domicilio-imss' },
    {
      cambios: { creditosAprobados: '0', organizacion: null, documentosEntregados: 'acta' },
      esperado: 'creditos, documentos, organizacion',
    },
  ])('$cambios → «$esperado»', ({ cambios, esperado }) => {
    expect(residencia(cambios)).toBe(esperado);
  });

  test('rows that nobody filled do not count, and names are in any case', () => {
    const claves = [...Object.keys(COMPLETA).map((clave) => clave.toUpperCase()), '', null];
    const valores = [...Object.values(COMPLETA), null, ''];
    expect(funciones.evaluar('RESIDENCIA', [claves], [valores])).toBe('elegible');
  });

  test.each(BLANCOS)('what is blank (%p) is never taken for fulfilled', (blanco) => {
    for (const clave of [
      'creditosPlan',
      'constanciaServicioSocial',
      'estadosMaterias',
      'documentosRequeridos',
      'momento',
    ]) {
      expect(residencia({ [clave]: blanco })).toEqual(conError('#N/A', clave, 'RES-REQ'));
    }
    expect(funciones.evaluar('RESIDENCIA', blanco, blanco)).toEqual(conError('#N/A', 'claves', 'RES-REQ'));
  });

  test('a clave that is not there is missing', () => {
    expect(funciones.evaluar('RESIDENCIA', [['creditosPlan']], [[260]])).toEqual(
      conError('#N/A', 'creditosAprobados', 'RES-REQ'),
    );
  });

  test.each([
    { cambios: { promedio: 9 }, dice: ['promedio', 'creditosAprobados, creditosPlan'] },
    { cambios: { creditosPlan: 'muchos' }, dice: ['creditosPlan', 'entero', 'muchos'] },
    { cambios: { momento: 'después' }, dice: ['momento', 'tramite, inscripcion'] },
    { cambios: { estadosMaterias: 'acreditada;cursada' }, dice: ['estadosMaterias', 'reprobada'] },
    { cambios: { CREDITOSPLAN: 260 }, dice: ['creditosPlan', 'dos veces'] },
  ])('#VALUE! on $cambios', ({ cambios, dice }) => {
    expect(residencia(cambios)).toEqual(conError('#VALUE!', ...dice, 'RES-REQ'));
  });

  test('#VALUE! on columns that do not match', () => {
    expect(funciones.evaluar('RESIDENCIA', [['creditosPlan', 'momento']], [[260]])).toEqual(
      conError('#VALUE!', 'claves', '2 celdas'),
    );
  });
});

describe('EFICIENCIA', () => {
  const eficiencia = (...argumentos: unknown[]) => funciones.evaluar('EFICIENCIA', ...argumentos);

  test.each([
    { argumentos: [59259, 120509], esperado: 49.17 },
    { argumentos: [1, 8], esperado: 12.5 },
    { argumentos: [1, 800], esperado: 0.13 },
    { argumentos: [0, 10], esperado: 0 },
    { argumentos: [12, 10], esperado: 120 },
  ])('$argumentos → $esperado', ({ argumentos, esperado }) => {
    expect(eficiencia(...argumentos)).toBe(esperado);
  });

  test('without inscritos there is no figure', () => {
    expect(eficiencia(0, 0)).toEqual(conError('#N/A', 'inscritos', 'Indicadores'));
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(eficiencia(blanco, 10)).toEqual(conError('#N/A', 'concluyeron', 'Indicadores'));
    expect(eficiencia(10, blanco)).toEqual(conError('#N/A', 'inscritos', 'Indicadores'));
  });

  test.each([
    { argumentos: [-1, 10], dice: 'concluyeron' },
    { argumentos: [1, 1.5], dice: 'inscritos' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(eficiencia(...argumentos)).toEqual(conError('#VALUE!', dice, 'Indicadores'));
  });
});

describe('CURP.VALIDA and CCT.VALIDA', () => {
  test.each([
    { id: 'CURP.VALIDA', texto: 'PEXJ080315HVZRXNA2', esperado: true },
    { id: 'CURP.VALIDA', texto: 'PEXJ080315HVZRXNA3', esperado: false },
    { id: 'CURP.VALIDA', texto: ' PEXJ080315HVZRXNA2', esperado: false },
    { id: 'CURP.VALIDA', texto: 12, esperado: false },
    { id: 'CCT.VALIDA', texto: '30DPT0012K', esperado: true },
    { id: 'CCT.VALIDA', texto: '30DPT0012L', esperado: false },
    { id: 'CCT.VALIDA', texto: '30DPT0012', esperado: false },
  ])('$id of «$texto» → $esperado', ({ id, texto, esperado }) => {
    expect(funciones.evaluar(id, texto)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(funciones.evaluar('CURP.VALIDA', blanco)).toEqual(conError('#N/A', 'texto', 'CURP'));
    expect(funciones.evaluar('CCT.VALIDA', blanco)).toEqual(conError('#N/A', 'texto', 'CCT'));
  });
});
