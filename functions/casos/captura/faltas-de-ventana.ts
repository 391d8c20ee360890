import { esDeAsistencia, leerColumna } from '../../../shared/captura/columna';
import { momentosTocados } from '../../../shared/captura/momentos-tocados';
import { situacionDeVentana, ventanaDelMomento } from '../../../shared/captura/ventana-de-captura';
import { type CambioDeCelda, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Calendario } from '../../../shared/modelo/corte';
import { type FaltaDeCambio } from '../../../shared/modelo/falta-de-cambio';
import { type Actividad } from '../../../shared/modelo/sabana';
import { type Normas } from '../../../shared/norma/normas';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Autorizacion } from './autorizacion-de';

interface Contexto {
  readonly antes: PlanDeCaptura | null;
  readonly despues: PlanDeCaptura;
  /** The R.A. of the grupo-módulo in each sábana of the periodo that knows it, oldest first. */
  readonly enSabana: readonly (readonly Actividad[])[];
  readonly calendario: Calendario | null;
  readonly hoy: Fecha;
  readonly normas: Normas;
  /** Of the folio that the envío carries; null: it authorises nothing. */
  readonly autorizacion: Autorizacion | null;
}

export interface EnSuVentana {
  readonly anticipadas: number;
  /** Changes of closed cortes or units that nothing authorises. */
  readonly faltas: readonly FaltaDeCambio[];
  /** Whether some change needed the authorised rectification. */
  readonly rectifica: boolean;
  /** The day the folio of the envío expired, when it did. */
  readonly vencio: Fecha | null;
}

/**
 * PO-04, normas 6 and 7: what is captured before its window is taken with a notice, and after it by rectification.
 * Attendance is never early: it is taken day by day. Lectura: each closed corte or unit that an envío touches has its
 * own authorised rectification, and the folio it carries is of one of them; a plan that weighs several otherwise could
 * not be sent in parts.
 */
export function cambiosEnSuVentana(cambios: readonly CambioDeCelda[], contexto: Contexto): EnSuVentana {
  // Those of a columna are the same in every change of it, and going through two plans takes its time.
  const deColumna = new Map<string, VentanaTocada[]>();
  const efectivos = cambios
    .filter(({ antes, despues }) => antes !== despues)
    .map((cambio) => {
      const ventanas = deColumna.get(cambio.columna) ?? ventanasDe(cambio, contexto);
      deColumna.set(cambio.columna, ventanas);
      return { cambio, ventanas };
    });
  const cerrados = new Set(
    efectivos.flatMap(({ ventanas }) => ventanas.filter(cerro).map(({ momento }) => momento)),
  );
  const { autorizacion } = contexto;
  const rectifica = autorizacion !== null && cerrados.has(autorizacion.momento);
  const abiertos = new Set(rectifica ? autorizacion.autorizados : []);
  return {
    anticipadas: efectivos.filter(({ cambio, ventanas }) => esAnticipado(cambio, ventanas)).length,
    faltas: efectivos.flatMap(({ cambio, ventanas }) => {
      const sinAutorizar = ventanas.filter((una) => cerro(una) && !abiertos.has(una.momento));
      return sinAutorizar.length === 0 ? [] : [cerrada(cambio, sinAutorizar, contexto.despues)];
    }),
    rectifica,
    vencio: autorizacion?.vencio ?? null,
  };
}

type VentanaTocada = ReturnType<typeof ventanasDe>[number];

const ventanasDe = (cambio: CambioDeCelda, contexto: Contexto) =>
  momentosTocados(contexto, cambio).map((momento) => {
    const ventana = ventanaDelMomento(contexto.despues.institucion, momento, contexto.calendario);
    return { momento, fin: ventana?.capturaFin ?? '', situacion: situacionDeVentana(ventana, contexto) };
  });

const cerro = ({ situacion }: VentanaTocada): boolean => situacion === 'extemporanea';

function esAnticipado({ columna: nombre }: CambioDeCelda, ventanas: readonly VentanaTocada[]): boolean {
  const columna = leerColumna(nombre);
  const deAsistencia = columna !== null && esDeAsistencia(columna);
  return !deAsistencia && ventanas.some(({ situacion }) => situacion === 'anticipada');
}

function cerrada(
  { matricula, columna }: CambioDeCelda,
  ventanas: readonly VentanaTocada[],
  { institucion }: PlanDeCaptura,
): FaltaDeCambio {
  const de = institucion === 'ut' ? 'de la unidad' : 'del corte';
  const cierres = ventanas.map(({ momento, fin }) => `${de} ${momento} cerró el ${fechaLarga(fin)}`);
  const cuales = ventanas.map(({ momento }) => `${de} ${momento}`).join(' y otra ');
  return {
    matricula,
    columna,
    momentos: ventanas.map(({ momento }) => momento),
    motivo: `La captura ${cierres.join(' y la ')}.`,
    remedio:
      ventanas.length === 1
        ? `Solicite la rectificación ${cuales} y envíe de nuevo con su folio (PO-04, norma 6).`
        : `Solicite una rectificación ${cuales}; cuando todas estén autorizadas, envíe de nuevo con el folio de una de ellas (PO-04, norma 6).`,
  };
}
