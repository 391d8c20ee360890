import path from 'node:path';
import { construirSiHaceFalta } from './construir-si-hace-falta';
import { bienvenida } from './bienvenida';
import { exigirCarpeta } from './exigir-carpeta';
import { loQueSeDice } from './lo-que-se-dice';
import { sembrarMuestra } from './muestra/sembrar';
import { levantar } from './pila';
import { exigirPuertoLibre, puertoDelAmbiente } from './puerto';
import { raiz } from './raiz';

// The library that writes workbooks still calls Buffer() inside its zip; nobody who starts this can change it.
process.noDeprecation = true;

/** npm start. */
async function iniciar(): Promise<void> {
  const datos = path.resolve(process.env['SISEAC_DATOS'] ?? path.join(raiz, '.siseac'));
  await exigirCarpeta(datos, 'Diga otra carpeta en SISEAC_DATOS.');
  const puerto = puertoDelAmbiente(process.env);
  await exigirPuertoLibre(puerto);
  // Whoever just built (npm test) says so: many starts must not each look for changes.
  if (process.env['SISEAC_CONSTRUIDO'] !== '1') await construirSiHaceFalta(raiz);
  const pila = await levantar({
    raiz,
    datos,
    puerto,
    conexion: process.env['SISEAC_ALMACEN'],
    anotar: (nivel, mensaje) => {
      if (nivel === 'error' || nivel === 'warning' || nivel === 'critical') console.error(mensaje);
    },
  });

  let deteniendo = false;
  const detener = (): void => {
    if (deteniendo) return;
    deteniendo = true;
    console.log('\nDeteniendo; se guarda lo que está en curso…');
    pila.detener().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', detener).on('SIGTERM', detener);

  if (process.env['SISEAC_SIN_MUESTRA'] !== '1') {
    await sembrarMuestra(pila, datos).catch((error: unknown) => {
      // Stopped halfway, it is done again by the next start.
      if (!deteniendo) throw error;
    });
  }
  console.log(bienvenida(pila, raiz, datos));
  // Whoever started this as a child learns where it is.
  process.send?.({ origen: pila.origen, certificado: pila.certificado.cert });
}

iniciar().catch((error: unknown) => {
  console.error('SISEAC no pudo iniciar:', loQueSeDice(error));
  process.exit(1);
});
