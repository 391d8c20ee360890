import { expect, test } from '@jest/globals';
import { ColaDeEscritura } from '../../../../../addin/panel/captura/rejilla/cola-de-escritura';
import { type Dato } from '../../../../../addin/libro/captura/poner-datos';
import { fallido, logrado } from '../../../../../addin/cliente/resultado';
import { SIN_EXCEL } from '../../../../../addin/libro/problema-de-libro';
import { valorDe } from '../../../../../shared/captura/celdas';
import { capturaCon, PLAN_UT } from '../captura-de-prueba';
import { conDatos } from '../libro-en-memoria';

const EX = 'u1/i/EX';
const dato = (matricula: string, valor: string | null): Dato => ({ matricula, columna: EX, valor });
const descansar = () => new Promise((seguir) => setTimeout(seguir, 0));

/** What no workbook refuses: it breaks whoever writes it. */
const ROMPE = 'rompe';

/** A workbook that writes when it is told to, and refuses what is in `rechaza`. */
function libroLento(rechaza: readonly string[] = []) {
  const tandas: (readonly Dato[])[] = [];
  const pasos: (() => void)[] = [];
  let captura = capturaCon(PLAN_UT);
  const escribir = async (datos: readonly Dato[]) => {
    await new Promise<void>((seguir) => pasos.push(seguir));
    tandas.push(datos);
    if (datos.some(({ valor }) => valor !== null && rechaza.includes(valor))) return fallido(SIN_EXCEL);
    if (datos.some(({ valor }) => valor === ROMPE)) throw new RangeError('the same cell twice');
    const antes = captura;
    captura = conDatos(captura, datos);
    return logrado({
      captura,
      deshacer: () => {
        captura = antes;
        return Promise.resolve(logrado(captura));
      },
    });
  };
  const cola = new ColaDeEscritura(captura, escribir);
  const terminar = async () => {
    for (let vuelta = 0; vuelta < 20; vuelta += 1) {
      await descansar();
      pasos.shift()?.();
    }
  };
  return {
    cola,
    tandas,
    terminar,
    guardada: (matricula: string) => valorDe(captura.celdas, { matricula, columna: EX }),
  };
}

const visto = (cola: ColaDeEscritura, matricula: string) =>
  valorDe(cola.leer().captura.celdas, { matricula, columna: EX });

test('what is typed shows at once; while the workbook writes the first, the others gather and go together', async () => {
  const { cola, tandas, terminar, guardada } = libroLento();
  for (const [i, matricula] of ['0001', '0002', '0003'].entries())
    cola.escribir([dato(matricula, `${i + 7}`)]);
  expect(['0001', '0002', '0003'].map((uno) => visto(cola, uno))).toEqual(['7', '8', '9']);
  expect(cola.leer().porEscribir).toBe(3);
  await terminar();
  expect(tandas).toEqual([[dato('0001', '7')], [dato('0002', '8'), dato('0003', '9')]]);
  expect(['0001', '0002', '0003'].map(guardada)).toEqual(['7', '8', '9']);
  expect(cola.leer().porEscribir).toBe(0);
});

test('a cell typed again before it is written is written twice, in order', async () => {
  const { cola, tandas, terminar } = libroLento();
  for (const valor of ['6', '7', '8', null]) cola.escribir([dato('0001', valor)]);
  await terminar();
  expect(tandas).toEqual(['6', '7', '8', null].map((valor) => [dato('0001', valor)]));
});

test('what is refused goes back and says why; what came after it is still written', async () => {
  const { cola, terminar } = libroLento(['4']);
  cola.escribir([dato('0001', '4')]);
  cola.escribir([dato('0002', '9')]);
  await terminar();
  expect(visto(cola, '0001')).toBeNull();
  expect(visto(cola, '0002')).toBe('9');
  expect(cola.leer().falla).toEqual({ celdas: [dato('0001', '4')], problema: SIN_EXCEL });
  cola.escribir([dato('0003', '9')]);
  expect(cola.leer().falla).not.toBeNull();
  cola.escribir([dato('0001', '5')]);
  expect(cola.leer().falla).toBeNull();
});

test('refused together, the strokes are written one by one and only the one at fault goes back', async () => {
  const { cola, tandas, terminar, guardada } = libroLento(['4']);
  for (const [matricula, valor] of [
    ['0001', '7'],
    ['0002', '8'],
    ['0003', '4'],
    ['0004', '9'],
  ] as const) {
    cola.escribir([dato(matricula, valor)]);
  }
  await terminar();
  expect(tandas.map(({ length }) => length)).toEqual([1, 3, 1, 1, 1]);
  expect(['0001', '0002', '0003', '0004'].map(guardada)).toEqual(['7', '8', null, '9']);
  expect(cola.leer().falla?.celdas).toEqual([dato('0003', '4')]);
  expect(cola.leer().porEscribir).toBe(0);
});

