import { type AlumnoConalepCalificado } from '../../../../shared/calificacion/calificar-captura';
import { type Cifra } from '../../../../shared/explicacion/explicacion-de-cifra';
import { type Fraccion } from '../../../../shared/nucleo/fraccion';
import { type Explicables } from '../../../ui/cifra-explicable';
import { deModulo } from '../por-que/preguntas-de-captura';
import { Banderas } from './banderas';
import { Porque } from './porque';
import { exactoALaVista } from './renglones-calificados';

interface Propiedades {
  readonly alumno: AlumnoConalepCalificado;
  readonly explicables: Explicables<string>;
}

/** The figures of the report before there is a report; each can be asked «¿Por qué?». */
export function CifrasDeModulo({ alumno, explicables }: Propiedades) {
  const { niveles, asistencias, sesiones, diasSinAsistir } = alumno;
  const cifras: readonly (readonly [Cifra, Fraccion | null])[] = [
    ['pesoEsperado', alumno.esperado],
    ['pesoRegistrado', alumno.registrado],
    ['pesoLogrado', alumno.logrado],
    ['desempeno', alumno.desempeno],
    ['tope', alumno.tope],
    ['requerido', alumno.requerido],
  ];
  return (
    <>
      <dl className="ficha-datos">
        {cifras.map(([cifra, valor]) => {
          const cual = deModulo(cifra);
          return (
            valor !== null && (
              <div key={cifra}>
                <dt>{cual.titulo}</dt>
                <dd>
                  <Porque cual={cual} explicables={explicables}>
                    {exactoALaVista(valor)}
                  </Porque>
                </dd>
              </div>
            )
          );
        })}
        {asistencias !== null && sesiones !== null && (
          <div>
            <dt>Asistencia</dt>
            <dd>
              <Porque cual={deModulo('R04c')} explicables={explicables}>
                {asistencias} de {sesiones}
              </Porque>
            </dd>
          </div>
        )}
        {diasSinAsistir !== null && (
          <div>
            <dt>Días sin asistir</dt>
            <dd>
              <Porque cual={deModulo('diasSinAsistir')} explicables={explicables}>
                {diasSinAsistir}
              </Porque>
            </dd>
          </div>
        )}
      </dl>
      <Banderas
        banderas={(['R01', 'R02', 'R03', 'R04c', 'R05', 'R08'] as const).map((clave) => ({
          cual: deModulo(clave),
          nivel: niveles[clave],
        }))}
        explicables={explicables}
      />
    </>
  );
}
