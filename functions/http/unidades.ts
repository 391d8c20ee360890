import { z } from 'zod';
import { CIFRAS_DE_ASIGNATURA, CIFRAS_DE_UNIDAD } from '../../shared/explicacion/cifras-ut';
import { Explicacion } from '../../shared/explicacion/paso';
import { Comprobacion } from '../../shared/modelo/comprobacion';
import { paginaDe } from '../../shared/modelo/pagina';
import {
  EstadoDePublicacion,
  PeticionDePublicacion,
  UnidadListada,
  UnidadPublicada,
  VersionPublicada,
} from '../../shared/modelo/publicacion';
import { PeticionDeRetiro, RetiroHecho } from '../../shared/modelo/retiro';
import { TableroDeUnidad } from '../../shared/modelo/tablero-de-unidad';
import { comprobarUnidad } from '../casos/reporte/comprobar-unidad';
import { explicarCifraDeUnidad } from '../casos/reporte/explicar-cifra-de-unidad';
import { insumosDeUnidad } from '../casos/insumos/insumos-de-unidad';
import { Rechazo } from '../casos/rechazo';
import { retirarPublicado } from '../casos/publicacion/retirar-publicado';
import { solicitarPublicacion } from '../casos/publicacion/solicitar-publicacion';
import { tableroDeUnidad } from '../casos/reporte/tablero-de-unidad';
import { unidadDeDocente } from '../casos/reporte/unidad-de-docente';
import {
  libroDeUnidad,
  publicadoDeUnidad,
  unidadesPublicadas,
  unidadPublicada,
} from '../casos/reporte/unidad-publicada';
import { versionPublicada } from '../casos/reporte/version-publicada';
import { versionesPublicadas } from '../casos/reporte/versiones-publicadas';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import {
  ClaveEnConsulta,
  consultaDe,
  DePlantel,
  DePlantelEnUnidad,
  DeUnidad,
  DeVersion,
  Ninguno,
  Paginada,
  UnidadEnRuta,
} from './parametros';
import { responder } from './respuesta';
import { responderVersion } from './responder-version';

export const solicitudDeUnidad = endpoint({
  clave: 'publicar-unidad',
  metodo: 'POST',
  ruta: 'periodos/{periodo}/unidades/{n}/publicaciones',
  resumen: 'Publica la unidad; lleva Idempotency-Key, y su avance se consulta en Location.',
  parametros: DeUnidad,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDePublicacion),
  respuesta: EstadoDePublicacion,
  atender: async ({ servicio, identidad, parametros: { periodo, n }, cuerpo, encabezados, correlacion }) => {
    const llave = encabezados.get('idempotency-key');
    const momento = { periodo, unidad: n };
    const estado = await solicitarPublicacion(servicio, identidad, momento, llave, cuerpo, correlacion);
    if (estado instanceof Rechazo) return estado;
    return responder(estado, { estado: 202, encabezados: { location: `/api/publicaciones/${estado.id}` } });
  },
});

export const lecturaDeTableroDeUnidad = endpoint({
  clave: 'leer-tablero-de-unidad',
  metodo: 'GET',
  ruta: 'periodos/{periodo}/unidades/{n}/planteles',
  resumen: 'Qué planteles capturan asignaturas y qué se les ha publicado de la unidad.',
  parametros: DeUnidad,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: TableroDeUnidad,
  atender: async ({ servicio, parametros: { periodo, n } }) =>
    responder(await tableroDeUnidad(servicio, { periodo, unidad: n })),
});

