import path from 'node:path';
import { z } from 'zod';
import { construirSiHaceFalta } from '../../functions/local/construir-si-hace-falta';
import { Plantel } from '../../shared/modelo/plantel';
import { EstadoDePublicacion } from '../../shared/modelo/publicacion';
import { setTimeout as esperar } from 'node:timers/promises';
import { configurarInstancia, PLANTELES } from '../servicio/configuracion';
import { abrirInstancias } from '../servicio/instancias';
import { sabanaLarga } from './generador';
import { imprimirTabla } from './imprimir';
import { exigir } from './jornada-de-docente';
import { Cronometro } from './medicion';
import { comoDireccion } from './plantel-cargado';
import { EL_ESTADO_POR_PLANTELES, tamanosDePlanteles } from './tamanos-de-planteles';

const MODULOS = 8;
const CORTE = 'periodos/AGODIC26/cortes/2';
const ENTRE_CONSULTAS_MS = 200;
/** Half the planteles are already published when this many are. */
const MITAD = Math.ceil(EL_ESTADO_POR_PLANTELES.planteles / 2);

/** Every plantel of a state, from the first byte of the first upload to the last pointer, by one process of the service. */
export async function medirEstado(): Promise<void> {
  await construirSiHaceFalta(path.join(__dirname, '../..'));
  const { instancias, cerrar } = await abrirInstancias(1);
  try {
    const [instancia] = instancias;
    const pedir = comoDireccion(instancia);
    const tamanos = tamanosDePlanteles(EL_ESTADO_POR_PLANTELES);
    const planteles = z.array(Plantel).parse(PLANTELES).slice(0, tamanos.length);
    const archivos = planteles.map(({ clave }, i) => {
      const csv = sabanaLarga({ alumnos: tamanos[i] ?? 0, modulos: MODULOS, semilla: 20_261_030 + i });
      return { clave, archivo: new File([csv], 'sabana.csv', { type: 'text/csv' }) };
    });
    // Last: a connection left idle while so much was generated is closed by the other side.
    await configurarInstancia(instancia);
    const reloj = new Cronometro(instancia.memoriaMb);
    await reloj.medir(`subir ${archivos.length} sábanas, una tras otra`, async () => {
      for (const { clave, archivo } of archivos) {
        const cuerpo = new FormData();
        cuerpo.append('archivos', archivo);
        await exigir(pedir(`${CORTE}/planteles/${clave}/sabana`, { metodo: 'PUT', cuerpo }));
      }
    });
    const estado = async (ruta: string, pedido = {}): Promise<EstadoDePublicacion> =>
      EstadoDePublicacion.parse(await (await exigir(pedir(ruta, pedido))).json());
    let publicacion = await estado(`${CORTE}/publicaciones`, {
      metodo: 'POST',
      encabezados: { 'idempotency-key': 'bench-del-estado' },
      cuerpo: JSON.stringify({ caracter: 'preliminar' }),
    });
    const hasta = (cuantos: number) => async (): Promise<void> => {
      const publicados = () => publicacion.planteles.filter(({ etapa }) => etapa === 'publicado').length;
      while (publicados() < cuantos) {
        if (publicacion.terminada)
          throw new Error(`it was not published: ${JSON.stringify(publicacion.planteles)}`);
        await esperar(ENTRE_CONSULTAS_MS);
        publicacion = await estado(`publicaciones/${publicacion.id}`);
      }
    };
    await reloj.medir(`publicar: los primeros ${MITAD}`, hasta(MITAD));
    await reloj.medir('publicar: hasta el último apuntador', hasta(archivos.length));
    const { alumnos } = EL_ESTADO_POR_PLANTELES;
    console.log(`\n${archivos.length} planteles, ${alumnos} alumnos × ${MODULOS} módulos × 7 R.A.`);
    imprimirTabla('El estado, por un proceso', reloj.mediciones);
  } finally {
    await cerrar();
  }
}
