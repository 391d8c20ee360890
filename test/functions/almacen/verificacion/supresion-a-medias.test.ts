import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { filas, particiones } from '../../../../functions/almacen/claves';
import { Depuracion } from '../../../../functions/almacen/depuracion';
import { type Escritura, type Renglon, Tabla } from '../../../../functions/almacen/tabla';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { suprimirLoVencido } from '../../../../functions/casos/datos-personales/suprimir-lo-vencido';
import { grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, SABANA } from '../../../servicio/bitacora';
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

/* A suppression that a dead process left half done is no fault of the bitácora, and whoever verifies is told of it. */

const ANUNCIO = '2031-12-18';
const VISPERA = '2032-01-01';
const SU_DIA = '2032-01-02';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const el = (dia: string): Servicio => ({ ...prueba.servicio, ahora: () => new Date(`${dia}T18:00:00.000Z`) });
const bitacoraEl = (dia: string) => bitacoraDePrueba(prueba.conexion, el(dia).ahora);
/** What is told of every chain on a day. */
async function verificadaEl(dia: string) {
  const cadenas = await bitacoraEl(dia).verificar();
  return {
    roturas: cadenas.flatMap(({ roturas }) => roturas),
    observaciones: cadenas.flatMap(({ observaciones }) => observaciones),
  };
}

beforeEach(async () => {
  await vaciarAlmacen(prueba.conexion);
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '101' })] }));
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '102' })] }));
  await guardarIncidencias(prueba.servicio, '2625203282', 1);
  const pedido = { caracter: 'definitivo', motivo: 'Ejemplo' } as const;
  const estado = await solicitarPublicacion(prueba.servicio, DG, ORIZABA, 'una-publicacion', pedido);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(prueba.servicio, { publicacion: estado.id, plantel: '252' }, libro);
  const plazos = { consultasMeses: null, periodosAnios: 5, motivo: 'Catálogo' };
  await prueba.servicio.almacen.conservacion.guardar(
    particiones.configuracion('conservacion'),
    plazos,
    FIRMA,
  );
  await suprimirLoVencido(el(ANUNCIO));
});

/** A process that dies after so many things are deleted. */
async function suprimirYMorir(dia: string, cuantas: number): Promise<'murió' | 'terminó'> {
  let quedan = cuantas;
  const gastar = (): void => {
    quedan -= 1;
    if (quedan < 0) throw new Error('the process died');
  };
  class TablaQueSeCorta extends Tabla {
    override escribir(particion: string, escrituras: readonly Escritura[]) {
      gastar();
      return super.escribir(particion, escrituras);
    }
    override borrar(renglon: Renglon) {
      gastar();
      return super.borrar(renglon);
    }
  }
  const depuracion = new Depuracion(new TablaQueSeCorta(prueba.conexion.tabla('documentos')));
  const servicio = el(dia);
  return suprimirLoVencido({ ...servicio, almacen: { ...servicio.almacen, depuracion } }).then(
    () => 'terminó' as const,
    () => 'murió' as const,
  );
}

test('wherever it was cut, the chains hold, and it is told until it is ended', async () => {
  let cortes = 0;
  while ((await suprimirYMorir(SU_DIA, 1)) === 'murió') {
    cortes += 1;
    const { roturas, observaciones } = await verificadaEl(SU_DIA);
    expect([cortes, roturas, observaciones.length]).toEqual([cortes, [], 1]);
  }
  expect(cortes).toBeGreaterThan(4);
  expect(await verificadaEl(SU_DIA)).toEqual({ roturas: [], observaciones: [] });
});

test('what is told says of which periodo, and how it is ended', async () => {
  await suprimirYMorir(SU_DIA, 5);
  expect((await verificadaEl(SU_DIA)).observaciones).toEqual([
    'la supresión del periodo AGODIC26, que se anunció el 18 de diciembre de 2031, quedó a medias: lo que ya no está de él no es una falta. El servicio la termina de madrugada mientras siga fijado el plazo de 5 años de Configuración › Datos personales con que se anunció; después, verifique otra vez.',
  ]);
});

test('one whose day has not come excuses nothing', async () => {
  await suprimirYMorir(SU_DIA, 4);
  const { roturas, observaciones } = await verificadaEl(VISPERA);
  expect(roturas).toContainEqual({
    ...{ n: 2, campo: 'actual' },
    detalle: 'no hay versión en vigor y la última que se anotó es la 2',
  });
  expect(observaciones).toEqual([]);
});

test('one that was announced anew may have begun before', async () => {
  await suprimirYMorir(SU_DIA, 4);
  const supresion = { periodo: 'AGODIC26', anios: 6, anunciada: SU_DIA, hecha: null };
  const firma = { ...FIRMA, accion: 'suprimir' } as const;
  await prueba.servicio.almacen.supresiones.guardar(particiones.supresion('AGODIC26'), supresion, firma);
  expect((await verificadaEl(SU_DIA)).roturas).toEqual([]);
});

test('it excuses neither what is still in force nor what was changed', async () => {
  const { contenedor, tabla } = prueba.conexion;
  // The report that is published names none of its contents.
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '103' })] }));
  const vigente = await prueba.servicio.almacen.sabanas.actual(SABANA);
  const nombre = `sabanas/${vigente?.datos.valor ?? ''}`;
  await contenedor.deleteBlob(nombre);
  // In force, nothing took it away.
  expect((await verificadaEl(SU_DIA)).roturas).toContainEqual({
    ...{ n: 5, campo: 'contenido' },
    detalle: `${nombre} no existe`,
  });
  await tabla('documentos').deleteEntity(SABANA, filas.actual);
  expect((await verificadaEl(SU_DIA)).roturas.filter(({ campo }) => campo !== 'actual')).toEqual([]);
  await contenedor.getBlockBlobClient(nombre).uploadData(Buffer.from('x'));
  expect((await verificadaEl(SU_DIA)).roturas).toContainEqual({
    ...{ n: 5, campo: 'contenido' },
    detalle: `${nombre} no es lo que su nombre dice`,
  });
});

test('nor what was moved within the term', async () => {
  const otra = particiones.sabana('AGODIC26', 3, '252');
  const { documentos, guardar } = bitacoraEl(SU_DIA);
  await guardar('a', otra);
  const actual = await documentos.actual(otra);
  await documentos.agregar(otra, actual, { texto: 'b' }, { ...FIRMA, cuando: '2027-01-10T00:00:00.000Z' });
  await prueba.conexion.tabla('documentos').deleteEntity(otra, filas.actual);
  await prueba.conexion.tabla('documentos').deleteEntity(otra, filas.version(2));
  expect((await verificadaEl(SU_DIA)).roturas.map(({ campo }) => campo)).toContain('version');
});

test('a document that is begun again after it was deleted counts its versions again', async () => {
  expect(await suprimirYMorir(SU_DIA, Infinity)).toBe('terminó');
  const otraVez = { ...FIRMA, cuando: '2032-02-01T18:00:00.000Z' };
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '103' })] }), otraVez);
  expect((await verificadaEl('2032-02-02')).roturas).toEqual([]);
});
