import {
  type FilaDeAlumnoAsignatura,
  type FinalDeFila,
  type RemedialDeFila,
  type UnidadDeFila,
} from '../../../../shared/modelo/reporte-de-unidad';
import { cifras, fechaCorta } from '../palabras';

const FINAL = {
  APROBADA: 'Aprobada',
  NO_ACREDITADA: 'No acreditada',
  INCOMPLETA: 'Incompleta',
} as const;

export const estadoFinal = (estado: FinalDeFila['estado']): string => FINAL[estado];

const MOTIVO = { BAJO_MINIMO: 'Bajo el mínimo', SIN_DERECHO: 'Sin derecho' } as const;

export const porQueEsNa = (motivo: UnidadDeFila['motivo']): string | null => motivo && MOTIVO[motivo];

const RESULTADO = {
  APLICADA: 'aplicada',
  REQUIERE_CONFIRMACION: 'falta que el alumno la confirme',
  LIMITE_REMEDIALES: 'pasa del límite',
  PENDIENTE: 'la unidad no tiene nivel',
} as const;

/** "U1 12/10/2026: 8.00, aplicada, queda en SA; U2 …". */
export const remedialesEnPalabras = (remediales: readonly RemedialDeFila[]): string =>
  remediales
    .map(({ unidad, fecha, calificacion, resultado, letra }) =>
      [`U${unidad} ${fechaCorta(fecha)}: ${cifras(calificacion) ?? ''}`, RESULTADO[resultado]]
        .concat(letra ? `queda en ${letra}` : [])
        .join(', '),
    )
    .join('; ');

/** "R04 rojo (U1), R10 amarillo". */
export const banderasDeUnidad = ({ unidades, banderas }: FilaDeAlumnoAsignatura): string =>
  [
    ...unidades.flatMap(({ unidad, banderas: suyas }) =>
      suyas.map(({ clave, nivel }) => `${clave} ${nivel} (U${unidad})`),
    ),
    ...banderas.map(({ clave, nivel }) => `${clave} ${nivel}`),
  ].join(', ');
