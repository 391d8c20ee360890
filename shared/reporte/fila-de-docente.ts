import { type FilaDeDocente } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { nivelDocentePendiente } from '../riesgo/nivel-docente-pendiente';
import { agregado, sumaDeSumas } from './agregado';
import { type GrupoModuloCalculado } from './grupo-modulo-calculado';

/**
 * One docente over their gruposModulo, and R14. The unit is the pair grupo-módulo: it is pending when at least one
 * alumno in it has R01. The empty name gathers what nobody teaches yet, so that the views add up; R14 needs somebody.
 */
export function filaDeDocente(
  docente: string,
  grupos: readonly GrupoModuloCalculado[],
  normas: Normas,
): FilaDeDocente {
  const pendientes = grupos.filter(({ suma }) => suma.banderas.R01 !== undefined).length;
  const nivel = nivelDocentePendiente.decide(
    { gruposSinRegistro: pendientes, gruposAsignados: grupos.length },
    normas,
  );
  const alzada = docente !== '' && (nivel === 'amarillo' || nivel === 'rojo');
  return {
    docente,
    ...agregado(sumaDeSumas(grupos.map(({ suma }) => suma))),
    gruposModulo: grupos.length,
    gruposModuloConR01: pendientes,
    R14: alzada ? nivel : null,
  };
}
