import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanDeEvaluacion } from '../../../shared/modelo/asignatura-capturada';
import { type Observacion } from '../../../shared/modelo/recibo';
import { type Cambio } from '../../../shared/simulacion/cambio';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { simularAsignaturas, sumaDeAsignaturas } from '../../../shared/simulacion/simular-asignaturas';
import { type SimulacionDeAsignaturas } from '../../../shared/simulacion/simulacion-de-asignaturas';
import { unidadesIncoherentes } from '../../../shared/evaluacion/unidades-incoherentes';
import { cambiosAjenos, cambiosRechazados } from './cambios-rechazados';
import { type Carga, hojasDeCarga } from '../carga/hojas-de-carga';
import { hoy } from '../hoy';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What other norms of the regulation would change in some workbooks. They are read, and kept nowhere. */
export async function simularAsignaturasDe(
  servicio: Servicio,
  carga: Carga,
  cambios: readonly Cambio[],
): Promise<SimulacionDeAsignaturas | Rechazo> {
  const ajenos = cambiosAjenos(cambios, 'reglamentoUt', 'cuerpo.cambios');
  if (ajenos) return ajenos;
  const fecha = hoy(servicio);
  const normas = servicio.normasEn(fecha);
  const probadas = conCambios(normas, cambios);
  if (probadas.outcome === 'rechazadas') return cambiosRechazados(probadas, 'cuerpo.cambios');
  const hojas = await hojasDeCarga(carga);
  if (hojas instanceof Rechazo) return hojas;
  const { asignaturas, observaciones } = importarAsignaturas(hojas);
  if (observaciones.length > 0 || asignaturas.length === 0) return capturaRechazada(observaciones);
  for (const { plan } of asignaturas) {
    // Those in force: the plan was made under them, whatever is tried afterwards.
    const unidades = unidadesIncoherentes(plan, normas);
    if (unidades.length > 0) return planRechazado(plan, unidades);
  }
  const simuladas = simularAsignaturas(asignaturas, normas, probadas.normas);
  return {
    fecha,
    cambios: [...probadas.cambios],
    total: sumaDeAsignaturas(simuladas.map(({ conteo }) => conteo)),
    asignaturas: simuladas,
  };
}

const ERRORES_NOMBRADOS = 5;

function capturaRechazada(observaciones: readonly Observacion[]): Rechazo {
  const nombrados = observaciones.slice(0, ERRORES_NOMBRADOS).map(({ archivo, hoja, celda, motivo }) => {
    const lugar = [`«${archivo}»`, ...(hoja === null ? [] : [hoja]), ...(celda === null ? [] : [celda])];
    return `${lugar.join(', ')}: ${motivo}`;
  });
  const resto = observaciones.length - nombrados.length;
  if (resto > 0) nombrados.push(resto === 1 ? 'Y un error más.' : `Y ${resto} errores más.`);
  const detalle = nombrados.length > 0 ? nombrados.join(' ') : 'Los libros no traen ninguna asignatura.';
  return new Rechazo('captura-no-valida', detalle, { campo: 'archivos' });
}

const planRechazado = ({ clave }: PlanDeEvaluacion, unidades: readonly number[]): Rechazo =>
  new Rechazo(
    'plan-no-coherente',
    `En ${clave}, los instrumentos de ${unidades.length === 1 ? 'la unidad' : 'las unidades'} ${unidades.join(', ')} no pesan lo que el reglamento da a la evaluación continua y a la sumativa.`,
    { campo: 'archivos' },
  );
