import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pendientesDeDocente } from '../../../../functions/casos/captura/pendientes-de-docente';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { reportePublicado } from '../../../../functions/casos/reporte/reporte-publicado';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { planDeGrupoModulo } from '../../../../shared/captura/propuesta-de-captura';
import { textoDePlan } from '../../../../shared/captura/plan-de-captura';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { cambio, docenteDe, enviar } from '../../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana, libro, ORIZABA } from '../../../servicio/orizaba';

const JUAN = docenteDe('TORRES REYES JUAN');
const SIN_LA_1_2 = [alumno({ logros: ['90', null, null] })];

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba('2026-11-21T18:00:00.000Z');
  await configurarOrizaba(prueba.servicio);
  const gruposModulo = [
    grupoModulo({ grupo: '101', alumnos: SIN_LA_1_2 }),
    grupoModulo({ grupo: '102', alumnos: SIN_LA_1_2 }),
    grupoModulo({ grupo: '103', alumnos: SIN_LA_1_2, docentes: ['VERA LUNA ANA'] }),
  ];
  await guardarSabana(prueba.servicio, sabana({ gruposModulo }));
  const estado = await solicitarPublicacion(prueba.servicio, DG, ORIZABA, 'publicar-corte-2', {
    caracter: 'preliminar',
  });
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  await publicarPlantel(prueba.servicio, { publicacion: estado.id, plantel: '252' }, libro);
});
afterAll(() => prueba.cerrar());

async function dondeSeCaptura(): Promise<(readonly [string, string])[]> {
  const guardado = await reportePublicado(prueba.servicio, ORIZABA);
  if (guardado instanceof Rechazo) throw new Error(guardado.detalle);
  const pendientes = await pendientesDeDocente(prueba.servicio, JUAN, guardado);
  if (pendientes instanceof Rechazo) throw new Error(pendientes.detalle);
  return pendientes.gruposModulo.map(({ grupo, seCapturaEn }) => [grupo, seCapturaEn] as const);
}

test('what is pending is captured in the SAE until somebody begins its captura in SISEAC', async () => {
  expect(await dondeSeCaptura()).toEqual([
    ['101', 'sae'],
    ['102', 'sae'],
  ]);
  const plan = planDeGrupoModulo(grupoModulo({}));
  if (!plan) throw new Error('the sample plan is a plan');
  const lugar = { plantel: '252', periodo: 'AGODIC26', grupo: '102', asignatura: 'PEMA-04' };
  const cambios = [
    cambio({ matricula: '', columna: 'plan', despues: textoDePlan(plan) }),
    cambio({ columna: 'nombre', despues: 'ACOSTA' }),
  ];
  expect((await enviar(prueba.servicio, JUAN, lugar, { cambios })).estado).toBe(200);
  expect(await dondeSeCaptura()).toEqual([
    ['101', 'sae'],
    ['102', 'siseac'],
  ]);
});
