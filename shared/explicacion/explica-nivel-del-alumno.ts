import { type Incidencia } from '../modelo/incidencia';
import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { nivelGlobalDelAlumno } from '../riesgo/nivel-global-del-alumno';
import { type ClaveDeModulo, consultarBandera } from './banderas/consultar-bandera';
import { anotarConducta } from './banderas/explica-conducta';
import {
  anotarReprobacionMultiple,
  consultarAvances,
  type ModuloDelAlumno,
} from './banderas/explica-reprobacion-multiple';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { type ModuloPorExplicar } from './modulo-por-explicar';
import { dato } from './operando';
import { type Operando } from './paso';

/** An alumno over all their módulos, each with the flags that it raises and its semáforo. */
export interface AlumnoPorExplicar {
  readonly modulos: readonly (ModuloDelAlumno & {
    readonly alzadas: readonly ClaveDeModulo[];
    readonly semaforo: Nivel;
    readonly capturas: ModuloPorExplicar;
  })[];
  /** Those that count: up to the day of reference. */
  readonly incidencias: readonly Incidencia[];
}

const regla = nivelGlobalDelAlumno;
const NOMBRE = 'Nivel del alumno';

/**
 * The worst of the flags raised in any módulo, of R06 and of R07; what is pending from the docente counts only in the
 * other reading. Without flags, verde, or gris when every módulo is.
 */
export function anotarNivelDelAlumno(
  cuaderno: Cuaderno,
  { modulos, incidencias }: AlumnoPorExplicar,
  conR01: boolean,
  normas: Normas,
): Operando {
  const { clavesDelDocente } = normas.seguimientoPo04;
  const avances = consultarAvances(cuaderno, modulos, normas);
  const otras = modulos.flatMap(({ modulo, cifras, alzadas }) =>
    alzadas
      .filter((clave) => clave !== 'R02' && (conR01 || !clavesDelDocente.includes(clave)))
      .map((clave) => consultarBandera(cuaderno, clave, cifras, normas, modulo)),
  );
  const R06 = anotarReprobacionMultiple(cuaderno, avances, normas);
  const R07 = anotarConducta(cuaderno, incidencias, normas);
  const peor = cuaderno.anotar(NOMBRE, 'peor-nivel', [...avances, ...otras, R06, R07], regla);
  return peor.valor === 'verde' ? anotarVerdeOGris(cuaderno, modulos, peor) : peor;
}

/** Nobody is in verde for want of data. */
function anotarVerdeOGris(
  cuaderno: Cuaderno,
  modulos: AlumnoPorExplicar['modulos'],
  verde: Operando,
): Operando {
  const contados = (nombre: string, cuales: AlumnoPorExplicar['modulos']) =>
    cuaderno.anotar(
      nombre,
      'cuenta',
      cuales.map(({ modulo, semaforo }) => dato(modulo, semaforo)),
      regla,
    );
  const todos = contados('Módulos', modulos);
  const grises = contados(
    'Módulos en gris',
    modulos.filter(({ semaforo }) => semaforo === 'gris'),
  );
  const sinDatos = cuaderno.anotar('¿Ningún módulo tiene registro?', 'igual-a', [grises, todos], regla);
  return elegir(cuaderno, NOMBRE, [[sinDatos, { es: 'gris' }]], verde, regla);
}
