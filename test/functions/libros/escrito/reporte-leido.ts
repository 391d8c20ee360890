import { type Workbook } from 'exceljs';
import { z } from 'zod';
import { CLAVES_DE_ALUMNO, CLAVES_DE_MODULO, NIVELES } from '../../../../shared/modelo/reporte';
import { porCodigo } from '../../../../shared/nucleo/orden';
import { hojaDe, type Registro, renglonesDe, tablaEn } from './libro-leido';
import { ESCRITO, nivelLeido } from './nivel-leido';

/** Rows of bands and titles in the sheets that hold one table, counted from 0. */
const TITULOS = 4;

const texto = z.string();
const entero = z.int();
const numero = z.number();
const textoONulo = texto.nullable();

const palabras = (separador: string) => (valor: unknown) => {
  const junto = textoONulo.parse(valor);
  return junto === null ? [] : junto.split(separador);
};
const dosDecimales = (valor: unknown) => numero.nullable().parse(valor)?.toFixed(2) ?? null;
const banderas = (valor: unknown) =>
  palabras(', ')(valor).map((bandera) => {
    const [clave, nivelDeBandera] = bandera.split(' ');
    return { clave, nivel: nivelDeBandera };
  });

/** The keys of an expected report, read back from the cells of the workbook alone. */
export function reporteLeido(libro: Workbook): Record<string, unknown> {
  const resumen = renglonesDe(hojaDe(libro, 'Resumen'));
  const seccion = (titulo: string): Registro[] =>
    tablaEn(resumen, resumen.findIndex(([primera]) => primera === titulo) + 1);
  const grupos = seccion('Semáforo de los alumnos por grupo');
  const parametros = new Map(
    seccion('Parámetros con los que se calculó').map((fila) => [
      texto.parse(fila('Parámetros con los que se calculó/Parámetro')),
      fila('Parámetros con los que se calculó/Valor'),
    ]),
  );
  const ficha = new Map(
    seccion('Ficha del reporte').map((fila) => [
      texto.parse(fila('Ficha del reporte/Dato')),
      texto.parse(fila('Ficha del reporte/Valor')),
    ]),
  );
  const tabla = (nombre: string): Registro[] => tablaEn(renglonesDe(hojaDe(libro, nombre)), TITULOS);
  const modulos = tabla('Módulos');
  const alumnosModulos = tabla('Alumnos');
  return {
    plantel: ficha.get('Clave del plantel'),
    periodo: ficha.get('Periodo'),
    corte: Number(ficha.get('Corte')),
    fechaReferencia: ficha.get('Fecha de referencia')?.split('/').reverse().join('-'),
    parametros: parametrosLeidos(parametros),
    plantelTotales: {
      ...sin(deGrupo(grupos.at(-1) ?? nada), ['grupo']),
      alumnos: entero.parse((grupos.at(-1) ?? nada)('Semáforo de los alumnos por grupo/Alumnos')),
      capturasAnticipadas: Number(ficha.get('Capturas anticipadas, sin contar en ninguna cifra')),
      ...banderasLeidas(seccion('Banderas alzadas en el plantel')),
    },
    porGrupo: grupos.slice(0, -1).map(deGrupo),
    porModulo: modulos
      .filter((fila) => fila('Módulo/Renglón') === 'Módulo')
      .map((fila) => ({ modulo: fila('Módulo/Módulo'), ...agregado(fila) })),
    porGrupoModulo: modulos
      .filter((fila) => fila('Módulo/Renglón') === 'Grupo')
      .map((fila) => ({ grupo: fila('Módulo/Grupo'), modulo: fila('Módulo/Módulo'), ...agregado(fila) }))
      .sort((a, b) => (texto.parse(a.grupo) < texto.parse(b.grupo) ? -1 : Number(a.grupo !== b.grupo))),
    // The sheet is in the order of Spanish; the report, in that of codes.
    porDocente: tabla('Docentes')
      .map((fila) => ({
        docente: texto.parse(fila('Docente/Docente')),
        ...agregado(fila),
        gruposModulo: fila('Registro del docente (R14)/Grupos-módulo'),
        gruposModuloConR01: fila('Registro del docente (R14)/Con registro pendiente'),
        R14: textoONulo.parse(fila('Registro del docente (R14)/R14'))?.toLowerCase() ?? null,
      }))
      .sort((a, b) => porCodigo(a.docente, b.docente)),
    alumnos: [...new Map(alumnosModulos.map((fila) => [fila('Alumno/Matrícula'), fila])).values()].map(
      alumno,
    ),
    alumnosModulos: alumnosModulos.map(alumnoModulo),
  };
}

