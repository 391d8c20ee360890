import { pesosSonCoherentes } from './pesos-son-coherentes';
import { type PlanDeEvaluacion } from '../modelo/asignatura-capturada';
import { type Normas } from '../norma/normas';
import { decimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';

/**
 * Reglamento UT, arts. 33, 34 y 48: the units of a plan whose instruments do not weigh what the norms give to continua
 * and sumativa. Its weights are whole ten-thousandths.
 */
export function unidadesIncoherentes({ unidades }: PlanDeEvaluacion, normas: Normas): number[] {
  const diezmilesimas = (peso: string): number =>
    Number(decimal(peso).por(Fraccion.de(normas.reglamentoUt.sumaExigida)).reducida()[0]);
  return unidades.flatMap(({ unidad, criterios }) => {
    const hojas = criterios.flatMap(({ nombre, peso, indicadores }) =>
      indicadores.map(({ tipo, peso: suyo }) => ({
        criterio: CRITERIO[nombre],
        pesoCriterio: diezmilesimas(peso),
        pesoIndicador: diezmilesimas(suyo),
        tipo,
      })),
    );
    return pesosSonCoherentes.decide({ hojas }, normas).coherente ? [] : [unidad];
  });
}

const CRITERIO = { Saber: 'saber', 'Saber Hacer': 'saber-hacer', Ser: 'ser' } as const;
