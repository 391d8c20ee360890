import { expect, test } from '@jest/globals';
import { sabanaEfectiva } from '../../../../functions/casos/insumos/sabana-efectiva';
import { type AlumnoEnModulo } from '../../../../shared/modelo/sabana';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';

const destino = { plantel: '252', periodo: 'AGODIC26', corte: 2 as const };
const con = (logros: AlumnoEnModulo['logros'], grupo = '101') =>
  grupoModulo({ grupo, alumnos: [alumno({ logros })] });

test('one captured result leaves the rest of the sábana as it was', () => {
  const cargada = sabana({ gruposModulo: [con(['90', null, null]), con(['60', '60', null], '102')] });
  const efectiva = sabanaEfectiva(destino, cargada, [
    con([null, '70', null]),
    con(['80', null, null], '103'),
  ]);
  expect(efectiva.gruposModulo).toEqual([
    con(['90', '70', null]),
    con(['60', '60', null], '102'),
    con(['80', null, null], '103'),
  ]);
  expect(sabanaEfectiva(destino, null, [con(['80', null, null])]).gruposModulo).toHaveLength(1);
});
