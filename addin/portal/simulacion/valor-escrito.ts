import { comoDecimal, leerDecimal, leerDecimalLlano } from '../../../shared/nucleo/decimal';
import { CIEN, UNO } from '../../../shared/nucleo/fraccion';
import { enPorcentaje, esProporcion } from '../../../shared/simulacion/proporciones';

/** What a person typed, as the service takes it, or why it is no value. */
export type ValorEscrito =
  { readonly legible: true; readonly valor: string } | { readonly legible: false; readonly motivo: string };

const legible = (valor: string): ValorEscrito => ({ legible: true, valor });
const ilegible = (motivo: string): ValorEscrito => ({ legible: false, motivo });

/** Parts of a whole are typed as percentages, "80" or "80 %", and sent as "0.8"; anything else goes as typed. */
export function leerValorEscrito(clave: string, escrito: string): ValorEscrito {
  const texto = escrito.trim();
  if (!esProporcion(clave)) return legible(texto);
  const numero = texto.replace(/\s*%$/, '');
  const porcentaje = leerDecimalLlano(numero);
  if (porcentaje === null || porcentaje.signo() < 0) {
    return ilegible(
      numero.includes(',')
        ? 'Use punto decimal, por ejemplo 82.5 %.'
        : 'Escriba un porcentaje de 0 a 100, por ejemplo 80 %.',
    );
  }
  // "0.8" is far likelier a fraction than eight thousandths: whoever means these writes the sign.
  if (numero === texto && porcentaje.signo() > 0 && porcentaje.menorQue(UNO)) {
    return ilegible(`Se escribe como porcentaje: ${enPorcentaje(porcentaje)} en lugar de ${texto}.`);
  }
  return legible(comoDecimal(porcentaje.entre(CIEN)));
}

/** A value that the service says, "0.85", as it reads beside what was typed. */
export function valorDicho(clave: string, valor: string): string {
  const leido = esProporcion(clave) ? leerDecimal(valor) : null;
  return leido === null ? valor : enPorcentaje(leido);
}
