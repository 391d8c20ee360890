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
  const escritos = EJEMPLOS_DE_FUNCIONES.map(({ id, formula, resultado }) => [id, { formula, resultado }]);
  expect(Object.fromEntries(escritos)).toMatchObject({
    UNIDADES: { formula: '=SISEAC.UNIDADES({9;9},{9;9},{20;16},{20})', resultado: 'DE\nNA' },
    NIVELES: { formula: '=SISEAC.NIVELES({8.5;7.97;""})', resultado: 'DE\nNA\n(vacía)' },
    REINSCRIPCION: { formula: '=SISEAC.REINSCRIPCION({8,"NA"},VERDADERO)' },
    DERECHO: { resultado: 'VERDADERO' },
  });
});