const nada: Registro = () => null;

const sin = (objeto: Record<string, unknown>, claves: readonly string[]) =>
  Object.fromEntries(Object.entries(objeto).filter(([clave]) => !claves.includes(clave)));

const niveles = (fila: Registro, banda: string) =>
  Object.fromEntries(NIVELES.map((uno) => [uno, fila(`${banda}/${ESCRITO[uno]}`)]));

/** A clave that nobody raised is blank in the sheet and absent from the report. */
const conteoDeBanderas = (fila: Registro) =>
  Object.fromEntries(
    CLAVES_DE_MODULO.map(
      (clave) =>
        [
          clave,
          { amarillo: fila(`Banderas/${clave} amarillo`), rojo: fila(`Banderas/${clave} rojo`) },
        ] as const,
    ).filter(([, { amarillo }]) => amarillo !== null),
  );

/** `banda` is that of the printed columns, which Resumen names after its section. */
function agregado(
  fila: Registro,
  banda = { cifras: 'Desempeño y registro', semaforo: 'Semáforo de alumnos en módulos', cuenta: 'Alumnos' },
) {
  return {
    alumnosModulos: fila(`${banda.semaforo}/${banda.cuenta}`),
    incumplimientosRegistro: fila(`${banda.cifras}/Registro pendiente`),
    sinRegistro: fila(`${banda.cifras}/Sin registro`),
    semaforo: niveles(fila, banda.semaforo),
    semaforoConR01: niveles(fila, 'Semáforo si contara R01'),
    banderas: conteoDeBanderas(fila),
    sumaEsperado: fila('Valores exactos/Esperado'),
    sumaRegistrado: fila('Valores exactos/Registrado'),
    sumaLogrado: fila('Valores exactos/Logrado'),
    desempeno: fila('Valores exactos/Desempeño'),
    desempeno2: dosDecimales(fila(`${banda.cifras}/Desempeño`)),
  };
}

function deGrupo(fila: Registro): Record<string, unknown> {
  const seccion = 'Semáforo de los alumnos por grupo';
  return {
    grupo: fila(`${seccion}/Grupo`),
    ...agregado(fila, {
      cifras: seccion,
      semaforo: 'Semáforo de alumnos en módulos',
      cuenta: 'Alumnos en módulos',
    }),
    nivelAlumnos: niveles(fila, seccion),
    nivelAlumnosConR01: niveles(fila, 'Nivel de los alumnos si contara R01'),
  };
}

const alumno = (fila: Registro) => ({
  matricula: texto.parse(fila('Alumno/Matrícula')),
  grupos: palabras('; ')(fila('Detalle del alumno/Grupos')),
  modulos: fila('Detalle del alumno/Módulos'),
  incumplimientosRegistro: fila('Detalle del alumno/Módulos con registro pendiente'),
  modulosR02Rojo: fila('Detalle del alumno/Módulos en R02 rojo'),
  incidencias: fila('Detalle del alumno/Incidencias'),
  suspensiones: fila('Detalle del alumno/Suspensiones'),
  banderas: banderas(fila('Detalle del alumno/Banderas del alumno')),
  nivel: nivelLeido(fila('Alumno/Nivel del alumno')),
  nivelConR01: nivelLeido(fila('Detalle del alumno/Nivel si contara R01')),
});

