import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 14: the plantel assigns its asesorías; when it cannot, it sends the F05 to Dirección General. */
export const quienAsignaAsesorias = regla({
  clave: 'CON-09',
  nombre: 'quienAsignaAsesorias',
  enunciado:
    'De las asesorías complementarias se encarga cada plantel, y las que no puede asignar las solicita con el F05 a Dirección General.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 14',
    lectura: 'Si ningún alumno la requiere, no hay asignación que hacer.',
  },
  parametros: ['seguimientoPo04.formatos'],
  entrada: z.strictObject({
    plantelPuedeAsignar: z.boolean().describe('El plantel puede asignarlas'),
    alumnosEnRiesgo: z.int().describe('Alumnos que requieren asesoría'),
  }),
  decide: ({ plantelPuedeAsignar, alumnosEnRiesgo }, { seguimientoPo04 }) => {
    if (alumnosEnRiesgo <= 0) return null;
    return plantelPuedeAsignar
      ? { asigna: 'plantel', formato: null }
      : { asigna: 'direccion-general', formato: seguimientoPo04.formatos['asesorias-complementarias'] };
  },
});
