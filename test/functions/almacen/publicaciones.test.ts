import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filasDePublicacion } from '../../../functions/almacen/claves';
import { huellaDe } from '../../../functions/almacen/contenido';
import { type Solicitud } from '../../../functions/almacen/publicaciones';
import { Tabla } from '../../../functions/almacen/tabla';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const solicitudDe = (id: string, nombres: readonly string[]): Solicitud => ({
  id: id.repeat(32),
  periodo: 'AGODIC26',
  corte: 2,
  caracter: 'preliminar',
  motivo: null,
  solicitadaPor: 'Elena Robles',
  persona: 'dg',
  solicitada: '2026-11-21T18:00:00.000Z',
  huella: huellaDe(id),
  planteles: nombres.map((nombre, i) => ({ clave: String(10 + i), nombre })),
});

describe('the request of a publication', () => {
  test.each([
    { id: 'a', como: 'letters', nombre: 'Ñ'.repeat(120) },
    { id: 'b', como: 'quotes, each of which is two characters in JSON', nombre: '"'.repeat(120) },
    { id: 'c', como: 'characters of two units, none of which is cut', nombre: `x${'𝒮'.repeat(59)}` },
  ])('is kept whole for every plantel there can be, with names of $como', async ({ id, nombre }) => {
    const { publicaciones } = prueba.servicio.almacen;
    const nacional = solicitudDe(id, Array<string>(990).fill(nombre));
    expect(await publicaciones.registrar(nacional)).toBe(true);
    expect(await publicaciones.solicitud(nacional.id)).toEqual(nacional);
  });

  test('and each plantel has its row, with its name', async () => {
    const { publicaciones } = prueba.servicio.almacen;
    const larga = solicitudDe('d', Array<string>(313).fill('Ñ'.repeat(120)));
    await publicaciones.registrar(larga);
    expect(await publicaciones.encolar(larga)).toBe(313);
    expect((await publicaciones.avances(larga.id)).map(({ nombrePlantel }) => nombrePlantel)).toEqual(
      larga.planteles.map(({ nombre }) => nombre),
    );
    expect(await publicaciones.solicitud(larga.id)).toEqual(larga);
    expect(await publicaciones.registrada(larga.id)).toMatchObject({ encolada: true });
  });

  test('that was kept in one column is read as it was', async () => {
    const corta = solicitudDe('e', ['Orizaba', 'Xalapa']);
    const columnas = { json: JSON.stringify(corta), encolada: true };
    const tabla = new Tabla(prueba.conexion.tabla('publicaciones'));
    await tabla.escribir(corta.id, [{ hacer: 'crear', fila: filasDePublicacion.solicitud, columnas }]);
    expect(await prueba.servicio.almacen.publicaciones.solicitud(corta.id)).toEqual(corta);
  });
});
