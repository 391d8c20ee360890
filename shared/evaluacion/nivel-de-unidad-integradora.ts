import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';
import { nivelDeUnidad } from './nivel-de-unidad';

/** Reglamento UT, arts. 40, 41 y 43: the level of a unit of an integradora; null outside 0 to 10. */
export const nivelDeUnidadIntegradora = regla({
  clave: 'UT-40',
  nombre: 'nivelDeUnidadIntegradora',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 40, 41 y 43',
    lectura:
      'Redondeo al entero más cercano, .5 hacia arriba, sin cruzar el mínimo; el truncado queda configurable. El art. 41 se lee como integradora.',
  },
  entrada: nivelDeUnidad.entrada,
  decide: ({ calificacion, politica }, normas) =>
    convertirANivel(calificacion, true, politica ?? normas.reglamentoUt.politicaDeNivel, normas),
});
