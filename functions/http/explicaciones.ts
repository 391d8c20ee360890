import { z } from 'zod';
import { CIFRAS_DE_ALUMNO } from '../../shared/explicacion/explicacion-de-alumno';
import { CIFRAS } from '../../shared/explicacion/explicacion-de-cifra';
import { Explicacion } from '../../shared/explicacion/paso';
import { explicarCifra } from '../casos/reporte/explicar-cifra';
import { lecturaDeLoPublicado, lecturaDeLoVigente } from './lectura-de-insumos';
import { ClaveEnConsulta, consultaDe } from './parametros';

const DE_CIFRA = {
  consulta: consultaDe({
    matricula: ClaveEnConsulta,
    /** With módulo: the figure of that one. Without either: the alumno's, over all of theirs. */
    grupo: ClaveEnConsulta.optional(),
    modulo: ClaveEnConsulta.optional(),
    cifra: z.enum([...CIFRAS.options, ...CIFRAS_DE_ALUMNO.options]),
  }),
  respuesta: Explicacion,
  leer: explicarCifra,
};

export const explicacionPublicada = lecturaDeLoPublicado(DE_CIFRA, {
  clave: 'explicar-cifra',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/explicacion',
  resumen: 'Los pasos de una cifra del reporte publicado, con lo que se calculó.',
});

export const explicacionPrevia = lecturaDeLoVigente(DE_CIFRA, {
  clave: 'explicar-cifra-previa',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/explicacion',
  resumen: 'Los pasos de una cifra de la vista previa, con lo guardado.',
});
