import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { parse } from 'papaparse';
import { z } from 'zod';
import { type ContextoDelReporte } from '../shared/reporte/contexto-del-corte';
import { type Celda, type HojaCruda } from '../shared/importacion/hoja-cruda';
import { importarIncidencias } from '../shared/importacion/importar-incidencias';
import { importarSabana } from '../shared/importacion/importar-sabana';
import { Calendario, type NumeroCorte } from '../shared/modelo/corte';
import { type Incidencia } from '../shared/modelo/incidencia';
import { type Reporte } from '../shared/modelo/reporte';
import { type Sabana } from '../shared/modelo/sabana';
import { normasEn } from '../shared/norma/normas';
import { decimal } from '../shared/nucleo/decimal';
import { SAE } from './archivos-de-muestra';

/*
 * The sample of real files: what two planteles exported at three cortes, and what was worked out from it by hand
 * before the system existed.
 */

/** The reports that must come out, by name. */
export const MUESTRAS: readonly {
  nombre: string;
  plantel: string;
  corte: NumeroCorte;
  archivos: string[];
}[] = [
  ...([1, 2, 3] as const).map((corte) => ({
    nombre: `252-corte${corte}`,
    plantel: '252',
    corte,
    archivos: archivosDe(`252-orizaba/corte${corte}`),
  })),
  { nombre: '252-corte2', plantel: '252', corte: 2, archivos: ['sabana-larga-252-corte2.csv'] },
  { nombre: '57-corte2', plantel: '57', corte: 2, archivos: ['sabana-larga-57-corte2.xlsx'] },
];

export async function sabanaDe(
  plantel: string,
  corte: NumeroCorte,
  archivos: readonly string[],
): Promise<Sabana> {
  const hojas = (await Promise.all(archivos.map(hojasDe))).flat();
  const { sabana, recibo } = importarSabana(hojas, { plantel, periodo: 'AGODIC26', corte });
  if (!sabana) throw new Error(`the sample was refused: ${JSON.stringify(recibo.observaciones.slice(0, 3))}`);
  return sabana;
}

async function incidenciasDe252(): Promise<Incidencia[]> {
  return importarIncidencias(await hojasDe('incidencias-252.csv')).incidencias ?? [];
}

/** The calendar of the sample's semester. */
function calendarioDeMuestra(): Calendario {
  const calendarios = z
    .array(Calendario)
    .parse(JSON.parse(readFileSync(join(SAE, '../calendarios.json'), 'utf8')));
  const [semestre] = calendarios.filter(({ periodo }) => periodo === 'AGODIC26');
  if (!semestre) throw new Error('the sample has no calendar of AGODIC26');
  return semestre;
}

/** What the expected reports were made with. */
export const contextoDe = async (plantel: string): Promise<ContextoDelReporte> => ({
  calendario: calendarioDeMuestra(),
  minimoAprobatorio: decimal('70'),
  incidencias: plantel === '252' ? await incidenciasDe252() : [],
  normas: normasEn('2026-10-30'),
});

/** What was worked out by hand, without what describes the file it came in. */
export function esperadoDe(nombre: string): Record<string, unknown> {
  const texto = readFileSync(join(__dirname, 'esperado', `${nombre}.json`), 'utf8');
  const esperado = z.record(z.string(), z.unknown()).parse(JSON.parse(texto));
  return sinClaves(esperado, ['formato', 'filasLeidas']);
}

/** A report without the names and details that the expected ones leave out: what is left must be equal. */
export const comoEsperado = (reporte: Reporte): Record<string, unknown> =>
  sinClaves(reporte, ['nombre', 'nombreModulo', 'docentes', 'actividades', 'ultimaAsistencia', 'pendientes']);

const sinClaves = (valor: unknown, claves: readonly string[]): Record<string, unknown> =>
  z
    .record(z.string(), z.unknown())
    .parse(
      JSON.parse(
        JSON.stringify(valor, (clave, dentro: unknown) => (claves.includes(clave) ? undefined : dentro)),
      ),
    );

function archivosDe(carpeta: string): string[] {
  return readdirSync(join(SAE, carpeta))
    .sort()
    .map((archivo) => `${carpeta}/${archivo}`);
}

async function hojasDe(archivo: string): Promise<HojaCruda[]> {
  const ruta = join(SAE, archivo);
  if (archivo.endsWith('.csv')) {
    const texto = readFileSync(ruta, 'utf8').replace(/^\uFEFF/, '');
    return [{ archivo, hoja: null, filas: parse<string[]>(texto, { skipEmptyLines: true }).data }];
  }
  const { sheets } = await readXlsx(readFileSync(ruta));
  return sheets.map(({ name, rows }) => ({
    archivo,
    hoja: name,
    filas: rows.map((fila) => fila.map(celdaDe)),
  }));
}

function celdaDe(valor: unknown): Celda {
  if (valor instanceof Date) return { fecha: valor.toISOString().slice(0, 10) };
  return typeof valor === 'string' || typeof valor === 'number' ? valor : null;
}
