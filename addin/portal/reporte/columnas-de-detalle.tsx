import { type FilaDeAlumnoModulo } from '../../../shared/modelo/reporte';
import { decimal, leerDecimal } from '../../../shared/nucleo/decimal';
import { desempenoALaVista } from '../../../shared/reporte/desempeno-a-la-vista';
import { cifra } from '../../../shared/riesgo/en-palabras';
import { NIVELES_POR_URGENCIA } from '../../ui/semaforo/nivel-en-palabras';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { type Columna } from '../../ui/tabla/tabla';
import { BanderasEnFila } from './banderas-en-fila';
import { type Lectura, lugarDe } from './lectura';

export type FilaDeDetalle = FilaDeAlumnoModulo & { readonly nombreModulo: string | null };

const SIN_DATO = <span className="tenue">–</span>;

/** What is shown of an alumno in a módulo, from what decides to what explains. */
export const columnasDeDetalle = (lectura: Lectura): readonly Columna<FilaDeDetalle>[] => [
  {
    clave: 'alumno',
    titulo: 'Alumno',
    orden: ({ nombre }) => nombre,
    celda: ({ nombre, matricula, grupo, modulo, desempeno }) => (
      <>
        <a className="fila-enlace" href={lugarDe(lectura, { vista: 'alumno', matricula })}>
          {nombre}
        </a>
        <span className="segunda-linea">
          <span className="solo-angosto">
            {modulo} · {desempenoALaVista({ desempeno }, lectura.reporte.parametros) ?? 'sin dato'} ·{' '}
          </span>
          {matricula} · {grupo}
        </span>
      </>
    ),
  },
  {
    clave: 'modulo',
    titulo: 'Módulo',
    ancho: '13rem',
    prioridad: 2,
    orden: ({ modulo }) => modulo,
    celda: ({ modulo, nombreModulo }) => (
      <>
        {modulo}
        <span className="segunda-linea">{nombreModulo}</span>
      </>
    ),
  },
  {
    clave: 'semaforo',
    titulo: 'Semáforo',
    ancho: '6.75rem',
    orden: ({ semaforo }) => NIVELES_POR_URGENCIA.indexOf(semaforo),
    celda: ({ semaforo }) => <Semaforo nivel={semaforo} />,
  },
  {
    clave: 'banderas',
    titulo: 'Banderas',
    ancho: '11rem',
    prioridad: 2,
    orden: ({ banderas }) => banderas.length,
    celda: ({ banderas }) => <BanderasEnFila banderas={banderas} />,
  },
  {
    clave: 'desempeno',
    titulo: 'Desempeño',
    ancho: '6.5rem',
    cifra: true,
    prioridad: 2,
    orden: ({ desempeno }) => (desempeno === null ? null : leerDecimal(desempeno)),
    celda: (fila) => desempenoALaVista(fila, lectura.reporte.parametros) ?? SIN_DATO,
  },
  {
    clave: 'logrado',
    titulo: 'Logrado',
    ancho: '5.5rem',
    cifra: true,
    prioridad: 3,
    orden: ({ pesoLogrado }) => leerDecimal(pesoLogrado),
    celda: ({ pesoLogrado2 }) => pesoLogrado2,
  },
  {
    clave: 'registrado',
    titulo: 'Registrado',
    ancho: '7rem',
    cifra: true,
    prioridad: 3,
    orden: ({ faltante }) => leerDecimal(faltante),
    celda: ({ pesoRegistrado, pesoEsperado }) => (
      <>
        {cifra(decimal(pesoRegistrado))} <span className="tenue">de {cifra(decimal(pesoEsperado))}</span>
      </>
    ),
  },
  {
    clave: 'asistencia',
    titulo: 'Asistencia',
    ancho: '6.5rem',
    cifra: true,
    prioridad: 3,
    orden: ({ asistencias, sesiones }) =>
      asistencias === null || sesiones === null || sesiones === 0
        ? null
        : leerDecimal(`${asistencias}/${sesiones}`),
    celda: ({ asistencias, sesiones }) =>
      asistencias === null || sesiones === null ? (
        SIN_DATO
      ) : (
        <>
          {asistencias} <span className="tenue">de {sesiones}</span>
        </>
      ),
  },
];
