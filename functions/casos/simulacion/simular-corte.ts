import { type z } from 'zod';
import { type Plantel } from '../../../shared/modelo/plantel';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { type PeticionDeSimulacion } from '../../../shared/simulacion/peticion-de-simulacion';
import { type Simulacion, type SimulacionDePlantel } from '../../../shared/simulacion/simulacion';
import { type OtrasNormas, simularReporte, sumaDeConteos } from '../../../shared/simulacion/simular-reporte';
import { cambiosAjenos, cambiosRechazados } from './cambios-rechazados';
import { type CondicionesDeCorte, condicionesDeCorte } from '../insumos/condiciones-de-corte';
import { type Momento } from '../destino';
import { insumosDePlantel } from '../insumos/insumos-vigentes';
import { plantelesConSabana } from '../insumos/planteles-con-sabana';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** A state fits in one request and is answered before the platform gives up on it; the nation is asked by parts. */
const MAXIMO_DE_PLANTELES = 40;

type Peticion = z.output<typeof PeticionDeSimulacion>;

/** What other norms would change in a corte, over the saved rows. Nothing is written. */
export async function simularCorte(
  servicio: Servicio,
  momento: Momento,
  peticion: Peticion,
): Promise<Simulacion | Rechazo> {
  const ajenos = cambiosAjenos(peticion.cambios, 'seguimientoPo04', 'cuerpo.cambios');
  if (ajenos) return ajenos;
  const condiciones = await condicionesDeCorte(servicio, momento);
  if (condiciones instanceof Rechazo) return condiciones;
  const probadas = conCambios(condiciones.normas, peticion.cambios);
  if (probadas.outcome === 'rechazadas') return cambiosRechazados(probadas, 'cuerpo.cambios');
  const planteles = await plantelesConSabana(servicio, momento, peticion.planteles);
  if (planteles instanceof Rechazo) return planteles;
  if (planteles.length > MAXIMO_DE_PLANTELES) return demasiadosPlanteles(planteles.length);

  const vigente = condiciones.minimoAprobatorio;
  const minimoAprobatorio = peticion.minimo === undefined ? vigente : decimal(peticion.minimo);
  const otras = { normas: probadas.normas, minimoAprobatorio };
  const simulados: SimulacionDePlantel[] = [];
  // One after another: what one plantel needed is free when the next begins.
  for (const plantel of planteles) {
    const simulado = await simularPlantel(servicio, { momento, plantel, condiciones, otras, peticion });
    if (simulado instanceof Rechazo) return simulado;
    simulados.push(simulado);
  }
  return {
    periodo: momento.periodo,
    corte: momento.corte,
    cambios: [...probadas.cambios],
    minimo: { de: comoDecimal(vigente), a: comoDecimal(minimoAprobatorio) },
    limite: peticion.limite,
    desde: peticion.desde,
    total: sumaDeConteos(simulados.map(({ conteo }) => conteo)),
    planteles: simulados,
  };
}

const demasiadosPlanteles = (cuantos: number): Rechazo =>
  new Rechazo(
    'solicitud-demasiado-grande',
    `Son ${cuantos} planteles; se simulan hasta ${MAXIMO_DE_PLANTELES} a la vez.`,
    {
      campo: 'cuerpo.planteles',
      remedio: `Elija los planteles y simule en grupos de hasta ${MAXIMO_DE_PLANTELES}.`,
    },
  );

interface DePlantel {
  readonly momento: Momento;
  readonly plantel: Plantel;
  readonly condiciones: CondicionesDeCorte;
  readonly otras: OtrasNormas;
  readonly peticion: Peticion;
}

async function simularPlantel(
  servicio: Servicio,
  { momento, plantel, condiciones, otras, peticion: { desde, limite } }: DePlantel,
): Promise<SimulacionDePlantel | Rechazo> {
  const insumos = await insumosDePlantel(servicio, { ...momento, plantel: plantel.clave }, condiciones);
  if (insumos instanceof Rechazo) return insumos;
  const { conteo, alumnosModulos, alumnos } = simularReporte(insumos.sabana, insumos.contexto, otras);
  return {
    plantel: plantel.clave,
    nombrePlantel: plantel.nombre,
    sabana: insumos.registro.sabana.version,
    conteo,
    alumnosModulos: alumnosModulos.slice(desde, desde + limite),
    alumnos: alumnos.slice(desde, desde + limite),
  };
}
