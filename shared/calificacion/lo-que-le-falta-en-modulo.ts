import { type PlanConalep } from '../modelo/captura';
import { type NumeroCorte } from '../modelo/corte';
import { type Normas } from '../norma/normas';
import { requeridoPara } from '../corte/avance';
import { comoDecimal, decimal } from '../nucleo/decimal';
import { CIEN, type Fraccion } from '../nucleo/fraccion';
import { asistenciasConsecutivas } from '../riesgo/asistencias-consecutivas';
import { cantidad, cifra, enumerar, notaDeAlza, puntos } from '../riesgo/en-palabras';
import { SIN_PESO_POR_REGISTRAR } from '../riesgo/motivo/reunir-puntos';
import { puntosQueFaltan } from '../riesgo/puntos-que-faltan';
import { type AlumnoConalepCalificado } from './calificar-captura';
import { type Faltante } from './faltante';
import { posibleEnModulo } from './posible-en-modulo';

const PROCEDIMIENTO = 'PO-04, norma 12-c';

interface Momento {
  readonly corte: NumeroCorte;
  readonly minimoAprobatorio: Fraccion | null;
}

/** PO-04, normas 1 and 12-c: what one alumno still lacks by the corte, and then to pass the módulo. */
export function loQueLeFaltaEnModulo(
  alumno: AlumnoConalepCalificado,
  plan: PlanConalep,
  momento: Momento,
  normas: Normas,
): Faltante[] {
  const { minimoAprobatorio: minimo } = momento;
  return [
    ...resultadosQueFaltan(alumno, momento),
    ...(minimo ? puntosParaElMinimo(alumno, minimo) : []),
    ...(minimo ? loQueFaltaParaAprobar(alumno, plan, minimo, normas) : []),
    ...asistenciaQueFalta(alumno, normas),
    ...ausenciaQueFalta(alumno),
  ];
}

const falta = (que: Faltante['que'], texto: string, fundamento = PROCEDIMIENTO): Faltante => ({
  que,
  unidad: null,
  texto,
  fundamento,
});

function resultadosQueFaltan(
  { pendientes, faltante }: AlumnoConalepCalificado,
  { corte }: Momento,
): Faltante[] {
  if (pendientes.length === 0) return [];
  const cada = pendientes.map(({ ra, peso }) => `R.A. ${ra} (${puntos(cifra(decimal(peso)))})`);
  const total = pendientes.length > 1 ? `: ${puntos(cifra(faltante))} en total` : '';
  return [falta('resultados', `Falta capturar al corte ${corte} ${enumerar(cada)}${total}.`)];
}

function puntosParaElMinimo({ logrado, registrado }: AlumnoConalepCalificado, minimo: Fraccion): Faltante[] {
  const faltan = puntosQueFaltan(minimo, logrado, registrado);
  return faltan.esCero()
    ? []
    : [
        falta(
          'puntos',
          registrado.menorQue(CIEN)
            ? `Le faltan ${puntos(cifra(faltan))} en lo ya registrado para un desempeño de ${comoDecimal(minimo)}.`
            : `Le faltan ${puntos(cifra(faltan))} para un desempeño de ${comoDecimal(minimo)}, y ${SIN_PESO_POR_REGISTRAR}.`,
        ),
      ];
}

/** Over the whole semester, with everything that was registered in it. */
function loQueFaltaParaAprobar(
  alumno: AlumnoConalepCalificado,
  plan: PlanConalep,
  minimo: Fraccion,
  normas: Normas,
): Faltante[] {
  const posibles = posibleEnModulo(alumno, plan, minimo, normas);
  if (posibles.outcome === 'rechazada' || posibles.aprobar === 'asegurado') return [];
  const { aprobar, porObtener, tope, logroUniforme, puntosFaltantes } = posibles;
  const requerido = requeridoPara(minimo, decimal(posibles.logrado), decimal(posibles.registrado));
  const texto =
    aprobar === 'imposible'
      ? `Ya no llega a ${comoDecimal(minimo)}: puede reunir ${puntos(cifra(decimal(tope)))} cuando más.`
      : `Para aprobar le faltan ${puntos(puntosFaltantes)} de los ${cifra(decimal(porObtener))} por evaluar: ${logroUniforme ?? '100'} en promedio${requerido ? notaDeAlza(requerido) : ''}.`;
  return [falta('aprobar', texto, 'PO-04, norma 1')];
}

function asistenciaQueFalta(
  { asistencias, sesiones, niveles }: AlumnoConalepCalificado,
  normas: Normas,
): Faltante[] {
  const { inasistenciaRojo, inasistenciaAmarillo } = normas.seguimientoPo04;
  const { R04c } = niveles;
  if (asistencias === null || sesiones === null || (R04c !== 'rojo' && R04c !== 'amarillo')) return [];
  const umbral = R04c === 'rojo' ? inasistenciaRojo : inasistenciaAmarillo;
  const seguidas = asistenciasConsecutivas(asistencias, sesiones, umbral);
  return seguidas === null
    ? []
    : [
        falta(
          'asistencia',
          `Lleva ${asistencias} de ${cantidad(sesiones, 'sesión', 'sesiones')}: le falta asistir a ${cantidad(seguidas, 'sesión', 'seguidas')} para llegar a ${comoDecimal(umbral.por(CIEN))} %.`,
        ),
      ];
}

function ausenciaQueFalta({ diasSinAsistir, niveles: { R05 } }: AlumnoConalepCalificado): Faltante[] {
  return R05 === 'rojo' || R05 === 'amarillo'
    ? [
        falta(
          'ausencia',
          `Asistir: lleva ${cantidad(diasSinAsistir ?? 0, 'día', 'días')} sin hacerlo.`,
          'Reglamento UT, art. 61',
        ),
      ]
    : [];
}
