import { type MotivoDeRiesgo } from '../modelo/motivo-de-riesgo';
import { type FilaDeAlumnoAsignatura, type UnidadDeFila } from '../modelo/reporte-de-unidad';
import { redactarAusenciaContinua } from './motivo/ausencia-continua';
import { redactarInasistenciaUt } from './motivo/inasistencia-ut';
import { type CondicionesDeUnidad, type RedactorDeAsignatura } from './motivo/redaccion-ut';
import { redactarRemedialAgotado } from './motivo/remedial-agotado';
import { redactarSegundaVez } from './motivo/segunda-vez';
import { NOMBRE_DE_BANDERA } from './nombre-de-bandera';

/** Why the flags of a unit are raised, from what was published alone. */
export const motivosDeUnidad = (unidad: UnidadDeFila, condiciones: CondicionesDeUnidad): MotivoDeRiesgo[] =>
  unidad.banderas.map(({ clave, nivel }) => ({
    clave,
    nombre: NOMBRE_DE_BANDERA[clave],
    nivel,
    ...redactarInasistenciaUt(unidad, nivel, condiciones),
  }));

const DE_ASIGNATURA = {
  R05: redactarAusenciaContinua,
  R09: redactarRemedialAgotado,
  R10: redactarSegundaVez,
} as const satisfies Record<string, RedactorDeAsignatura>;

/** The same for the flags of an alumno over the units of an asignatura. */
export const motivosDeAsignatura = (
  fila: FilaDeAlumnoAsignatura,
  condiciones: CondicionesDeUnidad,
): MotivoDeRiesgo[] =>
  fila.banderas.flatMap(({ clave, nivel }) =>
    clave === 'R04'
      ? []
      : [
          {
            clave,
            nombre: NOMBRE_DE_BANDERA[clave],
            nivel,
            ...DE_ASIGNATURA[clave](fila, nivel, condiciones),
          },
        ],
  );
