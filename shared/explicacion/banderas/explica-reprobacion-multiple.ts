import { type Normas } from '../../norma/normas';
import { nivelReprobacionMultiple } from '../../riesgo/nivel-reprobacion-multiple';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { numeroDeNorma } from '../operando';
import { type Operando } from '../paso';
import { type CifrasJuzgadas, consultarBandera } from './consultar-bandera';

/** A módulo of an alumno, with the figures that its flags judge. */
export interface ModuloDelAlumno {
  readonly modulo: string;
  readonly cifras: CifrasJuzgadas;
}

/** R02 of each módulo. */
export const consultarAvances = (
  cuaderno: Cuaderno,
  modulos: readonly ModuloDelAlumno[],
  normas: Normas,
): Operando[] =>
  modulos.map(({ modulo, cifras }) => consultarBandera(cuaderno, 'R02', cifras, normas, modulo));

/** In how many módulos R02 is in rojo. */
export const anotarModulosEnRojo = (cuaderno: Cuaderno, avances: readonly Operando[]): Operando =>
  cuaderno.anotar(
    'Módulos con R02 en rojo',
    'cuenta',
    avances.filter(({ valor }) => valor === 'rojo'),
    nivelReprobacionMultiple,
  );

/** R06: how many módulos of the alumno are below the minimum. */
export function anotarReprobacionMultiple(
  cuaderno: Cuaderno,
  avances: readonly Operando[],
  normas: Normas,
): Operando {
  const regla = nivelReprobacionMultiple;
  const enRojo = anotarModulosEnRojo(cuaderno, avances);
  const muchos = numeroDeNorma(normas, 'seguimientoPo04', 'reprobacionModulosRojo');
  const alguno = numeroDeNorma(normas, 'seguimientoPo04', 'reprobacionModulosAmarillo');
  const grave = cuaderno.anotar('¿Son tantos que ponen en rojo?', 'al-menos', [enRojo, muchos], regla);
  const leve = cuaderno.anotar('¿Son tantos que avisan?', 'al-menos', [enRojo, alguno], regla);
  return elegir(
    cuaderno,
    'Nivel de R06',
    [
      [grave, { es: 'rojo' }],
      [leve, { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
