import { type NombreDeParametro, type Normas } from '../norma/normas';
import { CIEN, Fraccion, UNO } from '../nucleo/fraccion';
import { decirValor } from './proporciones';

/** What a set of norms contradicts itself in: the numbers at odds, and why, after their names (es-MX). */
export interface Incoherencia {
  readonly parametros: readonly NombreDeParametro[];
  readonly motivo: string;
}

const DIEZ = Fraccion.de(10);
const CORTES: readonly number[] = [1, 2, 3];
const NIVELES: readonly number[] = [8, 9, 10];

/** Every contradiction of the numbers that decide figures; none in the norms in force. */
export function incoherencias({ reglamentoUt: ut, seguimientoPo04: po04 }: Normas): Incoherencia[] {
  const incoherentes: Incoherencia[] = [];
  const exigir = (seCumple: boolean, motivo: string, ...parametros: NombreDeParametro[]): void => {
    if (!seCumple) incoherentes.push({ parametros, motivo });
  };
  const hasta = (tope: Fraccion, valor: Fraccion, parametro: NombreDeParametro): void =>
    exigir(!valor.mayorQue(tope), `no pasa de ${decirValor(parametro, tope) ?? ''}`, parametro);
  const enCortes = (cortes: readonly number[], parametro: NombreDeParametro): void =>
    exigir(
      cortes.every((corte) => CORTES.includes(corte)),
      'sólo nombra los cortes 1, 2 y 3',
      parametro,
    );

  exigir(
    ut.pesoContinua.mas(ut.pesoSumativa).igualA(UNO),
    'deben sumar 100 %: cambie los dos',
    'reglamentoUt.pesoContinua',
    'reglamentoUt.pesoSumativa',
  );
  hasta(DIEZ, ut.minimoAprobatorio, 'reglamentoUt.minimoAprobatorio');
  exigir(
    NIVELES.includes(ut.calificacionMaximaDeRecuperacion),
    'debe ser 8, 9 o 10, que son los niveles aprobatorios',
    'reglamentoUt.calificacionMaximaDeRecuperacion',
  );
  hasta(UNO, ut.asistenciaMinima, 'reglamentoUt.asistenciaMinima');
  hasta(UNO, ut.asistenciaEnRiesgo, 'reglamentoUt.asistenciaEnRiesgo');
  exigir(
    !ut.asistenciaMinima.mayorQue(ut.asistenciaEnRiesgo),
    'se cruzan: el aviso no puede quedar por debajo del mínimo',
    'reglamentoUt.asistenciaMinima',
    'reglamentoUt.asistenciaEnRiesgo',
  );

  hasta(CIEN, po04.avanceBajoMargen, 'seguimientoPo04.avanceBajoMargen');
  hasta(CIEN, po04.imposibleAprobarRequerido, 'seguimientoPo04.imposibleAprobarRequerido');
  hasta(UNO, po04.inasistenciaAmarillo, 'seguimientoPo04.inasistenciaAmarillo');
  hasta(UNO, po04.inasistenciaRojo, 'seguimientoPo04.inasistenciaRojo');
  hasta(CIEN, po04.caidaRojo, 'seguimientoPo04.caidaRojo');
  hasta(UNO, po04.docenteFraccionRojo, 'seguimientoPo04.docenteFraccionRojo');
  enCortes(po04.imposibleAprobarCortes, 'seguimientoPo04.imposibleAprobarCortes');
  enCortes(po04.caidaCortes, 'seguimientoPo04.caidaCortes');

  const seCruzan = 'se cruzan: el rojo no puede llegar antes que el amarillo';
  exigir(
    !po04.inasistenciaRojo.mayorQue(po04.inasistenciaAmarillo),
    seCruzan,
    'seguimientoPo04.inasistenciaAmarillo',
    'seguimientoPo04.inasistenciaRojo',
  );
  exigir(
    po04.ausenciaDiasAmarillo <= po04.ausenciaDiasRojo,
    seCruzan,
    'seguimientoPo04.ausenciaDiasAmarillo',
    'seguimientoPo04.ausenciaDiasRojo',
  );
  exigir(
    po04.reprobacionModulosAmarillo <= po04.reprobacionModulosRojo,
    seCruzan,
    'seguimientoPo04.reprobacionModulosAmarillo',
    'seguimientoPo04.reprobacionModulosRojo',
  );
  exigir(
    po04.conductaIncidenciasAmarillo <= po04.conductaIncidenciasRojo,
    seCruzan,
    'seguimientoPo04.conductaIncidenciasAmarillo',
    'seguimientoPo04.conductaIncidenciasRojo',
  );
  exigir(
    !po04.caidaAmarillo.mayorQue(po04.caidaRojo),
    seCruzan,
    'seguimientoPo04.caidaAmarillo',
    'seguimientoPo04.caidaRojo',
  );
  return incoherentes;
}
