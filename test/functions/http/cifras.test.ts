import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lecturaDeCifras } from '../../../functions/http/cifras';
import { publicarPlantel } from '../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { solicitarPublicacion } from '../../../functions/casos/publicacion/solicitar-publicacion';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { CifrasDelReporte } from '../../../shared/modelo/cifras-del-reporte';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { docenteDe } from '../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana, libro } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const ANA = docenteDe('VERA LUNA ANA');
const PLANTEL: Identidad = {
  ...{ id: 'plantel252', nombre: 'Marta Solís' },
  ...{ rol: 'plantel', planteles: ['252'], docente: null },
};

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
  await publicar('80');
});
afterAll(() => prueba.cerrar());

/** Juan teaches one módulo to grupo 101, Ana another to the same grupo and one to 102. */
async function publicar(logro: string): Promise<void> {
  const gruposModulo = [
    grupoModulo({ alumnos: [alumno({ logros: [logro, '80', null] })] }),
    grupoModulo({ modulo: 'INGL-04', docentes: ['VERA LUNA ANA'] }),
    grupoModulo({
      ...{ grupo: '102', docentes: ['VERA LUNA ANA'] },
      alumnos: [alumno({ matricula: '2625203299', nombre: 'BRAVO LEÓN LUIS' })],
    }),
  ];
  await guardarSabana(prueba.servicio, sabana({ gruposModulo }));
  const momento = { periodo: 'AGODIC26', corte: 2 } as const;
  const peticion = { caracter: 'preliminar', motivo: 'Otra sábana' } as const;
  const estado = await solicitarPublicacion(prueba.servicio, DG, momento, `publica-con-${logro}`, peticion);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(prueba.servicio, { publicacion: estado.id, plantel: '252' }, libro);
}

const pedir = (quien: Identidad, encabezados: Record<string, string> = {}, n = '2') =>
  llamar(prueba.servicio, quien, lecturaDeCifras, {
    params: { clave: '252', periodo: 'AGODIC26', n },
    encabezados,
  });
const leer = async (quien: Identidad): Promise<CifrasDelReporte> =>
  CifrasDelReporte.parse((await pedir(quien)).json);
const nombres = ({ porGrupoModulo }: CifrasDelReporte): string[] =>
  porGrupoModulo.map(({ grupo, modulo }) => `${grupo} ${modulo}`).toSorted();

test('whoever reads the report reads all its figures, without a name', async () => {
  for (const quien of [DG, PLANTEL]) {
    const cifras = await leer(quien);
    expect(nombres(cifras)).toEqual(['101 INGL-04', '101 PEMA-04', '102 PEMA-04']);
    expect(cifras.plantelTotales).not.toBeNull();
    expect(cifras.alumnos).toHaveLength(2);
  }
  expect(JSON.stringify((await pedir(PLANTEL)).json)).not.toMatch(/ACOSTA|BRAVO/);
});

test.each([
  { quien: JUAN, suyos: ['101 PEMA-04'] },
  { quien: ANA, suyos: ['101 INGL-04', '102 PEMA-04'] },
  { quien: docenteDe('NADIE AÚN'), suyos: [] },
])('$quien.nombre reads the figures of $suyos, and none that adds up others’', async ({ quien, suyos }) => {
  const cifras = await leer(quien);
  expect(nombres(cifras)).toEqual(suyos);
  expect([...new Set(cifras.alumnosModulos.map(({ grupo, modulo }) => `${grupo} ${modulo}`))]).toEqual(suyos);
  expect(cifras.porDocente.map(({ docente }) => docente)).toEqual(suyos.length > 0 ? [quien.docente] : []);
  const { plantelTotales, porGrupo, porModulo, alumnos } = cifras;
  expect({ plantelTotales, porGrupo, porModulo, alumnos }).toEqual({
    ...{ plantelTotales: null, porGrupo: [] },
    ...{ porModulo: [], alumnos: [] },
  });
});

test('a docente whose name is not known reads none, and what was not published is not there', async () => {
  expect((await pedir({ ...JUAN, docente: null })).estado).toBe(403);
  expect((await pedir(JUAN, {}, '1')).estado).toBe(404);
});

test('what is known is not sent again, until another version is published; each reader has their own', async () => {
  const etag = async (quien: Identidad) => (await pedir(quien)).encabezados.get('etag') ?? '';
  const deTodos = await Promise.all([DG, PLANTEL, JUAN, ANA].map(etag));
  expect(deTodos[0]).toBe(deTodos[1]);
  expect(new Set(deTodos).size).toBe(3);
  const [, , deJuan = '', deAna = ''] = deTodos;
  const conocida = await pedir(JUAN, { 'if-none-match': deJuan });
  expect([conocida.estado, conocida.json, conocida.encabezados.get('etag')]).toEqual([
    304,
    undefined,
    deJuan,
  ]);
  expect((await pedir(JUAN, { 'if-none-match': deAna })).estado).toBe(200);
  await publicar('60');
  expect((await pedir(JUAN, { 'if-none-match': deJuan })).estado).toBe(200);
});
