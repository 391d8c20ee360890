import { type z } from 'zod';
import { type UnidadConInstrumentos } from '../evaluacion/asignatura-con-rubrica';
import { type AsignaturaCapturada } from '../modelo/asignatura-capturada';
import { type Normas } from '../norma/normas';
import { anotarInasistenciaUt } from './banderas/explica-inasistencia';
import { CIFRAS_SIN_CRITERIO, type CifraDeUnidad } from './cifras-ut';
import { type Cuaderno, explicar } from './cuaderno';
import { anotarDerecho } from './explica-derecho';
import { anotarCalificacion, anotarCriterio } from './explica-instrumentos';
import {
  anotarNivelesFinales,
  anotarNivelInicial,
  type AsignaturaPorExplicar,
} from './explica-niveles-de-asignatura';
import { anotarNumeroDeNivel } from './explica-nivel';
import { conversionDe } from './explica-unidad';
import { asignaturaPorExplicar } from './explicacion-de-asignatura';
import { dato } from './operando';
import { type Explicacion, type Operando } from './paso';

/** A unit where it stands: what its level ends up being depends on the remedials of the others. */
interface UnidadPorExplicar {
  readonly asignatura: AsignaturaPorExplicar;
  readonly unidad: UnidadConInstrumentos;
  readonly posicion: number;
  readonly numero: number;
}

type Anotador = (cuaderno: Cuaderno, unidad: UnidadPorExplicar, normas: Normas) => unknown;

const ANOTADORES: Readonly<Record<z.infer<typeof CIFRAS_SIN_CRITERIO>, Anotador>> = {
  calificacion: (cuaderno, { unidad }, normas) => anotarCalificacion(cuaderno, unidad.criterios, normas),
  derecho: (cuaderno, { unidad }, normas) => anotarDerecho(cuaderno, unidad, normas),
  letraInicial: anotarInicial,
  nivelInicial: (cuaderno, unidad, normas) =>
    anotarNumero(cuaderno, unidad, anotarInicial(cuaderno, unidad, normas), normas),
  letraFinal: (cuaderno, unidad, normas) => {
    const nivel = anotarFinal(cuaderno, unidad, normas);
    const { regla } = conversionDe(unidad.asignatura.esIntegradora, normas);
    return cuaderno.anotar(`Nivel final de la unidad ${unidad.numero}`, 'dato', [nivel], regla);
  },
  nivelFinal: (cuaderno, unidad, normas) =>
    anotarNumero(cuaderno, unidad, anotarFinal(cuaderno, unidad, normas), normas),
  R04: (cuaderno, { unidad }, normas) => anotarInasistenciaUt(cuaderno, unidad, normas),
};

/**
 * How a figure of an alumno in the unit `numero` came to be, from its indicators. Levels are a letter or its number, "NA"
 * when not accredited; what is pending is "sin dato". Null when there is no such alumno, unit or criterio.
 */
export function explicacionDeUnidad(
  { plan, alumnos }: AsignaturaCapturada,
  matricula: string,
  numero: number,
  cifra: CifraDeUnidad,
  normas: Normas,
): Explicacion | null {
  const alumno = alumnos.find((uno) => uno.matricula === matricula);
  if (!alumno) return null;
  const asignatura = asignaturaPorExplicar(plan, alumno);
  const posicion = asignatura.numeros.indexOf(numero);
  const unidad = asignatura.unidades[posicion];
  if (!unidad) return null;
  const { data: sinCriterio } = CIFRAS_SIN_CRITERIO.safeParse(cifra);
  if (sinCriterio) {
    const anotar = ANOTADORES[sinCriterio];
    return explicar(cifra, (cuaderno) => anotar(cuaderno, { asignatura, unidad, posicion, numero }, normas));
  }
  const criterio = unidad.criterios.find(({ nombre }) => nombre === cifra);
  return criterio
    ? explicar(cifra, (cuaderno) => anotarCriterio(cuaderno, criterio, unidad.criterios))
    : null;
}

function anotarInicial(
  cuaderno: Cuaderno,
  { asignatura: { esIntegradora }, unidad, numero }: UnidadPorExplicar,
  normas: Normas,
): Operando {
  return anotarNivelInicial(cuaderno, unidad, { numero, esIntegradora }, normas);
}

function anotarFinal(
  cuaderno: Cuaderno,
  { asignatura, posicion, numero }: UnidadPorExplicar,
  normas: Normas,
): Operando {
  const { niveles } = anotarNivelesFinales(cuaderno, asignatura, normas, [posicion]);
  return niveles.get(posicion) ?? dato(`Nivel de la unidad ${numero}`, null);
}

const anotarNumero = (
  cuaderno: Cuaderno,
  { asignatura, numero }: UnidadPorExplicar,
  nivel: Operando,
  normas: Normas,
): Operando =>
  anotarNumeroDeNivel(
    cuaderno,
    `Número del nivel de la unidad ${numero}`,
    nivel,
    conversionDe(asignatura.esIntegradora, normas),
  );
