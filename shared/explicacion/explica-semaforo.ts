import { type Normas } from '../norma/normas';
import { nivelGlobalDelAlumno } from '../riesgo/nivel-global-del-alumno';
import { anotarInasistenciaConalep } from './banderas/explica-inasistencia';
import {
  type CifrasJuzgadas,
  cifrasJuzgadas,
  type ClaveDeModulo,
  consultarBandera,
} from './banderas/consultar-bandera';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarAvance, anotarEsperado } from './explica-avance';
import { anotarDesempeno } from './explica-desempeno';
import { type AusenciaPorExplicar } from './explica-dias-sin-asistir';
import { type ModuloSinFechas } from './modulo-por-explicar';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

const regla = nivelGlobalDelAlumno;
const NOMBRE = 'Semáforo';

/** What the semáforo of a módulo looks at: R05 where the dates are known, and the docente's R01 in its other reading. */
export interface MiradaDelSemaforo {
  readonly ausencia: AusenciaPorExplicar | null;
  readonly conR01: boolean;
}

/**
 * Gris when nothing is registered; otherwise the worst of the flags that are the alumno's own, each asked to its rule
 * (R00). Every flag has an explanation of its own.
 */
export function anotarSemaforo(
  cuaderno: Cuaderno,
  modulo: ModuloSinFechas,
  { ausencia, conR01 }: MiradaDelSemaforo,
  normas: Normas,
): Operando {
  const { corte } = modulo;
  const avance = anotarAvance(cuaderno, modulo, corte);
  const vacio = cuaderno.anotar(
    '¿No hay nada registrado?',
    'igual-a',
    [avance.registrado, dato('Nada', 0)],
    regla,
  );
  if (vacio.valor === textoExacto(true)) {
    return elegir(cuaderno, NOMBRE, [[vacio, { es: 'gris' }]], null, regla);
  }
  const claves = clavesMiradas(ausencia !== null, conR01, normas);
  const cifras: CifrasJuzgadas = {
    ...cifrasJuzgadas(modulo, ausencia),
    ...avance,
    ...(claves.includes('R01') ? { esperado: anotarEsperado(cuaderno, modulo, corte) } : {}),
    desempeno: anotarDesempeno(cuaderno, avance, corte),
  };
  const sinAsistencia = modulo.asistencias === null || modulo.sesiones === null;
  const niveles = claves.map((clave) =>
    clave === 'R04c' && sinAsistencia
      ? anotarInasistenciaConalep(cuaderno, modulo, normas)
      : consultarBandera(cuaderno, clave, cifras, normas),
  );
  return cuaderno.anotar(NOMBRE, 'peor-nivel', niveles, regla);
}

function clavesMiradas(conFechas: boolean, conR01: boolean, normas: Normas): ClaveDeModulo[] {
  const { clavesDelDocente } = normas.seguimientoPo04;
  const sinFechas = (['R01', 'R02', 'R03', 'R04c', 'R08'] as const).filter(
    (clave) => (conR01 && clave === 'R01') || !clavesDelDocente.includes(clave),
  );
  return conFechas ? [...sinFechas, 'R05'] : sinFechas;
}
