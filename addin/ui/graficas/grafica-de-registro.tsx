import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type FilaDeDocente } from '../../../shared/modelo/reporte';
import { EnlaceDeNorma } from '../explicacion/enlace-de-norma';
import './graficas.css';
import { conteo } from '../numero-en-espanol';
import { proporcion } from './proporcion';
import { RegistroDelDocente } from './registro-del-docente';

interface Propiedades {
  readonly titulo: string;
  readonly docentes: readonly FilaDeDocente[];
  /** Why R14 is raised for a docente; null when it is not. */
  readonly motivoDe: (docente: FilaDeDocente) => MotivoDeRiesgo | null;
}

/** How much of the weight that was due each docente has registered; what is missing is theirs, not the alumno's. */
export function GraficaDeRegistro({ titulo, docentes, motivoDe }: Propiedades) {
  return (
    <table className="grafica grafica-plegable registro-por-docente">
      <caption className="solo-lector">{titulo}</caption>
      <thead>
        <tr>
          <th scope="col">Docente</th>
          <td />
          <th scope="col" className="cifra">
            Pendientes
          </th>
          <th scope="col">
            <EnlaceDeNorma clave="R14">R14</EnlaceDeNorma>
          </th>
        </tr>
      </thead>
      <tbody>
        {docentes.map((fila) => {
          const { docente, sumaRegistrado, sumaEsperado, incumplimientosRegistro } = fila;
          const registrado = proporcion(sumaRegistrado, sumaEsperado);
          const porciento = `${Math.floor(registrado * 1000) / 10} %`;
          return (
            <tr key={docente}>
              <th scope="row" className="grafica-persona">
                {docente}
              </th>
              <td className="grafica-barra">
                <svg
                  className="barra-de-registro"
                  role="img"
                  viewBox="0 0 1000 10"
                  preserveAspectRatio="none"
                >
                  <title>{`${docente}: ${porciento} del peso esperado está registrado`}</title>
                  <rect className="falta" width="1000" height="10" />
                  <rect className="hecho" width={1000 * registrado} height="10" />
                </svg>
              </td>
              <td className={incumplimientosRegistro === 0 ? 'cifra tenue' : 'cifra'}>
                {conteo(incumplimientosRegistro)}
              </td>
              <td>
                <RegistroDelDocente motivo={motivoDe(fila)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
