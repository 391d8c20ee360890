import { abrirInstancias } from '../servicio/instancias';
import { type ContadorDeAlmacen, contarAlmacen, type Pedida } from './contador-de-almacen';
import { EL_MAYOR } from './generador';
import { jornadaDeDocente, type Paso } from './jornada-de-docente';
import { cargarPlantel, comoDocente, DONDE } from './plantel-cargado';

/** What one step asks of storage, on average, and what its process spends on it. */
export interface CostoDePaso {
  veces: number;
  pedidas: Pedida[];
  cpuMs: number;
}

/** Docentes one after another, so that everything asked of storage in between is of one step. */
export async function medirOperaciones(
  registrados: number,
  docentes: number,
): Promise<ReadonlyMap<Paso, CostoDePaso>> {
  const contadores: ContadorDeAlmacen[] = [];
  const { instancias, cerrar } = await abrirInstancias(1, async (cadena) => {
    const contador = await contarAlmacen(cadena);
    contadores.push(contador);
    return contador.cadena;
  });
  const [contador] = contadores;
  if (!contador) throw new Error('nothing counts');
  try {
    const [instancia] = instancias;
    const personas = await cargarPlantel(instancia, registrados, EL_MAYOR);
    const costos = new Map<Paso, CostoDePaso>();
    for (const [i, persona] of personas.slice(0, docentes + 1).entries()) {
      await jornadaDeDocente(comoDocente(instancia, persona), DONDE, async (paso, hacer) => {
        contador.tomar();
        const antes = instancia.cpuMs();
        const hecho = await hacer();
        // The first one opens storage, fetches keys and fills what is kept in memory.
        if (i > 0) anotar(costos, paso, contador.tomar(), instancia.cpuMs() - antes);
        return hecho;
      });
    }
    return costos;
  } finally {
    await cerrar();
    await contador.cerrar();
  }
}

function anotar(costos: Map<Paso, CostoDePaso>, paso: Paso, pedidas: readonly Pedida[], cpuMs: number): void {
  const costo = costos.get(paso) ?? { veces: 0, pedidas: [], cpuMs: 0 };
  costo.veces += 1;
  costo.pedidas.push(...pedidas);
  costo.cpuMs += cpuMs;
  costos.set(paso, costo);
}
