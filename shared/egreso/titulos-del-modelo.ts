import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** PO-04, norma 29: the títulos that a modelo académico grants; none when there is no such modelo. */
export const titulosDelModelo = regla({
  clave: 'CON-20b',
  nombre: 'titulosDelModelo',
  enunciado:
    'Cada modelo académico forma profesionales técnicos, profesionales técnicos bachilleres o ambos.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 29' },
  parametros: ['seguimientoPo04.modelosAcademicos'],
  entrada: z.strictObject({ modeloAcademico: z.int().describe('Modelo académico (año)') }),
  decide: ({ modeloAcademico }, { seguimientoPo04 }) =>
    sinRepetir(
      seguimientoPo04.modelosAcademicos.find(({ modelo }) => modelo === modeloAcademico)?.titulos ?? [],
    ),
});
