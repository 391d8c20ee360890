import { describe, expect, test } from '@jest/globals';
import { Rechazo } from '../../../functions/casos/rechazo';
import { rechazoPorPermiso } from '../../../functions/seguridad/rechazo-por-permiso';
import { type Identidad, identidadDe } from '../../../functions/seguridad/identidad';
import { type Rol } from '../../../shared/modelo/configuracion';

const ANA = {
  ...{ id: 'ana', nombre: 'Ana', planteles: ['252'], docente: 'RUIZ ANA' },
  ...{ administra: false, baja: false },
};
const PERSONAS = [ANA];
const credencial = (roles: readonly Rol[], id = 'ana') => ({ id, nombre: null, roles });

test.each<{ roles: Rol[]; rol: Rol }>([
  { roles: ['docente'], rol: 'docente' },
  { roles: ['docente', 'plantel'], rol: 'plantel' },
  { roles: ['plantel', 'direccion-general'], rol: 'direccion-general' },
])('with $roles one acts as $rol', ({ roles, rol }) => {
  expect(identidadDe(credencial(roles), PERSONAS)).toMatchObject({ rol, nombre: 'Ana' });
});

test('without a role nobody enters; off the table one enters and sees nothing', () => {
  expect(identidadDe(credencial([]), PERSONAS)).toBeInstanceOf(Rechazo);
  expect(identidadDe(credencial(['plantel'], 'luis'), PERSONAS)).toEqual({
    id: 'luis',
    nombre: 'luis',
    rol: 'plantel',
    planteles: [],
    docente: null,
  });
});

test.each<Rol>(['direccion-general', 'plantel', 'docente'])('given leave, nobody enters as %s', (rol) => {
  const identidad = identidadDe(credencial([rol]), [{ ...ANA, baja: true }]);
  expect(identidad).toMatchObject({ clave: 'cuenta-de-baja' });
});

const ELENA = { ...ANA, id: 'elena', planteles: [], docente: null, administra: true };
test.each([
  { caso: 'nobody is listed', personas: [], entra: true },
  { caso: 'nobody administers', personas: [ANA], entra: true },
  { caso: 'who administers is on leave', personas: [ANA, { ...ELENA, baja: true }], entra: true },
  { caso: 'somebody else administers', personas: [ANA, ELENA], entra: false },
  { caso: 'it is on it', personas: [ELENA, { ...ANA, id: 'luis' }], entra: true },
])('an account of Dirección General enters while $caso: $entra', ({ personas, entra }) => {
  const identidad = identidadDe(credencial(['direccion-general'], 'luis'), personas);
  expect(identidad).toMatchObject(entra ? { rol: 'direccion-general' } : { clave: 'sin-permiso' });
});

describe('who may look at plantel 57 (CON-25)', () => {
  const quien = (rol: Rol, planteles: string[]): Identidad => ({
    id: 'x',
    nombre: 'X',
    rol,
    planteles,
    docente: null,
  });
  test.each<{ rol: Rol; planteles: string[]; puede: boolean }>([
    { rol: 'direccion-general', planteles: [], puede: true },
    { rol: 'plantel', planteles: ['57'], puede: true },
    { rol: 'plantel', planteles: ['252', '57'], puede: true },
    { rol: 'plantel', planteles: ['252'], puede: false },
    { rol: 'plantel', planteles: ['157', '5', '057'], puede: false },
    { rol: 'docente', planteles: ['57'], puede: true },
    { rol: 'docente', planteles: [], puede: false },
  ])('$rol of $planteles: $puede', ({ rol, planteles, puede }) => {
    const rechazo = rechazoPorPermiso('listar-reportes', quien(rol, planteles), { planteles: ['57'] });
    expect(rechazo === null).toBe(puede);
  });
});
