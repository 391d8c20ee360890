import { type Normas } from '../../../shared/norma/normas';
import { type AsignaturaEnCurso } from '../../../shared/posible/asignatura-en-curso';
import {
  posibilidadesDeAsignatura,
  type PosibilidadesDeAsignatura,
} from '../../../shared/posible/posibilidades-de-asignatura';
import {
  calificacionDe,
  CAMPOS_DE_UNIDAD,
  conteoDe,
  errorDeCampo,
  type UnidadEnTexto,
} from './captura-de-asignatura';
import { type AsignaturaPosible } from './situacion-en-palabras';

type UnidadPosible = AsignaturaPosible['unidades'][number];
type Rechazada = Extract<PosibilidadesDeAsignatura, { outcome: 'rechazada' }>;

export interface AsignaturaEnTexto {
  readonly esIntegradora: boolean;
  readonly remedialesUsadas: number;
  readonly unidades: readonly UnidadEnTexto[];
}

/** A unit that has to be mended first, by its place: what the rules refused of it, or nothing when it cannot be read. */
export interface UnidadPendiente {
  readonly lugar: number;
  readonly rechazo: { readonly campo: Rechazada['campo']; readonly motivo: string } | null;
}

/** What is still possible: of the whole, or of the units that can be computed while others are mended. */
export type Calculo =
  | { readonly estado: 'calculadas'; readonly posibles: AsignaturaPosible }
  | {
      readonly estado: 'incompletas';
      /** Why there is no final yet. */
      readonly motivo: string;
      readonly pendientes: readonly UnidadPendiente[];
      /** By place; absent for those to mend. */
      readonly unidades: ReadonlyMap<number, UnidadPosible>;
    };

const MOTIVOS: Readonly<Record<Rechazada['campo'], string>> = {
  unidades: 'Agregue al menos una unidad.',
  remedialesUsadas: 'Hay más remediales escritas que usadas: corrija cuántas lleva.',
  continua: 'De 0 a 10, por ejemplo 8.5',
  sumativa: 'De 0 a 10, por ejemplo 8.5',
  remedial: 'De 0 a 10, y sólo cuando la unidad ya tiene nivel',
  motivo: 'Una unidad aprobada no se recupera: deje la remedial en blanco',
  asistencias: 'No pueden ser más que las sesiones dadas',
  sesionesProgramadas: 'No pueden ser menos que las sesiones dadas',
};

interface UnidadEnSuLugar {
  readonly lugar: number;
  readonly unidad: UnidadEnTexto;
}

/** Reads what was typed and asks the rules. A unit that cannot be computed leaves the others as they are. */
export function calcularPosibles(asignatura: AsignaturaEnTexto, normas: Normas): Calculo {
  const pendientes: UnidadPendiente[] = [];
  let legibles: readonly UnidadEnSuLugar[] = asignatura.unidades.flatMap((unidad, lugar) => {
    if (CAMPOS_DE_UNIDAD.every((campo) => errorDeCampo(campo, unidad[campo]) === null)) {
      return [{ lugar, unidad }];
    }
    pendientes.push({ lugar, rechazo: null });
    return [];
  });
  for (;;) {
    const posibles = posibilidadesDeAsignatura(enCurso(asignatura, legibles), normas);
    if (posibles.outcome === 'calculadas') {
      if (pendientes.length === 0) return { estado: 'calculadas', posibles };
      const unidades = legibles.flatMap(({ lugar }, i) =>
        posibles.unidades.slice(i, i + 1).map((unidad) => [lugar, unidad] as const),
      );
      return incompletas(fraseDePendientes(pendientes), pendientes, new Map(unidades));
    }
    const { unidad, campo } = posibles;
    if (unidad === null) {
      const motivo =
        pendientes.length > 0 && legibles.length === 0 ? fraseDePendientes(pendientes) : MOTIVOS[campo];
      return incompletas(motivo, pendientes, new Map());
    }
    const lugarMalo = Number(unidad) - 1;
    pendientes.push({ lugar: lugarMalo, rechazo: { campo, motivo: MOTIVOS[campo] } });
    legibles = legibles.filter(({ lugar }) => lugar !== lugarMalo);
  }
}

const incompletas = (
  motivo: string,
  pendientes: readonly UnidadPendiente[],
  unidades: ReadonlyMap<number, UnidadPosible>,
): Calculo => ({ estado: 'incompletas', motivo, pendientes, unidades });

/** "Falta corregir las unidades 1 y 3 para saber el final." */
function fraseDePendientes(pendientes: readonly UnidadPendiente[]): string {
  const numeros = pendientes.map(({ lugar }) => lugar + 1).sort((a, b) => a - b);
  const ultimo = numeros.at(-1) ?? '';
  return numeros.length === 1
    ? `Falta corregir la unidad ${ultimo} para saber el final.`
    : `Falta corregir las unidades ${numeros.slice(0, -1).join(', ')} y ${ultimo} para saber el final.`;
}

/** Sessions that nobody wrote are none given yet. */
const enCurso = (
  { esIntegradora, remedialesUsadas }: AsignaturaEnTexto,
  legibles: readonly UnidadEnSuLugar[],
): AsignaturaEnCurso => ({
  esIntegradora,
  remedialesUsadas,
  unidades: legibles.map(({ lugar, unidad }) => ({
    unidad: String(lugar + 1),
    continua: calificacionDe(unidad.continua),
    sumativa: calificacionDe(unidad.sumativa),
    asistencias: conteoDe(unidad.asistencias) ?? 0,
    sesiones: conteoDe(unidad.sesiones) ?? 0,
    sesionesProgramadas: conteoDe(unidad.sesionesProgramadas),
    remedial: calificacionDe(unidad.remedial),
    motivo: null,
  })),
});
