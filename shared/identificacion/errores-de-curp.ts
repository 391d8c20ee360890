import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

const FORMATO = /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/;
/** Each character is worth its place here. */
const VALORES = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** The first seventeen characters weigh 18, 17… 2; the last one checks them. */
const LONGITUD = 18;
const DIGITOS = 10;

/**
 * Public structure of the CURP: form, date of birth, entidad and check digit. Without the form the rest is not looked
 * at. The date is of the twentieth century when the homoclave (character 17) is a digit, of the twenty-first when it
 * is a letter.
 */
export const erroresDeCurp = regla({
  clave: 'EXT-CURP',
  nombre: 'erroresDeCurp',
  enunciado: 'Una CURP tiene forma, fecha de nacimiento, entidad y dígito verificador que deben concordar.',
  cita: {
    documento: 'publico',
    referencia: 'Estructura pública de la CURP (bibliotecas mexa-py y CURPSuite)',
    lectura:
      'El sexo puede ser H, M o X, y la Ñ aparece como X. Si el dígito verificador no sale, alguna letra o cifra se capturó mal.',
  },
  parametros: ['publico.entidadesDeCurp'],
  entrada: z.strictObject({ curp: z.string().describe('CURP') }),
  decide: ({ curp }, { publico }) =>
    FORMATO.test(curp)
      ? presentes({
          'digito-verificador': !curp.endsWith(String(digitoVerificador(curp))),
          entidad: !publico.entidadesDeCurp.includes(curp.slice(11, 13)),
          fecha: !Fecha.safeParse(fechaDeNacimiento(curp)).success,
        })
      : ['formato'],
});

/** As it is written, be it a day of the calendar or not. */
function fechaDeNacimiento(curp: string): string {
  const siglo = /\d/.test(curp.charAt(16)) ? '19' : '20';
  return `${siglo}${curp.slice(4, 6)}-${curp.slice(6, 8)}-${curp.slice(8, 10)}`;
}

function digitoVerificador(curp: string): number {
  const suma = Array.from(curp.slice(0, LONGITUD - 1)).reduce(
    (total, caracter, i) => total + (LONGITUD - i) * VALORES.indexOf(caracter),
    0,
  );
  return (DIGITOS - (suma % DIGITOS)) % DIGITOS;
}
