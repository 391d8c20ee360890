import { Problema } from '../../shared/modelo/problema';
import { type Servicio } from '../servicio/servicio';
import { type Intento } from './intento';

/** What was wrong with the answer to an attempt; null: it was refused as it should. */
export async function fallaDe({ api }: Servicio, intento: Intento): Promise<string | null> {
  const respuesta = await api(null, intento.ruta, intento.pedido);
  const texto = await respuesta.text();
  const { status } = respuesta;
  const dicho = `${intento.caso}: ${status} ${texto.slice(0, 160)}`;
  if (respuesta.headers.has('access-control-allow-origin')) return `another origin may read it: ${dicho}`;
  if (!intento.estados.includes(status)) return dicho;
  // No function has that address: the host itself answers.
  if (status === 404 && texto === '') return null;
  const esProblema =
    respuesta.headers.get('content-type') === 'application/problem+json' &&
    Problema.safeParse(JSON.parse(texto)).data?.status === status;
  if (!esProblema) return `not a problem document: ${dicho}`;
  return /\bat \w+ \(|node_modules|\.ts:\d/.test(texto) ? `it tells of the inside: ${dicho}` : null;
}
