import { ajustarFilas, sacarFilasEmpujadas } from '../ajustar-filas';
import { type Diario } from '../diario';
import { escribirColumnas } from '../escribir-columnas';
import { restaurarInstantanea, tomarInstantanea } from '../instantanea';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { unidadesDe } from './entrada-de-columna';
import { type CapturaPorPoner, columnasDeTabla } from './hojas-de-captura';
import { leerTablas, type TablaLeida } from './tabla-leida';
import { lugarDeTitulo, MATRICULA, nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';
import { vestirTabla } from './vestir-tabla';

export interface AlumnoNuevo {
  readonly matricula: string;
  readonly nombre: string;
}

/** The tables that have one row for each alumno. */
const CON_ALUMNOS = ['captura', 'asistencia', 'calificaciones'] as const;

/** Adds a row for each alumno at the end of the tables that lack it. Who is already there is left as they are. */
export async function agregarRenglones(
  contexto: Excel.RequestContext,
  captura: Omit<CapturaPorPoner, 'lugar'>,
  alumnos: readonly AlumnoNuevo[],
  diario: Diario,
): Promise<void> {
  for (const tabla of await leerTablas(contexto, captura.numero, CON_ALUMNOS)) {
    const presentes = new Set(matriculasEn(tabla));
    const nuevos = alumnos.filter(({ matricula }) => !presentes.has(matricula));
    if (nuevos.length > 0) await agregarEn(contexto, tabla, captura, nuevos, diario);
  }
}

async function agregarEn(
  contexto: Excel.RequestContext,
  leida: TablaLeida,
  captura: Omit<CapturaPorPoner, 'lugar'>,
  nuevos: readonly AlumnoNuevo[],
  diario: Diario,
): Promise<void> {
  const { numero, plan, minimo } = captura;
  const desde = estaVacia(leida) ? 0 : leida.valores.length;
  const vuelta = { empujadas: 0 };
  const matriculas = nuevos.map(({ matricula }) => matricula);
  diario.apuntar((otro) => quitarRenglones(otro, numero, leida.que, matriculas, vuelta.empujadas));
  await conHojasAbiertas(contexto, [leida.hoja], async () => {
    const tabla = contexto.workbook.tables.getItem(nombreDeTabla(leida.que, numero));
    vuelta.empujadas = await ajustarFilas(contexto, tabla, desde + nuevos.length);
    const celdas = contexto.workbook.worksheets
      .getItem(leida.hoja)
      .getRangeByIndexes(leida.fila + 1 + desde, leida.columna, nuevos.length, leida.titulos.length);
    const deTexto = (titulo: string, valores: readonly string[]) => ({
      ...{ lugar: lugarDeTitulo(leida, titulo), como: 'values' as const, valores },
      formatos: valores.map(() => '@'),
    });
    const columnas = [
      deTexto(
        MATRICULA,
        nuevos.map(({ matricula }) => matricula),
      ),
      deTexto(
        'Nombre',
        nuevos.map(({ nombre }) => nombre),
      ),
    ].filter(({ lugar }) => lugar >= 0);
    const lotes = escribirColumnas(contexto, celdas, columnas);
    let lote = await lotes.next();
    while (!lote.done) lote = await lotes.next();
    await vestirTabla(contexto, tabla, columnasDeTabla(leida.que, captura), {
      ...{ numero, minimo, unidades: unidadesDe(plan) },
    });
  });
}

/** Takes the rows of some alumnos out of every table, with the way to have the tables as they were. */
export async function quitarAlumnos(
  contexto: Excel.RequestContext,
  numero: number,
  matriculas: readonly string[],
  diario: Diario,
): Promise<void> {
  for (const { que, hoja } of await leerTablas(contexto, numero, CON_ALUMNOS)) {
    const nombre = nombreDeTabla(que, numero);
    const tabla = contexto.workbook.tables.getItem(nombre);
    const anterior = await tomarInstantanea(contexto, tabla, nombre);
    diario.apuntar((otro) => conHojasAbiertas(otro, [hoja], () => restaurarInstantanea(otro, anterior, 0)));
    await quitarRenglones(contexto, numero, que, matriculas, 0);
  }
}

const matriculasEn = (tabla: TablaLeida): string[] => {
  const lugar = lugarDeTitulo(tabla, MATRICULA);
  return tabla.valores.map((fila) => String(fila[lugar] ?? ''));
};

/** A table without alumnos keeps one row, and it is blank. */
const estaVacia = ({ valores }: TablaLeida): boolean =>
  valores.length === 1 && (valores[0] ?? []).every((valor) => valor === '');

async function quitarRenglones(
  contexto: Excel.RequestContext,
  numero: number,
  que: TablaDeCaptura,
  matriculas: readonly string[],
  empujadas: number,
): Promise<void> {
  const [leida] = await leerTablas(contexto, numero, [que]);
  if (!leida) return;
  const quitadas = new Set(matriculas);
  const lugares = [...matriculasEn(leida).entries()].flatMap(([i, suya]) => (quitadas.has(suya) ? [i] : []));
  await conHojasAbiertas(contexto, [leida.hoja], async () => {
    const tabla = contexto.workbook.tables.getItem(nombreDeTabla(que, numero));
    // The last ones first: each row that goes moves those under it.
    for (const lugar of lugares.toReversed()) tabla.rows.getItemAt(lugar).delete();
    await contexto.sync();
    await sacarFilasEmpujadas(contexto, tabla, empujadas);
  });
}
