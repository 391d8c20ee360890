import { type Fecha } from '../nucleo/fecha';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** Public sources carry no date that binds: what they say holds from the oldest date the system keeps. */
const constante = constanteDesde('1900-01-01');

const ENTIDADES =
  'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE';

/** What public sources say of claves that people type: CURP, CCT, planteles. History in HISTORIAL.md. */
export const PUBLICO = {
  entidadesDeCurp: constante<readonly string[]>(
    'Entidades de nacimiento en la CURP',
    'Fuente pública: Estructura pública de la CURP (bibliotecas mexa-py y CURPSuite)',
    ENTIDADES.split(' '),
  ),
  /** Of the digits in odd and in even places, from the left. */
  pesosDeCct: constante<readonly [number, number]>(
    'Pesos alternos de las cifras de una CCT',
    'Fuente pública: Georreferencia pública de planteles (datos.gob.mx) (algoritmo deducido)',
    [7, 26],
  ),
  moduloDeCct: constante(
    'Módulo de la letra de una CCT',
    'Fuente pública: Georreferencia pública de planteles (datos.gob.mx) (algoritmo deducido)',
    27,
  ),
  planteles: constante<Readonly<Record<string, number>>>(
    'Clave de cada plantel de Veracruz por su CCT',
    'Fuente pública: Cifras públicas de abandono escolar 2024-2025',
    {
      '30DPT0001E': 103,
      '30DPT0002D': 57,
      '30DPT0003C': 122,
      '30DPT0004B': 104,
      '30DPT0005A': 58,
      '30DPT0006Z': 144,
      '30DPT0007Z': 165,
      '30DPT0008Y': 162,
      '30DPT0009X': 201,
      '30DPT0010M': 177,
      '30DPT0011L': 244,
      '30DPT0012K': 252,
      '30DPT0013J': 320,
      '30DPT0014I': 337,
      '30DPT0015H': 338,
    },
  ),
} satisfies Record<string, Parametro<unknown>>;

/** The public facts in force on a date. */
export const publicoEn = (fecha: Fecha) => enVigor(PUBLICO, fecha);
