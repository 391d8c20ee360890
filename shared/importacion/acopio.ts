import { type NumeroCorte } from '../modelo/corte';
import { type Recepcion } from './recepcion';
import { type Lugar, RESULTADO } from './cuentas';
import { type Celda } from './hoja-cruda';

/** A resultado de aprendizaje of a grupo-módulo, with the cells that first said its weight and its corte. */
export interface ActividadEnAcopio {
  readonly ra: string;
  readonly peso: string;
  readonly corte: NumeroCorte;
  readonly lugarDelPeso: Lugar;
  readonly lugarDelCorte: Lugar;
}

/** A value several rows repeat: the first that says it, and whether another contradicts it. */
export interface Dato<T> {
  readonly texto: string;
  /** Null when it could not be read. */
  readonly valor: T | null;
  readonly lugar: Lugar;
  readonly contradicho: boolean;
}

/** Where a sheet says things of an alumno beside the logros; undefined where it does not. */
export interface ColumnasDelAlumno {
  readonly nombre: number;
  readonly asistencias: number | undefined;
  readonly sesiones: number | undefined;
  readonly ultimaAsistencia: number | undefined;
}

/** An alumno in a grupo-módulo while sheets are read. `logros` and `registros` run parallel to its actividades. */
export interface AlumnoEnAcopio {
  readonly matricula: string;
  /** Number, cells and columns of the first row that names the alumno here. */
  readonly fila: number;
  readonly celdas: readonly Celda[];
  readonly columnas: ColumnasDelAlumno;
  readonly nombres: Map<string, Lugar>;
  asistencias: Dato<number> | null;
  sesiones: Dato<number> | null;
  ultimaAsistencia: Dato<string> | null;
  readonly logros: (string | null | undefined)[];
  readonly registros: (number | undefined)[];
  /** Records merged with the first one, by the position of their R.A.; none where they contradict each other. */
  fusionados: Map<number, number[]> | null;
}

export interface GrupoModuloEnAcopio {
  readonly grupo: string;
  readonly modulo: string;
  /** Names of the módulo. */
  readonly nombres: Map<string, Lugar>;
  readonly docentes: Map<string, Lugar>;
  readonly actividades: ActividadEnAcopio[];
  readonly posiciones: Map<string, number>;
  readonly alumnos: Map<string, AlumnoEnAcopio>;
  readonly filas: number[];
  readonly contradicciones: Set<string>;
  /** A contradiction in its table of weights refuses it whole. */
  rechazado: boolean;
}

/** The cell where a book wrote the alumno's accumulated percentage, to be compared with ours. */
export interface PorcentajeEnAcopio {
  readonly grupoModulo: GrupoModuloEnAcopio;
  readonly alumno: AlumnoEnAcopio;
  readonly fila: number;
  readonly columna: number;
  readonly celda: Celda | undefined;
}

/** Everything read so far, gathered by grupo-módulo and alumno from whatever sheets it comes. */
export class Acopio {
  readonly gruposModulo = new Map<string, GrupoModuloEnAcopio>();
  readonly porcentajes: PorcentajeEnAcopio[] = [];

  constructor(readonly recepcion: Recepcion) {}

  grupoModulo(grupo: string, modulo: string): GrupoModuloEnAcopio {
    const llave = `${grupo}\n${modulo}`;
    const conocido = this.gruposModulo.get(llave);
    if (conocido) return conocido;
    const nuevo: GrupoModuloEnAcopio = {
      grupo,
      modulo,
      nombres: new Map(),
      docentes: new Map(),
      actividades: [],
      posiciones: new Map(),
      alumnos: new Map(),
      filas: [],
      contradicciones: new Set(),
      rechazado: false,
    };
    this.gruposModulo.set(llave, nuevo);
    return nuevo;
  }

  /** The position of an R.A. whose weight and corte the grupo-módulo's table already says. */
  posicion({ posiciones, actividades }: GrupoModuloEnAcopio, ra: string, peso: string, corte: NumeroCorte) {
    const posicion = posiciones.get(ra);
    const conocida = posicion === undefined ? undefined : actividades[posicion];
    return conocida?.peso === peso && conocida.corte === corte ? posicion : undefined;
  }

