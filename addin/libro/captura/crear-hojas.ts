import { planDe } from '../../../shared/captura/plan-de-captura';
import { crearTabla } from '../crear-tabla';
import { type Diario } from '../diario';
import { filaDeLaPrimeraTabla } from '../encabezado-de-hoja';
import { agregarHoja } from '../escribir-hoja';
import { aperturaDe, protegerHoja } from './con-hojas-abiertas';
import { type CapturaPorPoner, hojasDeCaptura } from './hojas-de-captura';
import { sufijoDe } from './nombre-de-hoja';
import { unidadesDe } from './entrada-de-columna';
import { TABLAS, type TablaDeCaptura } from './tablas-de-captura';
import { vestirTabla } from './vestir-tabla';

/**
 * Makes the sheets of a captura, or those that are asked for: its tables with what each cell admits, and protected where the system alone writes.
 * Yields rows written. Throws when the captura has no plan: it is made with one.
 */
export async function* crearHojasDeCaptura(
  contexto: Excel.RequestContext,
  captura: Omit<CapturaPorPoner, 'plan'>,
  diario: Diario,
  cuales: readonly TablaDeCaptura[] = TABLAS,
): AsyncGenerator<number> {
  const plan = planDe(captura.celdas);
  if (!plan) throw new Error(`captura ${captura.numero} has no plan`);
  const hojas = contexto.workbook.worksheets.load('items/name');
  await contexto.sync();
  const sufijo = sufijoDe(
    captura.lugar,
    hojas.items.map(({ name }) => name),
  );
  const { numero, minimo } = captura;
  for (const { que, porEscribir, columnas, protegida } of hojasDeCaptura({ ...captura, plan }, sufijo)) {
    if (!cuales.includes(que)) continue;
    const hoja = await agregarHoja(contexto, porEscribir, diario);
    const [tabla] = porEscribir.tablas;
    if (!tabla) continue;
    yield* crearTabla(contexto, hoja, filaDeLaPrimeraTabla(porEscribir), tabla, diario);
    const enLibro = contexto.workbook.tables.getItem(tabla.nombre);
    await vestirTabla(contexto, enLibro, columnas, { numero, minimo, unidades: unidadesDe(plan) });
    const fila = filaDeLaPrimeraTabla(porEscribir);
    // Whose row it is stays in sight, however far to the right one types.
    if (columnas[1]?.titulo === 'Nombre')
      hoja.freezePanes.freezeAt(hoja.getRangeByIndexes(0, 0, fila + 1, 2));
    if (!protegida) continue;
    diario.apuntar(aperturaDe(tabla.nombre).abrir);
    protegerHoja(hoja);
    await contexto.sync();
  }
}
