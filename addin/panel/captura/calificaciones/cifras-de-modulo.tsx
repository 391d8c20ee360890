import { type AlumnoConalepCalificado } from '../../../../shared/calificacion/calificar-captura';
import { type Cifra } from '../../../../shared/explicacion/explicacion-de-cifra';
import { type Fraccion } from '../../../../shared/nucleo/fraccion';
import { type Explicables } from '../../../ui/cifra-explicable';
import { deModulo } from '../por-que/preguntas-de-captura';
import { Banderas } from './banderas';
import { DatoPreguntable } from './dato-preguntable';
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
        {cifras.map(([cifra, valor]) => (
          <DatoPreguntable key={cifra} cual={deModulo(cifra)} explicables={explicables}>
            {valor && exactoALaVista(valor)}
          </DatoPreguntable>
        ))}
        <DatoPreguntable cual={deModulo('R04c')} titulo="Asistencia" explicables={explicables}>
          {asistencias === null || sesiones === null ? null : `${asistencias} de ${sesiones}`}
        </DatoPreguntable>
        <DatoPreguntable cual={deModulo('diasSinAsistir')} explicables={explicables}>
          {diasSinAsistir}
        </DatoPreguntable>
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
