import { type CapturaCalificada } from '../../../../shared/calificacion/calificar-captura';
import { type Celdas } from '../../../../shared/captura/celdas';
import { GraficaDeAvance } from '../../../ui/graficas/grafica-de-avance';
import { GraficaDeReparto } from '../../../ui/graficas/grafica-de-reparto';
import { GraficaDeSemaforo } from '../../../ui/graficas/grafica-de-semaforo';
import { SEMAFORO_DE_UT } from '../../../ui/semaforo/semaforo-de-ut';
import {
  asistenciaDelGrupo,
  avancePorMomento,
  nombreDeMomento,
  partesDeNivel,
  repartoPorNivel,
  repartoPorSemaforo,
} from './cuentas-de-captura';

interface Propiedades {
  readonly calificada: CapturaCalificada;
  /** What was captured, apart from what the sábana says. */
  readonly celdas: Celdas;
}

/** How the grupo is doing: levels, semáforo, what is captured and attendance. */
export function GraficasDeCaptura({ calificada, celdas }: Propiedades) {
  const momento = nombreDeMomento(calificada.plan);
  return (
    <div className="calificaciones-graficas">
      {calificada.institucion === 'ut' && (
        <figure>
          <figcaption>Niveles</figcaption>
          <GraficaDeReparto
            titulo="Alumnos por nivel en cada unidad y en el final"
            sujeto="Unidad"
            partes={partesDeNivel(calificada.plan.plan.esIntegradora)}
            barras={repartoPorNivel(calificada)}
          />
        </figure>
      )}
      <figure>
        <figcaption>Semáforo</figcaption>
        <GraficaDeSemaforo
          titulo="Alumnos por semáforo"
          sujeto="Grupo"
          barras={[{ etiqueta: 'Todos', niveles: repartoPorSemaforo(calificada) }]}
        />
        {calificada.institucion === 'ut' && <p className="tenue">{SEMAFORO_DE_UT}</p>}
      </figure>
      <figure>
        <figcaption>Avance de la captura</figcaption>
        <GraficaDeAvance
          titulo={`Resultados capturados por ${momento.toLowerCase()}`}
          sujeto={momento}
          que="Capturados"
          renglones={avancePorMomento(calificada, celdas)}
        />
      </figure>
      <figure>
        <figcaption>Asistencia</figcaption>
        <GraficaDeAvance
          titulo="Asistencias del grupo de las sesiones impartidas"
          sujeto={calificada.institucion === 'ut' ? momento : 'Grupo'}
          que="Asistencias"
          renglones={asistenciaDelGrupo(calificada)}
        />
      </figure>
    </div>
  );
}
