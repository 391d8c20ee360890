import { calificacionPorCriterios } from '../evaluacion/calificacion-por-criterios';
import { type CriterioDeRubrica } from '../evaluacion/calificacion-de-rubrica';
import { type ReglaCatalogada } from '../norma/regla';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { dato } from './operando';
import { type Operando } from './paso';

/** A value to be weighed: captured, or given by another step. */
export interface ParteDePromedio {
  readonly peso: Operando;
  readonly valor: Operando;
}

export const pesoDe = (nombre: string, peso: Fraccion): Operando => dato(`Peso de ${nombre}`, peso);

/** Σ valor·peso / Σ peso; the quotient is left out where the weights are parts of one. */
export function anotarPromedio(
  cuaderno: Cuaderno,
  nombre: string,
  partes: readonly ParteDePromedio[],
  regla: ReglaCatalogada = calificacionPorCriterios,
): Operando {
  const pesos = partes.map(({ peso }) => peso);
  const suma = cuaderno.anotar('Suma de los pesos', 'suma', pesos, regla);
  const pesados = partes.flatMap(({ peso, valor }) => [peso, valor]);
  if (suma.valor === '1') return cuaderno.anotar(nombre, 'suma-de-productos', pesados, regla);
  const total = cuaderno.anotar('Suma ponderada', 'suma-de-productos', pesados, regla);
  return cuaderno.anotar(nombre, 'cociente', [total, suma], regla);
}

/** Indicators weighed within each criterio, and criterios within the unit (Arts. 33 y 34). */
export function anotarRubrica(cuaderno: Cuaderno, criterios: readonly CriterioDeRubrica[]): Operando {
  const partes = criterios.map(({ nombre, peso, indicadores }) => ({
    peso: pesoDe(nombre, peso),
    valor: anotarPromedio(
      cuaderno,
      nombre,
      indicadores.map((indicador, i) => ({
        peso: pesoDe(`el indicador ${i + 1}`, indicador.peso),
        valor: dato(`Indicador ${i + 1}`, indicador.valor),
      })),
    ),
  }));
  return anotarPromedio(cuaderno, 'Calificación de la unidad', partes);
}
