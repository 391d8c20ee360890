import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, paso 14: without an agreement with the company somebody has to make it. */
export const tareaDeConvenio = regla({
  clave: 'RES-10',
  nombre: 'tareaDeConvenio',
  enunciado:
    'Con una empresa sin convenio hay que celebrarlo, y de eso se encarga Gestión Tecnológica y Vinculación.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 14; nota de convenio',
    lectura: 'Antes del paso del convenio sólo se avisa; ese paso ya no se cierra sin él.',
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
