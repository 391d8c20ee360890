import { type PersonaDeMuestra } from './personas-de-muestra';

export const CLIENTE = 'siseac-spa';
export const AUDIENCIA = 'api://siseac';
export const INQUILINO = '00000000-0000-4000-8000-000000000252';
export const ALCANCE = `${AUDIENCIA}/access_as_user`;

/** What a token says of somebody. */
export type Reclamante = Pick<PersonaDeMuestra, 'id' | 'nombre' | 'rol'>;

/** The claims of an Entra access token, version 2. */
export const reclamosDe = ({ id, nombre, rol }: Reclamante) => ({
  tid: INQUILINO,
  oid: id,
  name: nombre,
  azp: CLIENTE,
  scp: 'access_as_user',
  roles: [rol],
  ver: '2.0',
});
