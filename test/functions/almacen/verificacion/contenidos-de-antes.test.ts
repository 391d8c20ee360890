import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { filas, particiones } from '../../../../functions/almacen/claves';
import { Documentos } from '../../../../functions/almacen/documentos';
import { huellaDe } from '../../../../functions/almacen/contenido';
import { type AcuseDeEnvio } from '../../../../shared/modelo/captura';
import { type Supresion } from '../../../../shared/modelo/supresion';
import { grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, CADENA, SABANA } from '../../../servicio/bitacora';
import { FIRMA, guardarSabana, RECIBO } from '../../../servicio/orizaba';
import { vaciarAlmacen } from '../../../servicio/vaciar-almacen';

/* What the verifier proves besides what is in force: versions of before, what contents name, requests, suppressions. */

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());
afterEach(() => vaciarAlmacen(prueba.conexion));

const roturas = () => bitacoraDePrueba(prueba.conexion).roturas();
const quitar = (nombre: string) => prueba.conexion.contenedor.deleteBlob(nombre);

describe('contents', () => {
  test('of a version that is no longer in force are looked at too, once for all that name them', async () => {
    const deUna = sabana({ gruposModulo: [grupoModulo({ grupo: '101' })] });
    await guardarSabana(prueba.servicio, deUna);
    const primera = await prueba.servicio.almacen.sabanas.actual(SABANA);
    await guardarSabana(prueba.servicio, sabana({ gruposModulo: [] }));
    expect(await roturas()).toEqual([]);
    const nombre = `sabanas/${primera?.datos.valor ?? ''}`;
    await quitar(nombre);
    expect(await roturas()).toEqual([{ n: 1, campo: 'contenido', detalle: `${nombre} no existe` }]);
  });

  test('that a receipt names are looked at: the file that was uploaded', async () => {
    const { almacen } = prueba.servicio;
    const huella = await almacen.contenido.guardarBytes('archivos', Buffer.from('PK'));
    const constancia = { archivos: [{ nombre: 'a.xlsx', huella, bytes: 2 }], recibo: RECIBO };
    await almacen.sabanas.guardar(SABANA, sabana({}), constancia, FIRMA);
    expect(await roturas()).toEqual([]);
    await prueba.conexion.contenedor.getBlockBlobClient(`archivos/${huella}`).uploadData(Buffer.from('PQ'));
    const actual = await almacen.sabanas.actual(SABANA);
    const quien = `constancias/${actual?.datos.constancia ?? ''}`;
    expect(await roturas()).toEqual([
      {
        ...{ n: 1, campo: 'contenido' },
        detalle: `archivos/${huella}, que nombra ${quien}, no es lo que su nombre dice`,
      },
    ]);
  });

  test('that say which capturas a report was made of are looked at: their cells', async () => {
    const { almacen } = prueba.servicio;
    const celdas = await almacen.contenido.guardarJson('capturas', []);
    const procedencia = await almacen.reportes.guardarProcedencia([
      { grupo: '101', asignatura: 'MTHS-00', version: 1, celdas },
    ]);
    const { tabla } = bitacoraDePrueba(prueba.conexion);
    const documentos = new Documentos(tabla, z.looseObject({}));
    const particion = particiones.reporte(CADENA, 'AGODIC26', 2);
    await documentos.agregar(particion, null, { insumos: { capturas: procedencia } }, FIRMA);
    expect(await roturas()).toEqual([]);
    await quitar(`capturas/${celdas}`);
    const detalle = `capturas/${celdas}, que nombra procedencias/${procedencia}, no existe`;
    expect(await roturas()).toEqual([{ n: 1, campo: 'contenido', detalle }]);
  });
});

