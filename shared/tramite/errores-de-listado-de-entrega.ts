import { z } from 'zod';
import { enBlanco } from '../nucleo/en-blanco';
import { presentes } from '../nucleo/presentes';
import { hayRepetidos } from '../nucleo/repetidos';
import { regla } from '../norma/regla';

/** PO-04, norma 23: certificados on paper are delivered with an oficio and a list of five data for each. */
export const erroresDeListadoDeEntrega = regla({
  clave: 'CON-16',
  nombre: 'erroresDeListadoDeEntrega',
  enunciado:
    'Los certificados impresos se entregan con un oficio y un listado de consecutivo, folio, nombre, matrícula y carrera.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 23' },
  parametros: [],
  entrada: z.strictObject({
    filasListado: z
      .array(
        z.strictObject({
          consecutivo: z.int().describe('Consecutivo'),
          folio: z.string().describe('Folio'),
          nombre: z.string().describe('Nombre'),
          matricula: z.string().describe('Matrícula'),
          carrera: z.string().describe('Carrera'),
        }),
      )
      .describe('Filas del listado'),
    numeroOficio: z.string().describe('Número de oficio'),
  }),
  decide: ({ filasListado, numeroOficio }) =>
    presentes({
      'consecutivo-con-huecos': filasListado.some(({ consecutivo }, i) => consecutivo !== i + 1),
      'dato-faltante': filasListado.some(({ folio, nombre, matricula, carrera }) =>
        [folio, nombre, matricula, carrera].some(enBlanco),
      ),
      'folio-repetido': hayRepetidos(filasListado.map(({ folio }) => folio).filter((folio) => folio !== '')),
      'sin-filas': filasListado.length === 0,
      'sin-oficio': enBlanco(numeroOficio),
    }),
});
