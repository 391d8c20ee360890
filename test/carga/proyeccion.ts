import { type Pedida } from './contador-de-almacen';
import { type Paso, PASOS } from './jornada-de-docente';
import { type CostoDePaso } from './operaciones-por-paso';
import { LA_NACION, tamanosDePlanteles } from './tamanos-de-planteles';

/** Documented targets of Azure Storage (learn.microsoft.com, "Scalability and performance targets"). */
const LIMITES = { porParticion: 2_000, porCuenta: 20_000 } as const;

/** The nation on its two days of capture (DESIGN 8), and what is assumed of how they come. */
export const SUPUESTOS = {
  docentes: 14_840,
  modulos: 8,
  porGrupo: 40,
  /** Of everything, in the last of the hours; and its worst minute beside its mean one. */
  ultimaHora: 0.25,
  peorMinuto: 2,
  /** Opens, begins, sends and corrects: each captura once. */
  porCaptura: { abrir: 1, empezar: 1, 'enviar resultados': 1, corregir: 1 },
  porDocente: { entrar: 1, listar: 2 },
  /** `instanciasMaximas` of infra/main.bicep, each with a processor like the one that measures. */
  instancias: 40,
} as const;

/** Grupos-módulo of the nation, and of its largest plantel. */
export function capturasDeLaNacion() {
  const de = (alumnos: number): number => Math.ceil(alumnos / SUPUESTOS.porGrupo) * SUPUESTOS.modulos;
  const tamanos = tamanosDePlanteles(LA_NACION);
  return { todas: tamanos.reduce((suma, uno) => suma + de(uno), 0), mayor: de(Math.max(...tamanos)) };
}

/** One resource at the worst minute of the last hour. */
interface Carga {
  readonly recurso: string;
  readonly porSegundo: number;
  readonly limite: number;
}

interface Proyeccion {
  readonly solicitudes: number;
  readonly solicitudesPorSegundo: number;
  readonly cargas: readonly Carga[];
}

/** What the nation asks at its worst minute, of the instances, of the account and of its hottest partitions, by what was counted. */
export function proyectar(costos: ReadonlyMap<Paso, CostoDePaso>): Proyeccion {
  const { todas, mayor } = capturasDeLaNacion();
  const { ultimaHora, peorMinuto, docentes, porCaptura, porDocente, instancias } = SUPUESTOS;
  const porSegundo = (ultimaHora * peorMinuto) / 3600;
  const veces = new Map<Paso, number>();
  for (const [paso, cuantas] of porPaso(porCaptura)) veces.set(paso, cuantas * todas);
  for (const [paso, cuantas] of porPaso(porDocente)) veces.set(paso, cuantas * docentes);
  const particiones = new Map<string, number>();
  let [solicitudes, operaciones, cpuMs] = [0, 0, 0];
  for (const [paso, cuantas] of veces) {
    const costo = costos.get(paso);
    if (!costo) throw new Error(`nobody measured «${paso}»`);
    solicitudes += cuantas;
    operaciones += (cuantas * suma(costo.pedidas.map(operacionesDe))) / costo.veces;
    cpuMs += (cuantas * costo.cpuMs) / costo.veces;
    for (const pedida of costo.pedidas) {
      const { recurso, parte } = recursoDe(pedida, mayor / todas);
      if (recurso === null) continue;
      const mas = (cuantas * operacionesDe(pedida) * parte) / costo.veces;
      particiones.set(recurso, (particiones.get(recurso) ?? 0) + mas);
    }
  }
  const cargas = [...particiones].map(([recurso, total]): Carga => ({
    recurso,
    porSegundo: total * porSegundo,
    limite: LIMITES.porParticion,
  }));
  return {
    solicitudes,
    solicitudesPorSegundo: solicitudes * porSegundo,
    cargas: [
      {
        recurso: `procesadores (${instancias} instancias)`,
        porSegundo: (cpuMs * porSegundo) / 1000,
        limite: instancias,
      },
      {
        recurso: 'la cuenta de almacenamiento',
        porSegundo: operaciones * porSegundo,
        limite: LIMITES.porCuenta,
      },
      ...cargas,
    ].toSorted((una, otra) => otra.porSegundo / otra.limite - una.porSegundo / una.limite),
  };
}

const porPaso = (veces: Partial<Record<Paso, number>>): [Paso, number][] =>
  PASOS.flatMap((paso) => (veces[paso] === undefined ? [] : [[paso, veces[paso]]]));

/** A transaction is as many operations on its partition as rows it writes. */
const operacionesDe = ({ filas }: Pedida): number => Math.max(1, filas);

/** Partitions of one plantel or captura get a part of what the nation asks; those of everybody get all of it. */
function recursoDe({ particion }: Pedida, delMayor: number): { recurso: string | null; parte: number } {
  const [clase = '', nombre = ''] = (particion ?? '').split('|');
  if (particion === null || clase === 'captura') return { recurso: null, parte: 0 };
  if (['cadena', 'consultas', 'sabana', 'rectificacion'].includes(clase)) {
    return { recurso: `${clase} (del plantel mayor)`, parte: delMayor };
  }
  return { recurso: `${clase}|${nombre}`, parte: 1 };
}

const suma = (numeros: readonly number[]): number => numeros.reduce((total, uno) => total + uno, 0);
