import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { type AlumnoDeRejilla } from './alumnos-en-orden';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';
import { avanceDe } from './llenado';
import { type Seleccion } from './seleccion';

interface PorCapturar {
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly alumnos: readonly AlumnoDeRejilla[];
  readonly captura: { readonly celdas: Celdas };
  readonly deSabana: Celdas;
}

/**
 * Where one begins to capture: the first result that some alumno lacks in the corte or unit that is captured now; with
 * it complete, in those after it, before those that have closed. With nothing lacking, the first of that corte or unit.
 * What the sábana brought is not lacking.
 */
export function columnaPorCapturar(
  { columnas, alumnos, captura, deSabana }: PorCapturar,
  momento: number | null,
): number {
  const matriculas = alumnos.map(({ matricula }) => matricula);
  const resultados = columnas.flatMap(({ columna, momento: suyo, nombre }, lugar) => {
    if (columna.que !== 'puntaje' && columna.que !== 'logro') return [];
    const { capturados, todos } = avanceDe(captura.celdas, matriculas, nombre);
    const ajenos = avanceDe(deSabana, matriculas, nombre).capturados;
    return [{ lugar, falta: capturados + ajenos < todos, suyo }];
  });
  const suyos = resultados.filter(({ suyo }) => suyo === momento);
  const posteriores = resultados.filter(({ suyo }) => momento !== null && suyo !== null && suyo > momento);
  const faltante = [...suyos, ...posteriores, ...resultados].find(({ falta }) => falta);
  return (faltante ?? suyos[0] ?? resultados[0])?.lugar ?? 0;
}

/** Whoever is being captured, unless they have their datum in the column: then the first who lacks it. */
export function filaPorCapturar(
  {
    alumnos,
    captura,
    deSabana,
    seleccion,
  }: Omit<PorCapturar, 'columnas'> & { readonly seleccion: Seleccion },
  columna: string,
): number {
  const faltan = alumnos.map(({ matricula }) => {
    const clave = { matricula, columna };
    return valorDe(captura.celdas, clave) === null && valorDe(deSabana, clave) === null;
  });
  return faltan[seleccion.fila] === true ? seleccion.fila : Math.max(0, faltan.indexOf(true));
}
