import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, normas 16, 18, 25, 26 and 28: what rules a certificado, and which acuse is signed for it. */
export const rutaDelCertificado = regla({
  clave: 'CON-19',
  nombre: 'rutaDelCertificado',
  enunciado:
    'El modelo académico, y que sea emisión o reposición, dicen qué norma rige el certificado y qué acuse se firma.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 16, 18, 25, 26 y 28',
    lectura:
      'Donde el texto no nombra lineamiento se lee así: 2003 por las Reglas de Convivencia, 2023 como 2018, las dos con aviso; la emisión de 1990 y 1997 queda sin ruta. La reposición desde 2003 sigue las Reglas de Convivencia por la norma 28.',
  },
  parametros: [
    'seguimientoPo04.modelosAcademicos',
    'seguimientoPo04.reposicionSinModelo',
    'seguimientoPo04.formatos',
  ],
  entrada: z.strictObject({
    modeloAcademico: z.int().describe('Modelo académico (año)'),
    esReposicion: z.boolean().describe('Es reposición'),
  }),
  decide: ({ modeloAcademico, esReposicion }, { seguimientoPo04 }) => {
    const { formatos, modelosAcademicos, reposicionSinModelo } = seguimientoPo04;
    const modelo = modelosAcademicos.find((candidato) => candidato.modelo === modeloAcademico);
    return esReposicion
      ? {
          ruta: modelo?.reposicion ?? reposicionSinModelo,
          acuse: formatos['acuse-de-reposicion'],
          aviso: false,
        }
      : {
          ruta: modelo?.emision ?? null,
          acuse: formatos['acuse-de-entrega'],
          aviso: modelo?.emisionLeida ?? true,
        };
  },
});
