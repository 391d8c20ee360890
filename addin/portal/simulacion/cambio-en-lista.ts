import { type ClaveBandera, type Nivel } from '../../../shared/modelo/reporte';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { type SimulacionDeAsignatura } from '../../../shared/simulacion/simulacion-de-asignaturas';
import {
  type PasoDeBandera,
  type Simulacion,
  type SimulacionDePlantel,
} from '../../../shared/simulacion/simulacion';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { direccionDe } from '../direccion';

/** One side of a change, in words; a level also has its colour. */
export interface LadoDeCambio {
  readonly texto: string;
  readonly nivel: Nivel | null;
}

/** One thing that would change of one alumno: what a line of the list, and of the CSV, says. */
export interface CambioEnLista {
  /** Plantel or asignatura. */
  readonly lugar: string;
  readonly matricula: string;
  readonly nombre: string;
  /** The page of the alumno, where there is one. */
  readonly pagina: string | null;
  /** "Grupo 101 · PEMA-04", "Unidad 2"; empty when it is of the alumno as a whole. */
  readonly donde: string;
  readonly que: string;
  readonly de: LadoDeCambio;
  readonly a: LadoDeCambio;
}

/** A letter of the scale, "SA", is no word. */
const enFrase = ({ texto }: LadoDeCambio): string => (/^[A-Z]{2}$/.test(texto) ? texto : texto.toLowerCase());

/** "Semáforo del módulo: de amarillo a verde": by it changes are counted and filtered. */
export const claseDeCambio = ({ que, de, a }: Pick<CambioEnLista, 'que' | 'de' | 'a'>): string =>
  `${que}: de ${enFrase(de)} a ${enFrase(a)}`;

const enPalabras = (texto: string): LadoDeCambio => ({ texto, nivel: null });
const enColor = (nivel: Nivel): LadoDeCambio => ({ texto: NOMBRE_DE_NIVEL[nivel], nivel });

const deBandera = (clave: ClaveBandera): string => `${clave} ${NOMBRE_DE_BANDERA[clave]}`;
const alzada = (nivel: PasoDeBandera['de']): LadoDeCambio =>
  nivel === null ? enPalabras('Sin bandera') : enColor(nivel);
const enBanderas = (banderas: readonly PasoDeBandera[]) =>
  banderas.map(({ clave, de, a }) => ({ que: deBandera(clave), de: alzada(de), a: alzada(a) }));

/** Every change of a plantel, those of the alumno as a whole first; each leads to the alumno in the preview of the corte. */
export function cambiosDePlantel(
  { periodo, corte }: Pick<Simulacion, 'periodo' | 'corte'>,
  { plantel, nombrePlantel, alumnos, alumnosModulos }: SimulacionDePlantel,
): CambioEnLista[] {
  const quien = ({ matricula, nombre }: { readonly matricula: string; readonly nombre: string }) => ({
    ...{ lugar: nombrePlantel, matricula, nombre },
    pagina: direccionDe({
      ...{ pagina: 'vista-previa', periodo, corte, plantel },
      lugar: { vista: 'alumno', matricula },
    }),
  });
  const delAlumno = alumnos.flatMap(({ nivel, banderas, ...alumno }) =>
    [
      ...(nivel.de === nivel.a
        ? []
        : [{ que: 'Nivel del alumno', de: enColor(nivel.de), a: enColor(nivel.a) }]),
      ...enBanderas(banderas),
    ].map((cambio) => ({ ...quien(alumno), donde: '', ...cambio })),
  );
  const delModulo = alumnosModulos.flatMap(({ grupo, modulo, semaforo, banderas, ...alumno }) =>
    [
      ...(semaforo ? [{ que: 'Semáforo del módulo', de: enColor(semaforo.de), a: enColor(semaforo.a) }] : []),
      ...enBanderas(banderas),
    ].map((cambio) => ({
      ...quien(alumno),
      donde: `Grupo ${grupo} · ${modulo}`,
      ...cambio,
    })),
  );
  return [...delAlumno, ...delModulo];
}

const enLetra = (letra: string | null): LadoDeCambio => enPalabras(letra ?? 'Sin calificar');
const enDerecho = (derecho: boolean): LadoDeCambio => enPalabras(derecho ? 'Con derecho' : 'Sin derecho');

/** Every change of an asignatura of the Universidad Tecnológica, finals first. */
export function cambiosDeAsignatura({
  asignatura,
  finales,
  unidades,
}: SimulacionDeAsignatura): CambioEnLista[] {
  const deFinal = finales.map(({ matricula, nombre, final }) => ({
    ...{ lugar: asignatura, matricula, nombre, pagina: null, donde: '', que: 'Final' },
    ...{ de: enLetra(final.de), a: enLetra(final.a) },
  }));
  const deUnidad = unidades.flatMap(({ matricula, nombre, unidad, derecho, nivel }) =>
    [
      ...(derecho
        ? [{ que: 'Derecho a evaluación', de: enDerecho(derecho.de), a: enDerecho(derecho.a) }]
        : []),
      ...(nivel ? [{ que: 'Nivel de la unidad', de: enLetra(nivel.de), a: enLetra(nivel.a) }] : []),
    ].map((cambio) => ({
      ...{ lugar: asignatura, matricula, nombre, pagina: null },
      donde: `Unidad ${unidad}`,
      ...cambio,
    })),
  );
  return [...deFinal, ...deUnidad];
}

export interface ClaseContada {
  readonly clase: string;
  readonly cuantos: number;
}

/** The kinds of change there are, most frequent first. */
export function clasesDeCambio(cambios: readonly CambioEnLista[]): readonly ClaseContada[] {
  const cuenta = new Map<string, number>();
  for (const cambio of cambios) {
    const clase = claseDeCambio(cambio);
    cuenta.set(clase, (cuenta.get(clase) ?? 0) + 1);
  }
  return [...cuenta].map(([clase, cuantos]) => ({ clase, cuantos })).sort((a, b) => b.cuantos - a.cuantos);
}
