import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, paso 18-a: away from the localidad, what was written to each other goes with the final report. */
export const anexaCorrespondencia = regla({
  clave: 'RES-17',
  nombre: 'anexaCorrespondencia',
  enunciado: 'De una residencia foránea, el informe del asesor lleva copia de los mensajes con el residente.',
  cita: { documento: 'residencias', referencia: 'Paso 18-a' },
  parametros: ['residencias.correspondenciaMinima'],
  entrada: z.strictObject({
    fueraDeLocalidad: z.boolean().describe('Fuera de la localidad'),
    anexos: z.int().describe('Copias de correspondencia'),
  }),
  decide: ({ fueraDeLocalidad, anexos }, { residencias }) =>
    !fueraDeLocalidad || anexos >= residencias.correspondenciaMinima,
});