const alumnoModulo = (fila: Registro) => ({
  matricula: texto.parse(fila('Alumno/Matrícula')),
  grupo: fila('Módulo/Grupo'),
  modulo: fila('Módulo/Módulo'),
  docente: fila('Módulo/Docente'),
  pesoEsperado: fila('Valores exactos/Esperado'),
  pesoRegistrado: fila('Valores exactos/Registrado'),
  faltante: fila('Valores exactos/Faltante'),
  pesoLogrado: fila('Valores exactos/Logrado'),
  pesoLogrado2: dosDecimales(fila('Avance ponderativo/Logrado')),
  desempeno: fila('Valores exactos/Desempeño'),
  desempeno2: dosDecimales(fila('Avance ponderativo/Desempeño')),
  tope: fila('Valores exactos/Tope'),
  requerido: fila('Valores exactos/Requerido'),
  caida: fila('Valores exactos/Caída'),
  asistencias: fila('Asistencia/Asistencias'),
  sesiones: fila('Asistencia/Sesiones'),
  diasSinAsistir: fila('Asistencia/Días sin asistir'),
  banderas: banderas(fila('Módulo/Banderas del módulo')),
  semaforo: nivelLeido(fila('Módulo/Semáforo del módulo')),
  semaforoConR01: nivelLeido(fila('Detalle del módulo/Semáforo si contara R01')),
});

function banderasLeidas(filas: readonly Registro[]) {
  const titulo = 'Banderas alzadas en el plantel';
  const conteo = new Map(
    filas.map((fila) => [
      texto.parse(fila(`${titulo}/Bandera`)).split(' ')[0],
      { amarillo: fila(`${titulo}/Amarillo`), rojo: fila(`${titulo}/Rojo`) },
    ]),
  );
  return {
    banderasAlumno: Object.fromEntries(
      CLAVES_DE_ALUMNO.map((clave) => [clave, conteo.get(clave)] as const).filter(
        ([, uno]) => uno?.amarillo !== null,
      ),
    ),
    docentesR14: conteo.get('R14'),
  };
}

/** By the first word of each line, and its position among those of the same flag. */
function parametrosLeidos(parametros: ReadonlyMap<string, unknown>) {
  const decimal = (nombre: string) => String(numero.parse(parametros.get(nombre)));
  const cuenta = (nombre: string) => entero.parse(parametros.get(nombre));
  const cortes = (nombre: string) => texto.parse(parametros.get(nombre)).split(', ').map(Number);
  return {
    minimoAprobatorio: decimal('Mínimo aprobatorio (0 a 100)'),
    R02_margenAmarillo: decimal('R02: puntos sobre el mínimo hasta los que es amarillo'),
    R03_requeridoAmarillo: decimal('R03: requerido a partir del cual es amarillo (más de)'),
    R03_cortes: cortes('R03: cortes en que se evalúa'),
    R04c_amarilloMenorQue: decimal('R04c: asistencia amarilla (menos de, %)'),
    R04c_rojoMenorQue: decimal('R04c: asistencia roja (menos de, %)'),
    R05_diasAmarillo: cuenta('R05: días sin asistir, amarillo desde'),
    R05_diasRojoMasDe: cuenta('R05: días sin asistir, rojo con más de'),
    R06_rojoDesde: cuenta('R06: módulos en R02 rojo, rojo desde'),
    R07_incidenciasRojoDesde: cuenta('R07: incidencias, rojo desde'),
    R07_suspensionesRojoDesde: cuenta('R07: suspensiones, rojo desde'),
    R08_amarilloDesde: decimal('R08: puntos de caída, amarillo desde'),
    R08_rojoDesde: decimal('R08: puntos de caída, rojo desde'),
    R08_cortes: cortes('R08: cortes en que se evalúa'),
    R14_rojoDesdePorcentaje: decimal('R14: grupos-módulo con R01, rojo desde (%)'),
  };
}
