import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { particiones } from '../../../functions/almacen/claves';
import { type Entrega } from '../../../functions/almacen/entregas';
import { grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { guardarSabana } from '../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

async function cargar(grupo: string): Promise<Entrega> {
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo })] }));
  const { sabanas } = prueba.servicio.almacen;
  const entrega = await sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
  if (!entrega) throw new Error('it was just saved');
  return entrega;
}

test('whoever asks for a sábana that was read, or is being read, reads it no more; another one is another', async () => {
  const { sabanas } = prueba.servicio.almacen;
  const leer = jest.spyOn(sabanas, 'deHuella');
  const primera = await cargar('101');
  const [grupos, resumenes] = await Promise.all([sabanas.gruposDe(primera), sabanas.resumenesDe(primera)]);
  expect(grupos.map(({ grupo }) => grupo)).toEqual(['101']);
  expect(resumenes).toEqual([
    {
      ...{ grupo: '101', modulo: 'PEMA-04', nombreModulo: null, docentes: ['TORRES REYES JUAN'] },
      actividades: grupoModulo({}).actividades,
      ...{ alumnos: 1, conPlan: true, enSabana: { calificaciones: 2, esperadas: 3 } },
    },
  ]);
  await sabanas.gruposDe(primera);
  expect(leer).toHaveBeenCalledTimes(1);
  const otra = await cargar('102');
  expect((await sabanas.resumenesDe(otra)).map(({ grupo }) => grupo)).toEqual(['102']);
  expect(leer).toHaveBeenCalledTimes(2);
});

test('one without docente has no plan to begin with', async () => {
  const { sabanas } = prueba.servicio.almacen;
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ docentes: [] })] }));
  const entrega = await sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
  if (!entrega) throw new Error('it was just saved');
  expect(await sabanas.resumenesDe(entrega)).toMatchObject([{ conPlan: false }]);
});