  /** Adds an R.A. to the table and returns its position. Two weights or cortes for one R.A. refuse it whole. */
  actividad(grupoModulo: GrupoModuloEnAcopio, leida: ActividadEnAcopio): number {
    const { posiciones, actividades } = grupoModulo;
    const posicion = posiciones.get(leida.ra);
    const conocida = posicion === undefined ? undefined : actividades[posicion];
    if (posicion === undefined || !conocida) {
      posiciones.set(leida.ra, actividades.length);
      return actividades.push(leida) - 1;
    }
    this.comparar(grupoModulo, leida.ra, 'peso', conocida.peso, leida.peso, [
      conocida.lugarDelPeso,
      leida.lugarDelPeso,
    ]);
    this.comparar(grupoModulo, leida.ra, 'corte', String(conocida.corte), String(leida.corte), [
      conocida.lugarDelCorte,
      leida.lugarDelCorte,
    ]);
    return posicion;
  }

  private comparar(
    grupoModulo: GrupoModuloEnAcopio,
    ra: string,
    que: 'peso' | 'corte',
    antes: string,
    ahora: string,
    [primero, segundo]: readonly [Lugar, Lugar],
  ): void {
    if (antes === ahora) return;
    grupoModulo.rechazado = true;
    // Once for each value is enough: the rows that follow would say the same of every alumno.
    const llave = `${ra} ${que} ${ahora}`;
    if (grupoModulo.contradicciones.has(llave)) return;
    grupoModulo.contradicciones.add(llave);
    this.recepcion.error(segundo, {
      clave: `${que}-contradictorio`,
      valor: ahora,
      motivo: `La R.A. ${ra} de ${grupoModulo.modulo} en el grupo ${grupoModulo.grupo} tiene ${que} ${ahora} aquí y ${antes} en ${this.recepcion.nombrar(primero, segundo.hoja)}.`,
      remedio: `Deje el mismo ${que} de esa R.A. en todas las filas y archivos del grupo-módulo; mientras tanto se rechaza completo.`,
    });
  }

  /**
   * Keeps a record. The same logro again is merged; another logro for the same alumno and R.A. refuses all of them,
   * because nothing in the files says which is right. `undefined` is a logro that could not be read.
   */
  registrar(
    grupoModulo: GrupoModuloEnAcopio,
    alumno: AlumnoEnAcopio,
    posicion: number,
    logro: string | null | undefined,
    registro: number,
  ): void {
    const previo = alumno.registros[posicion];
    if (previo === undefined) {
      alumno.registros[posicion] = registro;
      alumno.logros[posicion] = logro;
      return;
    }
    const { cuentas } = this.recepcion;
    alumno.fusionados ??= new Map();
    const fusionados = alumno.fusionados.get(posicion) ?? [];
    const anterior = alumno.logros[posicion];
    if (logro !== undefined && anterior === logro && !cuentas.estaRechazado(previo)) {
      cuentas.marcarRegistro(registro, RESULTADO.fusionada);
      fusionados.push(registro);
      alumno.fusionados.set(posicion, fusionados);
      const lugar = cuentas.lugarDeRegistro(registro);
      this.recepcion.avisoRepetido(lugar, 'registro-fusionado', (celdas) => ({
        clave: 'registro-fusionado',
        valor: logro,
        motivo: `El mismo registro está en ${this.recepcion.nombrar(cuentas.lugarDeRegistro(previo), lugar.hoja)}${celdas > 1 ? ` (y así ${celdas} de esta columna)` : ''}: se cuenta una vez.`,
        remedio:
          'No hace falta hacer nada; si no lo esperaba, compruebe que no esté cargando dos veces lo mismo.',
      }));
      return;
    }
    alumno.logros[posicion] = undefined;
    // From here on all of them are refused, and each newcomer costs no look at those before it.
    alumno.fusionados.delete(posicion);
    const ra = grupoModulo.actividades[posicion]?.ra ?? '';
    for (const [uno, otro, valor] of [
      [previo, registro, anterior],
      ...fusionados.map((fusionado) => [fusionado, registro, anterior] as const),
      [registro, previo, logro],
    ] as const) {
      if (cuentas.estaRechazado(uno)) continue;
      const lugar = cuentas.lugarDeRegistro(uno);
      this.recepcion.rechazarRegistro(uno, {
        clave: 'registro-contradictorio',
        valor: valor ?? null,
        motivo: `La R.A. ${ra} de la matrícula ${alumno.matricula} en ${grupoModulo.modulo} tiene otro valor en ${this.recepcion.nombrar(cuentas.lugarDeRegistro(otro), lugar.hoja)}.`,
        remedio: 'Deje un solo valor, el del SAE; mientras tanto no se importa ninguno de los dos.',
      });
    }
  }
}
