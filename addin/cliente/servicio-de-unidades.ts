import { type CifraDeAsignatura, type CifraDeUnidad } from '../../shared/explicacion/cifras-ut';
import { Explicacion } from '../../shared/explicacion/paso';
import { Comprobacion } from '../../shared/modelo/comprobacion';
import { paginaDe } from '../../shared/modelo/pagina';
import {
  EstadoDePublicacion,
  type PeticionDePublicacion,
  UnidadListada,
  UnidadPublicada,
  VersionPublicada,
} from '../../shared/modelo/publicacion';
import { type PeticionDeRetiro, RetiroHecho } from '../../shared/modelo/retiro';
import { TableroDeUnidad } from '../../shared/modelo/tablero-de-unidad';
import { deVersion } from './de-version';
import { enPagina, type Marca } from './paginas';
import { type Puerta } from './pedir';

/** A unit of a periodo. */
interface MomentoDeUnidad {
  readonly periodo: string;
  readonly unidad: number;
}

export interface DestinoDeUnidad extends MomentoDeUnidad {
  readonly plantel: string;
}

/** Which figure of which alumno in which asignatura: of one unit, or without it, over all of them. */
export interface PreguntaDeUnidad {
  readonly cifra: CifraDeUnidad | CifraDeAsignatura;
  readonly matricula: string;
  readonly grupo: string;
  readonly asignatura: string;
  readonly unidad?: string;
}

/** What the pages ask of the units of a Universidad Tecnológica: to publish them and to read them. */
export const servicioDeUnidades = ({ json, archivo }: Pick<Puerta, 'json' | 'archivo'>) => ({
  tableroDeUnidad: (momento: MomentoDeUnidad) =>
    json(TableroDeUnidad, { ruta: `${rutaDeMomento(momento)}/planteles` }),
  /** `llave` makes a repeated press the same publication. */
  publicarUnidad: (momento: MomentoDeUnidad, cuerpo: PeticionDePublicacion, llave: string) =>
    json(EstadoDePublicacion, {
      metodo: 'POST',
      ruta: `${rutaDeMomento(momento)}/publicaciones`,
      cuerpo,
      cabeceras: { 'idempotency-key': llave },
    }),
  unidades: (plantel: string, pagina: Marca) =>
    json(paginaDe(UnidadListada), { ruta: enPagina(`planteles/${plantel}/unidades`, pagina) }),
  unidad: (destino: DestinoDeUnidad) => json(UnidadPublicada, { ruta: rutaDeUnidad(destino) }),
  /** Of the same report, what a docente may see of it. */
  unidadDeDocente: (destino: DestinoDeUnidad) =>
    json(UnidadPublicada, { ruta: `${rutaDeUnidad(destino)}/mis-grupos` }),
  /** `version`: one that is no longer in force; without it, the one that is. */
  libroDeUnidad: (destino: DestinoDeUnidad, version?: number) =>
    archivo({ ruta: deVersion(`${rutaDeUnidad(destino)}/reporte.xlsx`, version) }),
  versionesDeUnidad: (destino: DestinoDeUnidad, pagina: Marca) =>
    json(paginaDe(VersionPublicada), { ruta: enPagina(`${rutaDeUnidad(destino)}/versiones`, pagina) }),
  /** `version`: the one that is withdrawn, and no other. `llave` makes a repeated press the same withdrawal. */
  retirarUnidad: (destino: DestinoDeUnidad, version: number, cuerpo: PeticionDeRetiro, llave: string) =>
    json(RetiroHecho, {
      metodo: 'POST',
      ruta: `${rutaDeUnidad(destino)}/retiros`,
      cuerpo,
      cabeceras: { 'idempotency-key': llave, 'if-match': `"${version}"` },
    }),
  comprobacionDeUnidad: (destino: DestinoDeUnidad) =>
    json(Comprobacion, { ruta: `${rutaDeUnidad(destino)}/comprobacion` }),
  explicacionDeUnidad: (destino: DestinoDeUnidad, pregunta: PreguntaDeUnidad) =>
    json(Explicacion, {
      ruta: `${rutaDeUnidad(destino)}/explicacion?${new URLSearchParams(Object.entries(pregunta)).toString()}`,
    }),
});

const rutaDeMomento = ({ periodo, unidad }: MomentoDeUnidad): string =>
  `periodos/${periodo}/unidades/${unidad}`;
const rutaDeUnidad = ({ plantel, periodo, unidad }: DestinoDeUnidad): string =>
  `planteles/${plantel}/unidades/${periodo}/${unidad}`;
