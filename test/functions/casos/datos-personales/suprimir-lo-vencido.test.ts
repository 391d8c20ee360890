import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { filas, particiones } from '../../../../functions/almacen/claves';
import { Depuracion, type LoDelPeriodo } from '../../../../functions/almacen/depuracion';
import { Respuestas } from '../../../../functions/almacen/respuestas';
import { Tabla } from '../../../../functions/almacen/tabla';
import { suprimirLoVencido } from '../../../../functions/casos/datos-personales/suprimir-lo-vencido';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba } from '../../../servicio/bitacora';
import { contenidosDe } from '../../../servicio/contenidos';
import {
  configurarOrizaba,
  DG,
  FIRMA,
  guardarIncidencias,
  guardarSabana,
  libro,
  ORIZABA,
} from '../../../servicio/orizaba';
import { vaciarAlmacen } from '../../../servicio/vaciar-almacen';

const ANUNCIO = '2031-12-18';
const SU_DIA = '2032-01-02';
const MATRICULA = '2625203282';
const LISTA = particiones.plantelesConCaptura('AGODIC26', 'conalep');

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const el = (dia: string): Servicio => ({ ...prueba.servicio, ahora: () => new Date(`${dia}T18:00:00.000Z`) });
const barrer = (dia: string) => prueba.servicio.almacen.barrido.barrer(el(dia).ahora());
const pasarLaNoche = async (dia: string): Promise<void> => {
  await suprimirLoVencido(el(dia));
  await barrer(dia);
};
const supresion = (periodo = 'AGODIC26') =>
  prueba.servicio.almacen.supresiones.leer(particiones.supresion(periodo));
const roturas = async (dia: string) =>
  (await bitacoraDePrueba(prueba.conexion, el(dia).ahora).verificar()).flatMap((una) => una.roturas);
const cargar = (dia: string, corte: 1 | 2 = 2) =>
  guardarSabana(prueba.servicio, sabana({ corte, gruposModulo: [grupoModulo({ grupo: dia.slice(0, 4) })] }), {
    ...FIRMA,
    cuando: `${dia}T17:00:00.000Z`,
  });
const sabanaVigente = (corte: 1 | 2 = 2) =>
  prueba.servicio.almacen.sabanas.actual(particiones.sabana('AGODIC26', corte, '252'));

async function publicar(llave: string, motivo?: string): Promise<string | null> {
  const pedido = { caracter: 'definitivo', ...(motivo && { motivo }) } as const;
  const estado = await solicitarPublicacion(prueba.servicio, DG, ORIZABA, llave, pedido);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  const encargo = { publicacion: estado.id, plantel: '252' };
  await publicarPlantel(prueba.servicio, encargo, libro);
  return (await prueba.servicio.almacen.publicaciones.avance(encargo))?.causa ?? null;
}

beforeEach(async () => {
  await vaciarAlmacen(prueba.conexion);
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ alumnos: [alumno({})] })] }));
  await guardarIncidencias(prueba.servicio, MATRICULA, 1);
  await new Tabla(prueba.conexion.tabla('documentos')).escribir(LISTA, [
    { hacer: 'crear', fila: filas.plantel('252'), columnas: {} },
  ]);
  const plazos = { consultasMeses: 6, periodosAnios: 5, motivo: 'Catálogo' };
  await prueba.servicio.almacen.conservacion.guardar(
    particiones.configuracion('conservacion'),
    plazos,
    FIRMA,
  );
});

describe('a periodo that was suppressed', () => {
  beforeEach(async () => {
    await pasarLaNoche(ANUNCIO);
    await pasarLaNoche(SU_DIA);
    expect([await sabanaVigente(), (await supresion())?.hecha]).toEqual([null, SU_DIA]);
    expect(await prueba.servicio.almacen.capturas.planteles('AGODIC26', 'conalep')).toEqual([]);
  });

  test('and gets data again is announced and suppressed again when these are old', async () => {
    await cargar('2032-02-01');
    await pasarLaNoche('2037-01-31');
    expect((await supresion())?.anunciada).toBe(ANUNCIO);
    await pasarLaNoche('2037-02-01');
    expect(await supresion()).toMatchObject({ anunciada: '2037-02-01', hecha: null });
    await pasarLaNoche('2037-02-15');
    expect((await sabanaVigente())?.version).toBe(1);
    await pasarLaNoche('2037-02-16');
    expect([await sabanaVigente(), (await supresion())?.hecha]).toEqual([null, '2037-02-16']);
    expect((await contenidosDe(prueba.conexion)).filter((uno) => !uno.startsWith('configuracion/'))).toEqual(
      [],
    );
    expect(await roturas('2037-02-16')).toEqual([]);
  });

  test('and gets none is left alone, whatever term is set', async () => {
    await pasarLaNoche('2033-01-01');
    const plazos = { consultasMeses: null, periodosAnios: 3, motivo: 'Otro' };
    await prueba.servicio.almacen.conservacion.guardar(
      particiones.configuracion('conservacion'),
      plazos,
      FIRMA,
    );
    await pasarLaNoche('2033-01-02');
    expect(await supresion()).toMatchObject({ anios: 5, hecha: SU_DIA });
  });
});

