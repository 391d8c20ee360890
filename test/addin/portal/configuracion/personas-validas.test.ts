import { expect, test } from '@jest/globals';
import { plantelesMalSeparados } from '../../../../addin/portal/configuracion/planteles-mal-separados';
import { ListaDePersonas } from '../../../../shared/modelo/configuracion';

test.each([
  { escrito: '252; 57', mal: true },
  { escrito: '252 57', mal: true },
  { escrito: '252/57', mal: true },
  { escrito: '252, 57', mal: false },
  { escrito: '052', mal: false },
])('«$escrito» is separated otherwise than with commas: $mal', ({ escrito, mal }) => {
  expect(plantelesMalSeparados(escrito) !== null).toBe(mal);
});

test.each(['', '  '])('the name «%s» is lacking', (nombre) => {
  const leidas = ListaDePersonas.safeParse([{ id: 'nora', nombre, planteles: [], docente: null }]);
  expect(leidas.error?.issues).toMatchObject([{ path: [0, 'nombre'], message: 'Falta el nombre.' }]);
});
