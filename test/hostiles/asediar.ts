import { azar } from '../carga/azar';
import { configurar } from '../servicio/configuracion';
import { ARCHIVOS } from './archivos/todos';
import { type Asedio, type Respuesta } from './asedio';
import { CUERPOS, type CuerpoBueno } from './cuerpos';
import { FORMULARIOS } from './formularios';
import { type Servicio } from '../servicio/servicio';
import { mutar, otroTipo } from './mutar';

const SEMILLA = 20_261_129;
const SABANA = 'periodos/AGODIC26/cortes/2/planteles/252/sabana?simular=1';
/** What was understood of a spoiled body may have changed the configuration that the next ones need. */
const ENTRE_CONFIGURACIONES = 250;

/** One of every `cadaCuantos` hostile files, and every hostile form. */
export async function* archivosYFormularios(asedio: Asedio, cadaCuantos: number): AsyncGenerator<Respuesta> {
  for (const [i, archivo] of ARCHIVOS.entries()) {
    if (i % cadaCuantos === 0) yield await asedio.archivo(archivo);
  }
  for (const { que, tipo = 'multipart/form-data; boundary=x', cuerpo, espera } of FORMULARIOS) {
    const pedido = {
      metodo: 'PUT',
      encabezados: { 'content-type': tipo },
      cuerpo: new Uint8Array(Buffer.from(cuerpo())),
    };
    yield await asedio.pedir(`a form with ${que}`, 'dg', SABANA, pedido, espera);
  }
}

/** Bodies of every endpoint, spoiled; the first ones are the same however many there are. */
export async function* cuerposMutados(asedio: Asedio, cuantos: number): AsyncGenerator<Respuesta> {
  for (let i = 0; i < cuantos; i += 1) {
    const bueno = CUERPOS[i % CUERPOS.length];
    if (!bueno) return;
    if (i % ENTRE_CONFIGURACIONES === 0) await configurar(asedio.servicio);
    const siguiente = azar(SEMILLA + i);
    const { clave, quien, metodo, ruta } = bueno;
    const encabezados = await encabezadosVigentes(asedio.servicio, bueno);
    const tipo = otroTipo(siguiente) ?? encabezados['content-type'] ?? '';
    const llave = encabezados['idempotency-key'];
    const pedido = {
      metodo,
      encabezados: {
        ...encabezados,
        'content-type': tipo,
        ...(llave === undefined ? {} : { 'idempotency-key': `${llave}-${i}` }),
      },
      cuerpo: new Uint8Array(mutar(bueno.cuerpo, tipo.includes('json'), siguiente)),
    };
    yield await asedio.pedir(`${clave}, body ${i}`, quien, ruta, pedido);
  }
}

/** Those of a body, with the version in force of the list it replaces. */
export async function encabezadosVigentes(
  servicio: Servicio,
  { encabezados, sobre }: CuerpoBueno,
): Promise<Readonly<Record<string, string>>> {
  if (sobre === undefined) return encabezados;
  const etiqueta = (await servicio.api('dg', sobre)).headers.get('etag');
  return etiqueta === null ? encabezados : { ...encabezados, 'if-match': etiqueta };
}
