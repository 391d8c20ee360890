import { medirArranque } from './bench-de-arranque';
import { medirCalificaciones } from './bench-de-calificaciones';
import { medirCaptura } from './bench-de-captura';
import { medirFunciones } from './bench-de-funciones';
import { medirEstado } from './bench-del-estado';
import { medirServicioYEtapas } from './bench-del-servicio';
import { medirNacion } from './bench-nacional';
import { medirSostenido } from './bench-sostenido';

const SECCIONES = {
  arranque: medirArranque,
  calificaciones: medirCalificaciones,
  captura: medirCaptura,
  funciones: medirFunciones,
  servicio: medirServicioYEtapas,
  sostenido: medirSostenido,
  estado: medirEstado,
  nacional: medirNacion,
} as const;

/** npm run bench: everything that is measured; with a name after `--`, only that section. */
async function medir(pedida: string | undefined): Promise<void> {
  const secciones = Object.entries(SECCIONES).filter(([nombre]) => pedida === undefined || nombre === pedida);
  if (secciones.length === 0) {
    throw new Error(`No hay sección «${pedida ?? ''}»: elija ${Object.keys(SECCIONES).join(', ')}.`);
  }
  for (const [, seccion] of secciones) await seccion();
}

medir(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
