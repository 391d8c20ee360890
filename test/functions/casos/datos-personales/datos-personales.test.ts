import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { Tabla } from '../../../../functions/almacen/tabla';
import { verificarCadenas } from '../../../../functions/almacen/verificacion/verificar-cadenas';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { suprimirLoVencido } from '../../../../functions/casos/datos-personales/suprimir-lo-vencido';
import { guardadoDeConservacion, lecturaDeConservacion } from '../../../../functions/http/conservacion';
import { listaDeConsultas } from '../../../../functions/http/consultas';
import { rectificacionDeNombre, reunionDeDatos } from '../../../../functions/http/datos-de-alumnos';
import { listaDeCapturas } from '../../../../functions/http/capturas';
import { listaDeRectificaciones } from '../../../../functions/http/rectificaciones';
import { lecturaDeReporte, listaDeReportes } from '../../../../functions/http/reportes';
import { simulacionDeCorte } from '../../../../functions/http/simulaciones';
import { type Identidad } from '../../../../functions/seguridad/identidad';
import { ConsultaRegistrada } from '../../../../shared/modelo/consulta-registrada';
import { DatosDeAlumno } from '../../../../shared/modelo/datos-de-alumno';
import { paginaDe } from '../../../../shared/modelo/pagina';
import { Problema } from '../../../../shared/modelo/problema';
import { ReportePublicado } from '../../../../shared/modelo/publicacion';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import {
  DG,
  FIRMA,
  configurarOrizaba,
  guardarIncidencias,
  guardarSabana,
  libro,
} from '../../../servicio/orizaba';
import { llamar } from '../../../servicio/puerta-de-prueba';

const MATRICULA = '2625203282';
const PLANTEL: Identidad = { ...DG, id: 'p', nombre: 'Rosa Díaz', rol: 'plantel', planteles: ['252'] };
const Consultas = paginaDe(ConsultaRegistrada);

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '2026-11-21T18:05:00.000Z';

async function publicar(llave: string): Promise<void> {
  const momento = { periodo: 'AGODIC26', corte: 2 } as const;
  const pedido = { caracter: 'definitivo', motivo: 'Ejemplo' } as const;
  const estado = await solicitarPublicacion(servicio, DG, momento, llave, pedido);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(servicio, { publicacion: estado.id, plantel: '252' }, libro);
}

beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  const alumnos = [alumno({}), alumno({ matricula: '0002', nombre: 'BAEZ' })];
  await guardarSabana(servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
  await guardarIncidencias(servicio, MATRICULA, 2);
  await publicar('primera-publicacion');
});
afterAll(() => prueba.cerrar());

const DE_252 = { params: { clave: '252' } };
const DEL_CORTE = { params: { clave: '252', periodo: 'AGODIC26', n: '2' } };
const leerReporte = async (): Promise<ReportePublicado> =>
  ReportePublicado.parse((await llamar(servicio, PLANTEL, lecturaDeReporte, DEL_CORTE)).json);
const consultas = async (plantel?: string) => {
  const consulta = { mes: '2026-11', ...(plantel === undefined ? {} : { plantel }) };
  const { json } = await llamar(servicio, DG, listaDeConsultas, { params: {}, consulta });
  return Consultas.parse(json).elementos.map(
    ({ nombre, que, cuando }) => `${nombre} ${que} ${cuando.slice(11, 16)}`,
  );
};

describe('who read data of people', () => {
  test('is on record once for each person, thing and hour, under its plantel', async () => {
    await leerReporte();
    hora = '2026-11-21T18:40:00.000Z';
    await leerReporte();
    hora = '2026-11-21T19:10:00.000Z';
    await leerReporte();
    expect(await consultas('252')).toEqual(['Rosa Díaz leer-reporte 19:10', 'Rosa Díaz leer-reporte 18:05']);
    expect(await consultas('57')).toEqual([]);
    // The list of who read is itself about people.
    await consultas();
    expect(await consultas()).toEqual(['Elena Robles listar-consultas 19:10']);
  });

  test('leaves no record when it was refused, or when there is nobody in it', async () => {
    const antes = await consultas('252');
    const ajena = { ...PLANTEL, id: 'otra', planteles: ['57'] };
    expect((await llamar(servicio, ajena, lecturaDeReporte, DEL_CORTE)).estado).toBe(403);
    expect((await llamar(servicio, PLANTEL, listaDeReportes, DE_252)).estado).toBe(200);
    expect(await consultas('252')).toEqual(antes);
  });
});

