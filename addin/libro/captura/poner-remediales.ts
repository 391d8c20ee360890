import { leerColumna } from '../../../shared/captura/columna';
import { type CambioDeCelda } from '../../../shared/modelo/captura';
import { ajustarFilas } from '../ajustar-filas';
import { serieDeFecha } from '../celda-cruda';
import { type Diario } from '../diario';
import { type CapturaLeida } from './captura-abierta';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { unidadesDe } from './entrada-de-columna';
import { columnasDeTabla } from './hojas-de-captura';
import { minimoDe } from './minimo-de-captura';
import { type TablaLeida } from './tabla-leida';
import { vestirTabla } from './vestir-tabla';
import { DE_REMEDIALES, lugarDeTitulo, MATRICULA, nombreDeTabla } from './tablas-de-captura';

interface Remedial {
  readonly matricula: string;
  readonly unidad: number;
  readonly fecha: string;
}

/**
 * Makes a row for each remedial that has none, in the blank rows of its table and then below, and empties the rows of
 * those that are taken away. True when it did something.
 */
export async function ponerRemediales(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  cambios: readonly Pick<CambioDeCelda, 'matricula' | 'columna' | 'despues'>[],
  diario: Diario,
): Promise<boolean> {
  const tabla = leida.tablas.find(({ que }) => que === 'remediales');
  if (!tabla || DE_REMEDIALES.some((titulo) => lugarDeTitulo(tabla, titulo) < 0)) return false;
  const conRenglon = new Map(
    leida.datos.flatMap(({ matricula, columna, lugar }) =>
      lugar?.que === 'remediales' ? [[`${matricula} ${columna}`, lugar.fila] as const] : [],
    ),
  );
  const nuevas = new Map<string, Remedial>();
  const quitadas = new Set<number>();
  for (const { matricula, columna: nombre, despues } of cambios) {
    const columna = leerColumna(nombre);
    if (columna?.que !== 'remedial' || columna.dato !== 'calificacion') continue;
    const fila = conRenglon.get(`${matricula} ${nombre}`);
    const { unidad, fecha } = columna;
    if (despues !== null && fila === undefined)
      nuevas.set(`${matricula} ${nombre}`, { matricula, unidad, fecha });
    if (despues === null && fila !== undefined) quitadas.add(fila);
  }
  if (nuevas.size === 0 && quitadas.size === 0) return false;
  await conHojasAbiertas(contexto, [tabla.hoja], () =>
    escribir(contexto, leida, tabla, [...nuevas.values()], [...quitadas], diario),
  );
  return true;
}

async function escribir(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  tabla: TablaLeida,
  nuevas: readonly Remedial[],
  quitadas: readonly number[],
  diario: Diario,
): Promise<void> {
  const { numero } = leida;
  const blancas = tabla.valores.flatMap((fila, i) => (fila.every((valor) => valor === '') ? [i] : []));
  const total = tabla.valores.length;
  const faltan = Math.max(0, nuevas.length - blancas.length);
  const enExcel = contexto.workbook.tables.getItem(nombreDeTabla('remediales', numero));
  if (faltan > 0) await crecer(contexto, enExcel, leida, total + faltan);
  const libres = [...blancas, ...Array.from({ length: faltan }, (_una, i) => total + i)];
  const hoja = contexto.workbook.worksheets.getItem(tabla.hoja);
  const renglon = (enHoja: Excel.Worksheet, fila: number) =>
    enHoja.getRangeByIndexes(tabla.fila + 1 + fila, tabla.columna, 1, tabla.titulos.length);
  for (const [i, { matricula, unidad, fecha }] of nuevas.entries()) {
    const suyo = renglon(hoja, libres[i] ?? 0);
    for (const [titulo, formato, valor] of [
      [MATRICULA, '@', matricula],
      ['Unidad', '0', unidad],
      ['Fecha', 'dd/mm/yyyy', serieDeFecha(fecha)],
    ] as const) {
      const celda = suyo.getCell(0, lugarDeTitulo(tabla, titulo));
      celda.numberFormat = [[formato]];
      celda.values = [[valor]];
    }
  }
  for (const fila of quitadas) renglon(hoja, fila - tabla.fila - 1).clear('Contents');
  await contexto.sync();
  diario.apuntar(async (otro) => {
    const otraHoja = otro.workbook.worksheets.getItem(tabla.hoja);
    await conHojasAbiertas(otro, [tabla.hoja], async () => {
      for (const fila of libres.slice(0, nuevas.length)) renglon(otraHoja, fila).clear('Contents');
      for (const fila of quitadas) {
        renglon(otraHoja, fila - tabla.fila - 1).formulas = [
          [...(tabla.formulas[fila - tabla.fila - 1] ?? [])],
        ];
      }
      await otro.sync();
      const enOtro = otro.workbook.tables.getItem(nombreDeTabla('remediales', numero));
      if (faltan > 0) await ajustarFilas(otro, enOtro, total);
    });
  });
}

/** New rows admit what the others do. */
async function crecer(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  { numero, plan, celdas }: CapturaLeida,
  filas: number,
): Promise<void> {
  await ajustarFilas(contexto, tabla, filas);
  await vestirTabla(contexto, tabla, columnasDeTabla('remediales', { plan, celdas }), {
    ...{ numero, minimo: minimoDe(plan), unidades: unidadesDe(plan) },
  });
}
