import { regla } from '../norma/regla';
import { convertirANivel } from './conversion-a-nivel';
import { nivelDeUnidad } from './nivel-de-unidad';

/** Reglamento UT, arts. 40, 41 y 43: the level of a unit of an integradora; null outside 0 to 10. */
export const nivelDeUnidadIntegradora = regla({
  clave: 'UT-40',
  nombre: 'nivelDeUnidadIntegradora',
  enunciado:
    'En una asignatura integradora, la unidad que alcanza el mínimo se acredita y su nivel es competente, competente destacado o competente autónomo; por debajo queda NA.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 40, 41 y 43',
    lectura:
      'Se convierte como en UT-37. Donde el art. 41 dice que no es integradora se lee que sí lo es, como pide su lugar.',
  },
  parametros: ['reglamentoUt.minimoAprobatorio', 'reglamentoUt.politicaDeNivel'],
  entrada: nivelDeUnidad.entrada,
  decide: ({ calificacion, politica }, normas) =>
    convertirANivel(calificacion, true, politica ?? normas.reglamentoUt.politicaDeNivel, normas),
});
