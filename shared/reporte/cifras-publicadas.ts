import { type FilaDeAlumnoModulo } from '../modelo/reporte';
import { comoCociente } from '../nucleo/decimal';
import { conDecimales } from '../nucleo/redondeo';
import { type SituacionDelModulo } from '../riesgo/situacion-del-modulo';

export type CifrasPublicadas = Pick<
  FilaDeAlumnoModulo,
  | 'pesoEsperado'
  | 'pesoRegistrado'
  | 'faltante'
  | 'pesoLogrado'
  | 'pesoLogrado2'
  | 'desempeno'
  | 'desempeno2'
  | 'tope'
  | 'requerido'
  | 'caida'
>;

/** The figures of a módulo as they are published: exact quotients, and two decimals where people read them. */
export function cifrasPublicadas(situacion: SituacionDelModulo): CifrasPublicadas {
  const { esperado, registrado, logrado, desempeno, tope, requerido, caida } = situacion;
  return {
    pesoEsperado: comoCociente(esperado),
    pesoRegistrado: comoCociente(registrado),
    faltante: comoCociente(esperado.menos(registrado)),
    pesoLogrado: comoCociente(logrado),
    pesoLogrado2: conDecimales(logrado, 2),
    desempeno: desempeno && comoCociente(desempeno),
    desempeno2: desempeno && conDecimales(desempeno, 2),
    tope: comoCociente(tope),
    requerido: requerido && comoCociente(requerido),
    caida: caida && comoCociente(caida),
  };
}
