import { MapaDeCaptura } from '../../shared/modelo/mapa-de-captura';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeMapa } from '../../shared/modelo/planteles-por-atender';
import { mapaDeCorte, mapaDeUnidad } from '../casos/captura/mapa-de-captura';
import { Rechazo } from '../casos/rechazo';
import { type PeticionDePagina } from '../casos/paginar';
import { type MomentoDeMapa, resumenDeMapas } from '../casos/captura/resumen-de-mapas';
import { type Servicio } from '../casos/servicio';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import {
  DeCorte,
  DePlantelEnCorte,
  DePlantelEnUnidad,
  destinoDe,
  DeUnidad,
  Ninguno,
  Paginada,
} from './parametros';
import { responder } from './respuesta';

const deMapa = { metodo: 'GET', consulta: Ninguno, cuerpo: sinCuerpo, respuesta: MapaDeCaptura } as const;

export const lecturaDeMapaDeCorte = endpoint({
  ...deMapa,
  clave: 'leer-mapa-de-corte',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/mapa',
  resumen: 'Quién ha capturado qué del corte, docente por docente, como está ahora.',
  parametros: DePlantelEnCorte,
  atender: async ({ servicio, parametros }) => {
    const mapa = await mapaDeCorte(servicio, destinoDe(parametros));
    return mapa instanceof Rechazo ? mapa : responder(mapa);
  },
});

export const lecturaDeMapaDeUnidad = endpoint({
  ...deMapa,
  clave: 'leer-mapa-de-unidad',
  ruta: 'periodos/{periodo}/unidades/{n}/planteles/{clave}/mapa',
  resumen: 'Quién ha capturado qué de la unidad, docente por docente, como está ahora.',
  parametros: DePlantelEnUnidad,
  atender: async ({ servicio, parametros: { periodo, n, clave } }) =>
    responder(await mapaDeUnidad(servicio, { plantel: clave, periodo, unidad: n })),
});

const deResumen = {
  metodo: 'GET',
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(ResumenDeMapa),
} as const;

interface Pedido {
  readonly servicio: Servicio;
  readonly consulta: PeticionDePagina;
}

async function resumir({ servicio, consulta }: Pedido, de: MomentoDeMapa) {
  const resumen = await resumenDeMapas(servicio, de, consulta);
  return resumen instanceof Rechazo ? resumen : responder(resumen);
}

export const resumenDeMapasDeCorte = endpoint({
  ...deResumen,
  clave: 'resumir-mapas-de-corte',
  ruta: 'periodos/{periodo}/cortes/{n}/mapa',
  resumen: 'Cuántas capturas del corte tiene completas, parciales o sin empezar cada plantel.',
  parametros: DeCorte,
  atender: ({ parametros: { periodo, n }, ...pedido }) =>
    resumir(pedido, { institucion: 'conalep', periodo, momento: n }),
});

export const resumenDeMapasDeUnidad = endpoint({
  ...deResumen,
  clave: 'resumir-mapas-de-unidad',
  ruta: 'periodos/{periodo}/unidades/{n}/mapa',
  resumen: 'Cuántas capturas de la unidad tiene completas, parciales o sin empezar cada plantel.',
  parametros: DeUnidad,
  atender: ({ parametros: { periodo, n }, ...pedido }) =>
    resumir(pedido, { institucion: 'ut', periodo, momento: n }),
});
