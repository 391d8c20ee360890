import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { versionDe } from '../../../../functions/casos/configuracion/configuracion-guardada';
import { etiquetaDe } from '../../../../functions/casos/version-esperada';
import { guardarCalendario } from '../../../../functions/casos/configuracion/guardar-calendario';
import { type Calendario } from '../../../../shared/modelo/corte';
import { CONTEXTO } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { DG } from '../../../servicio/orizaba';
import { CONTEXTO_UT } from '../../../unidades-de-prueba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const DE_CORTES = CONTEXTO.calendario;
const DE_UNIDADES = CONTEXTO_UT.calendario;

test.each<{ caso: string; calendario: Calendario; campo: string | null }>([
  { caso: 'of cortes', calendario: DE_CORTES, campo: null },
  { caso: 'of units and no cortes', calendario: DE_UNIDADES, campo: null },
  { caso: 'of both', calendario: { ...DE_UNIDADES, cortes: DE_CORTES.cortes }, campo: null },
  { caso: 'of neither', calendario: { ...DE_UNIDADES, unidades: [] }, campo: 'cuerpo.cortes' },
  {
    caso: 'of two cortes',
    calendario: { ...DE_CORTES, cortes: DE_CORTES.cortes.slice(0, 2) },
    campo: 'cuerpo.cortes',
  },
  {
    caso: 'whose unit is captured after it ends',
    calendario: { ...DE_UNIDADES, fin: '2026-12-10' },
    campo: 'cuerpo.unidades.1.capturaFin',
  },
])('a calendar $caso: refused by $campo', async ({ calendario, campo }) => {
  const version = etiquetaDe(await versionDe.calendarios(prueba.servicio));
  const guardado = await guardarCalendario(prueba.servicio, DG, calendario.periodo, calendario, version);
  if (campo === null) expect(guardado).toMatchObject({ valor: calendario });
  else expect(guardado).toMatchObject({ clave: 'calendario-no-valido', mas: { campo } });
});

test('a calendar is kept under its own periodo', async () => {
  expect(await guardarCalendario(prueba.servicio, DG, 'FEBJUL27', DE_UNIDADES, null)).toMatchObject({
    clave: 'solicitud-no-valida',
  });
});
