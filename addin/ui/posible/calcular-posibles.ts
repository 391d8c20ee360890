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

type Rechazada = Extract<PosibilidadesDeAsignatura, { outcome: 'rechazada' }>;

export interface AsignaturaEnTexto {
  readonly esIntegradora: boolean;
  readonly remedialesUsadas: number;
  readonly unidades: readonly UnidadEnTexto[];
}

/** What is still possible, or which unit has to be mended first (its place; null: none of them) and how. */
export type Calculo =
  | { readonly estado: 'calculadas'; readonly posibles: AsignaturaPosible }
  | { readonly estado: 'ilegible'; readonly motivo: string }
  | {
      readonly estado: 'rechazada';
      readonly unidad: number | null;
      readonly campo: Rechazada['campo'];
      readonly motivo: string;
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

/** Reads what was typed and asks the rules. Units are named by their place, "1", "2"… */
export function calcularPosibles(asignatura: AsignaturaEnTexto, normas: Normas): Calculo {
  const ilegible = asignatura.unidades.findIndex((unidad) =>
    CAMPOS_DE_UNIDAD.some((campo) => errorDeCampo(campo, unidad[campo]) !== null),
  );
  if (ilegible >= 0) {
    return { estado: 'ilegible', motivo: `Corrija lo que está marcado en la unidad ${ilegible + 1}.` };
  }
  const posibles = posibilidadesDeAsignatura(enCurso(asignatura), normas);
  if (posibles.outcome === 'calculadas') return { estado: 'calculadas', posibles };
  const { unidad, campo } = posibles;
  return {
    estado: 'rechazada',
    unidad: unidad === null ? null : Number(unidad) - 1,
    campo,
    motivo: MOTIVOS[campo],
  };
}

/** Sessions that nobody wrote are none given yet. */
const enCurso = ({ esIntegradora, remedialesUsadas, unidades }: AsignaturaEnTexto): AsignaturaEnCurso => ({
  esIntegradora,
  remedialesUsadas,
  unidades: unidades.map((unidad, lugar) => ({
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
