import { pesosSonCoherentes } from '../../shared/evaluacion/pesos-son-coherentes';
import { importarAsignaturas } from '../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanDeEvaluacion } from '../../shared/modelo/asignatura-capturada';
import { type Observacion } from '../../shared/modelo/recibo';
import { type Normas } from '../../shared/norma/normas';
import { decimal } from '../../shared/nucleo/decimal';
import { Fraccion } from '../../shared/nucleo/fraccion';
import { type Cambio } from '../../shared/simulacion/cambio';
import { conCambios } from '../../shared/simulacion/con-cambios';
import { simularAsignaturas, sumaDeAsignaturas } from '../../shared/simulacion/simular-asignaturas';
import { type SimulacionDeAsignaturas } from '../../shared/simulacion/simulacion-de-asignaturas';
import { type Carga, hojasDeCarga } from './hojas-de-carga';
import { hoy } from './hoy';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';
import { cambiosRechazados } from './simular-corte';

/** What other norms of the regulation would change in some workbooks. They are read, and kept nowhere. */
export async function simularAsignaturasDe(
  servicio: Servicio,
  carga: Carga,
  cambios: readonly Cambio[],
): Promise<SimulacionDeAsignaturas | Rechazo> {
  const fecha = hoy(servicio);
  const normas = servicio.normasEn(fecha);
  const probadas = conCambios(normas, cambios);
  if (probadas.outcome === 'rechazadas') return cambiosRechazados(probadas);
  const hojas = await hojasDeCarga(carga);
  if (hojas instanceof Rechazo) return hojas;
  const { asignaturas, observaciones } = importarAsignaturas(hojas);
  if (observaciones.length > 0 || asignaturas.length === 0) return capturaRechazada(observaciones);
  const incoherente = asignaturas.find(({ plan }) => !esCoherente(plan, normas));
  if (incoherente) return planRechazado(incoherente.plan);
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
  if (resto > 0) nombrados.push(`Y ${resto} errores más.`);
  const detalle = nombrados.length > 0 ? nombrados.join(' ') : 'Los libros no traen ninguna asignatura.';
  return new Rechazo('captura-no-valida', detalle, { campo: 'archivos' });
}

const planRechazado = ({ clave }: PlanDeEvaluacion): Rechazo =>
  new Rechazo(
    'plan-no-coherente',
    `Los instrumentos de alguna unidad de ${clave} no pesan lo que el reglamento da a la evaluación continua y a la sumativa.`,
    { campo: 'archivos' },
  );

/** Arts. 33, 34 and 48, over the norms in force: the plan was made under them, whatever is tried afterwards. */
function esCoherente({ unidades }: PlanDeEvaluacion, normas: Normas): boolean {
  const diezmilesimas = (peso: string): number =>
    Number(decimal(peso).por(Fraccion.de(normas.reglamentoUt.sumaExigida)).reducida()[0]);
  return unidades.every(({ criterios }) => {
    const hojas = criterios.flatMap(({ nombre, peso, indicadores }) =>
      indicadores.map(({ tipo, peso: suyo }) => ({
        criterio: CRITERIO[nombre],
        pesoCriterio: diezmilesimas(peso),
        pesoIndicador: diezmilesimas(suyo),
        tipo,
      })),
    );
    return pesosSonCoherentes.decide({ hojas }, normas).coherente;
  });
}

const CRITERIO = { Saber: 'saber', 'Saber Hacer': 'saber-hacer', Ser: 'ser' } as const;
