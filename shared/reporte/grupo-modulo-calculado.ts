import { type GrupoModulo } from '../modelo/sabana';
import { decimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';
import { sumaDeFilas, type Suma } from './agregado';
import { type ContextoDelCorte } from './contexto-del-corte';
import { type FilaCalculada, filaDeAlumnoModulo } from './fila-de-alumno-modulo';

/** A grupo-módulo with its rows and their sum: the part every view of the report is made of. */
export interface GrupoModuloCalculado {
  readonly origen: GrupoModulo;
  readonly docentes: readonly string[];
  readonly filas: readonly FilaCalculada[];
  readonly suma: Suma;
  /** Results captured for cortes that have not come: counted, and used in nothing else. */
  readonly capturasAnticipadas: number;
}

/** Reads a captured result, 0 to 100, as a part of one. */
export type LectorDeLogros = (logro: string) => Fraccion;

/** Results repeat over and over in a sábana: each different text is parsed once. */
export function lectorDeLogros(): LectorDeLogros {
  const leidos = new Map<string, Fraccion>();
  return (texto) => {
    const conocido = leidos.get(texto);
    if (conocido) return conocido;
    const logro = decimal(texto).entre(CIEN);
    leidos.set(texto, logro);
    return logro;
  };
}

/** Computes every row of a grupo-módulo over its one weight table. */
export function grupoModuloCalculado(
  origen: GrupoModulo,
  leerLogro: LectorDeLogros,
  contexto: ContextoDelCorte,
): GrupoModuloCalculado {
  const docentes = [...new Set(origen.docentes)].sort();
  const enCalculo = {
    grupo: origen.grupo,
    modulo: origen.modulo,
    docente: docentes.join('; '),
    actividades: origen.actividades.map(({ ra, peso, corte }) => ({ ra, peso: decimal(peso), corte })),
  };
  const filas = origen.alumnos.map((alumno) =>
    filaDeAlumnoModulo(
      alumno,
      alumno.logros.map((logro) => (logro === null ? null : leerLogro(logro))),
      enCalculo,
      contexto,
    ),
  );
  return {
    origen,
    docentes,
    filas,
    suma: sumaDeFilas(filas),
    capturasAnticipadas: anticipadas(origen, contexto),
  };
}

function anticipadas({ actividades, alumnos }: GrupoModulo, { corte }: ContextoDelCorte): number {
  const futuras = actividades.map((actividad) => actividad.corte > corte);
  return alumnos
    .map(({ logros }) => logros.filter((logro, i) => logro !== null && futuras[i]).length)
    .reduce((total, cuenta) => total + cuenta, 0);
}
