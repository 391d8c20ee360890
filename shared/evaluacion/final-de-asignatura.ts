import { z } from 'zod';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';
import { numeroMasCercano } from './conversion-a-nivel';
import { nivelDeNumero, NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 39: the mean of the units' level numbers; NA when a unit is NA, null without units. */
export const finalDeAsignatura = regla({
  clave: 'UT-39',
  nombre: 'finalDeAsignatura',
  enunciado:
    'La final es el promedio de los niveles de las unidades, llevado a entero, y ninguna puede estar NA.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 39',
    lectura: 'Lo que se promedia es el número del nivel de cada unidad, no su calificación; .5 sube.',
  },
  parametros: [],
  entrada: z.strictObject({
    unidades: z.array(NumeroDeNivel.nullable()).describe('Nivel de cada unidad'),
    esIntegradora: z.boolean().optional().describe('Es integradora'),
  }),
  decide: ({ unidades, esIntegradora = false }) => {
    if (unidades.length === 0) return null;
    let suma = 0;
    for (const numero of unidades) {
      if (numero === null) return nivelDeNumero(null, esIntegradora);
      suma += numero;
    }
    return nivelDeNumero(numeroMasCercano(Fraccion.de(suma, unidades.length)), esIntegradora);
  },
});
