import { z } from 'zod';
import { regla } from '../norma/regla';

/**
 * Residencias, paso 14: without an agreement with the company somebody has to make it.
 * Lectura: it is only a reminder until paso 14, which is not closed without it.
 */
export const tareaDeConvenio = regla({
  clave: 'RES-10',
  nombre: 'tareaDeConvenio',
  enunciado: 'Cuando no hay convenio con la empresa, Gestión Tecnológica y Vinculación lo formaliza.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 14; nota de convenio',
    lectura: 'Sólo se avisa hasta el paso 13; el 14 no se cierra sin convenio.',
  },
  parametros: ['residencias.pasoDelConvenio'],
  entrada: z.strictObject({
    convenioVigente: z.boolean().describe('Convenio vigente'),
    paso: z.int().describe('Paso de la residencia'),
  }),
  decide: ({ convenioVigente, paso }, { residencias }) => ({
    tarea: convenioVigente ? null : ('generar-convenio' as const),
    bloquea: !convenioVigente && paso >= residencias.pasoDelConvenio,
  }),
});
