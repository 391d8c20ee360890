import { type Normas } from '../norma/normas';
import { type CapturaCalificada } from './calificar-captura';
import { type Faltante } from './faltante';
import { loQueLeFaltaEnAsignatura } from './lo-que-le-falta-en-asignatura';
import { loQueLeFaltaEnModulo } from './lo-que-le-falta-en-modulo';

/** What one alumno of a captura still lacks, the most pressing of each unit first; nothing for who is not in it. */
export function loQueLeFalta(calificada: CapturaCalificada, matricula: string, normas: Normas): Faltante[] {
  const esSuyo = (alumno: { readonly matricula: string }): boolean => alumno.matricula === matricula;
  if (calificada.institucion === 'ut') {
    const alumno = calificada.alumnos.find(esSuyo);
    return alumno ? loQueLeFaltaEnAsignatura(alumno, calificada.plan, normas) : [];
  }
  const alumno = calificada.alumnos.find(esSuyo);
  return alumno ? loQueLeFaltaEnModulo(alumno, calificada.plan, calificada, normas) : [];
}
