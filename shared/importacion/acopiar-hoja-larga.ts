import { acopiarAlumno, type FilaEnAcopio } from './acopiar-alumno';
import { acopiarDocentes, acopiarTexto } from './acopiar-texto';
import { type ColumnasDelAlumno, type GrupoModuloEnAcopio } from './acopio';
import { exigir, exigirMatricula } from './exigir';
import { anotarFormulas, filasDeDatos, type HojaEnLectura, rechazarHoja } from './hoja-en-lectura';
import { acopiarLogro } from './acopiar-logro';
import { lectoresDe, type Lectores } from './lectores';
import { type Columnas, revisarColumnas } from './revisar-columnas';
import { concuerdaLaFila } from './revisar-destino';
import { type Significado } from './significado-de-columna';
import { textoDeCelda } from './texto-de-celda';

const REQUERIDAS = ['matricula', 'nombre', 'grupo', 'modulo', 'ra', 'peso', 'corte', 'logro'] as const;
const OPCIONALES: readonly Significado[] = ['docente', 'asistencias', 'sesiones', 'ultimaAsistencia'];

/** Gathers a sheet with one row for each alumno, módulo and R.A. */
export function acopiarHojaLarga(hoja: HojaEnLectura): void {
  const { recepcion, encabezado, numero } = hoja;
  const columnas = revisarColumnas(recepcion, numero, encabezado, REQUERIDAS, OPCIONALES);
  if (!columnas) {
    rechazarHoja(hoja, [encabezado.columnas.get('logro')?.[0] ?? 0]);
    return;
  }
  const lector = new LectorDeFilas(hoja, columnas);
  for (const [indice, celdas] of filasDeDatos(hoja)) {
    lector.leer({ numero: recepcion.cuentas.abrirFila(numero, indice, [lector.logro]), celdas });
  }
}

class LectorDeFilas {
  readonly logro: number;
  private readonly lectores: Lectores;
  private readonly leidas: readonly number[];
  private readonly delAlumno: ColumnasDelAlumno;

  constructor(
    private readonly hoja: HojaEnLectura,
    private readonly columnas: Columnas,
  ) {
    this.lectores = lectoresDe(hoja.cruda);
    this.logro = this.columna('logro');
    this.leidas = [...columnas.values()];
    this.delAlumno = {
      nombre: this.columna('nombre'),
      asistencias: columnas.get('asistencias'),
      sesiones: columnas.get('sesiones'),
      ultimaAsistencia: columnas.get('ultimaAsistencia'),
    };
  }

  leer(fila: FilaEnAcopio): void {
    const { acopio, recepcion } = this.hoja;
    const { lectores } = this;
    anotarFormulas(recepcion, fila.numero, fila.celdas, this.leidas);
    const matricula = exigirMatricula(recepcion, fila, this.columna('matricula'), lectores.matricula);
    const grupo = exigir(recepcion, fila, this.columna('grupo'), 'sin-grupo', lectores.grupo);
    const modulo = exigir(recepcion, fila, this.columna('modulo'), 'sin-modulo', lectores.modulo);
    const ra = exigir(recepcion, fila, this.columna('ra'), 'ra-no-valida', lectores.ra);
    const peso = exigir(recepcion, fila, this.columna('peso'), 'peso-no-valido', lectores.peso);
    const corte = exigir(recepcion, fila, this.columna('corte'), 'corte-no-valido', lectores.corte);
    if (!concuerdaLaFila(this.hoja, fila)) return;
    if (matricula === null || grupo === null || modulo === null) return;
    if (ra === null || peso === null || corte === null) return;

    const { cuentas } = recepcion;
    const grupoModulo = acopio.grupoModulo(grupo, modulo.clave);
    this.acopiarNombreDeModulo(grupoModulo, modulo.nombre, fila);
    grupoModulo.filas.push(fila.numero);
    const posicion =
      acopio.posicion(grupoModulo, ra, peso, corte) ??
      acopio.actividad(grupoModulo, {
        ra,
        peso,
        corte,
        lugarDelPeso: cuentas.lugarDeFila(fila.numero, this.columna('peso')),
        lugarDelCorte: cuentas.lugarDeFila(fila.numero, this.columna('corte')),
      });
    this.acopiarDocente(grupoModulo, fila);
    const alumno = acopiarAlumno(recepcion, grupoModulo, matricula, fila, this.delAlumno, lectores);
    const registro = cuentas.registroDe(fila.numero);
    acopiarLogro(acopio, grupoModulo, alumno, posicion, fila.celdas[this.logro], registro, lectores.logro);
  }

  private acopiarDocente(grupoModulo: GrupoModuloEnAcopio, fila: FilaEnAcopio): void {
    const columna = this.columnas.get('docente');
    const celda = columna === undefined ? null : fila.celdas[columna];
    if (columna === undefined || (typeof celda === 'string' && grupoModulo.docentes.has(celda))) return;
    const { recepcion } = this.hoja;
    const lugar = recepcion.cuentas.lugarDeFila(fila.numero, columna);
    acopiarDocentes(recepcion, grupoModulo, lugar, textoDeCelda(celda), fila.numero);
  }

  private acopiarNombreDeModulo(
    grupoModulo: GrupoModuloEnAcopio,
    junto: string | null,
    fila: FilaEnAcopio,
  ): void {
    const [aparte] = this.hoja.encabezado.columnas.get('nombreModulo') ?? [];
    if (junto === null && aparte === undefined) return;
    const { recepcion } = this.hoja;
    const lugar = recepcion.cuentas.lugarDeFila(fila.numero, aparte ?? this.columna('modulo'));
    const nombre = aparte === undefined ? junto : textoDeCelda(fila.celdas[aparte]);
    acopiarTexto(recepcion, grupoModulo.nombres, lugar, nombre ?? '', fila.numero);
  }

  private columna(significado: (typeof REQUERIDAS)[number]): number {
    return this.columnas.get(significado) ?? 0;
  }
}
