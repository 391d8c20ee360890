import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre';
import { z } from 'zod';
import { type Celda, type HojaCruda } from '../shared/importacion/hoja-cruda';

/* Two asignaturas of the Universidad Tecnológica, and what was worked out from them by hand. */

export const CARPETA_UT = path.join(__dirname, 'datos/ut');

export const ASIGNATURAS = [
  { nombre: 'ut-no-integradora', carpeta: '' },
  { nombre: 'ut-integradora', carpeta: 'integradora' },
] as const;

export const LIBROS = ['plan-de-evaluacion.xlsx', 'captura-grupo.xlsx'] as const;

/** The sheets of the plan and the captura of an asignatura, as the service reads them. */
export async function hojasDeAsignatura(carpeta: string): Promise<HojaCruda[]> {
  const libros = LIBROS.map(async (archivo): Promise<HojaCruda[]> => {
    const { sheets } = await readXlsx(readFileSync(path.join(CARPETA_UT, carpeta, archivo)));
    return sheets.map(({ name, rows }) => ({
      archivo,
      hoja: name,
      filas: rows.map((fila) => fila.map(celdaDe)),
    }));
  });
  return (await Promise.all(libros)).flat();
}

function celdaDe(valor: unknown): Celda {
  if (valor instanceof Date) return { fecha: valor.toISOString().slice(0, 10) };
  return typeof valor === 'string' || typeof valor === 'number' ? valor : null;
}

const Esperado = z.looseObject({
  fechaReferencia: z.string(),
  totales: z.looseObject({}),
  alumnos: z.array(z.looseObject({})),
});

export const esperadoDeAsignatura = (nombre: string): z.infer<typeof Esperado> =>
  Esperado.parse(JSON.parse(readFileSync(path.join(__dirname, 'esperado', `${nombre}.json`), 'utf8')));
