import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { situacionDePlazo } from '../permanencia/situacion-de-plazo';

const NIVEL = { 'en-plazo': 'verde', extendido: 'amarillo', excedido: 'rojo' } as const;

/** Reglamento UT, arts. 54 and 55: the time to finish the carrera, spent or being extended. */
export const nivelPlazo = regla({
  clave: 'R13',
  nombre: 'nivelPlazo',
  enunciado:
    'Pasarse del plazo de la carrera avisa, y pone en rojo al pasarse también de los cuatrimestres adicionales.',
  cita: { documento: 'reglamento-ut', referencia: 'Arts. 54 y 55', lectura: 'El plazo es el de UT-54.' },
  parametros: ['reglamentoUt.plazosDeCarrera', 'reglamentoUt.cuatrimestresAdicionales'],
  entrada: situacionDePlazo.entrada,
  decide: (alumno, normas): Nivel => {
    const situacion = situacionDePlazo.decide(alumno, normas);
    return situacion === null ? 'gris' : NIVEL[situacion];
  },
});
