import { readFileSync } from 'node:fs';
import { setTimeout as esperar } from 'node:timers/promises';
import { EstadoDePublicacion } from '../../shared/modelo/publicacion';
import { type Pedido } from '../servicio/pedir';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { Cronometro, type Medicion } from './medicion';

const CORTE = 'AGODIC26/cortes/2';
const ENTRE_CONSULTAS_MS = 50;

/** From the upload to the report that a plantel sees, over https, against the service of this machine. */
export async function medirServicio(
  csv: Uint8Array<ArrayBuffer>,
  configuracion: Readonly<Record<string, unknown>>,
): Promise<Medicion[]> {
  const servicio = await iniciarServicio();
  try {
    for (const [ruta, valor] of Object.entries(configuracion)) {
      await exigir(servicio, `configuracion/${ruta}`, { metodo: 'PUT', cuerpo: JSON.stringify(valor) });
    }
    const reloj = new Cronometro(() => picoDe(servicio.proceso.pid));
    const formulario = new FormData();
    formulario.append('archivos', new File([csv], 'sabana.csv', { type: 'text/csv' }));
    await reloj.medir('subir la sábana: recibo', () =>
      exigir(servicio, `periodos/${CORTE}/planteles/252/sabana`, { metodo: 'PUT', cuerpo: formulario }),
    );
    await reloj.medir('publicar: hasta publicado', () => publicar(servicio));
    await reloj.medir('consultar el reporte', () => exigir(servicio, 'planteles/252/reportes/AGODIC26/2'));
    await reloj.medir('descargar el xlsx', () =>
      exigir(servicio, 'planteles/252/reportes/AGODIC26/2/reporte.xlsx'),
    );
    return reloj.mediciones;
  } finally {
    await servicio.detener();
  }
}

async function publicar(servicio: Servicio): Promise<void> {
  const aceptada = await exigir(servicio, `periodos/${CORTE}/publicaciones`, {
    metodo: 'POST',
    encabezados: { 'content-type': 'application/json', 'idempotency-key': 'bench-252-corte2' },
    cuerpo: JSON.stringify({ caracter: 'preliminar' }),
  });
  let estado = EstadoDePublicacion.parse(await aceptada.json());
  while (!estado.terminada) {
    await esperar(ENTRE_CONSULTAS_MS);
    const consulta = await exigir(servicio, `publicaciones/${estado.id}`);
    estado = EstadoDePublicacion.parse(await consulta.json());
  }
  if (estado.planteles.some(({ etapa }) => etapa !== 'publicado')) {
    throw new Error(`it was not published: ${JSON.stringify(estado.planteles)}`);
  }
}

async function exigir(servicio: Servicio, ruta: string, pedido?: Pedido): Promise<Response> {
  const respuesta = await servicio.api('dg', ruta, pedido);
  if (!respuesta.ok) throw new Error(`${ruta}: ${respuesta.status} ${await respuesta.text()}`);
  return respuesta;
}

/** The most memory a process has held, in MB; null where there is no /proc. */
function picoDe(pid: number | undefined): number | null {
  try {
    const estado = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kb = /^VmHWM:\s+(\d+) kB$/m.exec(estado)?.[1];
    return kb === undefined ? null : Number(kb) / 1024;
  } catch {
    return null;
  }
}
