import { type AsignaturaCapturada, type PlanDeEvaluacion } from '../../modelo/asignatura-capturada';
import { type Observacion } from '../../modelo/recibo';
import { textoComparable } from '../texto-comparable';
import { textoDeCelda } from '../texto-de-celda';
import { type HojaCruda } from '../hoja-cruda';
import { hojaLlamada, leerCaptura } from './leer-captura';
import { esHojaDePlan, leerPlan } from './leer-plan';
import { anotarError } from './tabla-de-hoja';

export interface AsignaturasImportadas {
  readonly asignaturas: readonly AsignaturaCapturada[];
  /** What was not imported, by cell; empty when everything was. */
  readonly observaciones: readonly Observacion[];
}

/**
 * Asignaturas of the Universidad Tecnológica from the sheets of their workbooks: each captura with the plan of its own
 * workbook, or else with the one sent beside it whose units have the same names.
 */
export function importarAsignaturas(hojas: readonly HojaCruda[]): AsignaturasImportadas {
  const observaciones: Observacion[] = [];
  const libros = librosDe(hojas).map((suyas) => {
    const hoja = suyas.find(esHojaDePlan);
    return { hojas: suyas, plan: hoja ? leerPlan(hoja, observaciones) : null };
  });
  const planes = libros.flatMap(({ plan }) => plan ?? []);
  const usados = new Set<PlanDeEvaluacion>();
  const asignaturas = libros.flatMap((libro): AsignaturaCapturada[] => {
    const [primera] = libro.hojas;
    if (!primera || !hojaLlamada(libro.hojas, 'Alumnos')) return [];
    const plan = libro.plan ?? planes.find((uno) => esDe(uno, libro.hojas));
    if (!plan) {
      anotarError(observaciones, { archivo: primera.archivo, hoja: null }, null, null, {
        motivo: 'La captura no tiene un plan de evaluación con sus mismas unidades.',
        remedio: 'Cargue junto con ella el libro de su plan, con los mismos nombres de unidad.',
      });
      return [];
    }
    usados.add(plan);
    return [{ plan, alumnos: leerCaptura(libro.hojas, plan, observaciones) }];
  });
  for (const { hojas: suyas, plan } of libros) {
    const [primera] = suyas;
    if (!primera || (plan ? usados.has(plan) : (hojaLlamada(suyas, 'Alumnos') ?? suyas.some(esHojaDePlan)))) {
      continue;
    }
    anotarError(observaciones, { archivo: primera.archivo, hoja: null }, null, null, {
      motivo: plan
        ? `El plan de ${plan.clave} no tiene una captura con sus mismas unidades.`
        : 'El libro no tiene ni la hoja Plan ni la hoja Alumnos.',
      remedio: 'Cargue el plan de evaluación y la captura de cada asignatura.',
    });
  }
  return { asignaturas, observaciones };
}

/** A workbook ends where the file changes or a sheet name comes again: two files may have the same name. */
function librosDe(hojas: readonly HojaCruda[]): HojaCruda[][] {
  const libros: HojaCruda[][] = [];
  for (const hoja of hojas) {
    const actual = libros.at(-1);
    if (actual && sigueA(actual, hoja)) actual.push(hoja);
    else libros.push([hoja]);
  }
  return libros;
}

const sigueA = (libro: readonly HojaCruda[], { archivo, hoja }: HojaCruda): boolean =>
  libro.every((otra) => otra.archivo === archivo && otra.hoja !== hoja);

/** Whether the units of the plan that have a sheet are named by its title; one that lacks it is told afterwards. */
function esDe({ unidades }: PlanDeEvaluacion, hojas: readonly HojaCruda[]): boolean {
  const titulos = unidades.flatMap(({ unidad, nombre }) => {
    const hoja = hojaLlamada(hojas, `U${unidad}`);
    return hoja ? [{ nombre, titulo: textoComparable(textoDeCelda(hoja.filas[0]?.[0])) }] : [];
  });
  return (
    titulos.length > 0 && titulos.every(({ nombre, titulo }) => titulo.endsWith(textoComparable(nombre)))
  );
}
