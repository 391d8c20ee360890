import { z } from 'zod';
import { CLAVES_DE_MODULO } from '../modelo/reporte';
import { type GrupoModulo, type Sabana } from '../modelo/sabana';
import { type Normas } from '../norma/normas';
import { avanceAlCorte } from '../corte/avance-al-corte';
import {
  type ContextoDelCorte,
  contextoDelCorte,
  type ContextoDelReporte,
} from '../reporte/contexto-del-corte';
import { grupoModuloCalculado, lectorDeLogros } from '../reporte/grupo-modulo-calculado';
import { cifrasJuzgadas } from './banderas/consultar-bandera';
import { anotarConducta, anotarIncidencias, anotarSuspensiones } from './banderas/explica-conducta';
import {
  anotarModulosEnRojo,
  anotarReprobacionMultiple,
  consultarAvances,
} from './banderas/explica-reprobacion-multiple';
import { type Cuaderno, explicar } from './cuaderno';
import { anotarFaltante } from './explica-avance';
import { type AlumnoPorExplicar, anotarNivelDelAlumno } from './explica-nivel-del-alumno';
import { moduloPorExplicar } from './explicacion-de-cifra';
import { dato } from './operando';
import { type Explicacion } from './paso';

/** The figures of one alumno over all their módulos, as a report names them, and the levels of R06 and R07. */
export const CIFRAS_DE_ALUMNO = z.enum([
  'modulos',
  'incumplimientosRegistro',
  'modulosR02Rojo',
  'incidencias',
  'suspensiones',
  'nivel',
  'nivelConR01',
  'R06',
  'R07',
]);
export type CifraDeAlumno = z.infer<typeof CIFRAS_DE_ALUMNO>;

type Anotador = (cuaderno: Cuaderno, alumno: AlumnoPorExplicar, normas: Normas) => unknown;

const ANOTADORES: Readonly<Record<CifraDeAlumno, Anotador>> = {
  modulos: (cuaderno, { modulos }) =>
    cuaderno.anotar(
      'Módulos',
      'cuenta',
      modulos.map(({ modulo, semaforo }) => dato(modulo, semaforo)),
      avanceAlCorte,
    ),
  incumplimientosRegistro: (cuaderno, { modulos }) => {
    const faltantes = modulos.map(({ capturas }) => anotarFaltante(cuaderno, capturas, capturas.corte));
    return cuaderno.anotar(
      'Módulos con registro pendiente',
      'cuenta',
      faltantes.filter(({ valor }) => valor !== '0'),
      avanceAlCorte,
    );
  },
  modulosR02Rojo: (cuaderno, { modulos }, normas) =>
    anotarModulosEnRojo(cuaderno, consultarAvances(cuaderno, modulos, normas)),
  incidencias: (cuaderno, { incidencias }) => anotarIncidencias(cuaderno, incidencias),
  suspensiones: (cuaderno, { incidencias }) => anotarSuspensiones(cuaderno, incidencias),
  nivel: (cuaderno, alumno, normas) => anotarNivelDelAlumno(cuaderno, alumno, false, normas),
  nivelConR01: (cuaderno, alumno, normas) => anotarNivelDelAlumno(cuaderno, alumno, true, normas),
  R06: (cuaderno, { modulos }, normas) =>
    anotarReprobacionMultiple(cuaderno, consultarAvances(cuaderno, modulos, normas), normas),
  R07: (cuaderno, { incidencias }, normas) => anotarConducta(cuaderno, incidencias, normas),
};

/** How a figure of an alumno came to be, from the whole sábana; null when the sábana does not have them. */
export function explicacionDeAlumno(
  sabana: Sabana,
  matricula: string,
  cifra: CifraDeAlumno,
  reporte: ContextoDelReporte,
): Explicacion | null {
  const contexto = contextoDelCorte(sabana.corte, reporte);
  const modulos = sabana.gruposModulo.flatMap((grupoModulo) =>
    moduloDelAlumno(grupoModulo, matricula, contexto),
  );
  if (modulos.length === 0) return null;
  const incidencias = contexto.incidencias.filter(
    (una) => una.matricula === matricula && una.fecha <= contexto.fechaReferencia,
  );
  return explicar(cifra, (cuaderno) =>
    ANOTADORES[cifra](cuaderno, { modulos, incidencias }, contexto.normas),
  );
}

/** The alumno's row of the report, computed as the report does, beside what it was computed from. */
function moduloDelAlumno(
  grupoModulo: GrupoModulo,
  matricula: string,
  contexto: ContextoDelCorte,
): AlumnoPorExplicar['modulos'][number][] {
  const capturas = moduloPorExplicar(grupoModulo, matricula, contexto);
  const alumnos = grupoModulo.alumnos.filter((alumno) => alumno.matricula === matricula).slice(0, 1);
  const { filas } = grupoModuloCalculado({ ...grupoModulo, alumnos }, lectorDeLogros(), contexto);
  return filas.flatMap(({ fila: { modulo, semaforo, banderas } }) =>
    capturas
      ? [
          {
            modulo,
            semaforo,
            capturas,
            cifras: cifrasJuzgadas(capturas, capturas),
            alzadas: CLAVES_DE_MODULO.filter((clave) => banderas.some((alzada) => alzada.clave === clave)),
          },
        ]
      : [],
  );
}
