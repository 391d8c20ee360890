import { z } from 'zod';
import { regla } from '../norma/regla';
import { pasoAlQueLleva } from './paso-al-que-lleva';

/** Residencias, paso 27: another advisor, asked for in writing and with reasons; the Comité Académico decides. */
export const resultadoDeCambioDeAsesor = regla({
  clave: 'RES-20',
  nombre: 'resultadoDeCambioDeAsesor',
  enunciado:
    'El residente puede pedir otro asesor interno, por escrito y diciendo por qué, y el Comité Académico resuelve.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 27',
    lectura: 'Se pide mientras haya asesor que cambiar; concedido, se vuelve al paso en que se le nombra.',
  },
  parametros: [
    'residencias.cambioDeAsesorDesde',
    'residencias.cambioDeAsesorHasta',
    'residencias.pasosDeResidencia',
  ],
  entrada: z.strictObject({
    paso: z.int().describe('Paso de la residencia'),
    escrito: z.boolean().describe('Solicitud por escrito'),
    motivos: z.boolean().describe('Expone los motivos'),
    dictamenComite: z.enum(['pendiente', 'favorable', 'desfavorable']).describe('Dictamen del Comité'),
  }),
  decide: ({ paso, escrito, motivos, dictamenComite }, normas) => {
    const { cambioDeAsesorDesde, cambioDeAsesorHasta } = normas.residencias;
    const enTiempo = paso >= cambioDeAsesorDesde && paso <= cambioDeAsesorHasta;
    if (!enTiempo || !escrito || !motivos) return { resultado: 'no-procede' as const, siguientePaso: null };
    if (dictamenComite === 'pendiente') return { resultado: 'a-comite' as const, siguientePaso: null };
    const siguientePaso = pasoAlQueLleva(
      { paso: CAMBIO_DE_ASESOR, evento: dictamenComite, pasoOrigen: paso },
      normas,
    );
    return {
      resultado: dictamenComite === 'favorable' ? ('otorgado' as const) : ('negado' as const),
      siguientePaso,
    };
  },
});

/** The step where the Comité looks at the request. */
const CAMBIO_DE_ASESOR = 27;
