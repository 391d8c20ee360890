import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LibroDeExcel } from '../banco/anfitrion/libro-de-excel';
import { crearCaptura } from '../libro/captura/crear-captura';
import { capturaDeMuestra } from './captura-de-muestra';
import { abrirExcel } from './excel-en-node';
import { conFechaFija } from './zip-con-fecha-fija';

/** The sample workbooks, as whoever tries the add-in is told of them. */
const MUESTRAS = [
  {
    archivo: 'captura-ut.xlsx',
    captura: 'captura-ut',
    titulo: 'Bases de datos aplicadas, TTS-4A',
    descripcion:
      'Una asignatura de la Universidad Tecnológica con tres unidades, su asistencia y sus remediales, capturada y por enviar: en el calendario de muestra sus dos primeras unidades ya cerraron, y lo de ellas pide rectificación.',
  },
  {
    archivo: 'captura-conalep.xlsx',
    captura: 'captura-conalep',
    titulo: 'Cultura digital, grupo 101',
    descripcion:
      'Un módulo de CONALEP a la mitad del semestre: los cortes ya evaluados están capturados, salvo un resultado que falta.',
  },
  {
    archivo: 'libro-en-blanco.xlsx',
    captura: null,
    titulo: 'Libro en blanco',
    descripcion: 'Para empezar una captura desde el principio.',
  },
] as const;

/** When everything in a sample was captured: building it again gives the same file. */
const CUANDO = '2026-11-27T18:00:00.000Z';

/**
 * Writes into `destino` the sample workbooks and the list of them. The pane's own writer makes them, through the genuine
 * office.js, so that a sample is what a docente would have.
 */
export async function construirMuestras(destino: string): Promise<void> {
  await mkdir(destino, { recursive: true });
  for (const { archivo, captura } of MUESTRAS) {
    const libro = new LibroDeExcel();
    libro.exceljs.created = new Date(CUANDO);
    libro.exceljs.modified = new Date(CUANDO);
    if (captura !== null) await capturarEn(libro, captura);
    await writeFile(path.join(destino, archivo), conFechaFija(await libro.guardar()));
  }
  const lista = MUESTRAS.map(({ archivo, titulo, descripcion }) => ({ archivo, titulo, descripcion }));
  await writeFile(path.join(destino, 'muestras.json'), JSON.stringify(lista));
}

async function capturarEn(libro: LibroDeExcel, nombre: string): Promise<void> {
  const inicial = await capturaDeMuestra(nombre);
  const creada = await abrirExcel(libro).en(() =>
    crearCaptura(inicial, {
      cuando: CUANDO,
      alAvanzar: () => undefined,
      senal: new AbortController().signal,
    }),
  );
  if (!creada.ok) throw new Error(`${nombre}: ${creada.problema.title}. ${creada.problema.detail}`);
}
