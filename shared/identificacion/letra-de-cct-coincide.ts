import { z } from 'zod';
import { regla } from '../norma/regla';

const FORMA = /^\d{2}[A-Z]{3}\d{4}[A-Z]$/;
const ALFABETO = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ULTIMA = ALFABETO.length - 1;

/**
 * Public georeference of planteles: the last letter of a CCT follows from the nine characters before it. Null when
 * the text has not the form of a CCT.
 */
export const letraDeCctCoincide = regla({
  clave: 'EXT-CCT',
  nombre: 'letraDeCctCoincide',
  enunciado: 'En una clave de centro de trabajo, la última letra depende de los demás caracteres.',
  cita: {
    documento: 'publico',
    referencia: 'Georreferencia pública de planteles (datos.gob.mx)',
    lectura:
      'El algoritmo se dedujo de claves publicadas, sin documento oficial: avisa, pero no impide seguir.',
  },
  parametros: ['publico.pesosDeCct', 'publico.moduloDeCct'],
  entrada: z.strictObject({ cct: z.string().describe('Clave de centro de trabajo') }),
  decide: ({ cct }, { publico }) => {
    if (!FORMA.test(cct)) return null;
    const [impar, par] = publico.pesosDeCct;
    const suma = Array.from(enCifras(cct.slice(0, -1))).reduce(
      (total, cifra, i) => total + Number(cifra) * (i % 2 === 0 ? impar : par),
      0,
    );
    return cct.endsWith(ALFABETO.charAt(Math.min(suma % publico.moduloDeCct, ULTIMA)));
  },
});

/** A is 01 and Z is 26; digits stay. */
const enCifras = (texto: string): string =>
  texto.replace(/[A-Z]/g, (letra) => String(ALFABETO.indexOf(letra) + 1).padStart(2, '0'));
