import { z } from 'zod';
import { Fecha, sumarDias } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 15 and 60-IV: where a certificate not handed in stands, and the last day to hand it in. */
export const situacionDelCertificadoEnTramite = regla({
  clave: 'UT-15b',
  nombre: 'situacionDelCertificadoEnTramite',
  enunciado:
    'El certificado en trámite se entrega en los días naturales que siguen al inicio de cursos; vencidos, la baja es definitiva.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 15, último párrafo; Art. 60-IV',
    lectura: 'El plazo empieza a contar al día siguiente del inicio de cursos.',
  },
  parametros: ['reglamentoUt.diasDeCertificadoEnTramite'],
  entrada: z.strictObject({
    fechaInicioCursos: Fecha.describe('Inicio de cursos'),
    fechaEntrega: Fecha.nullable().describe('Entrega del certificado (vacía si no se ha entregado)'),
    fechaConsulta: Fecha.describe('Día que se consulta'),
  }),
  decide: ({ fechaInicioCursos, fechaEntrega, fechaConsulta }, { reglamentoUt }) => {
    const fechaLimite = sumarDias(fechaInicioCursos, reglamentoUt.diasDeCertificadoEnTramite);
    if ((fechaEntrega ?? fechaConsulta) > fechaLimite) return { estado: 'baja-definitiva', fechaLimite };
    return { estado: fechaEntrega === null ? 'pendiente' : 'cumple', fechaLimite };
  },
});
