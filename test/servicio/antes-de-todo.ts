import { abrirCarpeta } from './carpeta-de-la-corrida';
import { compararConstruccion } from './construccion-al-dia';

/** Once a run, before any test. */
export default async function antesDeTodo(): Promise<void> {
  await Promise.all([abrirCarpeta(), compararConstruccion()]);
}
