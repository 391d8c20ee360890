import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Calendario } from '../../shared/modelo/corte';
import { PERSONAS_DE_MUESTRA } from '../../functions/local/identidad/personas-de-muestra';
import { type Persona } from '../../shared/modelo/configuracion';
import { type Instancia } from './instancias';
import { personaDePrueba } from './persona-de-prueba';
import { type Pedido } from './pedir';
import { type Servicio } from './servicio';

const MUESTRA = path.join(__dirname, '../../functions/local/muestra');

const leer = (nombre: string): unknown => JSON.parse(readFileSync(path.join(MUESTRA, nombre), 'utf8'));

export const PLANTELES = leer('planteles.json');
export const MINIMOS = leer('minimos.json');
export const CALENDARIOS = z.array(Calendario).parse(leer('calendarios.json'));
export const PERSONAS = PERSONAS_DE_MUESTRA.map(
  ({ id, nombre, planteles, docente, administra, baja }): Persona => ({
    ...{ id, nombre, planteles, docente },
    ...{ administra, baja },
  }),
);

type Pedir = (ruta: string, pedido?: Pedido) => Promise<Response>;

/** Replaces what is in force of `ruta`, whatever it is, as a page that has just been loaded does. */
export async function sobreLoVigente(pedir: Pedir, ruta: string, valor: unknown): Promise<Response> {
  const [lista = ''] = ruta.split('/');
  const etiqueta = (await pedir(`configuracion/${lista}`)).headers.get('etag');
  return pedir(`configuracion/${ruta}`, {
    metodo: 'PUT',
    encabezados: etiqueta === null ? {} : { 'if-match': etiqueta },
    cuerpo: JSON.stringify(valor),
  });
}

/** The same, by Dirección General. */
export const reconfigurar = ({ api }: Servicio, ruta: string, valor: unknown): Promise<Response> =>
  sobreLoVigente((una, pedido) => api('dg', una, pedido), ruta, valor);

/** Configures a service as Dirección General does; `minimo: false` leaves out the passing minimum. */
export const configurar = ({ api }: Servicio, { minimo } = { minimo: true }): Promise<void> =>
  guardarConfiguracion((ruta, pedido) => api('dg', ruta, pedido), PERSONAS, minimo);

/** The same for one of several, and with these people instead of those of the sample. */
export async function configurarInstancia(
  { api }: Instancia,
  personas: readonly Persona[] = PERSONAS,
): Promise<void> {
  const dg = personaDePrueba('dg');
  await guardarConfiguracion((ruta, pedido) => api(dg, ruta, pedido), personas, true);
}

async function guardarConfiguracion(
  pedir: Pedir,
  personas: readonly Persona[],
  minimo: boolean,
): Promise<void> {
  const guardar = async (ruta: string, valor: unknown): Promise<void> => {
    const respuesta = await sobreLoVigente(pedir, ruta, valor);
    if (respuesta.status !== 200) throw new Error(`${ruta}: ${await respuesta.text()}`);
  };
  await guardar('planteles', PLANTELES);
  await guardar('personas', personas);
  for (const calendario of CALENDARIOS) await guardar(`calendarios/${calendario.periodo}`, calendario);
  if (minimo) await guardar('minimos', MINIMOS);
}
