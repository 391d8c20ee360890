import { z } from 'zod';
import { CIFRAS_DE_ALUMNO } from '../../shared/explicacion/explicacion-de-alumno';
import { CIFRAS } from '../../shared/explicacion/explicacion-de-cifra';
import { Explicacion } from '../../shared/explicacion/paso';
import { type Destino } from '../casos/destino';
import { explicarCifra } from '../casos/explicar-cifra';
import { insumosPublicados } from '../casos/insumos-publicados';
import { type InsumosDeReporte, insumosVigentes } from '../casos/insumos-vigentes';
import { Rechazo } from '../casos/rechazo';
import { type Servicio } from '../casos/servicio';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { ClaveEnConsulta, consultaDe, DePlantelEnCorte, destinoDe } from './parametros';
import { responder } from './respuesta';

const DeCifra = consultaDe({
  matricula: ClaveEnConsulta,
  /** With módulo: the figure of that one. Without either: the alumno's, over all of theirs. */
  grupo: ClaveEnConsulta.optional(),
  modulo: ClaveEnConsulta.optional(),
  cifra: z.enum([...CIFRAS.options, ...CIFRAS_DE_ALUMNO.options]),
});

type Reunir = (servicio: Servicio, destino: Destino) => Promise<InsumosDeReporte | Rechazo>;

const explicacionDe = (
  reunir: Reunir,
  propio: Pick<Parameters<typeof endpoint>[0], 'clave' | 'ruta' | 'resumen'>,
) =>
  endpoint({
    ...propio,
    metodo: 'GET',
    parametros: DePlantelEnCorte,
    consulta: DeCifra,
    cuerpo: sinCuerpo,
    respuesta: Explicacion,
    atender: async ({ servicio, parametros, consulta }) => {
      const insumos = await reunir(servicio, destinoDe(parametros));
      if (insumos instanceof Rechazo) return insumos;
      const explicacion = explicarCifra(insumos, consulta);
      return explicacion instanceof Rechazo ? explicacion : responder(explicacion);
    },
  });

export const explicacionPublicada = explicacionDe(insumosPublicados, {
  clave: 'explicar-cifra',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/explicacion',
  resumen: 'Los pasos de una cifra del reporte publicado, con lo que se calculó.',
});

export const explicacionPrevia = explicacionDe(insumosVigentes, {
  clave: 'explicar-cifra-previa',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/explicacion',
  resumen: 'Los pasos de una cifra de la vista previa, con lo guardado.',
});
