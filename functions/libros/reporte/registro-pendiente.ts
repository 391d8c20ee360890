import { type Reporte } from '../../../shared/modelo/reporte';

/** An R.A. due by the corte that some alumnos of a grupo-módulo have no captured result in. */
export interface Pendiente {
  readonly docente: string;
  readonly grupo: string;
  readonly modulo: string;
  readonly nombreModulo: string | null;
  readonly ra: string;
  readonly peso: string;
  readonly corte: number;
  readonly matriculas: readonly string[];
  /** Of the whole grupo-módulo. */
  readonly alumnos: number;
}

/**
 * PO-04, norma 12-c: what each docente still has to register. A grupo-módulo of two docentes is listed under both,
 * because either can capture it.
 */
export function registroPendiente(reporte: Reporte): Pendiente[] {
  const faltan = matriculasPorRa(reporte);
  const pendientes = reporte.porGrupoModulo.flatMap(
    ({ docentes, grupo, modulo, nombreModulo, ...grupoModulo }) =>
      grupoModulo.actividades.flatMap(({ ra, peso, corte }) => {
        const matriculas = faltan.get(claveDe(grupo, modulo, ra));
        if (!matriculas) return [];
        const alumnos = grupoModulo.alumnosModulos;
        return (docentes.length === 0 ? [''] : docentes).map((docente) => ({
          ...{ docente, grupo, modulo, nombreModulo, ra, peso, corte, matriculas, alumnos },
        }));
      }),
  );
  // Stable: within a docente the order stays that of the report.
  return pendientes.sort((a, b) => (a.docente < b.docente ? -1 : Number(a.docente > b.docente)));
}

function matriculasPorRa({ alumnosModulos }: Reporte): ReadonlyMap<string, readonly string[]> {
  const faltan = new Map<string, string[]>();
  for (const { grupo, modulo, matricula, pendientes } of alumnosModulos) {
    for (const ra of pendientes) {
      const clave = claveDe(grupo, modulo, ra);
      const matriculas = faltan.get(clave);
      if (matriculas) matriculas.push(matricula);
      else faltan.set(clave, [matricula]);
    }
  }
  return faltan;
}

const claveDe = (...partes: readonly string[]): string => JSON.stringify(partes);
