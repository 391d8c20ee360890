import '../../../ui/graficas/graficas.css';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';
import { avanceDe } from './llenado';
import { type EstadoDeRejilla } from './estado-de-rejilla';

interface Propiedades {
  readonly estado: EstadoDeRejilla;
  readonly columna: ColumnaDeRejilla;
}

/** What the column is, and how many alumnos have it: "12 de 34"; apart, those whose datum is the sábana's. */
export function AvanceDeLaColumna({ estado, columna }: Propiedades) {
  const matriculas = estado.alumnos.map(({ matricula }) => matricula);
  const { capturados, todos } = avanceDe(estado.captura.celdas, matriculas, columna.nombre);
  const deSabana = avanceDe(estado.deSabana, matriculas, columna.nombre).capturados;
  return (
    <div className="rejilla-avance">
      <p>
        <strong>{columna.titulo}</strong>
        {columna.detalle !== '' && <span className="tenue"> {columna.detalle}</span>}
      </p>
      <p className="rejilla-conteo">
        {capturados} de {todos}
        {deSabana > 0 && <span className="tenue"> · {deSabana} de la sábana</span>}
        {estado.porEscribir > 0 && <span className="tenue"> · escribiendo {estado.porEscribir}…</span>}
      </p>
      <svg className="barra-de-registro" role="img" viewBox="0 0 1000 10" preserveAspectRatio="none">
        <title>{`${capturados} de ${todos} alumnos tienen dato`}</title>
        <rect className="falta" width="1000" height="10" />
        <rect className="hecho" width={(1000 * capturados) / Math.max(1, todos)} height="10" />
      </svg>
    </div>
  );
}
