import { crearTabla } from '../crear-tabla';
import { type Diario } from '../diario';
import { filaDeLaPrimeraTabla } from '../encabezado-de-hoja';
import { agregarHoja } from '../escribir-hoja';
import { mostrarHojaDe } from '../mostrar-hoja';
import { reemplazarTabla } from '../reemplazar-tabla';
import { type HojaPorEscribir, type TablaPorEscribir } from '../tabla-por-escribir';
import { type GraficaDeCaptura, graficasDeCaptura, nombreDeGrafica } from './datos-de-graficas';
import { type CapturaPorPoner } from './hojas-de-captura';
import { nombreConSufijo } from './nombre-de-hoja';

const NOMBRE = 'Gráficas';
/** Rows that a chart and its table take together. */
const ALTO = 18;
const COLUMNAS = 8;

/**
 * Puts the charts of a captura in a sheet of their own, each from a small table beside it that follows the data. Those
 * that are already there are told their data again and stay where the person took them.
 */
export async function ponerGraficas(
  contexto: Excel.RequestContext,
  captura: Pick<CapturaPorPoner, 'numero' | 'lugar' | 'plan'>,
  diario: Diario,
): Promise<void> {
  const graficas = graficasDeCaptura(captura.plan, captura.numero);
  const porEscribir = hojaDeGraficas(captura, graficas);
  const enLibro = porEscribir.tablas.map(({ nombre }) =>
    contexto.workbook.tables.getItemOrNullObject(nombre),
  );
  const hojas = contexto.workbook.worksheets.load('items/name');
  await contexto.sync();
  const conocida = enLibro.find((tabla) => !tabla.isNullObject);
  const esOtra = hojas.items.some(({ name }) => name === NOMBRE);
  const sufijo = esOtra || captura.numero > 1 ? `${captura.lugar.grupo} ${captura.lugar.asignatura}` : '';
  const hoja = conocida
    ? conocida.worksheet
    : await agregarHoja(contexto, { ...porEscribir, nombre: nombreConSufijo(NOMBRE, sufijo) }, diario);
  const desde = 1 + Math.max(...graficas.map(({ encabezados }) => encabezados.length));
  for (const [i, grafica] of graficas.entries()) {
    const [tabla, yaEsta] = [porEscribir.tablas[i], enLibro[i]];
    if (!tabla || !yaEsta) continue;
    const fila = filaDeLaPrimeraTabla(porEscribir) + i * ALTO;
    const lotes = yaEsta.isNullObject
      ? crearTabla(contexto, hoja, fila, tabla, diario)
      : reemplazarTabla(contexto, yaEsta, tabla, diario, () => undefined);
    let lote = await lotes.next();
    while (!lote.done) lote = await lotes.next();
    await dibujar(contexto, hoja, tabla.nombre, grafica, { fila, columna: desde });
  }
  const [primera] = porEscribir.tablas;
  if (primera) await mostrarHojaDe(contexto, primera.nombre);
}

async function dibujar(
  contexto: Excel.RequestContext,
  hoja: Excel.Worksheet,
  nombre: string,
  { titulo, apilada }: GraficaDeCaptura,
  { fila, columna }: { readonly fila: number; readonly columna: number },
): Promise<void> {
  const datos = contexto.workbook.tables.getItem(nombre).getRange();
  const anterior = hoja.charts.getItemOrNullObject(nombre);
  await contexto.sync();
  if (!anterior.isNullObject) {
    anterior.setData(datos, 'Columns');
  } else {
    const grafica = hoja.charts.add(apilada ? 'ColumnStacked' : 'ColumnClustered', datos, 'Columns');
    grafica.name = nombre;
    grafica.title.text = titulo;
    grafica.legend.position = 'Bottom';
    grafica.setPosition(
      hoja.getRangeByIndexes(fila, columna, 1, 1),
      hoja.getRangeByIndexes(fila + ALTO - 3, columna + COLUMNAS, 1, 1),
    );
  }
  await contexto.sync();
}

const hojaDeGraficas = (
  { numero, lugar, plan }: Pick<CapturaPorPoner, 'numero' | 'lugar' | 'plan'>,
  graficas: readonly GraficaDeCaptura[],
): HojaPorEscribir => ({
  nombre: NOMBRE,
  titulo: `Gráficas: ${plan.nombre === '' ? lugar.asignatura : plan.nombre}`,
  renglones: [
    `Grupo ${lugar.grupo}  ·  Periodo ${lugar.periodo}`,
    'Se dibujan con las tablas de esta hoja, que siguen a Calificaciones y a Captura.',
  ],
  tablas: graficas.map(({ clave, encabezados, filas }): TablaPorEscribir => ({
    nombre: nombreDeGrafica(clave, numero),
    columnas: encabezados.map((titulo, i) => ({
      titulo,
      clase: i === 0 ? 'texto' : 'libre',
      ancho: i === 0 ? 96 : 66,
    })),
    filas,
    llave: encabezados.slice(0, 1),
  })),
});