describe('what names people', () => {
  const DEL_PERIODO = { params: { clave: '252', periodo: 'AGODIC26' } };
  const registradas = async (plantel?: string) =>
    (await consultas(plantel)).filter((una) => una.endsWith('20:10'));
  beforeAll(() => {
    hora = '2026-11-21T20:10:00.000Z';
  });

  test('in a list is on record too', async () => {
    for (const lista of [listaDeCapturas, listaDeRectificaciones]) {
      expect((await llamar(servicio, PLANTEL, lista, DEL_PERIODO)).estado).toBe(200);
    }
    expect((await registradas('252')).toSorted()).toEqual([
      'Rosa Díaz listar-capturas 20:10',
      'Rosa Díaz listar-rectificaciones 20:10',
    ]);
  });

  test.each([
    { caso: 'of the planteles it says', planteles: ['252'], deCual: '252' },
    { caso: 'of several at once when it says none', planteles: undefined, deCual: undefined },
  ])('in a simulation is on record $caso', async ({ planteles, deCual }) => {
    const pedido = {
      params: { periodo: 'AGODIC26', n: '2' },
      cuerpo: { minimo: '80', ...(planteles ? { planteles } : {}) },
    };
    const deSimulacion = async () =>
      (await registradas(deCual)).filter((una) => una.includes('simular-corte')).length;
    expect(await deSimulacion()).toBe(0);
    expect((await llamar(servicio, DG, simulacionDeCorte, pedido)).estado).toBe(200);
    expect(await deSimulacion()).toBe(1);
  });
});

describe('what is kept of an alumno', () => {
  const reunir = (matricula: string) =>
    llamar(servicio, DG, reunionDeDatos, {
      ...DE_252,
      cuerpo: { matricula, motivo: 'Solicitud ARCO 15' },
    });

  test('is gathered from every document, nobody else’s with it, and that leaves its reason in the bitácora', async () => {
    const { partes } = DatosDeAlumno.parse((await reunir(MATRICULA)).json);
    expect(partes.map(({ fuente, documento, datos }) => [fuente, documento, datos.length])).toEqual([
      ['sabana', 'corte 2', 1],
      ['incidencias', 'incidencias', 2],
      ['reporte', 'corte 2', 2],
    ]);
    expect(JSON.stringify(partes)).not.toContain('BAEZ');
    const filas = prueba.conexion.tabla('documentos').listEntities({
      queryOptions: { filter: `PartitionKey eq '${particiones.exportacion('252')}'` },
    });
    const movimientos: string[] = [];
    for await (const fila of filas) movimientos.push(JSON.stringify(fila));
    expect(movimientos).toHaveLength(1);
    expect(movimientos[0]).toContain('Solicitud ARCO 15');
  });

  test('is said not to be there when it is not', async () => {
    const { estado, json } = await reunir('9999');
    expect([estado, Problema.parse(json).detail]).toEqual([
      404,
      'En el plantel 252 no hay datos de la matrícula «9999».',
    ]);
  });
});

describe('a name that was rectified', () => {
  test('is the one of the next publication; what was published keeps its own', async () => {
    const antes = await leerReporte();
    const cuerpo = { matricula: MATRICULA, nombre: 'ACOSTA CERVANTES ESMERALDA SOFÍA', motivo: 'Acta' };
    expect((await llamar(servicio, DG, rectificacionDeNombre, { ...DE_252, cuerpo })).estado).toBe(200);
    expect(await leerReporte()).toEqual(antes);
    await publicar('despues-de-rectificar');
    const { alumnos, alumnosModulos, edicion } = await leerReporte();
    expect(edicion.version).toBe(antes.edicion.version + 1);
    for (const fila of [...alumnos, ...alumnosModulos].filter((una) => una.matricula === MATRICULA)) {
      expect(fila.nombre).toBe('ACOSTA CERVANTES ESMERALDA SOFÍA');
    }
    expect(alumnos.find(({ matricula }) => matricula === '0002')?.nombre).toBe('BAEZ');
    const cifras = ({ plantelTotales, alumnosModulos: filas }: ReportePublicado) => [
      plantelTotales,
      filas.map((fila) => ({ ...fila, nombre: '' })),
    ];
    expect(cifras(await leerReporte())).toEqual(cifras(antes));
  });
});

