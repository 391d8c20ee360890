import { type Avance } from '../corte/avance';
import { Fraccion } from '../nucleo/fraccion';
import { type Nivel } from '../modelo/reporte';
import { type NivelesDelModulo, type RiesgoDelModulo } from '../riesgo/riesgo-del-modulo';
import { GRAVEDAD, type LoteSituado } from './situar-lote';

/** E, R and A of one row, exact; the other figures are what corte/avance.ts makes of them. */
export function avanceEnLote(lote: LoteSituado, grupo: number, alumno: number): Avance {
  const { escalaDePesos, escalaDeLogros } = lote.columnas;
  const fila = filaDe(lote, grupo, alumno);
  return {
    esperado: Fraccion.de(lote.esperado[grupo] ?? NaN, escalaDePesos),
    registrado: Fraccion.de(lote.registrado[fila] ?? NaN, escalaDePesos),
    logrado: Fraccion.de(lote.logrado[fila] ?? NaN, escalaDePesos * escalaDeLogros),
  };
}

/** The flags and the semáforo of one row, in the words of the rules. */
export function riesgoEnLote(lote: LoteSituado, grupo: number, alumno: number): RiesgoDelModulo {
  const fila = filaDe(lote, grupo, alumno);
  const { R01, R02, R03, R04c, R08 } = lote.niveles;
  const niveles: NivelesDelModulo = {
    R01: nivelDe(R01[fila]),
    R02: nivelDe(R02[fila]),
    R03: nivelDe(R03[fila]),
    R04c: nivelDe(R04c[fila]),
    R08: nivelDe(R08[fila]),
  };
  return { niveles, semaforo: nivelDe(lote.semaforo[fila]) ?? 'gris' };
}

function nivelDe(gravedad: number | undefined): Nivel | null {
  if (gravedad === GRAVEDAD.noAplica) return null;
  if (gravedad === GRAVEDAD.gris) return 'gris';
  if (gravedad === GRAVEDAD.verde) return 'verde';
  return gravedad === GRAVEDAD.amarillo ? 'amarillo' : 'rojo';
}

const filaDe = ({ columnas }: LoteSituado, grupo: number, alumno: number): number =>
  (columnas.filasDesde[grupo] ?? NaN) + alumno;
