import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { mesDe } from '../nucleo/mes';
import { regla } from '../norma/regla';

/** Residencias, paso 5: in its months of the year, with who may apply and the projects there are. */
export const convocatoriaEsValida = regla({
  clave: 'RES-13',
  nombre: 'convocatoriaEsValida',
  enunciado:
    'La convocatoria se publica en sus meses, con los alumnos que pueden participar y los proyectos disponibles.',
  cita: { documento: 'residencias', referencia: 'Paso 5' },
  parametros: ['residencias.mesesDeConvocatoria'],
  entrada: z.strictObject({
    fecha: Fecha.describe('Fecha de la convocatoria'),
    incluyeListado: z.boolean().describe('Incluye el listado de alumnos'),
    incluyeProyectos: z.boolean().describe('Incluye la relación de proyectos'),
  }),
  decide: ({ fecha, incluyeListado, incluyeProyectos }, { residencias }) =>
    residencias.mesesDeConvocatoria.includes(mesDe(fecha)) && incluyeListado && incluyeProyectos,
});
