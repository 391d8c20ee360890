import { type Columna, nombreDeColumna } from '../../../shared/captura/columna';
import { enCeldas } from '../../../shared/captura/celdas';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { Diario } from '../diario';
import { reemplazarTabla } from '../reemplazar-tabla';
import { acomodarColumnas, type Renombre } from './acomodar-columnas';
import { aperturaDe, conHojasAbiertas } from './con-hojas-abiertas';
import { type CapturaPorPoner, columnasDeDatos, columnasDeTabla } from './hojas-de-captura';
import { filasDelPlan } from './plan-en-tabla';
import { leerTablas } from './tabla-leida';
import { nombreDeTabla, tituloDe } from './tablas-de-captura';

/** Tables whose cells admit what the plan says; the last one, only in a Universidad Tecnológica. */
const CON_COLUMNAS = ['captura', 'asistencia', 'remediales'] as const;

/**
 * Puts a new plan in the sheets: the table of the plan is written anew, and the others get the columns it adds. What was
 * captured stays where it is; `anterior` is the plan the sheets were made by.
 */
export async function reescribirPlan(
  contexto: Excel.RequestContext,
  captura: CapturaPorPoner,
  anterior: PlanDeCaptura,
  diario: Diario,
): Promise<void> {
  const tablas = captura.plan.institucion === 'ut' ? CON_COLUMNAS : CON_COLUMNAS.slice(0, 2);
  for (const que of tablas) {
    // Once all is back, each cell admits again what the old plan says.
    diario.apuntar((otro) => acomodarColumnas(otro, que, { ...captura, plan: anterior }, [], new Diario()));
  }
  await reescribirTabla(contexto, captura, diario);
  for (const que of ['captura', 'asistencia'] as const) {
    await acomodarColumnas(contexto, que, captura, renombresDe(que, captura, anterior), diario);
  }
  const deAntes = columnasDeTabla('calificaciones', { ...captura, plan: anterior });
  const deAhora = columnasDeTabla('calificaciones', captura).map(({ titulo }) => titulo);
  const sobran = deAntes.flatMap(({ titulo }): Renombre[] =>
    deAhora.includes(titulo) ? [] : [[titulo, null]],
  );
  await acomodarColumnas(contexto, 'calificaciones', captura, sobran, diario);
  if (captura.plan.institucion === 'ut') await acomodarColumnas(contexto, 'remediales', captura, [], diario);
}

/** A session that has come to be gets its column, between those that surround it. */
export const agregarColumnaDeSesion = (
  contexto: Excel.RequestContext,
  captura: Omit<CapturaPorPoner, 'lugar'>,
  sesion: Extract<Columna, { que: 'sesion' }>,
  diario: Diario,
): Promise<void> => {
  const celdas = new Map([
    ...captura.celdas,
    ...enCeldas([{ matricula: 'sesion', columna: nombreDeColumna(sesion), valor: 'A' }]),
  ]);
  return acomodarColumnas(contexto, 'asistencia', { ...captura, celdas }, [], diario);
};

async function reescribirTabla(
  contexto: Excel.RequestContext,
  { numero, plan, celdas }: CapturaPorPoner,
  diario: Diario,
): Promise<void> {
  const [leida] = await leerTablas(contexto, numero, ['plan']);
  if (!leida) return;
  const nombre = nombreDeTabla('plan', numero);
  const columnas = columnasDeTabla('plan', { plan, celdas });
  const llave = plan.institucion === 'ut' ? ['Unidad', 'Indicador'] : ['R.A.'];
  const { abrir, cerrar } = aperturaDe(nombre);
  diario.apuntar(cerrar);
  await conHojasAbiertas(contexto, [leida.hoja], async () => {
    const tabla = contexto.workbook.tables.getItem(nombre);
    const filas = filasDelPlan(plan);
    const porEscribir = { nombre, columnas, filas, llave };
    const lotes = reemplazarTabla(contexto, tabla, porEscribir, diario, () => undefined);
    let lote = await lotes.next();
    while (!lote.done) lote = await lotes.next();
  });
  diario.apuntar(abrir);
}

/** What each column that both plans know was called, and is called now; null for those that only the old one knows. */
function renombresDe(
  que: 'captura' | 'asistencia',
  { plan, celdas }: CapturaPorPoner,
  anterior: PlanDeCaptura,
): Renombre[] {
  const nuevas = new Map(
    columnasDeDatos(que, plan, celdas).map((columna) => [nombreDeColumna(columna), tituloDe(plan, columna)]),
  );
  return columnasDeDatos(que, anterior, celdas).map((columna) => [
    tituloDe(anterior, columna),
    nuevas.get(nombreDeColumna(columna)) ?? null,
  ]);
}
