import { PosibilidadesDelAlumno } from '../../shared/modelo/posibilidades-de-modulo';
import { posibilidadesDelAlumno } from '../../shared/posible/posibilidades-del-alumno';
import { type Destino } from '../casos/destino';
import { sinAlumno } from '../casos/explicar-cifra';
import { insumosPublicados } from '../casos/insumos-publicados';
import { type InsumosDeReporte, insumosVigentes } from '../casos/insumos-vigentes';
import { Rechazo } from '../casos/rechazo';
import { type Servicio } from '../casos/servicio';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { ClaveEnConsulta, consultaDe, DePlantelEnCorte, destinoDe } from './parametros';
import { responder } from './respuesta';

type Reunir = (servicio: Servicio, destino: Destino) => Promise<InsumosDeReporte | Rechazo>;

const posibilidadesDe = (
  reunir: Reunir,
  propio: Pick<Parameters<typeof endpoint>[0], 'clave' | 'ruta' | 'resumen'>,
) =>
  endpoint({
    ...propio,
    metodo: 'GET',
    parametros: DePlantelEnCorte,
    consulta: consultaDe({ matricula: ClaveEnConsulta }),
    cuerpo: sinCuerpo,
    respuesta: PosibilidadesDelAlumno,
    atender: async ({ servicio, parametros, consulta: { matricula } }) => {
      const insumos = await reunir(servicio, destinoDe(parametros));
      if (insumos instanceof Rechazo) return insumos;
      const posibilidades = posibilidadesDelAlumno(insumos.sabana, matricula, insumos.contexto);
      return posibilidades ? responder(posibilidades) : sinAlumno(matricula);
    },
  });

export const posibilidadesPublicadas = posibilidadesDe(insumosPublicados, {
  clave: 'leer-posibilidades',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/posibilidades',
  resumen: 'Qué es todavía posible para un alumno en cada módulo, según el reporte publicado.',
});

export const posibilidadesPrevias = posibilidadesDe(insumosVigentes, {
  clave: 'leer-posibilidades-previas',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/posibilidades',
  resumen: 'Qué es todavía posible para un alumno en cada módulo, con lo guardado.',
});
