import { acopiarAlumno, type FilaEnAcopio } from './acopiar-alumno';
import { acopiarLogro } from './acopiar-logro';
import { acopiarDocentes, acopiarTexto } from './acopiar-texto';
import { type GrupoModuloEnAcopio } from './acopio';
import { RESULTADO } from './cuentas';
import { exigirMatricula } from './exigir';
import { direccionDeCelda } from './direccion-de-celda';
import { anotarFormulas, filasDeDatos, type HojaEnLectura, rechazarHoja } from './hoja-en-lectura';
import { leerCelda } from './leer-celda';
import { lectoresDe } from './lectores';
import { type Lector } from './lectura';
import { revisarColumnas } from './revisar-columnas';
import { lugarDeRotulo, type Rotulo } from './rotulos';
import { hayRaRepetida, leerTablaDePesos, type TablaDePesos } from './tabla-de-pesos';
import { nombreDeColumna, type Significado } from './significado-de-columna';

const REQUERIDAS = ['matricula', 'nombre'] as const;
const OPCIONALES: readonly Significado[] = ['asistencias', 'sesiones', 'ultimaAsistencia'];

/** Gathers a book of one grupo-módulo: one row for each alumno, one column for each R.A. */
export function acopiarLibroDeGrupo(hoja: HojaEnLectura, rotulos: readonly Rotulo[]): void {
  const { acopio, recepcion, encabezado, numero } = hoja;
  const lectores = lectoresDe(hoja.cruda);
  const deRegistro = encabezado.ra.map(({ columna }) => columna);
  const columnas = revisarColumnas(recepcion, numero, encabezado, REQUERIDAS, OPCIONALES);
  const repetida = hayRaRepetida(recepcion, numero, encabezado);
  const tabla = leerTablaDePesos(hoja, lectores);
  const grupo = exigirRotulo(hoja, rotulos, 'grupo', lectores.grupo);
  const modulo = exigirRotulo(hoja, rotulos, 'modulo', lectores.modulo);
  if (!columnas || repetida || !tabla || grupo === null || modulo === null) {
    rechazarHoja(hoja, deRegistro);
    return;
  }
  const grupoModulo = acopio.grupoModulo(grupo, modulo.clave);
  for (const rotulo of rotulos.filter(({ que }) => que === 'modulo')) {
    acopiarTexto(recepcion, grupoModulo.nombres, lugarDeRotulo(numero, rotulo), modulo.nombre ?? '');
  }
  for (const rotulo of rotulos.filter(({ que }) => que === 'docente')) {
    acopiarDocentes(recepcion, grupoModulo, lugarDeRotulo(numero, rotulo), rotulo.texto);
  }
  const posiciones = acopiarTabla(hoja, grupoModulo, tabla);
  const columna = (significado: (typeof REQUERIDAS)[number]): number => columnas.get(significado) ?? 0;
  const delAlumno = {
    nombre: columna('nombre'),
    asistencias: columnas.get('asistencias'),
    sesiones: columnas.get('sesiones'),
    ultimaAsistencia: columnas.get('ultimaAsistencia'),
  };
  const [porcentaje] = encabezado.columnas.get('porcentaje') ?? [];
  const leidas = [...columnas.values(), ...deRegistro];

  for (const [indice, celdas] of filasDeDatos(hoja)) {
    const fila: FilaEnAcopio = { numero: recepcion.cuentas.abrirFila(numero, indice, deRegistro), celdas };
    anotarFormulas(recepcion, fila.numero, celdas, leidas);
    const matricula = exigirMatricula(recepcion, fila, columna('matricula'), lectores.matricula);
    if (matricula === null) continue;
    grupoModulo.filas.push(fila.numero);
    const alumno = acopiarAlumno(recepcion, grupoModulo, matricula, fila, delAlumno, lectores);
    const primero = recepcion.cuentas.registroDe(fila.numero);
    for (const [i, posicion] of posiciones.entries()) {
      const registro = primero + i;
      if (posicion === null) recepcion.cuentas.marcarRegistro(registro, RESULTADO.rechazada);
      else
        acopiarLogro(
          acopio,
          grupoModulo,
          alumno,
          posicion,
          celdas[deRegistro[i] ?? 0],
          registro,
          lectores.logro,
        );
    }
    if (porcentaje !== undefined) {
      acopio.porcentajes.push({
        grupoModulo,
        alumno,
        fila: fila.numero,
        columna: porcentaje,
        celda: celdas[porcentaje],
      });
    }
  }
}

/** The position of each column's R.A. in the grupo-módulo's table; null where its weight or corte is not known. */
function acopiarTabla(
  { acopio, numero }: HojaEnLectura,
  grupoModulo: GrupoModuloEnAcopio,
  { columnas, filaDePesos, filaDeCortes }: TablaDePesos,
): (number | null)[] {
  return columnas.map(({ ra, columna, peso, corte }) =>
    peso === null || corte === null
      ? null
      : acopio.actividad(grupoModulo, {
          ra,
          peso,
          corte,
          lugarDelPeso: { hoja: numero, fila: filaDePesos, columna },
          lugarDelCorte: { hoja: numero, fila: filaDeCortes, columna },
        }),
  );
}

/** The value of a label that a book cannot do without; null, with an error, when it is missing, double or no value. */
function exigirRotulo<T>(
  { recepcion, numero, encabezado }: HojaEnLectura,
  rotulos: readonly Rotulo[],
  que: 'grupo' | 'modulo',
  lector: Lector<T>,
): T | null {
  const nombre = nombreDeColumna(que);
  const dichos = rotulos.filter((rotulo) => rotulo.que === que);
  const [dicho, otro] = dichos;
  if (!dicho || otro) {
    recepcion.error(
      otro ? lugarDeRotulo(numero, otro) : { hoja: numero, fila: encabezado.fila, columna: 0 },
      {
        clave: otro ? 'rotulo-ambiguo' : 'rotulo-faltante',
        valor: nombre,
        motivo: otro
          ? `«${nombre}» está escrito más de una vez sobre el encabezado: ${dichos.map(({ fila, columna }) => direccionDeCelda(fila, columna)).join(' y ')}.`
          : `Falta, sobre el encabezado, «${nombre}:» con su valor al lado. Se leyó: ${rotulos.map(({ texto, fila, columna }) => `${texto.slice(0, 40)} (${direccionDeCelda(fila, columna)})`).join(', ') || 'nada'}.`,
        remedio: `Escriba «${nombre}:» y su valor una sola vez, o exporte de nuevo el libro desde el SAE.`,
      },
    );
    return null;
  }
  const lectura = leerCelda(dicho.texto, lector);
  if ('valor' in lectura) return lectura.valor;
  const { motivo, remedio } = lectura;
  recepcion.error(lugarDeRotulo(numero, dicho), {
    clave: `${que}-no-valido`,
    valor: dicho.texto,
    motivo,
    remedio,
  });
  return null;
}
