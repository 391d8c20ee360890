import { Fragment, useMemo } from 'react';
import { type CifraDeAlumno } from '../../../shared/explicacion/explicacion-de-alumno';
import { type FilaDeAlumno } from '../../../shared/modelo/reporte';
import { type ModuloDelAlumno, vistaDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { cuantos } from '../../ui/numero-en-espanol';
import { CifraExplicable, useExplicables } from '../../ui/explicacion/cifra-explicable';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { NIVELES_POR_URGENCIA } from '../../ui/semaforo/nivel-en-palabras';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { Vacio } from '../vacio';
import './alumno.css';
import { type CifraExplicada, ExplicacionAqui } from './explicacion-aqui';
import { lugarDe, useLectura } from './lectura';
import { MotivosExplicados } from './motivos-explicados';
import { ModuloDeAlumno } from './modulo-de-alumno';
import { ConPosibilidades } from './posible-en-modulo';

const dibujar = (modulo: ModuloDelAlumno) => (
  <ModuloDeAlumno key={`${modulo.fila.grupo}/${modulo.fila.modulo}`} modulo={modulo} />
);

/** What is counted over all the módulos of an alumno; what there is none of is not said. */
function cuentasDe(alumno: FilaDeAlumno): readonly { cifra: CifraDeAlumno; texto: string }[] {
  const { modulos, modulosR02Rojo, incumplimientosRegistro, incidencias, suspensiones } = alumno;
  const cuentas: readonly (readonly [CifraDeAlumno, number, string, string])[] = [
    ['modulos', modulos, 'módulo', 'módulos'],
    ['modulosR02Rojo', modulosR02Rojo, 'por debajo del mínimo', 'por debajo del mínimo'],
    [
      'incumplimientosRegistro',
      incumplimientosRegistro,
      'con registro pendiente de su docente',
      'con registro pendiente de su docente',
    ],
    ['incidencias', incidencias, 'incidencia', 'incidencias'],
    ['suspensiones', suspensiones, 'suspensión', 'suspensiones'],
  ];
  return cuentas
    .filter(([, cuenta]) => cuenta > 0)
    .map(([cifra, cuenta, uno, varios]) => ({ cifra, texto: cuantos(cuenta, uno, varios) }));
}

/** One alumno: their level, every flag with its reasons and its way out, módulo by módulo, worst first. */
export function Alumno({ matricula }: { readonly matricula: string }) {
  const lectura = useLectura();
  const { reporte } = lectura;
  const vista = useMemo(() => vistaDelAlumno(reporte, matricula), [reporte, matricula]);
  const explicables = useExplicables<CifraExplicada>();
  const explicador = { sujeto: { matricula }, explicables };
  if (!vista) {
    return (
      <Vacio titulo="Este alumno no está en el reporte">
        <p>La matrícula {matricula} no aparece en la sábana de este corte.</p>
        <a href={lugarDe(lectura, { vista: 'alumnos' })}>Ver todos los alumnos</a>
      </Vacio>
    );
  }
  const { alumno, motivos, modulos } = vista;
  const cuentas = cuentasDe(alumno);
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
          <CifraExplicable
            cifra="nivel"
            titulo={`Nivel ${NOMBRE_DE_NIVEL[alumno.nivel].toLowerCase()}`}
            explicables={explicables}
          >
            <Semaforo nivel={alumno.nivel} />
          </CifraExplicable>
        </div>
        <p>
          {cuentas.map(({ cifra, texto }, lugar) => (
            <Fragment key={cifra}>
              {lugar > 0 && ', '}
              <CifraExplicable cifra={cifra} titulo={texto} explicables={explicables}>
                {texto}
              </CifraExplicable>
            </Fragment>
          ))}
          .
        </p>
        <p className="tenue no-imprimir">Elija una cifra subrayada para ver de dónde sale.</p>
        <ExplicacionAqui {...explicador} cifras={['nivel', ...cuentas.map(({ cifra }) => cifra)]} />
      </header>
      {motivos.length > 0 && (
        <section className="hoja" aria-label="Del alumno en su conjunto">
          <h3>En su conjunto</h3>
          <MotivosExplicados motivos={motivos} explicador={explicador} />
        </section>
      )}
      <ConPosibilidades matricula={matricula}>
        {porUrgencia.filter(({ motivos: suyos }) => suyos.length > 0).map(dibujar)}
        <div className="modulos-sin-bandera">
          {porUrgencia.filter(({ motivos: suyos }) => suyos.length === 0).map(dibujar)}
        </div>
      </ConPosibilidades>
    </article>
  );
}
