import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Calendario } from '../../shared/modelo/corte';
import { PERSONAS_DE_MUESTRA } from '../../functions/local/identidad/personas-de-muestra';
import { type Servicio } from './servicio';

const MUESTRA = path.join(__dirname, '../../functions/local/muestra');

const leer = (nombre: string): unknown => JSON.parse(readFileSync(path.join(MUESTRA, nombre), 'utf8'));

export const PLANTELES = leer('planteles.json');
export const MINIMOS = leer('minimos.json');
export const CALENDARIOS = z.array(Calendario).parse(leer('calendarios.json'));
export const PERSONAS = PERSONAS_DE_MUESTRA.map(({ id, nombre, planteles, docente }) => ({
  id,
  nombre,
  planteles,
  docente,
}));

/** Configures a service as Dirección General does; `minimo: false` leaves out the passing minimum. */
export async function configurar({ api }: Servicio, { minimo } = { minimo: true }): Promise<void> {
  const guardar = async (ruta: string, valor: unknown): Promise<void> => {
    const respuesta = await api('dg', `configuracion/${ruta}`, {
      metodo: 'PUT',
      cuerpo: JSON.stringify(valor),
    });
    if (respuesta.status !== 200) throw new Error(`${ruta}: ${await respuesta.text()}`);
  };
  await guardar('planteles', PLANTELES);
  await guardar('personas', PERSONAS);
  for (const calendario of CALENDARIOS) await guardar(`calendarios/${calendario.periodo}`, calendario);
  if (minimo) await guardar('minimos', MINIMOS);
}
