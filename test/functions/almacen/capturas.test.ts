import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type LugarDeCaptura } from '../../../shared/modelo/captura';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { FIRMA } from '../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const lugar = (grupo: string, plantel = '252'): LugarDeCaptura => ({
  plantel,
  periodo: 'AGODIC26',
  grupo,
  asignatura: 'MATE/1',
});

const version = (grupo: string, valor: string, plantel?: string) => ({
  lugar: lugar(grupo, plantel),
  institucion: 'conalep' as const,
  nombre: 'Matemáticas',
  docentes: ['TORRES REYES JUAN'],
  alumnos: 1,
  conResultados: valor !== '',
  celdas: valor === '' ? [] : [{ matricula: '1', columna: 'ra/1.1', valor }],
  cambios: [
    { matricula: '1', columna: 'ra/1.1', antes: null, despues: valor, cuando: FIRMA.cuando, motivo: null },
  ],
  rectificacion: null,
  actualizada: FIRMA.cuando,
  actualizadaPor: FIRMA.por,
});

test('each version keeps its cells and what changed in it, and remembers what its envío was answered', async () => {
  const { capturas } = prueba.servicio.almacen;
  const firma = { ...FIRMA, idempotencia: 'llave-uno', constancia: 'lo contestado' };
  expect(await capturas.guardar(null, version('101', '80'), firma)).toBe(1);
  const primera = await capturas.actual(lugar('101'));
  expect(await capturas.guardar(primera, version('101', '90'), FIRMA)).toBe(2);
  const versiones = await capturas.versiones(lugar('101'));
  expect(versiones.map(({ version: numero }) => numero)).toEqual([1, 2]);
  const valores = await Promise.all(versiones.map((una) => capturas.celdasDe(una)));
  expect(valores.map(([celda]) => celda?.valor)).toEqual(['80', '90']);
  const cambios = await Promise.all(versiones.map(({ datos }) => capturas.cambiosDe(datos)));
  expect(cambios.map(([cambio]) => cambio?.despues)).toEqual(['80', '90']);
  expect(await capturas.constanciaDe(lugar('101'), 'llave-uno')).toBe('lo contestado');
  expect(await capturas.constanciaDe(lugar('101'), 'otra')).toBeNull();
  expect(await capturas.constanciaDe(lugar('102'), 'llave-uno')).toBeNull();
});

test('a plantel lists its own capturas, and is listed once something in it was graded', async () => {
  const { capturas } = prueba.servicio.almacen;
  await capturas.guardar(null, version('201', '', '57'), FIRMA);
  expect(await capturas.planteles('AGODIC26', 'conalep')).not.toContain('57');
  await capturas.guardar(null, version('202', '75', '57'), FIRMA);
  expect(await capturas.planteles('AGODIC26', 'conalep')).toContain('57');
  expect(await capturas.planteles('AGODIC26', 'ut')).toEqual([]);
  const suyas = await capturas.dePlantel({ periodo: 'AGODIC26', plantel: '57' });
  expect(suyas.map(({ datos }) => datos.lugar.grupo)).toEqual(['201', '202']);
  expect(await capturas.dePlantel({ periodo: 'AGODIC26', plantel: '5' })).toEqual([]);
});
