import { type AlumnoUtCalificado } from '../../../../shared/calificacion/calificar-captura';
import { enLaFrase } from '../../../../shared/nucleo/a-la-vista';
import { NOMBRE_DE_NIVEL } from '../../../../shared/riesgo/nombre-de-nivel';
import { type Explicables } from '../../../ui/explicacion/cifra-explicable';
import { deAsignatura, deUnidad } from '../por-que/preguntas-de-captura';
import { Banderas } from './banderas';
import { DatoPreguntable } from './dato-preguntable';
import { Porque } from './porque';
import { enLetras } from './renglones-calificados';

interface Propiedades {
  readonly alumno: AlumnoUtCalificado;
  readonly explicables: Explicables<string>;
}

/** Unit by unit, and then the whole; each figure can be asked «¿Por qué?». */
export function CifrasDeAsignatura({ alumno, explicables }: Propiedades) {
  const { unidades, final, remedialesUsadas, remedialesDisponibles, asesoria, diasSinAsistir } = alumno;
  const { niveles, semaforo } = alumno;
  return (
    <>
      <table className="ficha-tabla">
        <caption className="solo-lector">Unidades de {alumno.nombre}</caption>
        <thead>
          <tr>
            <th scope="col">Unidad</th>
            <th scope="col" className="cifra">
              Calif.
            </th>
            <th scope="col" className="cifra">
              Asist.
            </th>
            <th scope="col">Derecho</th>
            <th scope="col">Nivel</th>
          </tr>
        </thead>
        <tbody>
          {unidades.map(({ unidad, calificacion, derecho, inicial, final: nivel, asistencias, sesiones }) => (
            <tr key={unidad}>
              <th scope="row">{unidad}</th>
              <td className="cifra">
                <Porque cual={deUnidad(unidad, 'calificacion')} explicables={explicables}>
                  {calificacion ? enLaFrase(calificacion) : 'Pend.'}
                </Porque>
              </td>
              <td className="cifra">
                {asistencias}/{sesiones}
              </td>
              <td>
                <Porque cual={deUnidad(unidad, 'derecho')} explicables={explicables}>
                  {derecho ? 'Sí' : 'No'}
                </Porque>
              </td>
              <td data-na={nivel !== null && nivel.numero === null}>
                <Porque cual={deUnidad(unidad, 'letraFinal')} explicables={explicables}>
                  {nivel ? enLetras(nivel) : 'Pend.'}
                </Porque>
                {inicial && nivel && inicial.numero !== nivel.numero && (
                  <span className="tenue"> antes {enLetras(inicial)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="ficha-datos">
        <DatoPreguntable cual={deAsignatura('final')} explicables={explicables}>
          {final ? enLetras(final) : 'Pendiente'}
        </DatoPreguntable>
        <DatoPreguntable
          cual={deAsignatura('remedialesUsadas')}
          titulo="Remediales"
          nota={`, ${remedialesDisponibles} disponibles`}
          explicables={explicables}
        >
          {remedialesUsadas} usadas
        </DatoPreguntable>
        <DatoPreguntable cual={deAsignatura('diasSinAsistir')} explicables={explicables}>
          {diasSinAsistir}
        </DatoPreguntable>
        <DatoPreguntable
          cual={deAsignatura('semaforo')}
          nota={alumno.unidadesEnNa.length > 0 ? ', por sus banderas: el NA va aparte' : undefined}
          explicables={explicables}
        >
          {niveles.R05 === null ? null : NOMBRE_DE_NIVEL[semaforo]}
        </DatoPreguntable>
        <DatoPreguntable cual={deAsignatura('asesoria')} explicables={explicables}>
          {asesoria ? 'La requiere' : null}
        </DatoPreguntable>
      </dl>
      <Banderas
        banderas={[
          ...unidades.map(({ unidad, R04 }) => ({ cual: deUnidad(unidad, 'R04'), nivel: R04 })),
          ...(['R05', 'R09', 'R10'] as const).map((clave) => ({
            cual: deAsignatura(clave),
            nivel: niveles[clave],
          })),
        ]}
        explicables={explicables}
      />
    </>
  );
}