test('two who rectify at once both have it; nobody rectifies who is not there', async () => {
  const rectificar = (matricula: string, nombre: string) =>
    llamar(servicio, DG, rectificacionDeNombre, { ...DE_252, cuerpo: { matricula, nombre, motivo: 'Acta' } });
  const hechas = await Promise.all([rectificar(MATRICULA, 'ACOSTA'), rectificar('0002', 'BÁEZ')]);
  expect(hechas.map(({ estado }) => estado)).toEqual([200, 200]);
  const vigentes = await servicio.almacen.rectificacionesDeDatos.leer(particiones.datosRectificados('252'));
  expect(vigentes?.map(({ nombre }) => nombre).toSorted()).toEqual(['ACOSTA', 'BÁEZ']);
  expect((await rectificar('9999', 'NADIE')).estado).toBe(404);
});

describe('what is past its term', () => {
  const fijar = async (cuerpo: object) => {
    const { encabezados } = await llamar(servicio, DG, lecturaDeConservacion, { params: {} });
    const { estado } = await llamar(servicio, DG, guardadoDeConservacion, {
      params: {},
      encabezados: { 'if-match': encabezados.get('etag') ?? '' },
      cuerpo: { motivo: 'Catálogo', ...cuerpo },
    });
    expect(estado).toBe(200);
  };
  const contenidos = async (): Promise<string[]> => {
    const nombres: string[] = [];
    for await (const { name } of prueba.conexion.contenedor.listBlobsFlat()) nombres.push(name);
    return nombres;
  };

  const pasarLaNoche = async (dia: string): Promise<void> => {
    hora = `${dia}T18:00:00.000Z`;
    await suprimirLoVencido(servicio);
    await servicio.almacen.barrido.barrer(servicio.ahora());
  };
  const sigue = async (): Promise<boolean> =>
    (await llamar(servicio, PLANTEL, lecturaDeReporte, DEL_CORTE)).estado === 200;

  test('stays while no term says otherwise, and is announced fifteen days before', async () => {
    await pasarLaNoche('2031-12-01');
    await fijar({ consultasMeses: 6, periodosAnios: 5 });
    await pasarLaNoche('2031-12-17');
    expect(await servicio.almacen.supresiones.leer(particiones.supresion('AGODIC26'))).toBeNull();
    await pasarLaNoche('2031-12-18');
    const anuncio = await servicio.almacen.supresiones.leer(particiones.supresion('AGODIC26'));
    expect(anuncio).toMatchObject({ anunciada: '2031-12-18', hecha: null });
    await pasarLaNoche('2032-01-01');
    expect(await sigue()).toBe(true);
  });

  test('stays when somebody moved it within the term, whatever its calendar says', async () => {
    hora = '2031-12-20T18:00:00.000Z';
    await guardarSabana(servicio, sabana({ corte: 1 }), { ...FIRMA, cuando: hora });
    await pasarLaNoche('2032-01-05');
    await pasarLaNoche('2036-12-19');
    expect(await sigue()).toBe(true);
  });

  test('is deleted with its contents; the configuration and the bitácora stay', async () => {
    const antes = await contenidos();
    // The announcement of 2031 was of what was not yet due: there is another, and its days are waited for.
    await pasarLaNoche('2036-12-20');
    await pasarLaNoche('2037-01-03');
    expect(await sigue()).toBe(true);
    await pasarLaNoche('2037-01-04');
    expect(await sigue()).toBe(false);
    const porNumero = { ...DEL_CORTE, consulta: { version: '1' } };
    expect((await llamar(servicio, PLANTEL, lecturaDeReporte, porNumero)).estado).toBe(404);
    const despues = await contenidos();
    const quedan = new Set(despues.map((nombre) => nombre.split('/')[0]));
    expect(antes.some((nombre) => nombre.startsWith('reportes/'))).toBe(true);
    expect([...quedan].toSorted()).toEqual(['configuracion']);
    expect(await consultas('252')).toEqual([]);
    const tablas = {
      documentos: new Tabla(prueba.conexion.tabla('documentos')),
      publicaciones: new Tabla(prueba.conexion.tabla('publicaciones')),
    };
    const cadenas = await verificarCadenas({
      bitacora: servicio.almacen.bitacora,
      cadenas: new Tabla(prueba.conexion.tabla('bitacora')),
      tablas,
      contenido: servicio.almacen.contenido,
      hoy: '2037-01-04',
    });
    expect(cadenas.flatMap(({ roturas }) => roturas)).toEqual([]);
    expect(cadenas.map(({ cadena }) => cadena)).toEqual(['252', 'direccion-general']);
  });
});
