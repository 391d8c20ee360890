import { cuantos } from '../../ui/numero-en-espanol';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { SEMAFORO_DE_UT } from '../../ui/semaforo/semaforo-de-ut';
import '../reporte/alumno.css';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { AsignaturaDeAlumno } from './asignatura-de-alumno';
import { lugarDeUnidad, useUnidad } from './lectura-de-unidad';

/** One alumno: each asignatura with its units, remedials, final, and every flag with its reason and way out. */
export function AlumnoDeUnidad({ matricula }: { readonly matricula: string }) {
  const publicada = useUnidad();
  const { sesion } = useSesion();
  const alumno = publicada.alumnos.find((uno) => uno.matricula === matricula);
  if (!alumno) {
    return (
      <Vacio titulo="Este alumno no está en el reporte">
        <p>La matrícula {matricula} no aparece en lo capturado para esta unidad.</p>
        <a href={lugarDeUnidad(publicada, { vista: 'alumnos' })}>Ver todos los alumnos</a>
      </Vacio>
    );
  }
  const filas = publicada.alumnosAsignaturas.filter((fila) => fila.matricula === matricula);
  return (
    <article className="alumno" aria-labelledby="titulo-alumno">
      <header>
        <p className="tenue">
          <a href={lugarDeUnidad(publicada, { vista: 'alumnos' })}>Alumnos</a> · {matricula} ·{' '}
          {alumno.grupos.length === 1 ? 'grupo' : 'grupos'} {alumno.grupos.join(', ')}
        </p>
        <div className="alumno-nombre">
          <h2 id="titulo-alumno">{alumno.nombre}</h2>
          <Semaforo nivel={alumno.nivel} />
        </div>
        <p>
          {cuantos(alumno.asignaturas, 'asignatura', 'asignaturas')}
          {alumno.noAcreditadas > 0 &&
            `, ${cuantos(alumno.noAcreditadas, 'no acreditada', 'no acreditadas')}`}
          {alumno.asesorias > 0 && `, requiere asesoría en ${alumno.asesorias}`}. Su semáforo es el peor de{' '}
          {sesion.rol === 'docente' ? 'las asignaturas que usted le imparte' : 'sus asignaturas'}.
        </p>
        <p className="tenue">{SEMAFORO_DE_UT}</p>
      </header>
      {filas.map((fila) => (
        <AsignaturaDeAlumno key={`${fila.grupo}/${fila.asignatura}`} fila={fila} />
      ))}
    </article>
  );
}
