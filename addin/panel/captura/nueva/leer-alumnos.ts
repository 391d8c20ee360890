import { FILAS_DE_BUSQUEDA } from '../../../../shared/importacion/encabezado';
import { leerMatricula } from '../../../../shared/importacion/leer-clave';
import { leerConteo } from '../../../../shared/importacion/leer-conteo';
import { limpiar } from '../../../../shared/importacion/texto-de-celda';
import { textoComparable } from '../../../../shared/importacion/texto-comparable';
import { matriculaDistinta, noPareceMatricula } from './matricula-dudosa';

export interface AlumnoEnLista {
  readonly matricula: string;
  readonly nombre: string;
  /** How many times the asignatura is taken (UT); null where it is not said. */
  readonly vecesCursada: number | null;
}

/** What became of a row: each one is accounted for, with its number and what it says. */
export interface RenglonLeido {
  readonly fila: number;
  readonly texto: string;
  readonly suerte: 'nuevo' | 'otro-nombre' | 'ya-estaba' | 'error';
  readonly alumno: AlumnoEnLista | null;
  readonly motivo: string | null;
  readonly remedio: string | null;
}

type Filas = readonly (readonly string[])[];

interface Columnas {
  readonly matricula: number;
  readonly nombre: number;
  readonly veces: number | null;
}

const LARGO_DE_NOMBRE = 160;

/**
 * Alumnos of rows that were pasted or loaded: matrícula and name under their headings, or in that order without them.
 * `lista` are those the captura has already: the same matrícula with another name is told as a change of name.
 */
export function leerAlumnos(crudas: Filas, lista: readonly AlumnoEnLista[]): RenglonLeido[] {
  const filas = crudas.map((fila) => fila.map(limpiar));
  const encabezado = filas.slice(0, FILAS_DE_BUSQUEDA).findIndex((fila) => columnasDe(fila) !== null);
  const columnas = columnasDe(filas[encabezado] ?? []);
  const conocidos = new Map(lista.map((uno) => [uno.matricula, uno]));
  const enLista = lista.map(({ matricula }) => matricula);
  const vistas = new Map<string, number>();
  const leidos = filas.flatMap((fila, i): RenglonLeido[] => {
    if (i <= encabezado || fila.every((celda) => celda === '')) return [];
    const leido = sinDudosa(leerFila(fila, columnas, i + 1), enLista);
    const { alumno } = leido;
    if (!alumno) return [leido];
    const antes = vistas.get(alumno.matricula);
    if (antes !== undefined) {
      return [
        {
          ...leido,
          suerte: 'error',
          alumno: null,
          motivo: `La matrícula ${alumno.matricula} ya está en la fila ${antes}.`,
          remedio: 'Se toma la primera. Si son dos personas, corrija una de las matrículas.',
        },
      ];
    }
    vistas.set(alumno.matricula, i + 1);
    return [comparado(leido, alumno, conocidos.get(alumno.matricula))];
  });
  const todas = [...new Set([...enLista, ...vistas.keys()])];
  return leidos.map((leido) => conAviso(leido, todas));
}

/** One whose matrícula seems to be none adds nobody. */
function sinDudosa(leido: RenglonLeido, enLista: readonly string[]): RenglonLeido {
  const duda = leido.alumno && noPareceMatricula(leido.alumno.matricula, enLista);
  return duda ? { ...leido, ...duda, suerte: 'error', alumno: null } : leido;
}

/** Somebody new whose matrícula is unlike the others is added, and told. */
function conAviso(leido: RenglonLeido, todas: readonly string[]): RenglonLeido {
  const duda = leido.suerte === 'nuevo' && leido.alumno && matriculaDistinta(leido.alumno.matricula, todas);
  return duda ? { ...leido, ...duda } : leido;
}

