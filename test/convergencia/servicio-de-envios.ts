import { type z } from 'zod';
import { type ServicioDeEnvios } from '../../addin/libro/captura/sincronizar';
import { fallido, logrado, type Resultado } from '../../addin/cliente/resultado';
import { AcuseDeEnvio, CapturaGuardada, type LugarDeCaptura } from '../../shared/modelo/captura';
import { enPagina, type Marca } from '../../addin/cliente/paginas';
import { LIMITE_MAXIMO_DE_PAGINA, paginaDe } from '../../shared/modelo/pagina';
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

/** The latest movements of a captura, as many as are said, the first one first. */
export async function ultimosMovimientos(
  servicio: Servicio,
  lugar: LugarDeCaptura,
  cuantos: number,
): Promise<MovimientoDeCaptura[]> {
  const ruta = rutaDe(lugar, '/historial');
  const movimientos: MovimientoDeCaptura[] = [];
  let pagina: Marca = null;
  do {
    const limite = Math.min(Math.max(cuantos - movimientos.length, 1), LIMITE_MAXIMO_DE_PAGINA);
    const respuesta = await servicio.api('docente', `${enPagina(ruta, pagina)}&limite=${limite}`);
    const leida = await leido(paginaDe(MovimientoDeCaptura), respuesta);
    if (!leida.ok) throw new Error(leida.problema.detail);
    movimientos.push(...leida.valor.elementos);
    pagina = leida.valor.siguiente;
  } while (pagina !== null && movimientos.length < cuantos);
  return movimientos.toReversed();
}
