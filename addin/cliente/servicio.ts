import { z } from 'zod';
import { type CifraDeAlumno } from '../../shared/explicacion/explicacion-de-alumno';
import { type Cifra } from '../../shared/explicacion/explicacion-de-cifra';
import { Explicacion } from '../../shared/explicacion/paso';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { Comprobacion } from '../../shared/modelo/comprobacion';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { paginaDe } from '../../shared/modelo/pagina';
import {
  EstadoDePublicacion,
  type PeticionDePublicacion,
  ReporteListado,
  ReportePublicado,
  VersionPublicada,
} from '../../shared/modelo/publicacion';
import { type PeticionDeRetiro, RetiroHecho } from '../../shared/modelo/retiro';
import { Recibo } from '../../shared/modelo/recibo';
import { RegistroPendiente } from '../../shared/modelo/registro-pendiente';
import { Reporte } from '../../shared/modelo/reporte';
import { SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { Sesion } from '../../shared/modelo/sesion';
import { TableroDeCorte } from '../../shared/modelo/tablero-de-corte';
import { PosibilidadesDelAlumno } from '../../shared/modelo/posibilidades-de-modulo';
import { type Cambio } from '../../shared/simulacion/cambio';
import { type PeticionDeSimulacion } from '../../shared/simulacion/peticion-de-simulacion';
import { SimulacionDeAsignaturas } from '../../shared/simulacion/simulacion-de-asignaturas';
import { Simulacion } from '../../shared/simulacion/simulacion';
import { deVersion } from './de-version';
import { enPagina, type Marca } from './paginas';
import { type Puerta } from './pedir';
import { servicioDeBitacora } from './servicio-de-bitacora';
import { servicioDeCapturas } from './servicio-de-capturas';
import { servicioDeDatos } from './servicio-de-datos';
import { servicioDeConfiguracion } from './servicio-de-configuracion';
import { servicioDeUnidades } from './servicio-de-unidades';

export interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}
export interface Destino extends Momento {
  readonly plantel: string;
}

/** The figures of a published report, or those the saved sábana would give. */
export type Procedencia = 'publicado' | 'vista-previa';

/** Which figure of which alumno: in one módulo of one grupo, or without them, over all of theirs. */
export interface PreguntaDeCifra {
  readonly cifra: Cifra | CifraDeAlumno;
  readonly matricula: string;
  readonly grupo?: string;
  readonly modulo?: string;
}

/** Files of a person's computer, or the rows of a workbook that is already open. */
export type CargaDeSabana = { readonly archivos: readonly File[] } | { readonly hojas: readonly HojaCruda[] };

