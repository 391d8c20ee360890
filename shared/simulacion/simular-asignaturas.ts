import { asignaturaConRubrica } from '../evaluacion/asignatura-con-rubrica';
import { type AsignaturaEvaluada, asignaturaEvaluada } from '../evaluacion/asignatura-evaluada';
import { type NivelAcademico } from '../evaluacion/nivel-academico';
import { type AlumnoDeAsignatura, type AsignaturaCapturada } from '../modelo/asignatura-capturada';
import { type Normas } from '../norma/normas';
import { contar, sumarConteos } from './contar';
import {
  type CambioDeFinal,
  type CambioDeUnidad,
  type ConteoDeAsignatura,
  LetraMostrada,
  type SimulacionDeAsignatura,
} from './simulacion-de-asignaturas';

/** Each asignatura under two sets of norms: every unit whose right or level changes, and every final. */
export function simularAsignaturas(
  asignaturas: readonly AsignaturaCapturada[],
  normas: Normas,
  otras: Normas,
): SimulacionDeAsignatura[] {
  return asignaturas.map(({ plan, alumnos }) => {
    const parejas = alumnos.map((alumno): Pareja => {
      const capturada = asignaturaConRubrica(plan, alumno);
      return {
        alumno,
        de: asignaturaEvaluada(capturada, normas),
        a: asignaturaEvaluada(capturada, otras),
      };
    });
    const unidades = parejas.flatMap((pareja) =>
      plan.unidades.flatMap(({ unidad }, indice) => cambioDeUnidad(pareja, unidad, indice)),
    );
    const finales = parejas.flatMap(cambioDeFinal);
    return {
      clave: plan.clave,
      asignatura: plan.asignatura,
      esIntegradora: plan.esIntegradora,
      conteo: {
        alumnosUnidades: alumnos.length * plan.unidades.length,
        alumnosUnidadesConCambio: unidades.length,
        derecho: contar(unidades.flatMap(({ derecho }) => derecho ?? [])),
        nivel: contar(unidades.flatMap(({ nivel }) => nivel ?? [])),
        alumnos: alumnos.length,
        alumnosConCambio: finales.length,
        final: contar(finales.map(({ final }) => final)),
      },
      unidades,
      finales,
    };
  });
}

/** The counts of several asignaturas together. */
export function sumaDeAsignaturas(conteos: readonly ConteoDeAsignatura[]): ConteoDeAsignatura {
  const total = (cuenta: (conteo: ConteoDeAsignatura) => number): number =>
    conteos.reduce((suma, conteo) => suma + cuenta(conteo), 0);
  return {
    alumnosUnidades: total((conteo) => conteo.alumnosUnidades),
    alumnosUnidadesConCambio: total((conteo) => conteo.alumnosUnidadesConCambio),
    derecho: sumarConteos(conteos.map(({ derecho }) => derecho)),
    nivel: sumarConteos(conteos.map(({ nivel }) => nivel)),
    alumnos: total((conteo) => conteo.alumnos),
    alumnosConCambio: total((conteo) => conteo.alumnosConCambio),
    final: sumarConteos(conteos.map(({ final }) => final)),
  };
}

interface Pareja {
  readonly alumno: AlumnoDeAsignatura;
  readonly de: AsignaturaEvaluada;
  readonly a: AsignaturaEvaluada;
}

function cambioDeUnidad({ alumno, de, a }: Pareja, unidad: number, indice: number): CambioDeUnidad[] {
  const [antes, despues] = [de.unidades[indice], a.unidades[indice]];
  if (!antes || !despues) return [];
  const derecho = antes.derecho === despues.derecho ? null : { de: antes.derecho, a: despues.derecho };
  const letras = { de: letraDe(antes.final), a: letraDe(despues.final) };
  const nivel = letras.de === letras.a ? null : letras;
  const { matricula, nombre } = alumno;
  return derecho || nivel ? [{ matricula, nombre, unidad, derecho, nivel }] : [];
}

function cambioDeFinal({ alumno: { matricula, nombre }, de, a }: Pareja): CambioDeFinal[] {
  const final = { de: letraDe(de.final), a: letraDe(a.final) };
  return final.de === final.a ? [] : [{ matricula, nombre, final }];
}

const letraDe = (nivel: NivelAcademico | null): LetraMostrada =>
  LetraMostrada.parse(nivel && nivel.nivel.toUpperCase());
