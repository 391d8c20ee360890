import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { type Resultado } from '../../addin/cliente/resultado';
import { abrirCaptura, listarCapturas } from '../../addin/libro/captura/abrir-captura';
import { crearCaptura } from '../../addin/libro/captura/crear-captura';
import { escribirDatos } from '../../addin/libro/captura/escribir-datos';
import { calificarAlumnoUt, calificarCaptura } from '../../shared/calificacion/calificar-captura';
import { enLista, matriculasDe } from '../../shared/captura/celdas';
import { nombreDeColumna } from '../../shared/captura/columna';
import { normasEn } from '../../shared/norma/normas';
import { abrirExcel } from '../anfitrion/office-en-node';
import { LUGAR_UT } from '../captura-de-prueba';
import { ALUMNOS, grupoCompleto, INDICADORES } from './grupo-completo';
import { renglon } from './imprimir';

const GRUPOS = 8;
const CUANDO = '2026-10-27T15:00:00.000Z';
const NORMAS = normasEn('2026-10-30');
const { plan, celdas } = grupoCompleto();

/** A full grupo: to its grades, in a workbook, and among eight of them. Each beside what it could not do without. */
export async function medirCaptura(): Promise<void> {
  medirCalificar();
  await medirUnLibro();
  await medirOchoGrupos();
}

function medirCalificar(): void {
  const contexto = { normas: NORMAS, corte: 1, minimoAprobatorio: null, dia: null } as const;
  const [matricula = ''] = matriculasDe(celdas);
  const suyas = celdas.get(matricula) ?? new Map<string, string>();
  const texto = JSON.stringify(enLista(celdas));
  titulo(`${ALUMNOS} alumnos × ${INDICADORES} indicadores, a calificaciones`);
  const base = elMejor(() => JSON.parse(texto));
  fila('leer sus celdas de un JSON (base)', base, base);
  fila(
    'calificar el grupo',
    elMejor(() => calificarCaptura(celdas, contexto)),
    base,
  );
  fila(
    'calificar a uno, al cambiar una celda',
    elMejor(() => calificarAlumnoUt(suyas, plan, matricula, contexto)),
    base,
  );
}

async function medirUnLibro(): Promise<void> {
  const excel = abrirExcel();
  titulo('El grupo en el libro, por el office.js verdadero');
  const base = await unaVez(() => escribirEnUnViaje(ALUMNOS, INDICADORES));
  fila(`escribir ${ALUMNOS} × ${INDICADORES} valores en un viaje (base)`, base, base);
  fila('crear la captura', await unaVez(() => crear(0)), base);
  const columna = nombreDeColumna({ que: 'puntaje', unidad: 1, indicador: 'S-1' });
  const datos = matriculasDe(celdas).map((matricula) => ({ matricula, columna, valor: '9.5' }));
  const momento = { normas: NORMAS, cuando: CUANDO, motivo: null };
  fila(
    'escribir una columna',
    await unaVez(async () => exigido(await escribirDatos(1, datos, momento))),
    base,
  );
  fila('abrirla', await unaVez(async () => exigido(await abrirCaptura(1))), base);
  exigir(excel.libro.tablas.length > 0);
}

async function medirOchoGrupos(): Promise<void> {
  const excel = abrirExcel();
  for (let i = 0; i < GRUPOS; i += 1) await crear(i);
  const bytes = await excel.libro.guardar();
  titulo(`Un libro de ${GRUPOS} grupos, de ${(bytes.length / 1e6).toFixed(1)} MB`);
  let libro = new LibroDeExcel();
  const base = await unaVez(async () => (libro = await LibroDeExcel.abrirBytes(bytes)));
  fila('leer el archivo (base)', base, base);
  abrirExcel(libro);
  const listar = async () => exigir(exigido(await listarCapturas()).capturas.length === GRUPOS);
  const abrir = async () => exigir(exigido(await abrirCaptura(GRUPOS)).hallazgos.length === 0);
  fila('ver qué capturas tiene', await unaVez(listar), base);
  fila('abrir una', await unaVez(abrir), base);
}

const crear = async (i: number) =>
  exigido(
    await crearCaptura(
      { lugar: { ...LUGAR_UT, grupo: `TTS-${i + 1}A` }, version: 4, celdas: enLista(celdas) },
      { cuando: CUANDO, alAvanzar: () => undefined, senal: new AbortController().signal },
    ),
  );

const escribirEnUnViaje = (filas: number, columnas: number): Promise<void> =>
  Excel.run(async (contexto) => {
    const rango = contexto.workbook.worksheets.getItem('Hoja1').getRangeByIndexes(0, 0, filas, columnas);
    rango.values = Array.from({ length: filas }, () => Array.from({ length: columnas }, () => 9.5));
    await contexto.sync();
  });

function exigido<T>(resultado: Resultado<T>): T {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.clave}: ${resultado.problema.detail}`);
}

function exigir(cierto: boolean): void {
  if (!cierto) throw new Error('what was measured did not do its work');
}

/** Milliseconds of the fastest of many: whatever else the machine does only adds. */
function elMejor(hacer: () => unknown): number {
  let mejor = Infinity;
  for (let i = 0; i < 50; i += 1) {
    const inicio = performance.now();
    hacer();
    mejor = Math.min(mejor, performance.now() - inicio);
  }
  return mejor;
}

async function unaVez(hacer: () => Promise<unknown>): Promise<number> {
  const inicio = performance.now();
  await hacer();
  return performance.now() - inicio;
}

const titulo = (texto: string): void => console.log(`\n${renglon(texto, 'tiempo', 'veces')}`);

const fila = (que: string, ms: number, base: number): void =>
  console.log(renglon(`  ${que}`, `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`, (ms / base).toFixed(1)));
