import { type MateriaDeSimulacion } from '../ruta';
import { type NombreDeParametro } from '../../../shared/norma/normas';

/** The passing minimum is configuration of the institution and no number of a document: it is tried beside them. */
export const MINIMO = 'minimo';
export type NumeroQueSePrueba = NombreDeParametro | typeof MINIMO;

/** The numbers that figures of each kind look at: trying any other would change nothing. */
export const NUMEROS_QUE_SE_PRUEBAN: Readonly<Record<MateriaDeSimulacion, readonly NumeroQueSePrueba[]>> = {
  sabanas: [
    MINIMO,
    'seguimientoPo04.avanceBajoMargen',
    'seguimientoPo04.imposibleAprobarRequerido',
    'seguimientoPo04.imposibleAprobarCortes',
    'seguimientoPo04.inasistenciaAmarillo',
    'seguimientoPo04.inasistenciaRojo',
    'seguimientoPo04.ausenciaDiasAmarillo',
    'seguimientoPo04.ausenciaDiasRojo',
    'seguimientoPo04.reprobacionModulosAmarillo',
    'seguimientoPo04.reprobacionModulosRojo',
    'seguimientoPo04.conductaIncidenciasAmarillo',
    'seguimientoPo04.conductaIncidenciasRojo',
    'seguimientoPo04.conductaSuspensionesRojo',
    'seguimientoPo04.caidaAmarillo',
    'seguimientoPo04.caidaRojo',
    'seguimientoPo04.caidaCortes',
  ],
  asignaturas: [
    'reglamentoUt.asistenciaMinima',
    'reglamentoUt.pesoContinua',
    'reglamentoUt.pesoSumativa',
    'reglamentoUt.minimoAprobatorio',
    'reglamentoUt.politicaDeNivel',
    'reglamentoUt.calificacionMaximaDeRecuperacion',
  ],
};

export interface Propuesta {
  readonly nombre: string;
  /** Values as a person would type them. */
  readonly cambios: readonly (readonly [parametro: NumeroQueSePrueba, valor: string])[];
}

/** What people ask most, one press away. */
export const PROPUESTAS: Readonly<Record<MateriaDeSimulacion, readonly Propuesta[]>> = {
  sabanas: [
    { nombre: 'Mínimo 60', cambios: [[MINIMO, '60']] },
    {
      nombre: 'Asistencia 80 %',
      cambios: [
        ['seguimientoPo04.inasistenciaAmarillo', '80 %'],
        ['seguimientoPo04.inasistenciaRojo', '70 %'],
      ],
    },
    {
      nombre: 'Caída desde 15 puntos',
      cambios: [['seguimientoPo04.caidaAmarillo', '15']],
    },
  ],
  asignaturas: [
    { nombre: 'Asistencia 80 %', cambios: [['reglamentoUt.asistenciaMinima', '80 %']] },
    {
      nombre: '60/40',
      cambios: [
        ['reglamentoUt.pesoContinua', '60 %'],
        ['reglamentoUt.pesoSumativa', '40 %'],
      ],
    },
    { nombre: 'Truncar al convertir a nivel', cambios: [['reglamentoUt.politicaDeNivel', 'truncado']] },
  ],
};
