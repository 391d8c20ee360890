import { useMemo } from 'react';
import { type ModuloDelAlumno, vistaDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { cuantos } from '../../ui/numero-en-espanol';
import { NIVELES_POR_URGENCIA } from '../../ui/nivel-en-palabras';
import { Semaforo } from '../../ui/semaforo';
import { Vacio } from '../vacio';
import './alumno.css';
import { lugarDe, useLectura } from './lectura';
import { ListaDeMotivos } from './lista-de-motivos';
import { ModuloDeAlumno } from './modulo-de-alumno';

const dibujar = (modulo: ModuloDelAlumno) => (
  <ModuloDeAlumno key={`${modulo.fila.grupo}/${modulo.fila.modulo}`} modulo={modulo} />
);

/** One alumno: their level, every flag with its reasons and its way out, módulo by módulo, worst first. */
export function Alumno({ matricula }: { readonly matricula: string }) {
  const lectura = useLectura();
  const { reporte } = lectura;
  const vista = useMemo(() => vistaDelAlumno(reporte, matricula), [reporte, matricula]);
  if (!vista) {
    return (
      <Vacio titulo="Este alumno no está en el reporte">
        <p>La matrícula {matricula} no aparece en la sábana de este corte.</p>
        <a href={lugarDe(lectura, { vista: 'alumnos' })}>Ver todos los alumnos</a>
      </Vacio>
    );
  }
  const { alumno, motivos, modulos } = vista;
  const porUrgencia = [...modulos].sort(
    (a, b) =>
      NIVELES_POR_URGENCIA.indexOf(a.fila.semaforo) - NIVELES_POR_URGENCIA.indexOf(b.fila.semaforo) ||
      b.motivos.length - a.motivos.length,
  );
  return (
    <article className="alumno" aria-labelledby="titulo-alumno">
      <header>
        <p className="tenue">
          <a href={lugarDe(lectura, { vista: 'alumnos' })}>Alumnos</a> · {alumno.matricula} ·{' '}
          {alumno.grupos.length === 1 ? 'grupo' : 'grupos'} {alumno.grupos.join(', ')}
        </p>
        <div className="alumno-nombre">
          <h2 id="titulo-alumno">{alumno.nombre}</h2>
          <Semaforo nivel={alumno.nivel} />
        </div>
        <p>
          {cuantos(alumno.modulos, 'módulo', 'módulos')}
          {alumno.modulosR02Rojo > 0 && `, ${alumno.modulosR02Rojo} por debajo del mínimo`}
          {alumno.incumplimientosRegistro > 0 &&
            `; ${cuantos(alumno.incumplimientosRegistro, 'con registro pendiente', 'con registro pendiente')} de su docente`}
          .
        </p>
      </header>
      {motivos.length > 0 && (
        <section className="hoja" aria-label="Del alumno en su conjunto">
          <h3>En su conjunto</h3>
          <ListaDeMotivos motivos={motivos} />
        </section>
      )}
      {porUrgencia.filter(({ motivos: suyos }) => suyos.length > 0).map(dibujar)}
      <div className="modulos-sin-bandera">
        {porUrgencia.filter(({ motivos: suyos }) => suyos.length === 0).map(dibujar)}
      </div>
    </article>
  );
}
