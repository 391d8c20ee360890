import { calificarRubrica, type CriterioDeRubrica } from '../../shared/evaluacion/calificacion-de-rubrica';
import { type ValorConPeso } from '../../shared/evaluacion/promedio-ponderado';
import { CERO, CIEN, type Fraccion, UNO } from '../../shared/nucleo/fraccion';
import {
  type Argumento,
  argumentosDe,
  calificacionOpcional,
  exigido,
  inesperado,
  numeroHasta,
  verificarPresente,
} from './argumento';
import { textoDe } from './celda';
import { pesosQueSuman, posicionesDe, sinUso, verificarParalelas, verificarPesados } from './matriz';
import { valorInvalido } from './rechazo';

const PESOS_DE_LA_UNIDAD = 'Arts. 33 y 34';
const argumento = argumentosDe(PESOS_DE_LA_UNIDAD);

/**
 * Scores with their weights. A missing score makes the answer impossible only where it weighs: a row without weight
 * is a row of the table that nobody used.
 */
function indicadoresDe(valores: Argumento, leidos: readonly Fraccion[]): ValorConPeso[] {
  return posicionesDe(valores).map((posicion, i) => {
    const peso = leidos[i] ?? CERO;
    const valor = calificacionOpcional(posicion);
    return { peso, valor: peso.esCero() ? (valor ?? CERO) : exigido(valor, posicion) };
  });
}

/** Scores and weights that add up to one, or to a hundred. */
export function ponderacionCapturada(valores: unknown, pesos: unknown): ValorConPeso[] {
  const [deLosValores, deLosPesos] = [argumento('valores', valores), argumento('pesos', pesos)];
  verificarPresente(deLosValores);
  verificarPesados(deLosValores, deLosPesos);
  return indicadoresDe(deLosValores, pesosQueSuman([UNO, CIEN], deLosPesos));
}

/** A rubric with its grade; refused where the weights of some criterio do not add up. */
export function rubricaCalificada(celdas: RubricaEnCeldas) {
  const criterios = rubricaDe(celdas);
  const calificada = calificarRubrica(criterios, UNO);
  if (calificada.outcome === 'calificada') return { criterios, calificacion: calificada.calificacion };
  const incompletos = calificada.indicadoresDe.join(', ');
  throw valorInvalido(`pesosIndicador: no suman exactamente 1 en ${incompletos}`, PESOS_DE_LA_UNIDAD);
}

export interface RubricaEnCeldas {
  readonly puntajes: unknown;
  readonly pesosIndicador: unknown;
  readonly criterios: unknown;
  readonly pesosCriterio: unknown;
  readonly criteriosCatalogo: unknown;
}

/** The tree of art. 33 from its five parallel matrices. */
function rubricaDe(celdas: RubricaEnCeldas): CriterioDeRubrica[] {
  const catalogo = catalogoDe(
    argumento('pesosCriterio', celdas.pesosCriterio),
    argumento('criteriosCatalogo', celdas.criteriosCatalogo),
  );
  const pesos = argumento('pesosIndicador', celdas.pesosIndicador);
  const puntajes = argumento('puntajes', celdas.puntajes);
  verificarPresente(puntajes);
  verificarPesados(puntajes, pesos);
  const leidos = posicionesDe(pesos).map((peso) => numeroHasta(UNO, peso) ?? CERO);
  const indicadores = indicadoresDe(puntajes, leidos);
  const nombres = argumento('criterios', celdas.criterios);
  verificarPresente(nombres);
  verificarParalelas(nombres, pesos);
  posicionesDe(nombres).forEach((posicion, i) => {
    const indicador = indicadores[i];
    if (indicador && !sinUso(posicion, indicador.peso)) {
      criterioEn(posicion, catalogo).indicadores.push(indicador);
    }
  });
  return [...catalogo.values()];
}

type Catalogo = Map<string, CriterioDeRubrica & { readonly indicadores: ValorConPeso[] }>;

/** Excel does not tell upper case from lower case, nor do the names of criterios. */
const comoClave = (nombre: string): string => nombre.toLowerCase();

function catalogoDe(pesosCriterio: Argumento, nombres: Argumento): Catalogo {
  const pesos = pesosQueSuman([UNO], pesosCriterio);
  verificarPresente(nombres);
  verificarParalelas(nombres, pesosCriterio);
  const catalogo: Catalogo = new Map();
  posicionesDe(nombres).forEach((posicion, i) => {
    const peso = pesos[i] ?? CERO;
    if (sinUso(posicion, peso)) return;
    const nombre = nombreEn(posicion);
    if (catalogo.has(comoClave(nombre))) {
      throw valorInvalido(`${posicion.nombre}: el criterio «${nombre}» está repetido`, posicion.fundamento);
    }
    catalogo.set(comoClave(nombre), { nombre, peso, indicadores: [] });
  });
  return catalogo;
}

function criterioEn(posicion: Argumento, catalogo: Catalogo) {
  const criterio = catalogo.get(comoClave(nombreEn(posicion)));
  if (criterio) return criterio;
  const nombres = [...catalogo.values()].map(({ nombre }) => nombre).join(', ');
  throw inesperado(posicion, `uno de los criterios de criteriosCatalogo (${nombres})`);
}

function nombreEn(posicion: Argumento): string {
  verificarPresente(posicion);
  const nombre = textoDe(posicion.celda);
  if (nombre === '') throw inesperado(posicion, 'el nombre de un criterio');
  return nombre;
}