/** The columns that a heading names; null when the row is no heading. */
function columnasDe(fila: readonly string[]): Columnas | null {
  const titulos = fila.map(textoComparable);
  const matricula = titulos.findIndex((uno) => uno === 'matricula' || uno === 'no de matricula');
  const nombre = titulos.findIndex((uno) => uno.startsWith('nombre') || uno === 'alumno');
  const veces = titulos.indexOf('veces cursada');
  return matricula < 0 || nombre < 0 ? null : { matricula, nombre, veces: veces < 0 ? null : veces };
}

function leerFila(fila: readonly string[], columnas: Columnas | null, numero: number): RenglonLeido {
  const texto = fila.filter((celda) => celda !== '').join(' · ');
  const [escrita, nombre, veces] = columnas
    ? [fila[columnas.matricula] ?? '', fila[columnas.nombre] ?? '', fila[columnas.veces ?? -1] ?? '']
    : sinTitulos(fila);
  const error = (motivo: string, remedio: string): RenglonLeido => ({
    ...{ fila: numero, texto, motivo, remedio },
    ...{ suerte: 'error', alumno: null },
  });
  const matricula = leerMatricula(escrita);
  if (!('valor' in matricula)) return error(matricula.motivo, matricula.remedio);
  if (nombre === '') return error('Falta el nombre.', 'Escriba el nombre del alumno junto a su matrícula.');
  if (nombre.length > LARGO_DE_NOMBRE) {
    return error('El nombre es demasiado largo.', 'Escriba cuando más 160 caracteres.');
  }
  const conteo = veces === '' ? { valor: null } : leerConteo(veces);
  if (!('valor' in conteo)) return error(`Veces cursada: ${conteo.motivo}`, conteo.remedio);
  const alumno = { matricula: matricula.valor, nombre, vecesCursada: conteo.valor };
  return { fila: numero, texto, suerte: 'nuevo', alumno, motivo: null, remedio: null };
}

/** Matrícula first and then the name, in two cells or in one: "26130131 ALVARADO CARRILLO PAULINA". */
function sinTitulos(fila: readonly string[]): [matricula: string, nombre: string, veces: string] {
  const [primera = '', ...resto] = fila.filter((celda) => celda !== '');
  if (resto.length > 0) return [primera, resto.join(' '), ''];
  const [matricula = '', nombre = ''] = primera.split(/\s+(.*)/, 2);
  return /\d/.test(matricula) && nombre !== '' ? [matricula, nombre, ''] : [primera, '', ''];
}

function comparado(
  leido: RenglonLeido,
  alumno: AlumnoEnLista,
  conocido: AlumnoEnLista | undefined,
): RenglonLeido {
  if (!conocido) return leido;
  const completo = { ...alumno, vecesCursada: alumno.vecesCursada ?? conocido.vecesCursada };
  if (conocido.nombre === completo.nombre && conocido.vecesCursada === completo.vecesCursada) {
    return { ...leido, alumno: completo, suerte: 'ya-estaba' };
  }
  return {
    ...leido,
    alumno: completo,
    suerte: 'otro-nombre',
    motivo: `Estaba como ${conocido.nombre}.`,
    remedio: 'Al agregarlos, queda como dice esta fila.',
  };
}

/** How many rows had each fate; together they are all the rows. */
export const conteoDeSuertes = (
  renglones: readonly RenglonLeido[],
): Readonly<Record<RenglonLeido['suerte'], number>> => ({
  nuevo: renglones.filter(({ suerte }) => suerte === 'nuevo').length,
  'otro-nombre': renglones.filter(({ suerte }) => suerte === 'otro-nombre').length,
  'ya-estaba': renglones.filter(({ suerte }) => suerte === 'ya-estaba').length,
  error: renglones.filter(({ suerte }) => suerte === 'error').length,
});

/** The list with the rows that can be read: who is new at the end, who was there with what the row says. */
export function conAlumnos(
  lista: readonly AlumnoEnLista[],
  renglones: readonly RenglonLeido[],
): AlumnoEnLista[] {
  const porMatricula = new Map(lista.map((uno) => [uno.matricula, uno]));
  for (const { alumno } of renglones) if (alumno) porMatricula.set(alumno.matricula, alumno);
  return [...porMatricula.values()];
}
