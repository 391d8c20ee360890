import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { simularCorte } from '../../../../functions/casos/simulacion/simular-corte';
import { Plantel } from '../../../../shared/modelo/plantel';
import { PeticionDeSimulacion } from '../../../../shared/simulacion/peticion-de-simulacion';
import { Simulacion } from '../../../../shared/simulacion/simulacion';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, FIRMA, guardarSabana, ORIZABA } from '../../../servicio/orizaba';
import { retratoDeAlmacen } from '../../../servicio/retrato-de-almacen';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  const { servicio } = prueba;
  await configurarOrizaba(servicio);
  const planteles = ['252', '57', '58'].map((clave) =>
    Plantel.parse({ clave, cct: '30DPT0012K', nombre: `Plantel ${clave}` }),
  );
  await servicio.almacen.planteles.guardar(particiones.configuracion('planteles'), planteles, FIRMA);
  const alumnos = [31, 33, 36, 40].map((asistencias, i) => alumno({ matricula: `${i}`, asistencias }));
  for (const plantel of ['252', '57']) {
    await guardarSabana(servicio, sabana({ plantel, gruposModulo: [grupoModulo({ alumnos })] }));
  }
});
afterAll(() => prueba.cerrar());

const INASISTENCIA = { parametro: 'seguimientoPo04.inasistenciaRojo', valor: '0.75' };
const simular = (peticion: object) =>
  simularCorte(prueba.servicio, ORIZABA, PeticionDeSimulacion.parse(peticion));

async function simulada(peticion: object): Promise<Simulacion> {
  const resultado = await simular(peticion);
  if (resultado instanceof Rechazo) throw new Error(resultado.detalle);
  return Simulacion.parse(resultado);
}

describe('a trial over the saved sábanas', () => {
  test('counts every plantel that has one, and lists who would change', async () => {
    const { cambios, minimo, total, planteles } = await simulada({ cambios: [INASISTENCIA] });
    expect(cambios).toMatchObject([{ parametro: INASISTENCIA.parametro, de: '0.8', a: '0.75' }]);
    expect(minimo).toEqual({ de: '70', a: '70' });
    expect(total).toMatchObject({
      alumnos: 8,
      alumnosConCambio: 2,
      nivel: [{ de: 'rojo', a: 'amarillo', cuantos: 2 }],
    });
    expect(planteles).toMatchObject(
      ['252', '57'].map((plantel) => ({
        plantel,
        nombrePlantel: `Plantel ${plantel}`,
        sabana: 1,
        alumnosModulos: [{ matricula: '0', semaforo: { de: 'rojo', a: 'amarillo' } }],
        alumnos: [{ matricula: '0' }],
      })),
    );
  });

  test('the lists come by pages, the counts whole', async () => {
    const peticion = { minimo: '95', planteles: ['57'] };
    const completa = await simulada(peticion);
    const lista = completa.planteles[0]?.alumnosModulos ?? [];
    expect(lista.map(({ matricula }) => matricula)).toEqual(['0', '1', '2', '3']);
    const pagina = await simulada({ ...peticion, limite: 2, desde: 1 });
    expect(pagina.planteles[0]?.alumnosModulos).toEqual(lista.slice(1, 3));
    expect(pagina.total).toEqual(completa.total);
    expect(pagina).toMatchObject({ limite: 2, desde: 1, minimo: { de: '70', a: '95' } });
    const soloConteos = await simulada({ ...peticion, limite: 0 });
    expect(soloConteos.planteles).toMatchObject([{ plantel: '57', alumnosModulos: [], alumnos: [] }]);
  });

  test('leaves what is stored byte by byte as it was', async () => {
    const antes = await retratoDeAlmacen(prueba.conexion);
    await simulada({ cambios: [INASISTENCIA], minimo: '60' });
    await simular({ cambios: [{ parametro: 'reglamentoUt.pesoContinua', valor: '0.6' }] });
    expect(await retratoDeAlmacen(prueba.conexion)).toEqual(antes);
    expect(Object.keys(antes).length).toBeGreaterThan(10);
  });
});

describe('what is refused', () => {
  test.each([
    {
      caso: 'norms that contradict themselves',
      peticion: { cambios: [{ parametro: 'seguimientoPo04.caidaRojo', valor: '5' }] },
      rechazo: { clave: 'cambio-no-admitido', detalle: expect.stringContaining('se cruzan') },
    },
    {
      caso: 'a number of another document',
      peticion: { cambios: [{ parametro: 'reglamentoUt.asistenciaMinima', valor: '0.80' }] },
      rechazo: { clave: 'cambio-no-admitido', detalle: expect.stringContaining('no se decide') },
    },
    {
      caso: 'a plantel nobody registered',
      peticion: { minimo: '60', planteles: ['999'] },
      rechazo: { clave: 'plantel-sin-registrar' },
    },
    {
      caso: 'a plantel without a sábana',
      peticion: { minimo: '60', planteles: ['252', '58'] },
      rechazo: { clave: 'insumos-faltantes', detalle: expect.stringContaining('plantel 58') },
    },
  ])('$caso', async ({ peticion, rechazo }) => {
    expect(await simular(peticion)).toMatchObject(rechazo);
  });

  test('a corte without a calendar', async () => {
    const peticion = PeticionDeSimulacion.parse({ minimo: '60' });
    const rechazo = await simularCorte(prueba.servicio, { periodo: 'FEBJUL30', corte: 1 }, peticion);
    expect(rechazo).toMatchObject({ clave: 'insumos-faltantes' });
  });

  test('more planteles than one answer holds', async () => {
    const { planteles } = prueba.servicio.almacen;
    const claves = Array.from({ length: 41 }, (_, i) => String(300 + i));
    const antes = (await planteles.leer(particiones.configuracion('planteles'))) ?? [];
    const muchos = claves.map((clave) => Plantel.parse({ clave, cct: '30DPT0012K', nombre: clave }));
    await planteles.guardar(particiones.configuracion('planteles'), [...antes, ...muchos], FIRMA);
    for (const plantel of claves) await guardarSabana(prueba.servicio, sabana({ plantel }));
    expect(await simular({ minimo: '60', limite: 0 })).toMatchObject({
      clave: 'solicitud-demasiado-grande',
      remedio: expect.stringContaining('hasta 40'),
    });
  });

  test.each([
    { caso: 'nothing to try', peticion: {} },
    { caso: 'a page that is too long', peticion: { minimo: '60', limite: 1001 } },
    { caso: 'a minimum over 100', peticion: { minimo: '100.1' } },
    { caso: 'a parameter nobody knows', peticion: { cambios: [{ parametro: 'x.y', valor: '1' }] } },
    { caso: 'a field nobody knows', peticion: { minimo: '60', otro: 1 } },
  ])('by the schema: $caso', ({ peticion }) => {
    expect(PeticionDeSimulacion.safeParse(peticion).success).toBe(false);
  });
});
