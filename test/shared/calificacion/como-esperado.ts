import { type AlumnoUtCalificado } from '../../../shared/calificacion/calificar-captura';
import { type NivelAcademico } from '../../../shared/evaluacion/nivel-academico';
import { type Nivel } from '../../../shared/modelo/reporte';
import { comoCociente } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conDecimales } from '../../../shared/nucleo/redondeo';

const letra = (nivel: NivelAcademico | null): string | null => nivel && nivel.nivel.toUpperCase();

export const alzadas = (niveles: Readonly<Record<string, Nivel | null>>, ...claves: readonly string[]) =>
  claves.flatMap((clave) => {
    const nivel = niveles[clave];
    return nivel === 'amarillo' || nivel === 'rojo' ? [{ clave, nivel }] : [];
  });

/** What was worked out by hand, said with what the captura gives. */
export function comoEsperado(alumno: AlumnoUtCalificado) {
  const suma = alumno.unidades.reduce((total, { final }) => total + (final?.numero ?? 0), 0);
  return {
    matricula: alumno.matricula,
    unidades: alumno.unidades.map((una) => ({
      unidad: una.unidad,
      porCriterio: Object.fromEntries(
        (una.rubrica?.porCriterio ?? []).map((criterio) => [
          criterio.nombre,
          comoCociente(criterio.calificacion),
        ]),
      ),
      calificacion: una.calificacion && comoCociente(una.calificacion),
      calificacion2: una.calificacion && conDecimales(una.calificacion, 2),
      pendientes: una.pendientes,
      asistencias: una.asistencias,
      sesiones: una.sesiones,
      derecho: una.derecho,
      estadoInicial: una.inicial === null ? 'PENDIENTE' : una.inicial.numero === null ? 'NA' : 'EVALUADA',
      motivo: una.inicial?.numero === null ? (una.derecho ? 'BAJO_MINIMO' : 'SIN_DERECHO') : null,
      nivelInicial: una.inicial?.numero ?? null,
      letraInicial: letra(una.inicial),
      banderas: alzadas({ R04: una.R04 }, 'R04'),
      nivelFinal: una.final?.numero ?? null,
      letraFinal: letra(una.final),
    })),
    remediales: alumno.remediales.map(({ unidad, fecha, calificacion, motivo, resultado, nivel }) => ({
      ...{ unidad, fecha, calificacion: comoCociente(calificacion), tipo: motivo },
      resultado: {
        limite: 'LIMITE_REMEDIALES',
        aplicada: 'APLICADA',
        'requiere-confirmacion': 'REQUIERE_CONFIRMACION',
        'unidad-pendiente': 'PENDIENTE',
      }[resultado],
      ...(nivel ? { nivel: nivel.numero, letra: letra(nivel) } : {}),
    })),
    remedialesUsadas: alumno.remedialesUsadas,
    final: {
      estado:
        alumno.final === null ? 'INCOMPLETA' : alumno.final.numero === null ? 'NO_ACREDITADA' : 'APROBADA',
      numero: alumno.final?.numero ?? null,
      letra: letra(alumno.final) ?? 'NA',
      promedio: alumno.final?.numero ? comoCociente(Fraccion.de(suma, alumno.unidades.length)) : null,
    },
    unidadesNA: alumno.unidadesEnNa,
    asesoria: alumno.asesoria,
    diasSinAsistir: alumno.diasSinAsistir,
    banderas: alzadas(alumno.niveles, 'R05', 'R09', 'R10'),
  };
}
