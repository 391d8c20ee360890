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

/** The same for many alumnos: the weights are read once. */
export function ponderacionesCon(pesos: unknown): (valores: unknown) => ValorConPeso[] {
  const deLosPesos = argumento('pesos', pesos);
  const leidos = pesosQueSuman([UNO, CIEN], deLosPesos);
  return (valores) => {
    const deLosValores = argumento('valores', valores);
    verificarPresente(deLosValores);
    verificarPesados(deLosValores, deLosPesos);
    return indicadoresDe(deLosValores, leidos);
  };
}

export interface RubricaEnCeldas extends EsquemaEnCeldas {
  readonly puntajes: unknown;
}

/** The cells of a rubric without its scores, the same for all the alumnos of a grupo. */
export interface EsquemaEnCeldas {
  readonly pesosIndicador: unknown;
  readonly criterios: unknown;
  readonly pesosCriterio: unknown;
  readonly criteriosCatalogo: unknown;
}

/** A rubric with its grade; refused where the weights of some criterio do not add up. */
export const rubricaCalificada = (celdas: RubricaEnCeldas) =>
  calificarCon(esquemaCapturado(celdas), argumento('puntajes', celdas.puntajes));

/** The rubric as it is read once: where each indicator goes, and what it weighs there. */
export interface Esquema {
  readonly pesos: Argumento;
  readonly leidos: readonly Fraccion[];
  readonly catalogo: readonly Omit<CriterioDeRubrica, 'indicadores'>[];
  /** The place in the catalogue of the criterio of each indicator; null where nobody uses the row. */
  readonly lugares: readonly (number | null)[];
}

export function esquemaCapturado(celdas: EsquemaEnCeldas): Esquema {
  const catalogo = catalogoDe(
    argumento('pesosCriterio', celdas.pesosCriterio),
    argumento('criteriosCatalogo', celdas.criteriosCatalogo),
  );
  const pesos = argumento('pesosIndicador', celdas.pesosIndicador);
  verificarPresente(pesos);
  const leidos = posicionesDe(pesos).map((peso) => numeroHasta(UNO, peso) ?? CERO);
  const nombres = argumento('criterios', celdas.criterios);
  verificarPresente(nombres);
  verificarParalelas(nombres, pesos);
  const lugares = posicionesDe(nombres).map((posicion, i) =>
    sinUso(posicion, leidos[i] ?? CERO) ? null : lugarEn(posicion, catalogo),
  );
  return { pesos, leidos, catalogo, lugares };
}

/** The tree of art. 33 with the scores of one alumno. */
export function calificarCon({ pesos, leidos, catalogo, lugares }: Esquema, puntajes: Argumento) {
  verificarPresente(puntajes);
  verificarPesados(puntajes, pesos);
  const indicadores = indicadoresDe(puntajes, leidos);
  const criterios = catalogo.map((criterio, lugar) => ({
    ...criterio,
    indicadores: indicadores.filter((_, i) => lugares[i] === lugar),
  }));
  const calificada = calificarRubrica(criterios, UNO);
  if (calificada.outcome === 'calificada') return { criterios, calificacion: calificada.calificacion };
  const incompletos = calificada.indicadoresDe.join(', ');
  throw valorInvalido(
    `pesosIndicador: no suman exactamente 1 en ${incompletos}; ajústelos`,
    PESOS_DE_LA_UNIDAD,
  );
}

type Catalogo = Esquema['catalogo'];

/** Excel does not tell upper case from lower case, nor do the names of criterios. */
const comoClave = (nombre: string): string => nombre.toLowerCase();

function catalogoDe(pesosCriterio: Argumento, nombres: Argumento): Catalogo {
  const pesos = pesosQueSuman([UNO], pesosCriterio);
  verificarPresente(nombres);
  verificarParalelas(nombres, pesosCriterio);
  const catalogo = new Map<string, Catalogo[number]>();
  posicionesDe(nombres).forEach((posicion, i) => {
    const peso = pesos[i] ?? CERO;
    if (sinUso(posicion, peso)) return;
    const nombre = nombreEn(posicion);
    if (catalogo.has(comoClave(nombre))) {
      throw valorInvalido(
        `${posicion.nombre}: el criterio «${nombre}» está repetido; escríbalo una sola vez`,
        posicion.fundamento,
      );
    }
    catalogo.set(comoClave(nombre), { nombre, peso });
  });
  return [...catalogo.values()];
}

function lugarEn(posicion: Argumento, catalogo: Catalogo): number {
  const buscado = comoClave(nombreEn(posicion));
  const lugar = catalogo.findIndex(({ nombre }) => comoClave(nombre) === buscado);
  if (lugar >= 0) return lugar;
  const nombres = catalogo.map(({ nombre }) => nombre).join(', ');
  throw inesperado(posicion, `uno de los criterios de criteriosCatalogo (${nombres})`);
}

function nombreEn(posicion: Argumento): string {
  verificarPresente(posicion);
  const nombre = textoDe(posicion.celda);
  if (nombre === '') throw inesperado(posicion, 'el nombre de un criterio');
  return nombre;
}
