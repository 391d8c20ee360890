import { type AlumnoEnAcopio, type ColumnasDelAlumno, type Dato, type GrupoModuloEnAcopio } from './acopio';
import { type Recepcion } from './recepcion';
import { RESULTADO } from './cuentas';
import { type Celda } from './hoja-cruda';
import { estaVacia, leerCelda } from './leer-celda';
import { type Lector } from './lectura';
import { type Lectores } from './lectores';
import { acopiarTexto } from './acopiar-texto';
import { textoDeCelda } from './texto-de-celda';

/** A sheet row being gathered: its number in the account and its cells. */
export interface FilaEnAcopio {
  readonly numero: number;
  readonly celdas: readonly Celda[];
}

/** Gathers what a row says of an alumno in a módulo. What it cannot read it leaves out and says so. */
export function acopiarAlumno(
  recepcion: Recepcion,
  grupoModulo: GrupoModuloEnAcopio,
  matricula: string,
  fila: FilaEnAcopio,
  columnas: ColumnasDelAlumno,
  lectores: Lectores,
): AlumnoEnAcopio {
  const conocido = grupoModulo.alumnos.get(matricula);
  // Long sheets repeat all of this on every R.A.: the same cells again need no reading.
  if (conocido?.columnas === columnas && repite(conocido.celdas, fila.celdas, columnas)) return conocido;
  const alumno = conocido ?? alumnoNuevo(matricula, fila, columnas);
  if (!conocido) grupoModulo.alumnos.set(matricula, alumno);
  acopiarNombre(recepcion, alumno, fila, columnas.nombre);
  const dato = <T>(previo: Dato<T> | null, columna: number | undefined, nombre: string, leer: Lector<T>) =>
    columna === undefined ? previo : acopiarDato(recepcion, previo, fila, columna, nombre, leer);
  alumno.asistencias = dato(alumno.asistencias, columnas.asistencias, 'asistencias', lectores.conteo);
  alumno.sesiones = dato(alumno.sesiones, columnas.sesiones, 'sesiones', lectores.conteo);
  alumno.ultimaAsistencia = dato(
    alumno.ultimaAsistencia,
    columnas.ultimaAsistencia,
    'última asistencia',
    lectores.fecha,
  );
  return alumno;
}

function acopiarNombre(
  recepcion: Recepcion,
  { nombres }: AlumnoEnAcopio,
  fila: FilaEnAcopio,
  columna: number,
): void {
  const lugar = recepcion.cuentas.lugarDeFila(fila.numero, columna);
  const nombre = textoDeCelda(fila.celdas[columna]);
  if (nombre !== '') {
    acopiarTexto(recepcion, nombres, lugar, nombre, fila.numero);
    return;
  }
  recepcion.cuentas.marcarFila(fila.numero, RESULTADO.conAviso);
  recepcion.avisoRepetido(lugar, 'sin-nombre', (celdas) => ({
    clave: 'sin-nombre',
    motivo: `Falta el nombre del alumno${celdas > 1 ? ` (en ${celdas} filas)` : ''}.`,
    remedio: 'Escríbalo como en el SAE; sin él, el reporte lo muestra sólo por su matrícula.',
  }));
}

const alumnoNuevo = (matricula: string, fila: FilaEnAcopio, columnas: ColumnasDelAlumno): AlumnoEnAcopio => ({
  matricula,
  fila: fila.numero,
  celdas: fila.celdas,
  columnas,
  nombres: new Map(),
  asistencias: null,
  sesiones: null,
  ultimaAsistencia: null,
  logros: [],
  registros: [],
  fusionados: null,
});

function repite(
  antes: readonly Celda[],
  ahora: readonly Celda[],
  { nombre, asistencias, sesiones, ultimaAsistencia }: ColumnasDelAlumno,
): boolean {
  return (
    antes[nombre] === ahora[nombre] &&
    (asistencias === undefined || antes[asistencias] === ahora[asistencias]) &&
    (sesiones === undefined || antes[sesiones] === ahora[sesiones]) &&
    (ultimaAsistencia === undefined || antes[ultimaAsistencia] === ahora[ultimaAsistencia])
  );
}

function acopiarDato<T>(
  recepcion: Recepcion,
  previo: Dato<T> | null,
  fila: FilaEnAcopio,
  columna: number,
  nombre: string,
  leer: Lector<T>,
): Dato<T> | null {
  const celda = fila.celdas[columna];
  if (estaVacia(celda)) return previo;
  const texto = textoDeCelda(celda);
  if (previo?.texto === texto) return previo;
  const { cuentas } = recepcion;
  const lugar = cuentas.lugarDeFila(fila.numero, columna);
  const lectura = leerCelda(celda, leer);
  const valor = 'valor' in lectura ? lectura.valor : null;
  if ('motivo' in lectura) {
    cuentas.marcarFila(fila.numero, RESULTADO.conAviso);
    recepcion.error(lugar, {
      clave: 'dato-ilegible',
      valor: texto,
      motivo: `${lectura.motivo} Es la columna «${nombre}».`,
      remedio: `${lectura.remedio} El alumno se importa sin ese dato.`,
    });
  }
  if (previo === null) return { texto, valor, lugar, contradicho: false };
  if (previo.valor === valor) return previo;
  cuentas.marcarFila(fila.numero, RESULTADO.conAviso);
  if (!previo.contradicho) {
    recepcion.error(lugar, {
      clave: 'dato-contradictorio',
      valor: texto,
      motivo: `«${nombre}» del mismo alumno y módulo es ${texto} aquí y ${previo.texto} en ${recepcion.nombrar(previo.lugar, lugar.hoja)}.`,
      remedio: 'Deje el mismo dato en todas sus filas; mientras tanto el alumno se importa sin él.',
    });
  }
  return { ...previo, contradicho: true };
}
