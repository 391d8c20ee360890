import { type Calendario, type VentanaDeUnidad } from '../../../shared/modelo/corte';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { type Normas } from '../../../shared/norma/normas';
import { textoCanonico } from '../../../shared/norma/texto-canonico';
import { type Huella, huellaDe } from '../../almacen/contenido';
import { leerCalendario } from '../configuracion/configuracion-guardada';
import { type MomentoDeUnidad } from '../destino';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What every report of a unit is made with, whatever the plantel. Norms are those of its last day. */
export interface CondicionesDeUnidad {
  readonly calendario: Calendario;
  readonly ventana: VentanaDeUnidad;
  readonly normas: Normas;
  /** Names the norms of the institution: a report says under which it was made. */
  readonly norma: Huella;
  /** What `norma` is the hash of. */
  readonly textoDeNorma: string;
  readonly huellaDeCalendario: Huella;
}

/** Refuses a unit that the calendar does not have: without its window there is no day to count absences to. */
export async function condicionesDeUnidad(
  servicio: Servicio,
  { periodo, unidad }: MomentoDeUnidad,
): Promise<CondicionesDeUnidad | Rechazo> {
  const vigente = await leerCalendario(servicio, periodo);
  const ventana = vigente?.valor.unidades?.find((una) => una.unidad === unidad);
  if (!vigente || !ventana) {
    return new Rechazo(
      'insumos-faltantes',
      `El calendario escolar de ${periodo} no dice cuándo se captura la unidad ${unidad}.`,
      { remedio: 'Agregue la unidad al calendario en Configuración y vuelva a intentarlo.' },
    );
  }
  const normas = servicio.normasEn(ventana.fechaReferencia);
  const textoDeNorma = textoCanonico(
    'universidad-tecnologica',
    INSTITUCIONES['universidad-tecnologica'].normas(normas),
  );
  return {
    calendario: vigente.valor,
    ventana,
    normas,
    norma: huellaDe(textoDeNorma),
    textoDeNorma,
    huellaDeCalendario: vigente.huella,
  };
}
