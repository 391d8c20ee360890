import { type Persona, type Rol } from '../../../shared/modelo/configuracion';

/** Who can sign in on this machine. The token gives the role; the service's table says what they may see. */
export interface PersonaDeMuestra extends Persona {
  readonly rol: Rol;
  readonly puesto: string;
}

export const PERSONAS_DE_MUESTRA: readonly PersonaDeMuestra[] = [
  {
    id: 'dg',
    nombre: 'Elena Robles Marín',
    rol: 'direccion-general',
    puesto: 'Servicios Escolares, Dirección General',
    planteles: [],
    docente: null,
    administra: true,
    baja: false,
  },
  {
    id: 'plantel252',
    nombre: 'Marta Solís Arcos',
    rol: 'plantel',
    puesto: 'Servicios Escolares, plantel Orizaba (252)',
    planteles: ['252'],
    docente: null,
    administra: false,
    baja: false,
  },
  {
    id: 'plantel57',
    nombre: 'Raúl Peña Lagunes',
    rol: 'plantel',
    puesto: 'Servicios Escolares, plantel Veracruz I (57)',
    planteles: ['57'],
    docente: null,
    administra: false,
    baja: false,
  },
  {
    id: 'docente',
    nombre: 'Juan Torres Reyes',
    rol: 'docente',
    puesto: 'Docente, plantel Orizaba (252)',
    planteles: ['252'],
    docente: 'TORRES REYES JUAN',
    administra: false,
    baja: false,
  },
  {
    id: 'docente-ut',
    nombre: 'Lucía Carrillo Vega',
    rol: 'docente',
    puesto: 'Docente, Universidad Tecnológica (252)',
    planteles: ['252'],
    docente: 'CARRILLO VEGA LUCÍA',
    administra: false,
    baja: false,
  },
];

export const personaDeMuestra = (id: string): PersonaDeMuestra | null =>
  PERSONAS_DE_MUESTRA.find((persona) => persona.id === id) ?? null;
