import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, pasos 1 to 27: where an event leads; null when the step has no such event. */
export const siguientePasoDeResidencia = regla({
  clave: 'RES-FLUJO',
  nombre: 'siguientePasoDeResidencia',
  enunciado: 'La residencia avanza paso por paso y de cada uno se sale según lo que ocurre en él.',
  cita: {
    documento: 'residencias',
    referencia: 'Pasos 1 a 27',
    lectura:
      'El anteproyecto por modificar vuelve a la academia y el rechazado obliga a elegir otro proyecto. Los pasos se numeran como en el texto, el manual se cita por su nombre y la calificación mínima se configura.',
  },
  parametros: ['residencias.pasosDeResidencia'],
  entrada: z.strictObject({
    paso: z.int().describe('Paso de la residencia'),
    evento: z.string().describe('Lo que ocurrió'),
    pasoOrigen: z.int().describe('Paso desde el que se pidió otro asesor').optional(),
    documentoEntregado: z.boolean().describe('Documento del paso emitido').optional(),
  }),
  decide: ({ paso, evento, pasoOrigen, documentoEntregado = true }, { residencias }) => {
    const salida = residencias.pasosDeResidencia
      .find(({ numero }) => numero === paso)
      ?.salidas.find((posible) => posible.evento === evento);
    if (!salida) return null;
    if (!documentoEntregado) return { pasos: [paso], final: null };
    const origen = pasoOrigen === undefined ? [] : [pasoOrigen];
    return { pasos: salida.vuelveAlOrigen ? origen : [...salida.pasos], final: salida.final };
  },
});