export const listaDeUnidades = endpoint({
  clave: 'listar-unidades',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades',
  resumen: 'Unidades publicadas del plantel, de la más reciente a la más antigua.',
  parametros: DePlantel,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(UnidadListada),
  atender: async ({ servicio, parametros, consulta }) => {
    const pagina = await unidadesPublicadas(servicio, parametros.clave, consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

const LIBRO = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const destinoDe = ({ periodo, n, clave }: z.output<typeof DePlantelEnUnidad>) => ({
  plantel: clave,
  periodo,
  unidad: n,
});

export const lecturaDeUnidad = endpoint({
  clave: 'leer-unidad',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}',
  resumen: 'El reporte publicado de la unidad; con version, uno anterior.',
  parametros: DePlantelEnUnidad,
  consulta: DeVersion,
  cuerpo: sinCuerpo,
  respuesta: UnidadPublicada,
  atender: async ({ servicio, parametros, consulta, encabezados }) => {
    const publicada = await versionPublicada(
      publicadoDeUnidad(servicio, destinoDe(parametros)),
      consulta.version,
    );
    if (publicada instanceof Rechazo) return publicada;
    return responderVersion(encabezados, publicada.datos.json, {
      tipo: 'application/json',
      comprimido: true,
      leer: () => servicio.almacen.unidades.jsonDe(publicada),
    });
  },
});

export const lecturaDeUnidadDeDocente = endpoint({
  clave: 'leer-unidad-de-docente',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/mis-grupos',
  resumen:
    'Del reporte publicado de la unidad, las asignaturas de las que la persona es docente ahora; los totales y el semáforo de cada alumno son los de esas asignaturas.',
  parametros: DePlantelEnUnidad,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: UnidadPublicada,
  atender: async ({ servicio, identidad, parametros }) => {
    const publicada = await unidadPublicada(servicio, destinoDe(parametros));
    if (publicada instanceof Rechazo) return publicada;
    const suya = await unidadDeDocente(servicio, identidad, publicada);
    return suya instanceof Rechazo ? suya : responder(suya);
  },
});

export const lecturaDeLibroDeUnidad = endpoint({
  clave: 'leer-libro-de-unidad',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/reporte.xlsx',
  resumen: 'El reporte publicado de la unidad, como libro de Excel; con version, uno anterior.',
  parametros: DePlantelEnUnidad,
  consulta: DeVersion,
  cuerpo: sinCuerpo,
  respuesta: LIBRO,
  atender: async ({ servicio, parametros, consulta, encabezados }) => {
    const conLibro = await libroDeUnidad(servicio, destinoDe(parametros), consulta.version);
    if (conLibro instanceof Rechazo) return conLibro;
    const { plantel, periodo, unidad, edicion, libro } = conLibro;
    const archivo = `SISEAC_${plantel}_${periodo}_unidad${unidad}_v${edicion.version}.xlsx`;
    return responderVersion(encabezados, libro, {
      tipo: LIBRO,
      comprimido: false,
      leer: () => servicio.almacen.unidades.libroDe({ libro }),
      encabezados: { 'content-disposition': `attachment; filename="${archivo}"` },
    });
  },
});

export const listaDeVersionesDeUnidad = endpoint({
  clave: 'listar-versiones-de-unidad',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/versiones',
  resumen: 'Las versiones que ha tenido el reporte de la unidad, de la más reciente a la más antigua.',
  parametros: DePlantelEnUnidad,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(VersionPublicada),
  atender: async ({ servicio, parametros, consulta }) => {
    const pagina = await versionesPublicadas(publicadoDeUnidad(servicio, destinoDe(parametros)), consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

export const retiroDeUnidad = endpoint({
  clave: 'retirar-unidad',
  metodo: 'POST',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/retiros',
  resumen: 'Retira la versión vigente con su motivo; lleva Idempotency-Key, e If-Match con esa versión.',
  parametros: DePlantelEnUnidad,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDeRetiro),
  respuesta: RetiroHecho,
  atender: async ({ servicio, identidad, parametros, cuerpo, encabezados }) => {
    const publicado = publicadoDeUnidad(servicio, destinoDe(parametros));
    const hecho = await retirarPublicado(servicio, identidad, publicado, {
      ...cuerpo,
      condicion: encabezados.get('if-match'),
      llave: encabezados.get('idempotency-key'),
    });
    return hecho instanceof Rechazo ? hecho : responder(hecho);
  },
});

export const comprobacionDeUnidad = endpoint({
  clave: 'comprobar-unidad',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/comprobacion',
  resumen: 'La unidad publicada, calculada otra vez con lo que se calculó y bajo las normas de entonces.',
  parametros: DePlantelEnUnidad,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: Comprobacion,
  atender: async ({ servicio, parametros }) => {
    const comprobada = await comprobarUnidad(servicio, destinoDe(parametros));
    return comprobada instanceof Rechazo ? comprobada : responder(comprobada);
  },
});

export const explicacionDeUnidadPublicada = endpoint({
  clave: 'explicar-cifra-de-unidad',
  metodo: 'GET',
  ruta: 'planteles/{clave}/unidades/{periodo}/{n}/explicacion',
  resumen: 'Los pasos de una cifra de la unidad publicada, con lo que se calculó.',
  parametros: DePlantelEnUnidad,
  consulta: consultaDe({
    matricula: ClaveEnConsulta,
    grupo: ClaveEnConsulta,
    asignatura: ClaveEnConsulta,
    /** Without it: the figure of the alumno over all the units of the asignatura. */
    unidad: UnidadEnRuta.optional(),
    cifra: z.enum([...CIFRAS_DE_UNIDAD.options, ...CIFRAS_DE_ASIGNATURA.options]),
  }),
  cuerpo: sinCuerpo,
  respuesta: Explicacion,
  atender: async ({ servicio, identidad, parametros, consulta }) => {
    const publicada = await unidadPublicada(servicio, destinoDe(parametros));
    if (publicada instanceof Rechazo) return publicada;
    const insumos = await insumosDeUnidad(servicio, publicada);
    if (insumos instanceof Rechazo) return insumos;
    const explicacion = await explicarCifraDeUnidad(servicio, identidad, insumos, consulta);
    return explicacion instanceof Rechazo ? explicacion : responder(explicacion);
  },
});
