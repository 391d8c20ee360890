import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicado } from '../../../addin/funciones/publicado';
import { ofrecerCifras } from '../../../addin/funciones/ventanilla';
import { EJEMPLOS_DE_FUNCIONES } from '../../../addin/ayuda/ejemplos-de-funciones';
import { cifrasDeMuestra } from '../funciones/cifras-de-muestra';
import { ponerCustomFunctions } from '../funciones/custom-functions-de-prueba';
import { type FuncionesConstruidas, funcionesConstruidas } from '../funciones/funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

/** The one example that needs the service is of the report that was worked out by hand. */
const DEL_SERVICIO = 'PUBLICADO';
const calculados = EJEMPLOS_DE_FUNCIONES.filter(({ id }) => id !== DEL_SERVICIO);

test('there is one for every function, and only one', () => {
  expect(EJEMPLOS_DE_FUNCIONES.map(({ id }) => id).toSorted()).toEqual(funciones.ids.toSorted());
});

describe('each gives its result', () => {
  test.each(calculados)('$formula', ({ id, argumentos, valor }) => {
    const parametros = funciones.metadatos.find((una) => una.id === id)?.parameters ?? [];
    const repetidos = parametros.findIndex(({ repeating }) => repeating);
    const sueltos = repetidos < 0 ? argumentos : argumentos.slice(0, repetidos);
    const juntos = repetidos < 0 ? [] : [argumentos.slice(repetidos).map((dato) => [[dato]])];
    expect(funciones.evaluar(id, ...sueltos, ...juntos)).toEqual(valor);
  });

  test('of PUBLICADO, from the report worked out by hand', async () => {
    const ejemplo = EJEMPLOS_DE_FUNCIONES.find(({ id }) => id === DEL_SERVICIO);
    const [plantel, periodo, corte, dato] = ejemplo?.argumentos ?? [];
    ponerCustomFunctions();
    const cifras = cifrasDeMuestra();
    ofrecerCifras(() => Promise.resolve({ outcome: 'leidas', etag: null, cifras }));
    const invocacion = { setResult: (valor: unknown) => vistas.push(valor), onCanceled: () => undefined };
    const vistas: unknown[] = [];
    publicado(plantel, periodo, corte, dato, '', invocacion);
    await new Promise(setImmediate);
    invocacion.onCanceled();
    expect(vistas).toEqual([ejemplo?.valor]);
  });
});

test('formula and result are as Excel shows them', () => {
  const escritos = EJEMPLOS_DE_FUNCIONES.map((ejemplo) => [ejemplo.id, ejemplo]);
  expect(Object.fromEntries(escritos)).toMatchObject({
    UNIDADES: { formula: '=SISEAC.UNIDADES(A1:A2,B1:B2,C1:C2,D1)', resultado: 'DE\nNA' },
    NIVELES: { formula: '=SISEAC.NIVELES(A1:A3)', resultado: 'DE\nNA\n(vacía)' },
    REINSCRIPCION: { formula: '=SISEAC.REINSCRIPCION(A1:B1,1)', datos: ['A1:B1: 8 · NA'] },
    PONDERADOS: { datos: ['A1:B2: 8 · 10 / 10 · 8', 'C1:D1: 25 · 75'] },
    DERECHO: { resultado: 'VERDADERO' },
  });
});

describe('what is copied works pasted in any Excel', () => {
  test.each(EJEMPLOS_DE_FUNCIONES)('$id', ({ id, pegable, argumentos }) => {
    const celdas = pegable.split('\n').map((linea) => linea.split('\t'));
    const formula = celdas.flat().find((celda) => celda.startsWith('=')) ?? '';
    // Neither constants of arrays nor the words of one language: what separates and what is true change with them.
    expect(formula).not.toMatch(/[{};]|VERDADERO|FALSO/);
    const [, nombre, dentro = ''] = /^=SISEAC\.([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
    expect(nombre).toBe(id);
    const leidos = dentro.match(/"[^"]*"|[^,]+/g)?.map((dato) => leerArgumento(dato, celdas));
    expect(leidos).toEqual(argumentos);
  });

  const leerCelda = (texto: string): string | number => (/^[\d.]+$/.test(texto) ? Number(texto) : texto);

  /** A number, a quoted text, or the cells of a range, as Excel reads what was pasted at A1. */
  function leerArgumento(dato: string, celdas: readonly (readonly string[])[]): unknown {
    const [, de, fila1, a = de, fila2 = fila1] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(dato) ?? [];
    if (dato.startsWith('"')) return dato.slice(1, -1);
    if (!de || !a) return leerCelda(dato);
    const lugar = (letra: string) => letra.charCodeAt(0) - 65;
    return celdas
      .slice(Number(fila1) - 1, Number(fila2))
      .map((fila) => fila.slice(lugar(de), lugar(a) + 1).map(leerCelda));
  }
});
