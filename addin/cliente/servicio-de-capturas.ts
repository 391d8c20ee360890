import { type ClaveDeCelda } from '../../shared/captura/celdas';
import {
  AsignacionDeDocentes,
  type ReasignacionDeDocentes,
} from '../../shared/modelo/asignacion-de-docentes';
import { AcuseDeEnvio, CapturaGuardada, type Envio, type LugarDeCaptura } from '../../shared/modelo/captura';
import { MapaDeCaptura } from '../../shared/modelo/mapa-de-captura';
import { MovimientoDeCaptura } from '../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeMapa, ResumenDeRectificaciones } from '../../shared/modelo/planteles-por-atender';
import {
  type DecisionDeRectificacion,
  type PeticionDeRectificacion,
  Rectificacion,
} from '../../shared/modelo/rectificacion';
import { ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { enPagina, type Marca } from './paginas';
import { type Puerta } from './pedir';

/** A plantel in a periodo. */
interface Donde {
  readonly periodo: string;
  readonly plantel: string;
}

/** A corte (CONALEP) or a unit (UT) of a plantel, by its number. */
interface DondeYCuando extends Donde {
  readonly momento: number;
}

interface MomentoDeMapas {
  readonly periodo: string;
  readonly que: 'corte' | 'unidad';
  readonly momento: number;
}

/** What the pages ask of capturas: to read them, to send changes, to follow who has captured what. */
export const servicioDeCapturas = ({ json }: Pick<Puerta, 'json'>) => ({
  capturas: (donde: Donde, pagina: Marca) =>
    json(paginaDe(ResumenDeCaptura), { ruta: enPagina(`${rutaDePlantel(donde)}/capturas`, pagina) }),
  /** `sabana`: the edition of what the sábana says of it that is already here, and is not sent again. */
  captura: (lugar: LugarDeCaptura, sabana: string | null = null) =>
    json(CapturaGuardada, { ruta: rutaDeCaptura(lugar, '', sabana === null ? {} : { sabana }) }),
  /**
   * `llave` makes a repeated try the same envío. Of its problems, `captura-cambiada` brings the captura as it is now,
   * and `cambio-no-valido` and `captura-cerrada` the faltas, cell by cell; after any of the three nothing was kept.
   */
  enviarCaptura: (lugar: LugarDeCaptura, envio: Envio, llave: string) =>
    json(AcuseDeEnvio, {
      metodo: 'PUT',
      ruta: rutaDeCaptura(lugar),
      cuerpo: envio,
      cabeceras: { 'if-match': `"${envio.version}"`, 'idempotency-key': llave },
    }),
  reasignarDocentes: (lugar: LugarDeCaptura, cuerpo: ReasignacionDeDocentes) =>
    json(AsignacionDeDocentes, { metodo: 'PUT', ruta: rutaDeCaptura(lugar, '/docentes'), cuerpo }),
  /** Newest first; of one cell, or of one alumno, when it is named. */
  historialDeCaptura: (lugar: LugarDeCaptura, pagina: Marca, de: Partial<ClaveDeCelda> = {}) =>
    json(paginaDe(MovimientoDeCaptura), { ruta: enPagina(rutaDeCaptura(lugar, '/historial', de), pagina) }),

  rectificaciones: (donde: Donde, pagina: Marca) =>
    json(paginaDe(Rectificacion), { ruta: enPagina(`${rutaDePlantel(donde)}/rectificaciones`, pagina) }),
  /** `llave` makes a repeated press the same request. */
  solicitarRectificacion: (donde: Donde, cuerpo: PeticionDeRectificacion, llave: string) =>
    json(Rectificacion, {
      metodo: 'POST',
      ruta: `${rutaDePlantel(donde)}/rectificaciones`,
      cuerpo,
      cabeceras: { 'idempotency-key': llave },
    }),
  decidirRectificacion: (donde: Donde, folio: string, cuerpo: DecisionDeRectificacion) =>
    json(Rectificacion, {
      metodo: 'PUT',
      ruta: `${rutaDePlantel(donde)}/rectificaciones/${encodeURIComponent(folio)}`,
      cuerpo,
    }),

  mapaDeCorte: ({ periodo, plantel, momento }: DondeYCuando) =>
    json(MapaDeCaptura, { ruta: `periodos/${periodo}/cortes/${momento}/planteles/${plantel}/mapa` }),
  /** Of every plantel, with what waits to be decided; of a corte and of a unit, with how their capturas stand. */
  resumenDeRectificaciones: (periodo: string, pagina: Marca) =>
    json(paginaDe(ResumenDeRectificaciones), {
      ruta: enPagina(`periodos/${periodo}/rectificaciones`, pagina),
    }),
  resumenDeMapas: ({ periodo, que, momento }: MomentoDeMapas, pagina: Marca) =>
    json(paginaDe(ResumenDeMapa), {
      ruta: enPagina(
        `periodos/${periodo}/${que === 'corte' ? 'cortes' : 'unidades'}/${momento}/mapa`,
        pagina,
      ),
    }),
  mapaDeUnidad: ({ periodo, plantel, momento }: DondeYCuando) =>
    json(MapaDeCaptura, { ruta: `periodos/${periodo}/unidades/${momento}/planteles/${plantel}/mapa` }),
});

const rutaDePlantel = ({ periodo, plantel }: Donde): string => `periodos/${periodo}/planteles/${plantel}`;

function rutaDeCaptura(
  { plantel, periodo, grupo, asignatura }: LugarDeCaptura,
  resto = '',
  de: Partial<ClaveDeCelda & { sabana: string }> = {},
): string {
  const consulta = new URLSearchParams({ plantel, ...de }).toString();
  const deGrupo = `grupos/${encodeURIComponent(grupo)}/asignaturas/${encodeURIComponent(asignatura)}`;
  return `periodos/${periodo}/${deGrupo}/capturas${resto}?${consulta}`;
}
