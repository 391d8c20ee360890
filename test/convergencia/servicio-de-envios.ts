import { type z } from 'zod';
import { type ServicioDeEnvios } from '../../addin/libro/captura/sincronizar';
import { fallido, logrado, type Resultado } from '../../addin/cliente/resultado';
import { AcuseDeEnvio, CapturaGuardada, type LugarDeCaptura } from '../../shared/modelo/captura';
import { enPagina, todasLasPaginas } from '../../addin/cliente/paginas';
import { paginaDe } from '../../shared/modelo/pagina';
import { MovimientoDeCaptura } from '../../shared/modelo/movimiento-de-captura';
import { Problema } from '../../shared/modelo/problema';
import { type Servicio } from '../servicio/servicio';

const rutaDe = ({ plantel, periodo, grupo, asignatura }: LugarDeCaptura, resto = ''): string =>
  `periodos/${periodo}/grupos/${grupo}/asignaturas/${asignatura}/capturas${resto}?plantel=${plantel}`;

async function leido<E extends z.ZodType>(esquema: E, respuesta: Response): Promise<Resultado<z.output<E>>> {
  const cuerpo: unknown = await respuesta.json();
  return respuesta.ok ? logrado(esquema.parse(cuerpo)) : fallido(Problema.parse(cuerpo));
}

/** The genuine service, asked as a docente's pane asks it. */
export const servicioDeEnvios = (servicio: Servicio): ServicioDeEnvios => ({
  captura: async (lugar) => leido(CapturaGuardada, await servicio.api('docente', rutaDe(lugar))),
  enviarCaptura: async (lugar, envio, llave) =>
    leido(
      AcuseDeEnvio,
      await servicio.api('docente', rutaDe(lugar), {
        metodo: 'PUT',
        encabezados: { 'if-match': `"${envio.version}"`, 'idempotency-key': llave },
        cuerpo: JSON.stringify(envio),
      }),
    ),
});

/** Every movement of a captura, the first one first, page after page. */
export async function historialDe(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<readonly MovimientoDeCaptura[]> {
  const historial = await todasLasPaginas(async (pagina) =>
    leido(
      paginaDe(MovimientoDeCaptura),
      await servicio.api('docente', enPagina(rutaDe(lugar, '/historial'), pagina)),
    ),
  );
  if (!historial.ok) throw new Error(historial.problema.detail);
  return historial.valor.toReversed();
}
