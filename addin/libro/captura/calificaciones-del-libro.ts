import { type CapturaCalificada } from '../../../shared/calificacion/calificar-captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type Normas } from '../../../shared/norma/normas';
import { logrado, type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { enExcel } from '../en-excel';
import {
  alteradaEnPalabras,
  type CalificacionAlterada,
  cifrasAlteradas,
  hechurasAlteradas,
} from './calificaciones-alteradas';
import { calificacionesPorEscribir } from './calificaciones-por-escribir';
import { cifrasDistintas, filasPorMatricula, hojaDeCifras } from './cifras-en-la-hoja';
import { desdeLoQueHaya, enTurno } from './con-captura';
import { escribirCifras } from './escribir-calificaciones';
import { type CapturaPorPoner } from './hojas-de-captura';
import { loComprobable } from './lo-comprobable';
import { guardarMemoria, leerMemorias, type Memoria } from './memoria';
import { NADA_ESCRITO, oficialesDe } from './oficiales-escritas';
import { cambiaLaComprobacion, ponerComprobacion } from './poner-comprobacion';
import { ponerGraficas } from './poner-graficas';

/** What became of the official figures of a sheet: how many were written, and what somebody altered. */
export interface CifrasPuestas {
  readonly escritas: number;
  readonly alteradas: readonly CalificacionAlterada[];
  /** Somebody took the protection of the sheet off, and it stays off. */
  readonly sinProteccion: boolean;
}

interface ComoPonerlas {
  readonly corte: NumeroCorte;
  readonly normas: Normas;
  /** Also over what somebody altered. */
  readonly tambienAlteradas?: boolean;
}

/**
 * Writes in the sheet the official figures that the captura left behind, with their check beside them; what somebody
 * altered is told and left as it is. All in one turn: nothing typed in between is written over unseen.
 */
export const ponerCalificaciones = (
  numero: number,
  calificada: CapturaCalificada,
  { corte, normas, tambienAlteradas = false }: ComoPonerlas,
): Promise<Resultado<CifrasPuestas>> =>
  enTurno(() =>
    desdeLoQueHaya(() =>
      enExcel(async (contexto) => {
        const tabla = await hojaDeCifras(contexto, numero);
        const memoria = await memoriaDe(contexto, numero);
        if (!tabla) return { escritas: 0, alteradas: [], sinProteccion: false };
        const esperadas = calificacionesPorEscribir(calificada, normas);
        const anteriores = memoria?.oficiales ?? NADA_ESCRITO;
        const distintas = cifrasDistintas(tabla, esperadas);
        const alteradas = tambienAlteradas ? [] : await cifrasAlteradas(distintas, anteriores);
        const porEscribir = distintas.filter((cifra) => !alteradas.includes(cifra));
        const { protection } = contexto.workbook.worksheets.getItem(tabla.hoja);
        protection.load('protected');
        await contexto.sync();
        await escribirCifras(contexto, numero, porEscribir);
        const comprobable = loComprobable(memoria, calificada);
        if (porEscribir.length > 0 || tambienAlteradas || cambiaLaComprobacion(tabla, comprobable)) {
          await ponerComprobacion(contexto, numero, comprobable, corte);
        }
        // A row that is not there yet was not written, and later nobody lost it.
        const filas = filasPorMatricula(tabla);
        const oficiales = await oficialesDe(
          esperadas.filter(({ matricula }) => filas.has(matricula) || matricula in anteriores.sumas),
        );
        if (memoria) await guardarMemoria(contexto, numero, { ...memoria, oficiales });
        const hechuras = hechurasAlteradas(tabla, esperadas, anteriores);
        return {
          escritas: porEscribir.length,
          alteradas: [...alteradas.map(alteradaEnPalabras), ...(tambienAlteradas ? [] : hechuras)],
          sinProteccion: !protection.protected,
        };
      }),
    ),
  );

/** Null where the workbook does not remember the captura, or not whole. */
async function memoriaDe(contexto: Excel.RequestContext, numero: number): Promise<Memoria | null> {
  const memoria = (await leerMemorias(contexto)).find((una) => una.numero === numero);
  return !memoria || 'danada' in memoria ? null : memoria;
}

/** What somebody altered in the sheet of official figures; writes nothing. */
export const buscarAlteradas = (
  numero: number,
  calificada: CapturaCalificada,
  normas: Normas,
): Promise<Resultado<CalificacionAlterada[]>> =>
  enTurno(() =>
    enExcel(async (contexto) => {
      const tabla = await hojaDeCifras(contexto, numero);
      if (!tabla) return [];
      const esperadas = calificacionesPorEscribir(calificada, normas);
      const oficiales = (await memoriaDe(contexto, numero))?.oficiales ?? NADA_ESCRITO;
      const alteradas = await cifrasAlteradas(cifrasDistintas(tabla, esperadas), oficiales);
      return [...alteradas.map(alteradaEnPalabras), ...hechurasAlteradas(tabla, esperadas, oficiales)];
    }),
  );

/** Puts the charts of a captura in the workbook, all or none. Gives the way to take them back. */
export const graficarCaptura = (
  captura: Pick<CapturaPorPoner, 'numero' | 'lugar' | 'plan'>,
): Promise<Resultado<() => Promise<Resultado<void>>>> =>
  enTurno(async () => {
    const diario = new Diario();
    const puestas = await enExcel((contexto) => ponerGraficas(contexto, captura, diario));
    if (puestas.ok) return logrado(() => enTurno(() => diario.revertir()));
    await diario.revertir();
    return puestas;
  });