describe('what is written while a periodo is being suppressed', () => {
  /** Somebody loads sábanas when what there is was read and nothing was deleted yet. */
  class ConQuienEscribe extends Depuracion {
    override async borrar(suyo: LoDelPeriodo): Promise<number> {
      await cargar(SU_DIA);
      await cargar(SU_DIA, 1);
      return super.borrar(suyo);
    }
  }

  test('stays whole, and goes when its own term has passed', async () => {
    await pasarLaNoche(ANUNCIO);
    const depuracion = new ConQuienEscribe(new Tabla(prueba.conexion.tabla('documentos')));
    const servicio = el(SU_DIA);
    await suprimirLoVencido({ ...servicio, almacen: { ...servicio.almacen, depuracion } });
    await barrer(SU_DIA);
    const { sabanas, incidencias, capturas } = prueba.servicio.almacen;
    for (const [corte, version] of [
      [1, 1],
      [2, 2],
    ] as const) {
      const entrega = await sabanaVigente(corte);
      expect(entrega?.version).toBe(version);
      if (entrega) expect((await sabanas.valorDe(entrega)).gruposModulo[0]?.grupo).toBe('2032');
      if (entrega) expect(await sabanas.reciboDe(entrega)).toBeDefined();
    }
    expect(await incidencias.actual(particiones.incidencias('AGODIC26', '252'))).toBeNull();
    expect(await capturas.planteles('AGODIC26', 'conalep')).toEqual(['252']);
    expect(await roturas('2032-01-03')).toEqual([]);
    await pasarLaNoche('2037-01-02');
    await pasarLaNoche('2037-01-17');
    expect([await sabanaVigente(1), await sabanaVigente(2)]).toEqual([null, null]);
    expect(await roturas('2037-01-17')).toEqual([]);
  });
});

test('a publication that came to nothing leaves nothing of anybody', async () => {
  const rectificacion = { matricula: MATRICULA, nombre: 'OTRO', motivo: 'Acta' };
  const { rectificacionesDeDatos } = prueba.servicio.almacen;
  expect(await publicar('la-primera', 'Ejemplo')).toBeNull();
  await rectificacionesDeDatos.guardar(particiones.datosRectificados('252'), [rectificacion], FIRMA);
  const antes = await contenidosDe(prueba.conexion);
  expect(await publicar('sin-motivo')).toBe('falta-motivo');
  expect(await contenidosDe(prueba.conexion)).toEqual(antes);
  // What one that lost to another had written is named by nobody.
  await prueba.servicio.almacen.contenido.guardarJson('reportes', { de: MATRICULA });
  await pasarLaNoche(ANUNCIO);
  await pasarLaNoche(SU_DIA);
  expect((await contenidosDe(prueba.conexion)).filter((uno) => !uno.startsWith('configuracion/'))).toEqual(
    [],
  );
});

describe('what cannot be done', () => {
  test('of one part does not stop the others, and is told', async () => {
    class RespuestasQueFallan extends Respuestas {
      override borrarAntesDe(): Promise<number> {
        return Promise.reject(new Error('storage'));
      }
    }
    const { almacen, ...servicio } = el(ANUNCIO);
    const respuestas = new RespuestasQueFallan(
      new Tabla(prueba.conexion.tabla('respuestas')),
      almacen.contenido,
    );
    const noche = suprimirLoVencido({ ...servicio, almacen: { ...almacen, respuestas } });
    await expect(noche).rejects.toThrow('1 of 3 parts of what is past its term could not be deleted');
    expect((await supresion())?.anunciada).toBe(ANUNCIO);
  });

  test('of one periodo does not stop the others', async () => {
    const otra = particiones.sabana('AGODIC25', 2, '252');
    await bitacoraDePrueba(prueba.conexion).guardar('x', otra);
    class DepuracionQueFalla extends Depuracion {
      override reunir(periodo: string): Promise<LoDelPeriodo> {
        return periodo === 'AGODIC25' ? Promise.reject(new Error('storage')) : super.reunir(periodo);
      }
    }
    const servicio = el(ANUNCIO);
    const depuracion = new DepuracionQueFalla(new Tabla(prueba.conexion.tabla('documentos')));
    const noche = suprimirLoVencido({ ...servicio, almacen: { ...servicio.almacen, depuracion } });
    await expect(noche).rejects.toThrow('could not be deleted');
    expect([await supresion('AGODIC25'), (await supresion())?.anunciada]).toEqual([null, ANUNCIO]);
  });
});
