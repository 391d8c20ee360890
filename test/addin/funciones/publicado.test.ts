import { beforeEach, describe, expect, test } from '@jest/globals';
import { publicado } from '../../../addin/funciones/publicado';
import { type FuenteDeCifras, ofrecerCifras } from '../../../addin/funciones/ventanilla';
import { cifrasDeMuestra } from './cifras-de-muestra';
import { ponerCustomFunctions } from './custom-functions-de-prueba';

ponerCustomFunctions();

const FORMULA = ['252', 'AGODIC26', 2] as const;
const todas = cifrasDeMuestra();

beforeEach(() => ofrecerCifras(null));

/** What a cell with the formula shows at the end, and how to take it away. */
function celda(...argumentos: unknown[]) {
  const vistas: unknown[] = [];
  const invocacion = { setResult: (valor: unknown) => vistas.push(valor), onCanceled: () => undefined };
  const [plantel, periodo, corte, dato, clave] = argumentos;
  publicado(plantel, periodo, corte, dato, clave, invocacion);
  return { vistas, quitar: () => invocacion.onCanceled() };
}
async function muestra(cifras: typeof todas, ...argumentos: unknown[]): Promise<unknown> {
  const fuente: FuenteDeCifras = () => Promise.resolve({ outcome: 'leidas', etag: null, cifras });
  ofrecerCifras(fuente);
  const { vistas, quitar } = celda(...argumentos);
  await new Promise(setImmediate);
  quitar();
  return vistas.at(-1);
}
const conError = (code: string, ...dice: string[]) =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(new RegExp(dice.map((d) => `(?=.*${d})`).join(''), 's')),
  });

describe('a figure of the report worked out by hand', () => {
  test.each([
    { dato: 'alumnos', clave: undefined, valor: 77 },
    { dato: 'semaforo.rojo', clave: '', valor: 87 },
    { dato: 'Semaforo.ROJO', clave: null, valor: 87 },
    { dato: 'banderas.R05.rojo', clave: null, valor: 6 },
    { dato: 'banderasAlumno.R06.rojo', clave: null, valor: 8 },
    { dato: 'desempeno', clave: null, valor: 680063 / 8150 },
    { dato: 'desempeno2', clave: null, valor: 83.44 },
    { dato: 'docentesR14.rojo', clave: null, valor: 1 },
    { dato: 'caracter', clave: null, valor: 'preliminar' },
    { dato: 'sinRegistro', clave: '101', valor: 36 },
    { dato: 'sinRegistro', clave: 101, valor: 36 },
    { dato: 'banderas.R05.rojo', clave: '101|CIEN-04', valor: 0 },
    { dato: 'desempeno', clave: ' 101 | cien-04', valor: 160009 / 1950 },
    { dato: 'R14', clave: 'Acosta Gutiérrez Regina Valeria', valor: 'rojo' },
    { dato: 'nivel', clave: '2525203642', valor: 'rojo' },
    { dato: 'pesoLogrado', clave: '2525203642|DEWE-00', valor: 42.65 },
    { dato: 'semaforo', clave: '2525203642|301|DEWE-00', valor: 'amarillo' },
  ])('$dato of $clave is $valor', async ({ dato, clave, valor }) => {
    expect(await muestra(todas, ...FORMULA, dato, clave)).toBe(valor);
  });
});

