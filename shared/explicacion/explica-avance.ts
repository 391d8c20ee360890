import { type ActividadConPeso } from '../corte/avance';
import { avanceAlCorte } from '../corte/avance-al-corte';
import { type NumeroCorte } from '../modelo/corte';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { dato } from './operando';
import { type Operando } from './paso';

/** What was captured of one alumno in one módulo; `logros` 0 to 1, parallel to `actividades`. */
export interface CapturasDelModulo {
  readonly actividades: readonly (ActividadConPeso & { readonly ra: string })[];
  readonly logros: readonly (Fraccion | null)[];
}

/** R and A, once they are written down. */
export interface AvanceAnotado {
  readonly registrado: Operando;
  readonly logrado: Operando;
}

/** E: the weight due by a corte (PO-04, norma 12-c). */
export function anotarEsperado(
  cuaderno: Cuaderno,
  { actividades }: CapturasDelModulo,
  corte: NumeroCorte,
): Operando {
  const pesos = actividades.filter((una) => una.corte <= corte).map(({ ra, peso }) => dato(pesoDe(ra), peso));
  return cuaderno.anotar(`Peso esperado al corte ${corte}`, 'suma', pesos, avanceAlCorte);
}

/** R: what of it has a captured result; a captured 0 counts. */
export function anotarRegistrado(
  cuaderno: Cuaderno,
  capturas: CapturasDelModulo,
  corte: NumeroCorte,
): Operando {
  const pesos = registradas(capturas, corte).map(({ ra, peso }) => dato(pesoDe(ra), peso));
  return cuaderno.anotar(`Peso registrado al corte ${corte}`, 'suma', pesos, avanceAlCorte);
}

/** A: the points achieved in what is registered. */
export function anotarLogrado(cuaderno: Cuaderno, capturas: CapturasDelModulo, corte: NumeroCorte): Operando {
  const partes = registradas(capturas, corte).flatMap(({ ra, peso, logro }) => [
    dato(pesoDe(ra), peso),
    dato(`Logro de ${nombreDe(ra)}`, logro),
  ]);
  return cuaderno.anotar(`Puntos logrados al corte ${corte}`, 'suma-de-productos', partes, avanceAlCorte);
}

export const anotarAvance = (
  cuaderno: Cuaderno,
  capturas: CapturasDelModulo,
  corte: NumeroCorte,
): AvanceAnotado => ({
  registrado: anotarRegistrado(cuaderno, capturas, corte),
  logrado: anotarLogrado(cuaderno, capturas, corte),
});

/** E − R: what was due and nobody registered. */
export function anotarFaltante(
  cuaderno: Cuaderno,
  capturas: CapturasDelModulo,
  corte: NumeroCorte,
): Operando {
  const esperado = anotarEsperado(cuaderno, capturas, corte);
  const registrado = anotarRegistrado(cuaderno, capturas, corte);
  return cuaderno.anotar('Peso sin registro', 'resta', [esperado, registrado], avanceAlCorte);
}

const nombreDe = (ra: string): string => `R.A. ${ra}`;
const pesoDe = (ra: string): string => `Peso de ${nombreDe(ra)}`;

const registradas = ({ actividades, logros }: CapturasDelModulo, corte: NumeroCorte) =>
  actividades.flatMap((actividad, i) => {
    const logro = logros[i] ?? null;
    return actividad.corte <= corte && logro ? [{ ...actividad, logro }] : [];
  });
