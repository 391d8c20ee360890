import { z } from 'zod';
import { regla } from '../norma/regla';

const FORMA = /^([A-ZÑ]{3,5})(?:-?(\d{2}))?$/;

/**
 * Public guides of módulos of CONALEP: three to five letters and, maybe, a hyphen and two digits; null for any other
 * form.
 */
export const claveDeModuloNormalizada = regla({
  clave: 'EXT-MOD',
  nombre: 'claveDeModuloNormalizada',
  enunciado: 'La clave de un módulo son de tres a cinco letras y, tras un guion, dos cifras.',
  cita: {
    documento: 'publico',
    referencia: 'Guías públicas de módulos CONALEP',
    lectura: 'Las dos cifras finales pueden faltar.',
  },
  parametros: [],
  entrada: z.strictObject({ claveModulo: z.string().describe('Clave del módulo') }),
  decide: ({ claveModulo }) => {
    const partes = FORMA.exec(claveModulo.trim().toUpperCase());
    return partes && partes.slice(1).filter(Boolean).join('-');
  },
});