/** Every call the pages make, typed by the schemas they share with the service. */
export const abrirServicio = ({ json, conVersion, archivo, siCambio }: Puerta) => ({
  ...servicioDeConfiguracion({ json, conVersion }),
  ...servicioDeBitacora({ json, archivo }),
  ...servicioDeCapturas({ json }),
  ...servicioDeDatos({ json }),
  ...servicioDeUnidades({ json, archivo }),

  sesion: () => json(Sesion, { ruta: 'sesion' }),

  tablero: (momento: Momento) => json(TableroDeCorte, { ruta: `${rutaDeCorte(momento)}/planteles` }),
  sabana: (destino: Destino) => json(SabanaGuardada, { ruta: `${rutaDePlantel(destino)}/sabana` }),
  simularSabana: (destino: Destino, carga: CargaDeSabana) =>
    json(Recibo, {
      metodo: 'PUT',
      ruta: `${rutaDePlantel(destino)}/sabana?simular=1`,
      cuerpo: cuerpoDe(carga),
    }),
  guardarSabana: (destino: Destino, carga: CargaDeSabana) =>
    json(Recibo, { metodo: 'PUT', ruta: `${rutaDePlantel(destino)}/sabana`, cuerpo: cuerpoDe(carga) }),
  /** `version`: the one that is undone, and no other. */
  deshacerSabana: (destino: Destino, version: number) =>
    json(z.unknown(), {
      metodo: 'DELETE',
      ruta: `${rutaDePlantel(destino)}/sabana`,
      cabeceras: { 'if-match': `"${version}"` },
    }),
  simularIncidencias: (destino: Destino, carga: CargaDeSabana) =>
    json(Recibo, {
      metodo: 'PUT',
      ruta: `${rutaDeIncidencias(destino)}?simular=1`,
      cuerpo: cuerpoDe(carga),
    }),
  guardarIncidencias: (destino: Destino, carga: CargaDeSabana) =>
    json(Recibo, { metodo: 'PUT', ruta: rutaDeIncidencias(destino), cuerpo: cuerpoDe(carga) }),
  vistaPrevia: (destino: Destino) => json(Reporte, { ruta: `${rutaDePlantel(destino)}/vista-previa` }),
  /** What other norms would change; it is kept nowhere. */
  simulacion: (momento: Momento, cuerpo: PeticionDeSimulacion) =>
    json(Simulacion, { metodo: 'POST', ruta: `${rutaDeCorte(momento)}/simulaciones`, cuerpo }),
  /** The workbooks are read and kept nowhere. */
  simulacionDeAsignaturas: (archivos: readonly File[], cambios: readonly Cambio[]) => {
    const forma = cuerpoDeArchivos(archivos);
    forma.append('cambios', JSON.stringify(cambios));
    return json(SimulacionDeAsignaturas, {
      metodo: 'POST',
      ruta: 'simulaciones/reglamento-ut',
      cuerpo: forma,
    });
  },
  explicacion: (destino: Destino, pregunta: PreguntaDeCifra, de: Procedencia) =>
    json(Explicacion, {
      ruta: `${rutaDeProcedencia(destino, de)}/explicacion?${new URLSearchParams(Object.entries(pregunta)).toString()}`,
    }),
  posibilidades: (destino: Destino, matricula: string, de: Procedencia) =>
    json(PosibilidadesDelAlumno, {
      ruta: `${rutaDeProcedencia(destino, de)}/posibilidades?${new URLSearchParams({ matricula }).toString()}`,
    }),

  /** `llave` makes a repeated press the same publication. */
  publicar: (momento: Momento, cuerpo: PeticionDePublicacion, llave: string) =>
    json(EstadoDePublicacion, {
      metodo: 'POST',
      ruta: `${rutaDeCorte(momento)}/publicaciones`,
      cuerpo,
      cabeceras: { 'idempotency-key': llave },
    }),
  /** Of one plantel that failed. `llave` makes a repeated press the same try. */
  reintentarPublicacion: (id: string, plantel: string, llave: string) =>
    json(EstadoDePublicacion, {
      metodo: 'POST',
      ruta: `publicaciones/${encodeURIComponent(id)}/planteles/${plantel}/reintentos`,
      cabeceras: { 'idempotency-key': llave },
    }),
  publicacion: (id: string) => json(EstadoDePublicacion, { ruta: `publicaciones/${encodeURIComponent(id)}` }),

  reportes: (plantel: string, pagina: Marca) =>
    json(paginaDe(ReporteListado), { ruta: enPagina(`planteles/${plantel}/reportes`, pagina) }),
  reporte: (destino: Destino) => json(ReportePublicado, { ruta: rutaDeReporte(destino) }),
  versiones: (destino: Destino, pagina: Marca) =>
    json(paginaDe(VersionPublicada), { ruta: enPagina(`${rutaDeReporte(destino)}/versiones`, pagina) }),
  /** `version`: the one that is withdrawn, and no other. `llave` makes a repeated press the same withdrawal. */
  retirar: (destino: Destino, version: number, cuerpo: PeticionDeRetiro, llave: string) =>
    json(RetiroHecho, {
      metodo: 'POST',
      ruta: `${rutaDeReporte(destino)}/retiros`,
      cuerpo,
      cabeceras: { 'idempotency-key': llave, 'if-match': `"${version}"` },
    }),
  /** Only if they are of another version than the one that `conocida` names. */
  cifrasDelReporte: (destino: Destino, conocida: string | null, senal: AbortSignal) =>
    siCambio(CifrasDelReporte, { ruta: `${rutaDeReporte(destino)}/cifras`, senal }, conocida),
  /** `version`: one that is no longer in force; without it, the one that is. */
  libroDelReporte: (destino: Destino, version?: number) =>
    archivo({ ruta: deVersion(`${rutaDeReporte(destino)}/reporte.xlsx`, version) }),
  comprobacion: (destino: Destino) => json(Comprobacion, { ruta: `${rutaDeReporte(destino)}/comprobacion` }),
  pendientes: (destino: Destino) => json(RegistroPendiente, { ruta: `${rutaDeReporte(destino)}/pendientes` }),
});
export type Servicio = ReturnType<typeof abrirServicio>;

const rutaDeCorte = ({ periodo, corte }: Momento): string => `periodos/${periodo}/cortes/${corte}`;
const rutaDePlantel = (destino: Destino): string => `${rutaDeCorte(destino)}/planteles/${destino.plantel}`;
const rutaDeIncidencias = ({ periodo, plantel }: Destino): string =>
  `periodos/${periodo}/planteles/${plantel}/incidencias`;
const rutaDeReporte = ({ plantel, periodo, corte }: Destino): string =>
  `planteles/${plantel}/reportes/${periodo}/${corte}`;

const rutaDeProcedencia = (destino: Destino, de: Procedencia): string =>
  de === 'publicado' ? rutaDeReporte(destino) : `${rutaDePlantel(destino)}/vista-previa`;

function cuerpoDe(carga: CargaDeSabana): FormData | object {
  return 'hojas' in carga ? carga : cuerpoDeArchivos(carga.archivos);
}

function cuerpoDeArchivos(archivos: readonly File[]): FormData {
  const forma = new FormData();
  for (const archivo of archivos) forma.append('archivos', archivo, archivo.name);
  return forma;
}