describe('a request that is remembered', () => {
  const contestado = (acuse: Partial<AcuseDeEnvio>): string =>
    JSON.stringify([
      huellaDe('un envío'),
      { version: 1, actualizada: FIRMA.cuando, anticipadas: 0, ...acuse } satisfies AcuseDeEnvio,
    ]);

  test.each([
    { caso: 'with a version that there was, whoever remembered it', columnas: { version: 1 }, detalle: null },
    { caso: 'that left none in force', columnas: { version: 0 }, detalle: null },
    { caso: 'with its answer', columnas: { version: 1, constancia: contestado({}) }, detalle: null },
    {
      caso: 'with the answer of another version',
      columnas: { version: 1, constancia: contestado({ version: 2 }) },
      detalle: 'lo que se contestó a una solicitud no es la versión 1 como se anotó',
    },
    {
      caso: 'with an answer of another moment',
      columnas: { version: 1, constancia: contestado({ actualizada: '2026-11-21T18:00:00.001Z' }) },
      detalle: 'lo que se contestó a una solicitud no es la versión 1 como se anotó',
    },
    {
      caso: 'with an answer that is none',
      columnas: { version: 1, constancia: '{}' },
      detalle: 'lo que se contestó a una solicitud no se entiende',
    },
    {
      caso: 'with a version that nobody made',
      columnas: { version: 7 },
      detalle: 'se recuerda una solicitud que dejó la versión 7, que nadie anotó',
    },
    {
      caso: 'with no version',
      columnas: { version: 'siete' },
      detalle: 'lo que se recuerda de una solicitud no se entiende',
    },
  ])('$caso', async ({ columnas, detalle }) => {
    const { guardar, tabla } = bitacoraDePrueba(prueba.conexion);
    await guardar('a');
    await tabla.escribir(SABANA, [{ hacer: 'crear', fila: filas.movimiento('llave-de-alguien'), columnas }]);
    expect(await roturas()).toEqual(
      detalle === null
        ? []
        : [{ n: null, campo: 'solicitud', detalle: `de sabana/AGODIC26/2/252, ${detalle}` }],
    );
  });
});

describe('a version is missing', () => {
  const FALTA = { n: 1, campo: 'version', detalle: 'ya no está la versión 1 que se anotó' };
  const anotar = (supresion: Partial<Supresion>, resumen: string) => {
    const entera = { periodo: 'AGODIC26', anios: 5, anunciada: '2031-12-18', hecha: null, ...supresion };
    const firma = { ...FIRMA, accion: 'suprimir', resumen } as const;
    return prueba.servicio.almacen.supresiones.guardar(particiones.supresion('AGODIC26'), entera, firma);
  };

  test.each([
    {
      caso: 'because its periodo was deleted, however that is worded',
      hecha: '2032-01-02',
      resumen: 'Se eliminó lo de un periodo',
      roturas: [],
    },
    {
      caso: 'and its periodo was only announced, whatever the words say',
      hecha: null,
      resumen: 'Periodo AGODIC26 suprimido: 1 renglones y 0 contenidos',
      roturas: [FALTA],
    },
    {
      caso: 'and it was of another periodo',
      periodo: 'FEBJUL27',
      hecha: '2032-01-02',
      resumen: 'Periodo AGODIC26 suprimido: 1 renglones y 0 contenidos',
      roturas: [FALTA],
    },
  ])('$caso', async ({ resumen, roturas: esperadas, hecha, periodo = 'AGODIC26' }) => {
    await bitacoraDePrueba(prueba.conexion).guardar('a');
    await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.actual);
    await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.version(1));
    await anotar({ periodo, hecha }, resumen);
    const halladas = (await roturas()).filter(({ campo }) => campo === 'version');
    expect(halladas).toEqual(esperadas);
  });

  test('and what says that it was deleted is no longer what was noted', async () => {
    await bitacoraDePrueba(prueba.conexion).guardar('a');
    await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.version(1));
    await anotar({ hecha: '2032-01-02' }, 'Periodo AGODIC26 suprimido');
    const vigente = await prueba.servicio.almacen.supresiones.vigente(particiones.supresion('AGODIC26'));
    await quitar(`configuracion/${vigente?.huella ?? ''}`);
    expect(await roturas()).toContainEqual(FALTA);
  });
});
