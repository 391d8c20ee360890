import { type Celdas, type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type Columna, nombreDeColumna } from '../../../../shared/captura/columna';
import { celdasSinColumna, enPalabras, estaSellado } from '../../../../shared/captura/revisar-cambios';
import { type EnSabana, type LugarDeCaptura, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { type CambioDeCifra, cifrasQueCambian } from './cifras-que-cambian';

/** A column of the captura that the other plan adds, takes away or weighs in another way. */
export interface CambioDeColumna {
  readonly columna: string;
  readonly enPalabras: string;
  readonly que: 'nueva' | 'quitada' | 'cambiada';
  /** What changes of it: ["peso", "0.3", "0.4"]. */
  readonly detalles: readonly Detalle[];
  /** How many alumnos have something captured in it. */
  readonly capturados: number;
}

type Detalle = readonly [que: string, antes: string, despues: string];

export interface ConsecuenciasDelCambio {
  readonly columnas: readonly CambioDeColumna[];
  /** Levels of the rubric that change; what was captured with them stays as it is. */
  readonly niveles: readonly Detalle[];
  /** Data that would lose their column: with any, the change is refused. */
  readonly huerfanas: readonly ClaveDeCelda[];
  readonly cifras: readonly CambioDeCifra[];
  /** Whether something was graded by the plan, so that changing it needs a reason (Art. 35). */
  readonly sellado: boolean;
}

/** What changes, for whom and from what to what, when a captura goes from a plan to another. No score moves. */
export function consecuenciasDelCambio(
  antes: PlanDeCaptura,
  despues: PlanDeCaptura,
  de: {
    readonly celdas: Celdas;
    readonly enSabana: EnSabana | null;
    readonly lugar: LugarDeCaptura;
    readonly normas: Normas;
  },
): ConsecuenciasDelCambio {
  const { celdas } = de;
  const huerfanas = celdasSinColumna(celdas, despues);
  return {
    columnas: columnasQueCambian(columnasCon(antes), columnasCon(despues), celdas),
    niveles: nivelesQueCambian(antes, despues),
    huerfanas,
    cifras: huerfanas.length > 0 ? [] : cifrasQueCambian(antes, despues, de),
    sellado: estaSellado(celdas),
  };
}

type Atributos = ReadonlyMap<string, string>;

/** What a plan says of each column of results. */
function columnasCon(plan: PlanDeCaptura): ReadonlyMap<string, Atributos> {
  const con = (columna: Columna, atributos: Readonly<Record<string, string>>) =>
    [nombreDeColumna(columna), new Map(Object.entries(atributos))] as const;
  if (plan.institucion === 'conalep') {
    return new Map(
      plan.actividades.map(({ ra, peso, corte }) =>
        con({ que: 'logro', ra }, { peso, corte: String(corte) }),
      ),
    );
  }
  return new Map(
    plan.plan.unidades.flatMap(({ unidad, criterios }) =>
      criterios.flatMap(({ nombre, peso: pesoDelCriterio, indicadores }) =>
        indicadores.map(({ clave, evidencia, instrumento, tipo, peso }) =>
          con(
            { que: 'puntaje', unidad, indicador: clave },
            { criterio: nombre, [`peso de ${nombre}`]: pesoDelCriterio, peso, tipo, evidencia, instrumento },
          ),
        ),
      ),
    ),
  );
}

function columnasQueCambian(
  unas: ReadonlyMap<string, Atributos>,
  otras: ReadonlyMap<string, Atributos>,
  celdas: Celdas,
): CambioDeColumna[] {
  return [...new Set([...unas.keys(), ...otras.keys()])].flatMap((columna): CambioDeColumna[] => {
    const [antes, despues] = [unas.get(columna), otras.get(columna)];
    const detalles = antes && despues ? detallesEntre(antes, despues) : [];
    if (antes && despues && detalles.length === 0) return [];
    const que = antes ? 'quitada' : 'nueva';
    return [
      {
        columna,
        enPalabras: enPalabras(columna),
        que: antes && despues ? 'cambiada' : que,
        detalles,
        capturados: [...celdas.values()].filter((suyas) => suyas.has(columna)).length,
      },
    ];
  });
}

const detallesEntre = (antes: Atributos, despues: Atributos): Detalle[] =>
  [...new Set([...antes.keys(), ...despues.keys()])].flatMap((que): Detalle[] => {
    const [uno, otro] = [antes.get(que), despues.get(que)];
    return uno === undefined || otro === undefined || uno === otro ? [] : [[que, uno, otro]];
  });

function nivelesQueCambian(antes: PlanDeCaptura, despues: PlanDeCaptura): Detalle[] {
  const [unos, otros] = [nivelesDe(antes), nivelesDe(despues)];
  return [...new Set([...unos.keys(), ...otros.keys()])].flatMap((tecla): Detalle[] => {
    const [uno, otro] = [unos.get(tecla) ?? 'sin nivel', otros.get(tecla) ?? 'sin nivel'];
    return uno === otro ? [] : [[`tecla ${tecla}`, uno, otro]];
  });
}

const nivelesDe = (plan: PlanDeCaptura): ReadonlyMap<string, string> =>
  new Map(
    plan.institucion === 'ut'
      ? plan.niveles.map(({ tecla, nombre, puntaje }) => [tecla, `${nombre} de ${puntaje}`])
      : [],
  );
