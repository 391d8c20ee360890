import { GRUPOS_QUE_FALTAN, type Observacion, type Recibo } from '../../../shared/modelo/recibo';
import { type GrupoModulo } from '../../../shared/modelo/sabana';

type Lista = Pick<GrupoModulo, 'grupo' | 'modulo'> & {
  readonly alumnos: readonly Pick<GrupoModulo['alumnos'][number], 'matricula'>[];
};

const NOMBRADOS = 5;

/**
 * The receipt of a carga with a remark, before all others, on what the sábana it replaces has and it does not bring:
 * whole grupos-módulo, and alumnos of those that it does bring. A carga is the whole sábana, and a part of it takes the
 * rest away.
 */
export function conGruposQueFaltan(
  recibo: Recibo,
  guardados: readonly Lista[],
  cargados: readonly Lista[],
): Recibo {
  const traidos = new Map(cargados.map((uno) => [nombreDe(uno), new Set(matriculasDe(uno))]));
  const grupos = guardados.map(nombreDe).filter((nombre) => !traidos.has(nombre));
  const alumnos = new Map<string, string[]>();
  for (const guardado of guardados) {
    const suyos = traidos.get(nombreDe(guardado));
    for (const matricula of suyos ? matriculasDe(guardado) : []) {
      if (suyos?.has(matricula)) continue;
      alumnos.set(matricula, [...(alumnos.get(matricula) ?? []), nombreDe(guardado)]);
    }
  }
  const dichos = [deGrupos(grupos), deAlumnos(alumnos)].flatMap((uno) => uno ?? []);
  if (dichos.length === 0) return recibo;
  const observacion: Observacion = {
    ...{ gravedad: 'aviso', clave: GRUPOS_QUE_FALTAN },
    ...{ archivo: '', hoja: null, celda: null, valor: null },
    motivo: dichos.map(({ motivo }) => motivo).join(' '),
    remedio: dichos.map(({ remedio }) => remedio).join(' '),
  };
  return { ...recibo, observaciones: [observacion, ...recibo.observaciones] };
}

type Dicho = Pick<Observacion, 'motivo' | 'remedio'>;

function deGrupos(faltan: readonly string[]): Dicho | null {
  if (faltan.length === 0) return null;
  const [cuantos, dejan] =
    faltan.length === 1 ? ['1 grupo-módulo', 'deja'] : [`${faltan.length} grupos-módulo`, 'dejan'];
  return {
    motivo: `La sábana que se reemplaza tiene ${cuantos} que esta carga no trae: ${lasPrimeras(faltan)}. Al guardar la carga, ${dejan} de estar.`,
    remedio: 'Si el plantel los tiene, cargue juntos todos sus archivos.',
  };
}

/** `faltan`: in which grupos-módulo each one lacks, by matrícula. */
function deAlumnos(faltan: ReadonlyMap<string, readonly string[]>): Dicho | null {
  if (faltan.size === 0) return null;
  const [cuantos, dejan] =
    faltan.size === 1 ? ['falta 1 alumno', 'deja'] : [`faltan ${faltan.size} alumnos`, 'dejan'];
  const donde = [...faltan].map(([matricula, grupos]) => `${matricula} (${lasPrimeras(grupos, 1)})`);
  return {
    motivo: `A los grupos-módulo que esta carga sí trae les ${cuantos} de la sábana que se reemplaza: ${lasPrimeras(donde)}. Al guardar la carga, ${dejan} de estar en ellos.`,
    remedio: 'Si alguno no es baja, revise que el archivo traiga la lista completa y cárguelo otra vez.',
  };
}

function lasPrimeras(nombres: readonly string[], cuantas = NOMBRADOS): string {
  const resto = nombres.length - cuantas;
  const primeras = nombres.slice(0, cuantas).join(', ');
  return resto > 0 ? `${primeras} y ${resto} más` : primeras;
}

const nombreDe = ({ grupo, modulo }: Lista): string => `${grupo} ${modulo}`;
const matriculasDe = ({ alumnos }: Lista): string[] => alumnos.map(({ matricula }) => matricula);
