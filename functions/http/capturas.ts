import { z } from 'zod';
import { AsignacionDeDocentes, ReasignacionDeDocentes } from '../../shared/modelo/asignacion-de-docentes';
import {
  AcuseDeEnvio,
  CapturaGuardada,
  Envio,
  EnSabana,
  type LugarDeCaptura,
} from '../../shared/modelo/captura';
import { MovimientoDeCaptura } from '../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { capturaGuardada } from '../casos/captura/captura-guardada';
import { capturasDePlantel } from '../casos/captura/capturas-de-plantel';
import { guardarEnvio } from '../casos/captura/guardar-envio';
import { historialDeCaptura } from '../casos/captura/historial-de-captura';
import { reasignarDocentes } from '../casos/captura/reasignar-docentes';
import { Rechazo } from '../casos/rechazo';
import { etiquetaDe } from '../casos/version-esperada';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { consultaDe, DeCaptura, DePagina, DePlantelEnPeriodo, DeSuPlantel, Paginada } from './parametros';
import { responder } from './respuesta';

const MAXIMO = 2 * 1024 * 1024;

const ruta = 'periodos/{periodo}/grupos/{grupo}/asignaturas/{asignatura}/capturas';
const deCaptura = { ruta, parametros: DeCaptura, consulta: DeSuPlantel } as const;

export const listaDeCapturas = endpoint({
  clave: 'listar-capturas',
  metodo: 'GET',
  ruta: 'periodos/{periodo}/planteles/{clave}/capturas',
  resumen: 'Las capturas del plantel que la persona puede ver, y los grupos de la sábana por capturar.',
  parametros: DePlantelEnPeriodo,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(ResumenDeCaptura),
  atender: async ({ servicio, identidad, parametros: { periodo, clave }, consulta }) => {
    const donde = { periodo, plantel: clave };
    const pagina = await capturasDePlantel(servicio, identidad, donde, consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

export const lecturaDeCaptura = endpoint({
  ...deCaptura,
  clave: 'leer-captura',
  metodo: 'GET',
  resumen:
    'La captura vigente, con su versión en ETag; la versión 0 es lo que propone la sábana. Con ella va lo que dice la sábana del mismo grupo, salvo que `sabana` diga que es la edición que ya se tiene.',
  consulta: consultaDe({ ...DeSuPlantel.shape, sabana: EnSabana.shape.edicion.optional() }),
  cuerpo: sinCuerpo,
  respuesta: CapturaGuardada,
  atender: async ({ servicio, identidad, parametros, consulta: { plantel, sabana } }) => {
    const captura = await capturaGuardada(servicio, identidad, { ...parametros, plantel }, sabana);
    if (captura instanceof Rechazo) return captura;
    return responder(captura, { encabezados: { etag: etiquetaDe(captura.version) } });
  },
});

export const guardadoDeEnvio = endpoint({
  ...deCaptura,
  clave: 'enviar-captura',
  metodo: 'PUT',
  resumen:
    'Guarda todos los cambios de un envío o ninguno; lleva If-Match con la versión de la que parten e Idempotency-Key.',
  cuerpo: cuerpoJson(Envio, {
    maximo: MAXIMO,
    siExcede: 'Envíe los cambios en varias partes: cada una se suma a la anterior.',
  }),
  respuesta: AcuseDeEnvio,
  atender: async ({ servicio, identidad, parametros, consulta, cuerpo, encabezados }) => {
    const lugar: LugarDeCaptura = { ...parametros, ...consulta };
    if (encabezados.get('if-match')?.trim() !== etiquetaDe(cuerpo.version)) {
      return new Rechazo('solicitud-no-valida', 'If-Match no trae la versión de la que parte el envío.', {
        campo: 'encabezados.if-match',
        remedio: `Envíe If-Match: ${etiquetaDe(cuerpo.version)}, la misma versión que dice el cuerpo.`,
      });
    }
    const llave = encabezados.get('idempotency-key');
    const acuse = await guardarEnvio(servicio, identidad, lugar, cuerpo, llave);
    if (acuse instanceof Rechazo) return acuse;
    return responder(acuse, { encabezados: { etag: etiquetaDe(acuse.version) } });
  },
});

export const reasignacionDeDocentes = endpoint({
  ...deCaptura,
  clave: 'reasignar-docentes',
  metodo: 'PUT',
  ruta: `${ruta}/docentes`,
  resumen: 'Dice quiénes son los docentes de la captura, con su motivo; lo capturado queda como está.',
  cuerpo: cuerpoJson(ReasignacionDeDocentes),
  respuesta: AsignacionDeDocentes,
  atender: async ({ servicio, identidad, parametros, consulta, cuerpo }) => {
    const asignacion = await reasignarDocentes(servicio, identidad, { ...parametros, ...consulta }, cuerpo);
    return asignacion instanceof Rechazo ? asignacion : responder(asignacion);
  },
});

export const lecturaDeHistorial = endpoint({
  ...deCaptura,
  clave: 'leer-historial-de-captura',
  metodo: 'GET',
  ruta: `${ruta}/historial`,
  resumen:
    'Los envíos de que se hizo la captura, del más reciente al más antiguo; de una celda, si se nombra.',
  consulta: consultaDe({
    ...DeSuPlantel.shape,
    matricula: z.string().max(20).optional(),
    columna: z.string().max(160).optional(),
    ...DePagina,
  }),
  cuerpo: sinCuerpo,
  respuesta: paginaDe(MovimientoDeCaptura),
  atender: async ({ servicio, identidad, parametros, consulta: { plantel, ...busqueda } }) => {
    const movimientos = await historialDeCaptura(servicio, identidad, { ...parametros, plantel }, busqueda);
    return movimientos instanceof Rechazo ? movimientos : responder(movimientos);
  },
});
