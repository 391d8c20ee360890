import { esCandidatoAExcelencia } from '../../shared/egreso/es-candidato-a-excelencia';
import { esCandidatoAMencionHonorifica } from '../../shared/egreso/es-candidato-a-mencion-honorifica';
import { eficienciaTerminal } from '../../shared/egreso/eficiencia-terminal';
import { normasDeHoy } from './normas-de-hoy';
import {
  faltantesOCompleto,
  generacionCapturada,
  historialCapturado,
  reinscripcionCapturada,
  residenciaCapturada,
} from './requisitos-capturados';

/**
 * Mención que merece un promedio general: "mencion" si es alto, "excelencia" si es el más alto; nada si reprobó o tuvo sanción (Arts. 64 y 65).
 * @customfunction MENCION
 * @param finales Final de cada asignatura: 8, 9, 10 o NA, o su letra.
 * @param [reprobo] VERDADERO si alguna vez reprobó una asignatura, aunque después la aprobara; por omisión, FALSO.
 * @param [sancion] VERDADERO si tuvo una sanción disciplinaria; por omisión, FALSO.
 * @returns "mencion", "excelencia" o vacío.
 */
export function mencion(finales: unknown[][], reprobo?: unknown, sancion?: unknown): string {
  const historial = historialCapturado(finales, reprobo, sancion);
  const normas = normasDeHoy();
  if (esCandidatoAExcelencia.decide(historial, normas)) return 'excelencia';
  return esCandidatoAMencionHonorifica.decide(historial, normas) ? 'mencion' : '';
}

/**
 * Requisitos que faltan para reinscribirse, o "procede" (Art. 16).
 * @customfunction REINSCRIPCION
 * @param finales Final de cada asignatura del periodo anterior: 8, 9, 10 o NA, o su letra.
 * @param pago VERDADERO si pagó la inscripción al cuatrimestre.
 * @param [adeudoCuotas] VERDADERO si debe cuotas; por omisión, FALSO.
 * @param [adeudoBiblioteca] VERDADERO si debe material a la biblioteca; por omisión, FALSO.
 * @param [adeudoLaboratorio] VERDADERO si debe material a un laboratorio; por omisión, FALSO.
 * @param [sancion] VERDADERO si una sanción le quitó la calidad de alumno; por omisión, FALSO.
 * @returns "procede" o las claves de los requisitos que faltan.
 */
export function reinscripcion(
  finales: unknown[][],
  pago: unknown,
  adeudoCuotas?: unknown,
  adeudoBiblioteca?: unknown,
  adeudoLaboratorio?: unknown,
  sancion?: unknown,
): string {
  const celdas = { finales, pago, adeudoCuotas, adeudoBiblioteca, adeudoLaboratorio, sancion };
  return faltantesOCompleto(reinscripcionCapturada(celdas), 'procede');
}

/**
 * Requisitos que faltan para tramitar la residencia profesional, o "elegible" (Residencias, paso 1 y requisitos 1 a 8).
 * @customfunction RESIDENCIA
 * @param claves Nombre de cada dato que pide RES-REQ: creditosAprobados, creditosPlan, organizacion…
 * @param valores Dato de cada clave, en el mismo orden; una lista va separada por ";".
 * @returns "elegible" o las claves de los requisitos que faltan.
 */
export function residencia(claves: unknown[][], valores: unknown[][]): string {
  return faltantesOCompleto(residenciaCapturada(claves, valores), 'elegible');
}

/**
 * Eficiencia terminal de una generación: porcentaje de quienes concluyeron, con los decimales en vigor, la mitad hacia arriba (PO-04, Indicadores).
 * @customfunction EFICIENCIA
 * @param concluyeron Alumnos que concluyeron la carrera.
 * @param inscritos Alumnos inscritos en primer semestre de esa generación.
 * @returns Porcentaje; #N/A si no hay inscritos.
 */
export function eficiencia(concluyeron: unknown, inscritos: unknown): number {
  const generacion = generacionCapturada(concluyeron, inscritos);
  return Number(eficienciaTerminal.decide({ planteles: [generacion] }, normasDeHoy()).porcentaje);
}
