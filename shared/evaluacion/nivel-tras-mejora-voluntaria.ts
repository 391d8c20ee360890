import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 52: whoever asks to improve keeps what the remedial gives; null when the unit was NA. */
export const nivelTrasMejoraVoluntaria = regla({
  clave: 'UT-52b',
  nombre: 'nivelTrasMejoraVoluntaria',
  enunciado: 'Quien ya aprobó puede presentar una remedial para subir, y se queda con lo que obtenga.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 52, segundo párrafo',
    lectura:
      'El tope de la recuperación no alcanza a la mejora, que sin él puede subir o bajar; si no aprueba queda NA, y antes de aplicarla se confirma.',
  },
  parametros: ['reglamentoUt.minimoAprobatorio'],
  entrada: z.strictObject({
    unidad: NumeroDeNivel.nullable().describe('Nivel de la unidad'),
    calificacionRemedial: Decimal.describe('Calificación de la remedial (0 a 10)'),
    esIntegradora: z.boolean().optional().describe('Es integradora'),
  }),
  decide: ({ unidad, calificacionRemedial, esIntegradora = false }, normas) => {
    if (unidad === null) return null;
    const obtenido = convertirANivel(calificacionRemedial, esIntegradora, 'redondeo', normas);
    return obtenido && { requiereConfirmacion: obtenido.numero === null, ...obtenido };
  },
});
