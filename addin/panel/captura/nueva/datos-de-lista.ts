import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { type Dato } from '../../../libro/captura/poner-datos';
import { alumnosDe } from './celdas-iniciales';
import { type AlumnoEnLista } from './leer-alumnos';

/** What changes in a captura for its list to be another: names, times taken, who comes in and who goes. */
export function datosDeLista(celdas: Celdas, lista: readonly AlumnoEnLista[], conVeces: boolean): Dato[] {
  const quedan = new Set(lista.map(({ matricula }) => matricula));
  const cambios = lista.flatMap(({ matricula, nombre, vecesCursada }): Dato[] => [
    { matricula, columna: 'nombre', valor: nombre },
    ...(conVeces ? [{ matricula, columna: 'veces-cursada', valor: String(vecesCursada ?? 1) }] : []),
  ]);
  const salidas = alumnosDe(celdas)
    .filter(({ matricula }) => !quedan.has(matricula))
    .flatMap(({ matricula }) =>
      ['nombre', 'veces-cursada'].map((columna): Dato => ({ matricula, columna, valor: null })),
    );
  return [...cambios, ...salidas].filter(({ valor, ...clave }) => valorDe(celdas, clave) !== valor);
}

/** Whether something was captured of an alumno beyond who they are: then they cannot be taken off the list. */
export const tieneCapturado = (celdas: Celdas, matricula: string): boolean =>
  [...(celdas.get(matricula)?.keys() ?? [])].some(
    (columna) => columna !== 'nombre' && columna !== 'veces-cursada',
  );
