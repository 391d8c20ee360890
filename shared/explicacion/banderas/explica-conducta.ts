import { type Incidencia } from '../../modelo/incidencia';
import { type Normas } from '../../norma/normas';
import { nivelConducta } from '../../riesgo/nivel-conducta';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { dato, numeroDeNorma } from '../operando';
import { type Operando } from '../paso';

const regla = nivelConducta;

/** How many incidents of the semester are not suspensions. */
export const anotarIncidencias = (cuaderno: Cuaderno, incidencias: readonly Incidencia[]): Operando =>
  contar(cuaderno, 'Incidencias', 'incidencia', incidencias);

/** How many suspensions there are in the semester. */
export const anotarSuspensiones = (cuaderno: Cuaderno, incidencias: readonly Incidencia[]): Operando =>
  contar(cuaderno, 'Suspensiones', 'suspension', incidencias);

/** R07: incidents and suspensions up to the day of reference. */
export function anotarConducta(
  cuaderno: Cuaderno,
  incidencias: readonly Incidencia[],
  normas: Normas,
): Operando {
  const suyas = anotarIncidencias(cuaderno, incidencias);
  const suspensiones = anotarSuspensiones(cuaderno, incidencias);
  const alcanza = (cuantas: Operando, umbral: Operando) =>
    cuaderno.anotar('¿Alcanzan para este nivel?', 'al-menos', [cuantas, umbral], regla);
  const numero = (
    clave: 'conductaSuspensionesRojo' | 'conductaIncidenciasRojo' | 'conductaIncidenciasAmarillo',
  ) => numeroDeNorma(normas, 'seguimientoPo04', clave);
  return elegir(
    cuaderno,
    'Nivel de R07',
    [
      [alcanza(suspensiones, numero('conductaSuspensionesRojo')), { es: 'rojo' }],
      [alcanza(suyas, numero('conductaIncidenciasRojo')), { es: 'rojo' }],
      [alcanza(suyas, numero('conductaIncidenciasAmarillo')), { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}

const contar = (
  cuaderno: Cuaderno,
  nombre: string,
  cual: Incidencia['tipo'],
  incidencias: readonly Incidencia[],
): Operando =>
  cuaderno.anotar(
    nombre,
    'cuenta',
    incidencias.filter(({ tipo }) => tipo === cual).map(({ fecha }) => dato('Fecha', fecha)),
    regla,
  );
