import { planDeGrupoModulo } from '../../shared/captura/propuesta-de-captura';
import { calificacionesEnSabana } from '../../shared/captura/calificaciones-en-sabana';
import { type ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { type Actividad, type GrupoModulo, Sabana } from '../../shared/modelo/sabana';
import { type Contenido, perdidaDe } from './contenido';
import { EnMemoria } from './en-memoria';
import { type Entrega, Entregas } from './entregas';
import { type TablaConBitacora } from './tabla-con-bitacora';
import { esIlegible } from './verificacion/legible';

/** A grupo-módulo as it is listed before anybody captures it. */
export interface GrupoResumido extends Pick<GrupoModulo, 'grupo' | 'modulo' | 'nombreModulo' | 'docentes'> {
  readonly actividades: readonly Actividad[];
  readonly alumnos: number;
  /** Whether the sábana says all that a plan must. */
  readonly conPlan: boolean;
  readonly enSabana: ResumenDeCaptura['enSabana'];
}

/** The largest is 15,000 rows: those of the planteles that are capturing at this moment. */
const ENTERAS = 2;
/** About 300 bytes a grupo-módulo, and 1 KB a plan: the three of every plantel of the nation are about 110 MB. */
const RESUMIDAS = 1000;

/** Sábanas with history. To read one whole takes a tenth of a second, and every docente who captures asks for theirs. */
export class Sabanas extends Entregas<Sabana> {
  private readonly enteras = new EnMemoria<readonly GrupoModulo[]>(ENTERAS);
  private readonly resumidas = new EnMemoria<readonly GrupoResumido[]>(RESUMIDAS);

  constructor(tabla: TablaConBitacora, contenido: Contenido) {
    super(tabla, contenido, 'sabanas', Sabana);
  }

  gruposDe(entrega: Entrega): Promise<readonly GrupoModulo[]> {
    return this.enteras.de(entrega.datos.valor, async () => (await this.valorDe(entrega)).gruposModulo);
  }

  /** Null: what was kept is missing, was altered, or has a shape that is no longer understood. */
  gruposSiSeLeen(entrega: Entrega): Promise<readonly GrupoModulo[] | null> {
    return siSeLee(this.gruposDe(entrega));
  }

  resumenesDe(entrega: Entrega): Promise<readonly GrupoResumido[]> {
    return this.resumidas.de(entrega.datos.valor, async () => resumirTodos(await this.gruposDe(entrega)));
  }

  /** Null as in `gruposSiSeLeen`. */
  resumenesSiSeLeen(entrega: Entrega): Promise<readonly GrupoResumido[] | null> {
    return siSeLee(this.resumenesDe(entrega));
  }
}

async function siSeLee<T>(leida: Promise<T>): Promise<T | null> {
  try {
    return await leida;
  } catch (error) {
    if (perdidaDe(error) === null && !esIlegible(error)) throw error;
    return null;
  }
}

/** The grupos of a módulo are graded by one plan, which is kept once. */
function resumirTodos(gruposModulo: readonly GrupoModulo[]): GrupoResumido[] {
  const planes = new Map<string, readonly Actividad[]>();
  return gruposModulo.map((grupoModulo) => {
    const texto = JSON.stringify(grupoModulo.actividades);
    const actividades = planes.get(texto) ?? grupoModulo.actividades;
    planes.set(texto, actividades);
    return { ...resumir(grupoModulo), actividades };
  });
}

function resumir(grupoModulo: GrupoModulo): Omit<GrupoResumido, 'actividades'> {
  const { grupo, modulo, nombreModulo, docentes, alumnos } = grupoModulo;
  const conPlan = planDeGrupoModulo(grupoModulo) !== null;
  const enSabana = calificacionesEnSabana(grupoModulo);
  return { grupo, modulo, nombreModulo, docentes, alumnos: alumnos.length, conPlan, enSabana };
}
