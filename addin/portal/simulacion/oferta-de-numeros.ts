import { DecimalHastaCien } from '../../../shared/modelo/decimal-hasta-cien';
import { esNombreDeParametro, parametroDe } from '../../../shared/norma/nombre-de-parametro';
import { type Normas } from '../../../shared/norma/normas';
import { vigenteEn } from '../../../shared/norma/vigencia';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type Cambio } from '../../../shared/simulacion/cambio';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { decirValor } from '../../../shared/simulacion/proporciones';
import { type CambioEnTexto, type NumeroEnOferta } from './editor-de-cambios';
import { MINIMO, type NumeroQueSePrueba } from './numeros-que-se-prueban';
import { leerValorEscrito, valorDicho } from './valor-escrito';

/** The numbers that can be tried, with what holds on a date. */
export function ofertaDe(
  numeros: readonly NumeroQueSePrueba[],
  fecha: Fecha,
  minimo: string | null,
): readonly NumeroEnOferta[] {
  return numeros.flatMap((clave): NumeroEnOferta[] => {
    if (clave === MINIMO) {
      const fuente = 'Configuración de la institución';
      return [{ clave, nombre: 'Mínimo aprobatorio', vigente: minimo ?? 'sin configurar', fuente }];
    }
    const parametro = parametroDe(clave);
    if (!parametro) return [];
    const { valor, fuente } = vigenteEn(parametro, fecha);
    return [{ clave, nombre: parametro.nombre, vigente: decirValor(clave, valor) ?? '', fuente }];
  });
}

const esMinimo = ({ clave }: CambioEnTexto): boolean => clave === MINIMO;
const escrito = ({ valor }: CambioEnTexto): boolean => valor.trim() !== '';

/** What would be sent: the numbers that have a value that can be read. */
export interface PorProbar {
  readonly cambios: Cambio[];
  readonly minimo?: string;
}

export function porProbar(cambios: readonly CambioEnTexto[]): PorProbar {
  const minimo = cambios.filter(esMinimo).find(escrito)?.valor.trim();
  return {
    cambios: cambios.filter(escrito).flatMap(({ clave, valor }) => {
      const leido = leerValorEscrito(clave, valor);
      return esNombreDeParametro(clave) && leido.legible ? [{ parametro: clave, valor: leido.valor }] : [];
    }),
    ...(minimo === undefined ? {} : { minimo }),
  };
}

/** Why some values cannot be tried, by the number they are of; empty when all can. */
export function erroresDe(cambios: readonly CambioEnTexto[], normas: Normas): ReadonlyMap<string, string> {
  const { cambios: deNorma, minimo } = porProbar(cambios);
  const errores = new Map<string, string>();
  for (const { clave, valor } of cambios.filter(escrito)) {
    const leido = leerValorEscrito(clave, valor);
    if (!leido.legible) errores.set(clave, leido.motivo);
  }
  const leido = DecimalHastaCien.optional().safeParse(minimo);
  if (!leido.success) errores.set(MINIMO, leido.error.issues[0]?.message ?? '');
  const probadas = conCambios(normas, deNorma);
  if (probadas.outcome === 'rechazadas') {
    for (const { parametro, motivo } of probadas.rechazos) errores.set(parametro, motivo);
  }
  return errores;
}

/** What is missing before something can be tried, in a sentence; null when nothing is. */
export function faltaParaProbar(
  cambios: readonly CambioEnTexto[],
  oferta: readonly NumeroEnOferta[],
  errores: ReadonlyMap<string, string>,
): string | null {
  if (errores.size > 0) return 'Corrija lo que está marcado para poder probar.';
  const escritos = cambios.filter(escrito);
  if (escritos.length === 0) return 'Escriba al menos un valor por probar, o elija una propuesta.';
  const igual = ({ clave, valor }: CambioEnTexto): boolean => {
    const leido = leerValorEscrito(clave, valor);
    const vigente = oferta.find((numero) => numero.clave === clave)?.vigente;
    return leido.legible && valorDicho(clave, leido.valor) === vigente;
  };
  return escritos.every(igual) ? 'Lo escrito es lo vigente: pruebe con otro valor.' : null;
}
