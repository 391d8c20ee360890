import { type MotivoDeRiesgo } from '../modelo/motivo-de-riesgo';
import { type Bandera, type ClaveBandera, type FilaDeAlumno, type FilaDeDocente } from '../modelo/reporte';
import { redactarAusenciaContinua } from './motivo/ausencia-continua';
import { redactarAvanceBajo } from './motivo/avance-bajo';
import { redactarCaida } from './motivo/caida';
import { redactarConducta } from './motivo/conducta';
import { redactarDocentePendiente } from './motivo/docente-pendiente';
import { redactarImposibleAprobar } from './motivo/imposible-aprobar';
import { redactarInasistencia } from './motivo/inasistencia';
import {
  type CifrasDelModulo,
  type CondicionesPublicadas,
  type ContextoDelMotivo,
  type RedactorDeModulo,
} from './motivo/redaccion';
import { redactarReprobacionMultiple } from './motivo/reprobacion-multiple';
import { redactarSinRegistro } from './motivo/sin-registro';
import { NOMBRE_DE_BANDERA } from './nombre-de-bandera';

const DE_MODULO: Readonly<Partial<Record<ClaveBandera, RedactorDeModulo>>> = {
  R01: redactarSinRegistro,
  R02: redactarAvanceBajo,
  R03: redactarImposibleAprobar,
  R04c: redactarInasistencia,
  R05: redactarAusenciaContinua,
  R08: redactarCaida,
};

const DE_ALUMNO = { R06: redactarReprobacionMultiple, R07: redactarConducta } as const;

/**
 * Why each flag of a row is raised, from what was published alone: screen, pane and workbook say the same. A row of
 * the report serves as `fila`.
 */
export function motivosDeModulo(
  fila: CifrasDelModulo & { readonly banderas: readonly Bandera[] },
  contexto: ContextoDelMotivo,
): MotivoDeRiesgo[] {
  return fila.banderas.flatMap(({ clave, nivel }) => {
    const redactar = DE_MODULO[clave];
    return redactar
      ? [{ clave, nombre: NOMBRE_DE_BANDERA[clave], nivel, ...redactar(fila, nivel, contexto) }]
      : [];
  });
}

/** The same for the flags of an alumno over all their módulos. */
export function motivosDeAlumno(alumno: FilaDeAlumno, condiciones: CondicionesPublicadas): MotivoDeRiesgo[] {
  return alumno.banderas.flatMap(({ clave, nivel }) =>
    clave === 'R06' || clave === 'R07'
      ? [{ clave, nombre: NOMBRE_DE_BANDERA[clave], nivel, ...DE_ALUMNO[clave](alumno, nivel, condiciones) }]
      : [],
  );
}

/** R14; null when it is not raised. */
export function motivoDeDocente(
  docente: FilaDeDocente,
  condiciones: CondicionesPublicadas,
): MotivoDeRiesgo | null {
  const nivel = docente.R14;
  if (nivel === null) return null;
  return {
    clave: 'R14',
    nombre: NOMBRE_DE_BANDERA.R14,
    nivel,
    ...redactarDocentePendiente(docente, nivel, condiciones),
  };
}
