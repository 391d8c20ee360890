import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 52: whoever asks to improve keeps what the remedial gives; null when the unit was NA. */
export const nivelTrasMejoraVoluntaria = regla({
  clave: 'UT-52b',
  nombre: 'nivelTrasMejoraVoluntaria',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 52, segundo párrafo',
    lectura:
      'Sin tope; si lo obtenido no aprueba, la unidad queda NA y se pide confirmación antes de aplicarla.',
  },
  entrada: z.strictObject({
    unidad: NumeroDeNivel.nullable(),
    calificacionRemedial: Decimal,
    esIntegradora: z.boolean().optional(),
  }),
  decide: ({ unidad, calificacionRemedial, esIntegradora = false }, normas) => {
    if (unidad === null) return null;
    const obtenido = convertirANivel(calificacionRemedial, esIntegradora, 'redondeo', normas);
    return obtenido && { ...obtenido, requiereConfirmacion: obtenido.numero === null };
  },
});
