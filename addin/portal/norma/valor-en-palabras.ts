import { comoDecimal } from '../../../shared/nucleo/decimal';
import { CIEN, Fraccion, UNO } from '../../../shared/nucleo/fraccion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { conteo } from '../../ui/numero-en-espanol';
import { enPalabras } from './en-palabras';

const FECHA = /^\d{4}-\d{2}-\d{2}$/;
/** Keys of ours, such as "sin-derecho"; what people captured has capitals or spaces, or begins with digits. */
const CLAVE = /^[a-z]{2,}(-[a-z0-9]+)*$/;

/** One value as people read it; null when it holds others and has to be drawn. */
export function valorEnPalabras(valor: unknown): string | null {
  if (valor === null || valor === undefined) return 'sin dato';
  if (typeof valor === 'boolean') return valor ? 'sí' : 'no';
  if (typeof valor === 'number') return numero(valor);
  if (typeof valor === 'string') return texto(valor);
  return valor instanceof Fraccion ? proporcion(valor) : null;
}

/** Years and claves have four digits and no commas; counts have more. */
const numero = (valor: number): string => (Math.abs(valor) < 10_000 ? String(valor) : conteo(valor));

function texto(valor: string): string {
  if (valor.trim() === '') return valor === '' ? '(vacío)' : '(espacios)';
  if (FECHA.test(valor)) return fechaLarga(valor);
  return CLAVE.test(valor) ? enPalabras(valor) : conEspaciosVisibles(valor);
}

/** Spaces at an end, or several together, are what may tell two texts apart: each is a dot. */
const conEspaciosVisibles = (valor: string): string =>
  valor.replace(/^\s+|\s+$|\s{2,}/g, (espacios) => '·'.repeat(espacios.length));

/** The regulations give parts of a whole as percentages: 0.85 is read "85 %". */
const proporcion = (valor: Fraccion): string =>
  valor.signo() > 0 && valor.menorQue(UNO) ? `${comoDecimal(valor.por(CIEN))} %` : comoDecimal(valor);
