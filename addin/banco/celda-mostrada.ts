import type ExcelJS from 'exceljs';
import { type CSSProperties } from 'react';
import { formatoDe, valorDe, type ValorDeCelda } from './anfitrion/celda';
import { fechaDeSerie } from './anfitrion/fecha-de-excel';
import { type AlMargen } from './calculo/calculo';
import { type Dato, ErrorDeFormula, SinCalcular } from './calculo/dato';

const enMexico = (menos: number, mas: number, miles: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat('es-MX', {
    minimumFractionDigits: menos,
    maximumFractionDigits: mas,
    useGrouping: miles,
  });

/** What a cell shows, its own or what a formula spills over it. */
export function textoMostrado(celda: ExcelJS.Cell | undefined, margen: AlMargen | null): string {
  if (margen && margen.texto !== null) return margen.texto;
  const derramado = margen?.derramado ?? null;
  if (derramado === null) return celda ? conFormato(valorDe(celda), formatoDe(celda)) : '';
  if (derramado instanceof SinCalcular) return '…';
  if (derramado instanceof ErrorDeFormula) return derramado.codigo;
  return conFormato(derramado, celda ? formatoDe(celda) : 'General');
}

/** As far as the formats of these workbooks go. */
function conFormato(valor: ValorDeCelda, comoSe: string): string {
  if (typeof valor === 'boolean') return valor ? 'VERDADERO' : 'FALSO';
  if (typeof valor === 'string') return valor;
  const [formato = 'General'] = comoSe.split(';');
  if (formato === 'General' || formato === '@') return String(Math.round(valor * 1e10) / 1e10);
  if (/[ymd]/i.test(formato.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ''))) return comoFecha(valor, formato);
  const [, fijos = '', siHay = ''] = /[.](0*)(#*)/.exec(formato) ?? [];
  const porciento = formato.includes('%');
  const numero = enMexico(fijos.length, fijos.length + siHay.length, formato.includes(',')).format(
    porciento ? valor * 100 : valor,
  );
  return porciento ? `${numero}%` : numero;
}

function comoFecha(serie: number, formato: string): string {
  const iso = fechaDeSerie(serie).toISOString();
  const [ano = '', mes = '', dia = ''] = iso.slice(0, 10).split('-');
  const hora = /h/i.test(formato) ? ` ${iso.slice(11, 16)}` : '';
  return (/^y/i.test(formato) ? `${ano}-${mes}-${dia}` : `${dia}/${mes}/${ano}`) + hora;
}

const color = (uno: Partial<ExcelJS.Color> | undefined): string | undefined =>
  uno?.argb === undefined ? undefined : `#${uno.argb.slice(-6)}`;

/** How it looks. A painted cell brings its own ink: a dark theme does not turn it over. */
export function estiloMostrado(celda: ExcelJS.Cell | undefined, derramado: Dato = null): CSSProperties {
  if (!celda) return { textAlign: typeof derramado === 'number' ? 'right' : 'left' };
  const { style, value } = celda;
  const relleno = style.fill?.type === 'pattern' ? color(style.fill.fgColor) : undefined;
  const tinta = color(style.font?.color) ?? (relleno === undefined ? undefined : '#000000');
  const numero =
    typeof value === 'number' ||
    typeof derramado === 'number' ||
    (value !== null && typeof value === 'object' && 'result' in value && typeof value.result === 'number');
  const { horizontal } = style.alignment ?? {};
  return {
    ...(relleno !== undefined && { background: relleno }),
    ...(tinta !== undefined && relleno !== undefined && { color: tinta }),
    ...(style.font?.bold === true && { fontWeight: 600 }),
    ...(style.font?.italic === true && { fontStyle: 'italic' }),
    textAlign:
      horizontal === 'center' || horizontal === 'right' || horizontal === 'left'
        ? horizontal
        : numero
          ? 'right'
          : 'left',
  };
}
