import {
  type Bandera,
  CLAVES_DE_ALUMNO,
  CLAVES_DE_MODULO,
  type ClaveBandera,
  type FilaDeAlumno,
  type FilaDeAlumnoModulo,
} from '../modelo/reporte';
import { type Sabana } from '../modelo/sabana';
import { type ContextoDelReporte } from '../reporte/contexto-del-corte';
import { reporteDeCorte } from '../reporte/reporte-de-corte';
import { contar, sumarConteos } from './contar';
import {
  type CambioDeAlumno,
  type CambioDeFila,
  type ConteoDeCambios,
  type PasoDeBandera,
} from './simulacion';

/** What a report would be made with instead. */
export type OtrasNormas = Pick<ContextoDelReporte, 'normas' | 'minimoAprobatorio'>;

/** Everybody who would change in one plantel, in the order of the report, and how many. */
export interface ReporteSimulado {
  readonly conteo: ConteoDeCambios;
  readonly alumnosModulos: readonly CambioDeFila[];
  readonly alumnos: readonly CambioDeAlumno[];
}

/** The report of the same rows under two sets of norms, and what differs. Throws as `reporteDeCorte` does. */
export function simularReporte(
  sabana: Sabana,
  contexto: ContextoDelReporte,
  otras: OtrasNormas,
): ReporteSimulado {
  const antes = reporteDeCorte(sabana, contexto);
  const despues = reporteDeCorte(sabana, { ...contexto, ...otras });
  const alumnosModulos = enParejas(antes.alumnosModulos, despues.alumnosModulos).flatMap(cambioDeFila);
  const alumnos = enParejas(antes.alumnos, despues.alumnos).flatMap(cambioDeAlumno);
  return {
    conteo: {
      alumnosModulos: antes.alumnosModulos.length,
      alumnosModulosConCambio: alumnosModulos.length,
      semaforo: contar(alumnosModulos.flatMap(({ semaforo }) => semaforo ?? [])),
      banderas: contar([...alumnosModulos, ...alumnos].flatMap(({ banderas }) => banderas)),
      alumnos: antes.alumnos.length,
      alumnosConCambio: alumnos.length,
      nivel: contar(alumnos.flatMap(({ nivel }) => (nivel.de === nivel.a ? [] : nivel))),
    },
    alumnosModulos,
    alumnos,
  };
}

/** The counts of several planteles together. */
export function sumaDeConteos(conteos: readonly ConteoDeCambios[]): ConteoDeCambios {
  const total = (cuenta: (conteo: ConteoDeCambios) => number): number =>
    conteos.reduce((suma, conteo) => suma + cuenta(conteo), 0);
  return {
    alumnosModulos: total((conteo) => conteo.alumnosModulos),
    alumnosModulosConCambio: total((conteo) => conteo.alumnosModulosConCambio),
    semaforo: sumarConteos(conteos.map(({ semaforo }) => semaforo)),
    banderas: sumarConteos(conteos.map(({ banderas }) => banderas)),
    alumnos: total((conteo) => conteo.alumnos),
    alumnosConCambio: total((conteo) => conteo.alumnosConCambio),
    nivel: sumarConteos(conteos.map(({ nivel }) => nivel)),
  };
}

/** The rows of a report are those of its sábana, whatever the norms: both lists run parallel. */
const enParejas = <T>(antes: readonly T[], despues: readonly T[]) =>
  antes.flatMap((de, i) => despues.slice(i, i + 1).map((a) => ({ de, a })));

function cambioDeFila({ de, a }: Pareja<FilaDeAlumnoModulo>): CambioDeFila[] {
  const { matricula, nombre, grupo, modulo } = de;
  const banderas = pasosDeBanderas(CLAVES_DE_MODULO, de.banderas, a.banderas);
  const semaforo = de.semaforo === a.semaforo ? null : { de: de.semaforo, a: a.semaforo };
  return semaforo || banderas.length > 0 ? [{ matricula, nombre, grupo, modulo, semaforo, banderas }] : [];
}

function cambioDeAlumno({ de, a }: Pareja<FilaDeAlumno>): CambioDeAlumno[] {
  const { matricula, nombre, grupos } = de;
  const banderas = pasosDeBanderas(CLAVES_DE_ALUMNO, de.banderas, a.banderas);
  const nivel = { de: de.nivel, a: a.nivel };
  return nivel.de !== nivel.a || banderas.length > 0 ? [{ matricula, nombre, grupos, nivel, banderas }] : [];
}

interface Pareja<T> {
  readonly de: T;
  readonly a: T;
}

function pasosDeBanderas(
  claves: readonly ClaveBandera[],
  antes: readonly Bandera[],
  despues: readonly Bandera[],
): PasoDeBandera[] {
  const nivelDe = (banderas: readonly Bandera[], clave: ClaveBandera) =>
    banderas.find((bandera) => bandera.clave === clave)?.nivel ?? null;
  return claves
    .map((clave) => ({ clave, de: nivelDe(antes, clave), a: nivelDe(despues, clave) }))
    .filter(({ de, a }) => de !== a);
}
