import { type HojaDelLibro } from '../../../addin/banco/anfitrion/hoja-del-libro';
import { type LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { cuerpoDe } from '../../../addin/banco/anfitrion/tabla-del-libro';
import { formatoDe, valorDe } from '../../../addin/banco/anfitrion/celda';

/* Reads back, from the cells alone, the report that was written: what must equal the expected one key by key. */

type Renglon = Readonly<Record<string, string | number | boolean>>;

/** Rows of a table by heading, wherever it is and however its columns are ordered. */
export function renglonesDe(libro: LibroDeExcel, nombre: string): Renglon[] {
  const tabla = libro.buscarTabla(nombre);
  if (!tabla) throw new Error(`there is no table ${nombre}`);
  const { area, hoja } = tabla;
  const lugares = Array.from({ length: area.columna2 - area.columna1 + 1 }, (_uno, i) => area.columna1 + i);
  const celda = (fila: number, columna: number) => valorDe(hoja.exceljs.getCell(fila, columna));
  const titulos = lugares.map((columna) => String(celda(area.fila1, columna)));
  const { fila1, fila2 } = cuerpoDe(tabla);
  return Array.from({ length: fila2 - fila1 + 1 }, (_uno, i) =>
    Object.fromEntries(lugares.map((columna, j) => [titulos[j] ?? '', celda(fila1 + i, columna)])),
  );
}

const NIVEL: Readonly<Record<string, string>> = {
  Verde: 'verde',
  Amarillo: 'amarillo',
  Rojo: 'rojo',
  'Sin dato': 'gris',
};

const oNulo = (valor: unknown) => (valor === '' ? null : valor);
const nivelDe = (valor: unknown) => NIVEL[String(valor)] ?? null;
const dosDecimales = (valor: unknown) => (typeof valor === 'number' ? valor.toFixed(2) : null);
const lista = (valor: unknown) => (valor === '' ? [] : String(valor).split('; '));

const niveles = (renglon: Renglon, prefijo = '') =>
  Object.fromEntries(Object.entries(NIVEL).map(([palabra, nivel]) => [nivel, renglon[prefijo + palabra]]));

function conteoDeBanderas(renglon: Renglon): Record<string, Record<string, unknown>> {
  const conteo: Record<string, Record<string, unknown>> = {};
  for (const [titulo, valor] of Object.entries(renglon)) {
    const [, clave = '', nivel = ''] = /^(R\d\dc?) (amarillo|rojo)$/.exec(titulo) ?? [];
    if (clave !== '' && valor !== '') conteo[clave] = { ...conteo[clave], [nivel]: valor };
  }
  return conteo;
}

const banderas = (valor: unknown) =>
  lista(valor).map((bandera) => {
    const [clave, nivel] = bandera.split(' ');
    return { clave, nivel };
  });

const agregado = (renglon: Renglon) => ({
  alumnosModulos: renglon['Alumnos en módulos'],
  incumplimientosRegistro: renglon['Registro pendiente'],
  sinRegistro: renglon['Sin registro'],
  semaforo: niveles(renglon),
  semaforoConR01: niveles(renglon, 'Con R01: '),
  banderas: conteoDeBanderas(renglon),
  sumaEsperado: renglon['Suma esperada'],
  sumaRegistrado: renglon['Suma registrada'],
  sumaLogrado: renglon['Suma lograda'],
  desempeno: oNulo(renglon['Desempeño exacto']),
  desempeno2: dosDecimales(renglon['Desempeño']),
});

/** The whole report, with the keys of the expected files. */
export function reporteEnElLibro(libro: LibroDeExcel): Record<string, unknown> {
  const { parametros, ...totales } = anidar(renglonesDe(libro, 'siseac_totales'));
  const { plantel, periodo, corte, fechaReferencia, ...plantelTotales } = totales;
  return {
    ...{ plantel, periodo, corte, fechaReferencia, parametros, plantelTotales },
    porGrupo: renglonesDe(libro, 'siseac_grupos').map((renglon) => ({
      grupo: renglon['Grupo'],
      ...agregado(renglon),
      nivelAlumnos: niveles(renglon, 'Alumnos: '),
      nivelAlumnosConR01: niveles(renglon, 'Alumnos con R01: '),
    })),
    porModulo: renglonesDe(libro, 'siseac_modulos').map((renglon) => ({
      modulo: renglon['Módulo'],
      ...agregado(renglon),
    })),
    porGrupoModulo: renglonesDe(libro, 'siseac_grupos_modulo').map((renglon) => ({
      grupo: renglon['Grupo'],
      modulo: renglon['Módulo'],
      ...agregado(renglon),
    })),
    porDocente: renglonesDe(libro, 'siseac_docentes').map((renglon) => ({
      docente: renglon['Docente'],
      ...agregado(renglon),
      gruposModulo: renglon['Grupos-módulo'],
      gruposModuloConR01: renglon['Grupos-módulo con R01'],
      R14: nivelDe(renglon['R14']),
    })),
    alumnos: renglonesDe(libro, 'siseac_alumnos').map((renglon) => ({
      matricula: renglon['Matrícula'],
      grupos: lista(renglon['Grupos']),
      modulos: renglon['Módulos'],
      incumplimientosRegistro: renglon['Registro pendiente'],
      modulosR02Rojo: renglon['Módulos en R02 rojo'],
      incidencias: renglon['Incidencias'],
      suspensiones: renglon['Suspensiones'],
      banderas: banderas(renglon['Banderas del alumno']),
      nivel: nivelDe(renglon['Nivel']),
      nivelConR01: nivelDe(renglon['Nivel si contara R01']),
    })),
    alumnosModulos: renglonesDe(libro, 'siseac_reporte').map(alumnoEnModulo),
  };
}

const alumnoEnModulo = (renglon: Renglon) => ({
  matricula: renglon['Matrícula'],
  grupo: renglon['Grupo'],
  modulo: renglon['Módulo'],
  docente: renglon['Docente'],
  pesoEsperado: renglon['Esperado exacto'],
  pesoRegistrado: renglon['Registrado exacto'],
  faltante: renglon['Faltante exacto'],
  pesoLogrado: renglon['Logrado exacto'],
  pesoLogrado2: dosDecimales(renglon['Logrado']),
  desempeno: oNulo(renglon['Desempeño exacto']),
  desempeno2: dosDecimales(renglon['Desempeño']),
  tope: renglon['Tope exacto'],
  requerido: oNulo(renglon['Requerido exacto']),
  caida: oNulo(renglon['Caída exacta']),
  asistencias: oNulo(renglon['Asistencias']),
  sesiones: oNulo(renglon['Sesiones']),
  diasSinAsistir: oNulo(renglon['Días sin asistir']),
  banderas: banderas(renglon['Banderas']),
  semaforo: nivelDe(renglon['Semáforo']),
  semaforoConR01: nivelDe(renglon['Semáforo si contara R01']),
});

/** "semaforo.verde" → { semaforo: { verde } }. */
function anidar(renglones: readonly Renglon[]): Record<string, unknown> {
  const raiz: Record<string, unknown> = {};
  const ramas = new Map<string, Record<string, unknown>>([['', raiz]]);
  const rama = (ruta: readonly string[]): Record<string, unknown> => {
    const clave = ruta.join('.');
    const conocida = ramas.get(clave);
    if (conocida) return conocida;
    const nueva: Record<string, unknown> = {};
    ramas.set(clave, nueva);
    rama(ruta.slice(0, -1))[ruta.at(-1) ?? ''] = nueva;
    return nueva;
  };
  for (const renglon of renglones) {
    const ruta = String(renglon['Clave del dato']).split('.');
    const [ultima = ''] = ruta.slice(-1);
    const valor = oNulo(renglon['Valor']);
    rama(ruta.slice(0, -1))[ultima] = ultima.endsWith('_cortes')
      ? String(valor).split(', ').map(Number)
      : valor;
  }
  // Flags that nobody raised leave no row behind them.
  for (const clave of ['banderas', 'banderasAlumno']) raiz[clave] ??= {};
  return raiz;
}

/** Everything a sheet holds, to tell whether something changed. */
export const contenidoDe = ({ exceljs }: HojaDelLibro): unknown => {
  const celdas: [string, unknown, string][] = [];
  exceljs.eachRow((fila) =>
    fila.eachCell((celda) => celdas.push([celda.address, celda.value, formatoDe(celda)])),
  );
  return celdas;
};
