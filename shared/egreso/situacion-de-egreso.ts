import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/**
 * PO-04, Definiciones and activities 2.2 and 2.3 of the plantel: the certificado needs every módulo of the plan, and
 * an egresado also owes nothing.
 */
export const situacionDeEgreso = regla({
  clave: 'CON-11',
  nombre: 'situacionDeEgreso',
  enunciado:
    'Puede certificarse quien acreditó todos los módulos de su plan; es egresado quien, además, no debe nada.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Definiciones; actividades de plantel 2.2 y 2.3',
    lectura:
      'Quien debe algo no es egresado ni recoge su certificado, pero no deja de contar en la eficiencia terminal.',
  },
  parametros: [],
  entrada: z.strictObject({
    modulosPlan: z.array(z.string()).describe('Módulos del plan'),
    modulosAcreditados: z.array(z.string()).describe('Módulos acreditados'),
    adeudos: z.int().describe('Adeudos pendientes'),
  }),
  decide: ({ modulosPlan, modulosAcreditados, adeudos }) => {
    const acreditados = new Set(modulosAcreditados);
    const modulosPendientes = sinRepetir(modulosPlan.filter((modulo) => !acreditados.has(modulo)));
    const certificable = modulosPlan.length > 0 && modulosPendientes.length === 0;
    return { certificable, egresado: certificable && adeudos === 0, modulosPendientes };
  },
});
