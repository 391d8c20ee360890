import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 11: whether someone has the admission exam to sit. */
export const debePresentarExamen = regla({
  clave: 'UT-11',
  nombre: 'debePresentarExamen',
  enunciado:
    'Presenta examen de admisión quien llega por primera vez, quien lo presentó y no quedó o no se inscribió, quien reingresa sin dictamen a favor y el alumno que nunca lo hizo.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 11' },
  parametros: [],
  entrada: z.strictObject({
    primerIngreso: z.boolean().describe('Ingresa por primera vez'),
    presentoExamen: z.boolean().describe('Ya presentó el examen'),
    seleccionado: z.boolean().describe('Fue seleccionado por la carrera'),
    seInscribio: z.boolean().describe('Se inscribió'),
    esReingreso: z.boolean().describe('Solicita reingreso'),
    dictamenFavorable: z.boolean().describe('Tiene dictamen académico favorable'),
    esAlumno: z.boolean().describe('Ya es alumno'),
  }),
  decide: (persona) => {
    const { primerIngreso, presentoExamen, seleccionado, seInscribio } = persona;
    const { esReingreso, dictamenFavorable, esAlumno } = persona;
    const noEntro = presentoExamen && !(seleccionado && seInscribio);
    const reingresaSinDictamen = esReingreso && !dictamenFavorable;
    return primerIngreso || noEntro || reingresaSinDictamen || (esAlumno && !presentoExamen);
  },
});
