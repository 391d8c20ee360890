import {
  type CriterioConInstrumentos,
  type InstrumentoCapturado,
} from '../evaluacion/asignatura-con-rubrica';
import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { calificacionPorCriterios } from '../evaluacion/calificacion-por-criterios';
import { resumirRubrica } from '../evaluacion/rubrica-capturada';
import { type Normas } from '../norma/normas';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarPuntajeDe } from './explica-puntaje';
import { anotarPromedio, pesoDe } from './explica-rubrica';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

type Criterios = readonly CriterioConInstrumentos[];

const TIPOS = ['continua', 'sumativa'] as const;

/** The grade of a criterio from its indicators (Arts. 33 y 34); none while something of the unit is pending. */
export function anotarCriterio(
  cuaderno: Cuaderno,
  criterio: CriterioConInstrumentos,
  unidad: Criterios,
): Operando {
  const { nombre, indicadores } = criterio;
  const falta = anotarLoQueFalta(cuaderno, unidad);
  if (falta) return elegir(cuaderno, nombre, [[falta, { es: null }]], null, calificacionPorCriterios);
  const partes = indicadores.map((indicador) => ({
    peso: pesoDe(indicador.clave, indicador.peso),
    valor: puntajeDe(indicador),
  }));
  return anotarPromedio(cuaderno, nombre, partes);
}

/** The grade of a unit: its instruments by what each is worth in it, apart by kind (Arts. 34 y 48). */
export function anotarCalificacion(cuaderno: Cuaderno, criterios: Criterios, normas: Normas): Operando {
  const falta = anotarLoQueFalta(cuaderno, criterios);
  if (falta) {
    const nombre = 'Calificación de la unidad';
    return elegir(cuaderno, nombre, [[falta, { es: null }]], null, calificacionDeUnidad);
  }
  const deTipo = (tipo: (typeof TIPOS)[number]) => {
    const partes = instrumentosDe(criterios, tipo).map(({ pesos, indicador }) => ({
      peso: cuaderno.anotar(
        `Peso de ${indicador.clave} en la unidad`,
        'producto',
        pesos,
        calificacionPorCriterios,
      ),
      valor: puntajeDe(indicador),
    }));
    return anotarPromedio(cuaderno, `Evaluación ${tipo}`, partes, calificacionDeUnidad);
  };
  return anotarPuntajeDe(cuaderno, deTipo('continua'), deTipo('sumativa'), normas);
}

/** What keeps the unit without a grade; null when nothing does. */
function anotarLoQueFalta(cuaderno: Cuaderno, criterios: Criterios): Operando | null {
  const puntajes = criterios.flatMap(({ indicadores }) => indicadores.map(puntajeDe));
  const pendiente = cuaderno.anotar(
    '¿Hay indicadores pendientes?',
    'falta-dato',
    puntajes,
    calificacionPorCriterios,
  );
  if (pendiente.valor === textoExacto(true)) return pendiente;
  if (resumirRubrica(criterios)) return null;
  const ausencias = TIPOS.map((tipo) => {
    const pesos = instrumentosDe(criterios, tipo).flatMap((uno) => uno.pesos);
    const peso = cuaderno.anotar(
      `Peso de la evaluación ${tipo}`,
      'suma-de-productos',
      pesos,
      calificacionDeUnidad,
    );
    const nada = dato('Nada', 0);
    return cuaderno.anotar(`¿No hay evaluación ${tipo}?`, 'igual-a', [peso, nada], calificacionDeUnidad);
  });
  return cuaderno.anotar('¿Falta un tipo de evaluación?', 'alguna', ausencias, calificacionDeUnidad);
}

const instrumentosDe = (criterios: Criterios, tipo: (typeof TIPOS)[number]) =>
  criterios.flatMap(({ nombre, peso, indicadores }) =>
    indicadores
      .filter((indicador) => indicador.tipo === tipo)
      .map((indicador) => ({
        indicador,
        pesos: [pesoDe(nombre, peso), pesoDe(indicador.clave, indicador.peso)],
      })),
  );

const puntajeDe = ({ clave, valor }: InstrumentoCapturado): Operando => dato(clave, valor);
