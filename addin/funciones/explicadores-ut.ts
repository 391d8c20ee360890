import { nivelFinalDeUnidad } from '../../shared/evaluacion/nivel-final-de-unidad';
import { anotarDerecho, anotarFaltasRestantes } from '../../shared/explicacion/explica-derecho';
import { anotarMencion } from '../../shared/explicacion/explica-egreso';
import { anotarFinal, anotarLetraDeFinal } from '../../shared/explicacion/explica-final';
import { anotarNivel } from '../../shared/explicacion/explica-nivel';
import { anotarPuntaje } from '../../shared/explicacion/explica-puntaje';
import { anotarFaltantes } from '../../shared/explicacion/explica-regla';
import { anotarRemedialesDisponibles } from '../../shared/explicacion/explica-remediales';
import { anotarPromedio, anotarRubrica, pesoDe } from '../../shared/explicacion/explica-rubrica';
import { anotarSumativaNecesaria } from '../../shared/explicacion/explica-sumativa-necesaria';
import { anotarUnidad, conversionDe } from '../../shared/explicacion/explica-unidad';
import { dato } from '../../shared/explicacion/operando';
import { finalCapturada, usadasCapturadas } from './asignatura-capturada';
import { asistenciaCapturada, cursoCapturado } from './asistencia-capturada';
import { type Explicador } from './explicador';
import { evaluacionesCapturadas, metaCapturada, puntajeCapturado } from './puntaje-capturado';
import { historialCapturado, reinscripcionCapturada } from './requisitos-capturados';
import { ponderacionCapturada, rubricaCalificada } from './rubrica-capturada';
import { nivelResuelto, unidadCapturada } from './unidad-capturada';

/** How each function of the Universidad Tecnológica writes its steps down; the last one is its value. */
export const EXPLICADORES_UT = {
  PONDERADO: (cuaderno, [valores, pesos]) => {
    const partes = ponderacionCapturada(valores, pesos).map(({ valor, peso }, i) => ({
      peso: pesoDe(`el valor ${i + 1}`, peso),
      valor: dato(`Valor ${i + 1}`, valor),
    }));
    anotarPromedio(cuaderno, 'Promedio ponderado', partes);
  },
  RUBRICA: (cuaderno, [puntajes, pesosIndicador, criterios, pesosCriterio, criteriosCatalogo]) => {
    const celdas = { puntajes, pesosIndicador, criterios, pesosCriterio, criteriosCatalogo };
    anotarRubrica(cuaderno, rubricaCalificada(celdas).criterios);
  },
  DERECHO: (cuaderno, [asistencias, sesiones], normas) => {
    anotarDerecho(cuaderno, asistenciaCapturada(asistencias, sesiones), normas);
  },
  'FALTAS.RESTANTES': (cuaderno, [asistencias, impartidas, programadas], normas) => {
    anotarFaltasRestantes(cuaderno, cursoCapturado(asistencias, impartidas, programadas), normas);
  },
  PUNTAJE: (cuaderno, [continua, sumativa], normas) => {
    anotarPuntaje(cuaderno, evaluacionesCapturadas(continua, sumativa), normas);
  },
  NIVEL: (cuaderno, [puntaje, integradora], normas) => {
    const { exacto, esIntegradora } = puntajeCapturado(puntaje, integradora);
    anotarNivel(cuaderno, 'Nivel', dato('Calificación', exacto), conversionDe(esIntegradora, normas), normas);
  },
  UNIDAD: (cuaderno, [continua, sumativa, asistencias, sesiones, integradora, remedial, motivo], normas) => {
    const celdas = { continua, sumativa, asistencias, sesiones, integradora, remedial, motivo };
    const unidad = unidadCapturada(celdas);
    nivelResuelto(nivelFinalDeUnidad(unidad, normas));
    anotarUnidad(cuaderno, unidad, normas);
  },
  FINAL: (cuaderno, [niveles, integradora]) => {
    anotarFinal(cuaderno, finalCapturada(niveles, integradora).unidades);
  },
  'FINAL.NIVEL': (cuaderno, [niveles, integradora]) => {
    const { unidades, esIntegradora } = finalCapturada(niveles, integradora);
    anotarLetraDeFinal(cuaderno, anotarFinal(cuaderno, unidades), esIntegradora);
  },
  NECESITA: (cuaderno, [continua, nivel], normas) => {
    const { exacta, deseado } = metaCapturada(continua, nivel);
    anotarSumativaNecesaria(cuaderno, exacta, deseado, normas);
  },
  'REMEDIALES.DISPONIBLES': (cuaderno, [usadas], normas) => {
    anotarRemedialesDisponibles(cuaderno, dato('Usadas', usadasCapturadas(usadas)), normas);
  },
  MENCION: (cuaderno, [finales, reprobo, sancion], normas) => {
    anotarMencion(cuaderno, historialCapturado(finales, reprobo, sancion), normas);
  },
  REINSCRIPCION: (
    cuaderno,
    [finales, pago, adeudoCuotas, adeudoBiblioteca, adeudoLaboratorio, sancion],
    normas,
  ) => {
    const celdas = { finales, pago, adeudoCuotas, adeudoBiblioteca, adeudoLaboratorio, sancion };
    const { regla, campos } = reinscripcionCapturada(celdas);
    anotarFaltantes(cuaderno, regla, campos, 'procede', normas);
  },
} as const satisfies Readonly<Record<string, Explicador>>;
