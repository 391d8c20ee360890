import { anotarFaltantes, anotarRegla, anotarValidez } from '../../shared/explicacion/explica-regla';
import { erroresDeCurp } from '../../shared/identificacion/errores-de-curp';
import { letraDeCctCoincide } from '../../shared/identificacion/letra-de-cct-coincide';
import { textoExacto } from '../../shared/explicacion/texto-exacto';
import { claveCapturada } from './clave-capturada';
import { articuloDe, consultaDe, reglaCapturada, resultadoDe } from './consulta-capturada';
import { type Explicador } from './explicador';
import { paresDe } from './pares-capturados';
import { residenciaCapturada } from './requisitos-capturados';

/** The functions that only ask a rule: what it was asked, and what it answered. */
export const EXPLICADORES_DE_REGLAS = {
  RESIDENCIA: (cuaderno, [claves, valores], normas) => {
    const consulta = residenciaCapturada(claves, valores);
    resultadoDe(consulta);
    anotarFaltantes(cuaderno, consulta.regla, consulta.campos, 'elegible', normas);
  },
  REGLA: (cuaderno, [clave, ...nombresYValores], normas) => {
    const regla = reglaCapturada(clave);
    const consulta = consultaDe(regla, paresDe(nombresYValores, articuloDe(regla)));
    resultadoDe(consulta);
    anotarRegla(cuaderno, regla, consulta.campos, normas);
  },
  'CURP.VALIDA': (cuaderno, [texto], normas) => {
    const curp = claveCapturada(texto, erroresDeCurp);
    anotarValidez(cuaderno, erroresDeCurp, { curp }, '', normas);
  },
  'CCT.VALIDA': (cuaderno, [texto], normas) => {
    const cct = claveCapturada(texto, letraDeCctCoincide);
    anotarValidez(cuaderno, letraDeCctCoincide, { cct }, textoExacto(true), normas);
  },
} as const satisfies Readonly<Record<string, Explicador>>;
