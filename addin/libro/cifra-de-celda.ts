import { ClavePeriodo, NumeroCorte } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { type Problema } from '../../shared/modelo/problema';
import { ClaveBandera } from '../../shared/modelo/reporte';
import { fallido, logrado, type Resultado } from '../cliente/resultado';
import { type Destino, type PreguntaDeCifra } from '../cliente/servicio';
import { type CeldaElegida } from './celda-elegida';
import { sinCifra } from './problema-de-libro';

/** A figure of a report as the service is asked about it, and how the sheet calls it. */
export interface CifraDeCelda {
  /** Of what report the sheet says it is; null when its title was deleted. */
  readonly destino: Destino | null;
  readonly titulo: string;
  readonly pregunta: PreguntaDeCifra;
}

/** Which figure each column of our tables shows. The exact twin of a column is the same figure. */
export const CIFRA_DE_COLUMNA: Readonly<Record<string, Readonly<Record<string, PreguntaDeCifra['cifra']>>>> =
  {
    siseac_reporte: {
      Semáforo: 'semaforo',
      Esperado: 'pesoEsperado',
      Registrado: 'pesoRegistrado',
      Faltante: 'faltante',
      Logrado: 'pesoLogrado',
      Desempeño: 'desempeno',
      Tope: 'tope',
      Requerido: 'requerido',
      Caída: 'caida',
      'Días sin asistir': 'diasSinAsistir',
      'Semáforo si contara R01': 'semaforoConR01',
      'Esperado exacto': 'pesoEsperado',
      'Registrado exacto': 'pesoRegistrado',
      'Faltante exacto': 'faltante',
      'Logrado exacto': 'pesoLogrado',
      'Desempeño exacto': 'desempeno',
      'Tope exacto': 'tope',
      'Requerido exacto': 'requerido',
      'Caída exacta': 'caida',
    },
    siseac_alumnos: {
      Nivel: 'nivel',
      Módulos: 'modulos',
      'Módulos en R02 rojo': 'modulosR02Rojo',
      'Registro pendiente': 'incumplimientosRegistro',
      Incidencias: 'incidencias',
      Suspensiones: 'suspensiones',
      'Nivel si contara R01': 'nivelConR01',
    },
  };

/** The figure that a cell shows; or what to choose instead. */
export function cifraDeCelda(celda: CeldaElegida | null): Resultado<CifraDeCelda> {
  if (celda === null) return fallido(NO_ES_TABLA);
  const { tabla, titulo, fila } = celda;
  const de = (columna: string): string => fila.get(columna) ?? '';
  const matricula = de('Matrícula');
  const deRiesgo = tabla === 'siseac_riesgo';
  const cifra = deRiesgo ? ClaveBandera.safeParse(de('Bandera')).data : CIFRA_DE_COLUMNA[tabla]?.[titulo];
  if (!deRiesgo && !(tabla in CIFRA_DE_COLUMNA)) return fallido(NO_ES_TABLA);
  if (matricula === '') return fallido(NO_ES_DE_ALUMNO);
  if (cifra === undefined) return fallido(noEsCifra(titulo));
  const [grupo, modulo] = [de('Grupo'), de('Módulo')];
  return logrado({
    destino: destinoDe(celda.encabezado ?? ''),
    titulo: `${deRiesgo ? `${cifra} ${de('Qué señala')}` : titulo} de ${de('Nombre')}${modulo === '' ? '' : `, ${modulo}`}`,
    pregunta: { cifra, matricula, ...(modulo === '' ? {} : { grupo, modulo }) },
  });
}

/** Reads the line that every sheet of ours carries: "Plantel 252 Orizaba · Periodo AGODIC26 · Corte 2 · …". */
function destinoDe(encabezado: string): Destino | null {
  const leido = /Plantel (\S+) .*?Periodo (\S+) .*?Corte (\d)/.exec(encabezado);
  const plantel = ClavePlantel.safeParse(leido?.[1]);
  const periodo = ClavePeriodo.safeParse(leido?.[2]);
  const corte = NumeroCorte.safeParse(Number(leido?.[3]));
  return plantel.success && periodo.success && corte.success
    ? { plantel: plantel.data, periodo: periodo.data, corte: corte.data }
    : null;
}

const DONDE =
  'En las hojas Reporte o Alumnos elija una celda con una cifra (Desempeño, Logrado, Semáforo, Nivel…), o cualquier celda de un renglón de la hoja Riesgo, y vuelva a preguntar.';

const NO_ES_TABLA: Problema = sinCifra('La celda elegida no está en una tabla del reporte.', DONDE);
const NO_ES_DE_ALUMNO: Problema = sinCifra('Ese renglón no es de un alumno.', DONDE);
const noEsCifra = (titulo: string): Problema =>
  sinCifra(`«${titulo}» es un dato tal como se capturó: no sale de un cálculo.`, DONDE);
