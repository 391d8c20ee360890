import { type Persona } from './configuracion';

/** Whether a person answers for the list of people and may enter to change it. */
export const estaACargo = ({ administra, baja }: Pick<Persona, 'administra' | 'baja'>): boolean =>
  administra && !baja;