describe('what there is no figure for', () => {
  test.each([
    {
      dato: 'alumno',
      clave: null,
      dice: ['dato', 'alumnos', 'semaforo.rojo', 'docentesR14.rojo', 'norma 11'],
    },
    { dato: 'alumnos', clave: '101', dice: ['dato', 'nivelAlumnos.rojo'] },
  ])('#VALUE! on $dato of $clave, with the names there are', async ({ dato, clave, dice }) => {
    expect(await muestra(todas, ...FORMULA, dato, clave)).toEqual(conError('#VALUE!', ...dice));
  });

  test('#N/A on whoever is not in the report', async () => {
    const obtenido = await muestra(todas, ...FORMULA, 'nivel', '999');
    expect(obtenido).toEqual(conError('#N/A', '999', 'plantel 252', 'grupo.módulo', 'norma 11'));
  });

  test('#N/A, not 0, where nothing was registered', async () => {
    const obtenido = await muestra(todas, ...FORMULA, 'desempeno', '2525203736|MTHS-00');
    expect(obtenido).toEqual(conError('#N/A', 'desempeno', 'nada registrado'));
  });

  test('a módulo that an alumno takes in two grupos needs both', async () => {
    const [fila] = todas.alumnosModulos;
    if (!fila) throw new Error('the sample is empty');
    const dos = { ...todas, alumnosModulos: [fila, { ...fila, grupo: '302', asistencias: 1 }] };
    expect(await muestra(dos, ...FORMULA, 'asistencias', '2525203642|DEWE-00')).toEqual(
      conError('#VALUE!', 'clave', 'matrícula.grupo.módulo'),
    );
    expect(await muestra(dos, ...FORMULA, 'asistencias', '2525203642|302|DEWE-00')).toBe(1);
  });
});

describe('before there is an answer', () => {
  test('#N/A tells to sign in, and the same cell fills on doing it', async () => {
    const { vistas, quitar } = celda(...FORMULA, 'alumnos');
    expect(vistas).toEqual([conError('#N/A', 'Entre en el panel de SISEAC')]);
    ofrecerCifras(() => Promise.resolve({ outcome: 'leidas', etag: null, cifras: todas }));
    await new Promise(setImmediate);
    quitar();
    expect(vistas.at(-1)).toBe(77);
  });

  test.each([
    {
      ...{ clave: 'reporte-no-publicado', status: 404 },
      detail: 'El reporte del plantel 252, corte 2 de AGODIC26, no está publicado.',
      remedio: 'Espere a que Servicios Escolares de la Dirección General lo publique.',
      dice: ['no está publicado', 'lo publique'],
    },
    {
      ...{ clave: 'reporte-retirado', status: 410 },
      detail:
        'El reporte del plantel 252, corte 2 de AGODIC26, se retiró el 21 de noviembre de 2026. Motivo: Otra sábana',
      remedio: 'Espere a que Servicios Escolares de la Dirección General lo publique de nuevo.',
      dice: ['se retiró el 21 de noviembre de 2026', 'Motivo: Otra sábana. Espere', 'de nuevo'],
    },
  ])('$status: #N/A says what the service said, and what to do', async ({ dice, ...dicho }) => {
    const problema = { type: 'about:blank', title: '', ...dicho };
    ofrecerCifras(() => Promise.resolve({ outcome: 'problema', problema }));
    const { vistas, quitar } = celda(...FORMULA, 'alumnos');
    await new Promise(setImmediate);
    quitar();
    expect(vistas).toEqual([conError('#N/A', ...dice)]);
  });

  test.each([
    { argumentos: ['252', 'AGODIC26', 2], code: '#N/A', dice: 'dato' },
    { argumentos: ['052', 'AGODIC26', 2, 'alumnos'], code: '#VALUE!', dice: 'plantel' },
    { argumentos: ['252', 'agodic26', 2, 'alumnos'], code: '#VALUE!', dice: 'periodo' },
    { argumentos: ['252', 'AGODIC26', 4, 'alumnos'], code: '#VALUE!', dice: 'corte' },
    { argumentos: ['', 'AGODIC26', 2, 'alumnos'], code: '#N/A', dice: 'plantel' },
    { argumentos: ['252', 'AGODIC26', 2, ''], code: '#N/A', dice: 'dato' },
  ])('$argumentos is refused without asking anybody', ({ argumentos, code, dice }) => {
    const rechazo: unknown = (() => {
      try {
        return celda(...argumentos);
      } catch (error) {
        return error;
      }
    })();
    expect(rechazo).toEqual(conError(code, dice, 'norma 11'));
  });
});
