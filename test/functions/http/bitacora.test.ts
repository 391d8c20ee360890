import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { exportacionDeBitacora, lecturaDeBitacora } from '../../../functions/http/bitacora';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { PaginaDeBitacora } from '../../../shared/modelo/bitacora';
import { Problema } from '../../../shared/modelo/problema';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { bitacoraDePrueba } from '../../servicio/bitacora';
import { DG, FIRMA } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

let prueba: AlmacenDePrueba;
const PLANTEL: Identidad = { ...DG, id: 'p252', rol: 'plantel', planteles: ['252'] };

beforeAll(async () => {
  prueba = await almacenDePrueba();
  let minuto = 0;
  const ahora = () => new Date(Date.UTC(2026, 10, 21, 12, (minuto += 1)));
  const { documentos } = bitacoraDePrueba(prueba.conexion, ahora);
  const guardar = async (particion: string, mas: object = {}) =>
    documentos.agregar(
      particion,
      await documentos.actual(particion),
      { texto: String(minuto) },
      {
        ...FIRMA,
        ...mas,
      },
    );
  const de = (plantel: string) => particiones.sabana('AGODIC26', 2, plantel);
  for (let i = 0; i < 60; i += 1) await guardar(de(i % 2 === 0 ? '252' : '57'));
  await guardar(particiones.configuracion('personas'), { por: 'Elena Róbles', motivo: '=2+2' });
  await guardar(particiones.captura({ periodo: 'AGODIC26', plantel: '252', grupo: '101', asignatura: 'X' }), {
    ...{ accion: 'capturar', cuando: '2026-11-20T03:00:00.000Z', persona: 'juan' },
  });
});
afterAll(() => prueba.cerrar());

async function pagina(quien: Identidad, consulta: Readonly<Record<string, string>> = {}) {
  const { json } = await llamar(prueba.servicio, quien, lecturaDeBitacora, { params: {}, consulta });
  return PaginaDeBitacora.parse(json);
}

test('Dirección General reads every chain as one, newest first, page after page and each entry once', async () => {
  const primera = await pagina(DG);
  expect(primera.elementos).toHaveLength(50);
  expect(primera.elementos[0]?.accion).toBe('capturar');
  const segunda = await pagina(DG, { pagina: primera.siguiente ?? '' });
  const todos = [...primera.elementos, ...segunda.elementos];
  expect([todos.length, segunda.siguiente]).toEqual([62, null]);
  expect(new Set(todos.map(({ cadena, n }) => `${cadena} ${n}`)).size).toBe(62);
  expect(todos.map(({ asentado }) => asentado)).toEqual(
    todos
      .map(({ asentado }) => asentado)
      .toSorted()
      .toReversed(),
  );
});

test.each([
  { consulta: { plantel: '57' }, cuantos: 30 },
  { consulta: { plantel: 'direccion-general' }, cuantos: 1 },
  { consulta: { plantel: '58' }, cuantos: 0 },
  { consulta: { accion: 'capturar' }, cuantos: 1 },
  { consulta: { persona: 'robles' }, cuantos: 1 },
  { consulta: { persona: 'juan' }, cuantos: 1 },
  { consulta: { documento: 'configuracion' }, cuantos: 1 },
  // Nine in the evening of the 19th, where the planteles are.
  { consulta: { desde: '2026-11-19', hasta: '2026-11-19' }, cuantos: 1 },
  { consulta: { desde: '2026-11-22' }, cuantos: 0 },
])('$consulta finds $cuantos', async ({ consulta, cuantos }) => {
  expect((await pagina(DG, consulta)).elementos).toHaveLength(cuantos);
});

test('a plantel reads its own chain', async () => {
  const { elementos: asientos } = await pagina(PLANTEL);
  expect([asientos.length, new Set(asientos.map(({ cadena }) => cadena))]).toEqual([31, new Set(['252'])]);
});

describe('refused', () => {
  const ajena = Buffer.from(JSON.stringify({ '57': 30 })).toString('base64url');
  test.each([
    { caso: 'another plantel', quien: PLANTEL, consulta: { plantel: '57' }, clave: 'plantel-ajeno' },
    {
      caso: 'the general chain',
      quien: PLANTEL,
      consulta: { plantel: 'direccion-general' },
      clave: 'plantel-ajeno',
    },
    {
      caso: 'a mark of another chain',
      quien: PLANTEL,
      consulta: { pagina: ajena },
      clave: 'solicitud-no-valida',
    },
    { caso: 'a mark that is none', quien: DG, consulta: { pagina: 'x' }, clave: 'solicitud-no-valida' },
    {
      caso: 'a docente',
      quien: { ...PLANTEL, rol: 'docente', docente: 'JUAN' } as const,
      consulta: {},
      clave: 'sin-permiso',
    },
  ])('$caso', async ({ quien, consulta, clave }) => {
    const { json } = await llamar(prueba.servicio, quien, lecturaDeBitacora, { params: {}, consulta });
    expect(Problema.parse(json).clave).toBe(clave);
  });
});

test('exported, what a spreadsheet would run is text, and the export is an entry', async () => {
  const csv = await exportar(DG, { plantel: 'direccion-general' });
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(`"'=2+2"`);
  const { elementos: asientos } = await pagina(DG, { plantel: 'direccion-general' });
  expect(asientos[0]).toMatchObject({
    accion: 'exportar',
    persona: 'dg',
    resumen: 'Exportación de la bitácora: 1',
  });
});

async function exportar(quien: Identidad, consulta: Readonly<Record<string, string>>): Promise<string> {
  const { texto } = await llamar(prueba.servicio, quien, exportacionDeBitacora, { params: {}, consulta });
  return texto ?? '';
}
