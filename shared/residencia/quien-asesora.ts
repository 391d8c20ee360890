import { z } from 'zod';
import { regla } from '../norma/regla';
import { pasoAlQueLleva } from './paso-al-que-lleva';

/** Residencias, pasos 9 and 17-d: whoever is accepted goes on, with an advisor of their own institute or of the area's. */
export const quienAsesora = regla({
  clave: 'RES-15',
  nombre: 'quienAsesora',
  enunciado:
    'Sin aceptación se elige otro proyecto; lejos del instituto asesora el del área si apoya y, si no, un asesor propio a distancia.',
  cita: { documento: 'residencias', referencia: 'Pasos 9 y 17-d' },
  parametros: ['residencias.pasosDeResidencia'],
  entrada: z.strictObject({
    aceptado: z.boolean().describe('Aceptado por la instancia'),
    fueraDeLocalidad: z.boolean().describe('Fuera de la localidad'),
    hayInstitutoEnElArea: z.boolean().describe('Hay un instituto en el área'),
    institutoApoya: z.boolean().describe('Ese instituto apoya'),
  }),
  decide: ({ aceptado, fueraDeLocalidad, hayInstitutoEnElArea, institutoApoya }, normas) => {
    const evento = aceptado ? 'aceptado' : 'no-aceptado';
    const siguientePaso = pasoAlQueLleva({ paso: ENTREVISTA, evento }, normas);
    if (!aceptado) return { siguientePaso, asesor: null };
    if (!fueraDeLocalidad) return { siguientePaso, asesor: 'propio' as const };
    const asesor =
      hayInstitutoEnElArea && institutoApoya ? ('instituto-del-area' as const) : ('propio-remoto' as const);
    return { siguientePaso, asesor };
  },
});

/** The step where the company meets the alumno. */
const ENTREVISTA = 9;