test('what was read about a failure is forgotten', async () => {
  const { cola, terminar } = libroLento(['4']);
  cola.escribir([dato('0001', '4')]);
  await terminar();
  cola.olvidarFalla();
  expect(cola.leer().falla).toBeNull();
});

test('taking back: first what waits, then what was written, last first', async () => {
  const { cola, tandas, terminar, guardada } = libroLento();
  cola.escribir([dato('0001', '7')]);
  cola.escribir([dato('0002', '8')]);
  cola.deshacer();
  expect(visto(cola, '0002')).toBeNull();
  await terminar();
  expect(tandas).toEqual([[dato('0001', '7')]]);
  cola.escribir([dato('0001', '9')]);
  await terminar();
  expect(cola.leer().sePuedeDeshacer).toBe(true);
  cola.deshacer();
  await terminar();
  expect(guardada('0001')).toBe('7');
  cola.deshacer();
  await terminar();
  expect(guardada('0001')).toBeNull();
  expect(cola.leer().sePuedeDeshacer).toBe(false);
});

test('taken back while it is being written, it is written and then taken back; what is typed after stays', async () => {
  const { cola, terminar, guardada } = libroLento();
  cola.escribir([dato('0001', '7')]);
  await descansar();
  cola.deshacer();
  cola.escribir([dato('0002', '8')]);
  await terminar();
  expect([guardada('0001'), guardada('0002')]).toEqual([null, '8']);
});

test('taking back what the workbook then refuses takes nothing else with it', async () => {
  const { cola, terminar, guardada } = libroLento(['4']);
  cola.escribir([dato('0001', '7')]);
  await terminar();
  cola.escribir([dato('0002', '4')]);
  await descansar();
  cola.deshacer();
  await terminar();
  expect([guardada('0001'), guardada('0002')]).toEqual(['7', null]);
});

test('with nothing to take back, nothing happens', async () => {
  const { cola, tandas, terminar } = libroLento();
  cola.deshacer();
  await terminar();
  expect(tandas).toEqual([]);
});

test('a captura that changed elsewhere shows with what is still to be written on top', async () => {
  const { cola, terminar } = libroLento();
  let avisos = 0;
  const dejar = cola.suscribir(() => (avisos += 1));
  cola.escribir([dato('0001', '7')]);
  const otra = capturaCon(PLAN_UT, { '0003': { [EX]: '10' } });
  cola.actualizar(otra, () => Promise.resolve(fallido(SIN_EXCEL)));
  expect([visto(cola, '0001'), visto(cola, '0003')]).toEqual(['7', '10']);
  expect(avisos).toBe(2);
  dejar();
  await terminar();
  expect(avisos).toBe(2);
});

test('what breaks the writing goes back and is told; what comes after is still written', async () => {
  const { cola, terminar, guardada } = libroLento();
  cola.escribir([dato('0001', '7')]);
  await terminar();
  cola.escribir([dato('0001', ROMPE)]);
  await terminar();
  expect(visto(cola, '0001')).toBe('7');
  expect(cola.leer()).toMatchObject({
    porEscribir: 0,
    falla: { celdas: [dato('0001', ROMPE)], problema: { clave: 'escritura-interrumpida' } },
  });
  cola.escribir([dato('0002', '8')]);
  cola.escribir([dato('0003', ROMPE), dato('0001', '9')]);
  cola.escribir([dato('0002', '10')]);
  await terminar();
  expect(['0001', '0002', '0003'].map(guardada)).toEqual(['7', '10', null]);
});

test('what breaks the taking back is told, and the writing goes on', async () => {
  const captura = capturaCon(PLAN_UT);
  const deshacer = () => Promise.reject(new RangeError('nothing to go back to'));
  const escritas: (readonly Dato[])[] = [];
  const cola = new ColaDeEscritura(captura, (datos) => {
    escritas.push(datos);
    return Promise.resolve(logrado({ captura: conDatos(captura, datos), deshacer }));
  });
  cola.escribir([dato('0001', '7')]);
  await descansar();
  cola.deshacer();
  await descansar();
  expect(cola.leer().falla?.problema.detail).toContain('nothing to go back to');
  cola.escribir([dato('0002', '8')]);
  await descansar();
  expect(escritas).toEqual([[dato('0001', '7')], [dato('0002', '8')]]);
  expect(cola.leer().porEscribir).toBe(0);
});
