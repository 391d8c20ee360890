import { type AlumnoConalepCalificado } from '../../../../shared/calificacion/calificar-captura';
import { type Cifra } from '../../../../shared/explicacion/explicacion-de-cifra';
import { enLaFrase } from '../../../../shared/nucleo/a-la-vista';
import { conDecimales } from '../../../../shared/nucleo/redondeo';
import { type Explicables } from '../../../ui/explicacion/cifra-explicable';
import { deModulo } from '../por-que/preguntas-de-captura';
import { Banderas } from './banderas';
import { DatoPreguntable } from './dato-preguntable';

interface Propiedades {
  readonly alumno: AlumnoConalepCalificado;
  /** As the list of grades shows it. */
  readonly desempeno: string | null;
  readonly explicables: Explicables<string>;
}

/** The figures of the report before there is a report; each can be asked «¿Por qué?». */
export function CifrasDeModulo({ alumno, desempeno, explicables }: Propiedades) {
  const { niveles, asistencias, sesiones, diasSinAsistir } = alumno;
  const cifras: readonly (readonly [Cifra, string | null])[] = [
    ['pesoEsperado', enLaFrase(alumno.esperado)],
    ['pesoRegistrado', enLaFrase(alumno.registrado)],
    ['pesoLogrado', conDecimales(alumno.logrado, 2)],
    ['desempeno', desempeno],
    ['tope', enLaFrase(alumno.tope)],
    ['requerido', alumno.requerido && enLaFrase(alumno.requerido)],
  ];
  return (
    <>
      <dl className="ficha-datos">
        {cifras.map(([cifra, valor]) => (
          <DatoPreguntable key={cifra} cual={deModulo(cifra)} explicables={explicables}>
            {valor}
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
