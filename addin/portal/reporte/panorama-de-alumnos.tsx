import { useMemo } from 'react';
import { type FilaDeAlumno } from '../../../shared/modelo/reporte';
import { BarraDeNiveles } from '../../ui/graficas/barra-de-niveles';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { ORDEN_DE_BARRA } from '../../ui/semaforo/nivel-en-palabras';
import { conteo, cuantos } from '../../ui/numero-en-espanol';
import { FiguraDeNivel, TRAZO_DE_NIVEL } from '../../ui/semaforo/semaforo';
import { lugarDe, useLectura } from './lectura';

/** Up to here each alumno is drawn; beyond, a mark would be too small to point at. */
const ALUMNOS_DIBUJADOS = 400;
const PASO = 22;
const POR_RENGLON = 18;

/** How many alumnos are at each level, and each of them as a mark that leads to their page. */
export function PanoramaDeAlumnos() {
  const lectura = useLectura();
  const { plantelTotales, alumnos, porGrupo } = lectura.reporte;
  const { nivelAlumnos } = plantelTotales;
  const grupos = useMemo(
    () =>
      alumnos.length > ALUMNOS_DIBUJADOS
        ? []
        : porGrupo.map(({ grupo }) => ({ grupo, suyos: porUrgencia(alumnos, grupo) })),
    [alumnos, porGrupo],
  );
  return (
    <section className="hoja panorama" aria-labelledby="titulo-panorama">
      <h2 id="titulo-panorama" className="solo-lector">
        Alumnos por semáforo
      </h2>
      <p className="panorama-frase">
        <span className={nivelAlumnos.rojo > 0 ? 'rojo-tinta' : ''}>{conteo(nivelAlumnos.rojo)}</span> de{' '}
        {cuantos(plantelTotales.alumnos, 'alumno', 'alumnos')} {nivelAlumnos.rojo === 1 ? 'está' : 'están'} en
        rojo
      </p>
      <BarraDeNiveles etiqueta="Alumnos del plantel" niveles={nivelAlumnos} />
      <ul className="panorama-niveles">
        {ORDEN_DE_BARRA.map((nivel) => (
          <li key={nivel}>
            <a href={lugarDe(lectura, { vista: 'alumnos' }, { semaforo: nivel })}>
              <FiguraDeNivel nivel={nivel} />
              <strong>{conteo(nivelAlumnos[nivel])}</strong> {NOMBRE_DE_NIVEL[nivel].toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
      {grupos.length > 0 && (
        <div className="panorama-grupos no-imprimir" aria-hidden="true">
          {grupos.map(({ grupo, suyos }) => (
            <div key={grupo}>
              <p>Grupo {grupo}</p>
              <Marcas alumnos={suyos} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** A picture for the pointer; without one, the table of alumnos is the way. */
function Marcas({ alumnos }: { readonly alumnos: readonly FilaDeAlumno[] }) {
  const lectura = useLectura();
  const ancho = Math.min(POR_RENGLON, alumnos.length) * PASO;
  const alto = Math.ceil(alumnos.length / POR_RENGLON) * PASO;
  return (
    <svg width={ancho} viewBox={`-2 -2 ${ancho} ${alto}`} focusable="false">
      {alumnos.map(({ matricula, nombre, nivel }, lugar) => {
        const x = (lugar % POR_RENGLON) * PASO;
        const y = Math.floor(lugar / POR_RENGLON) * PASO;
        return (
          <a key={matricula} href={lugarDe(lectura, { vista: 'alumno', matricula })} tabIndex={-1}>
            <title>{nombre}</title>
            <path
              className={nivel}
              d={TRAZO_DE_NIVEL[nivel]}
              fillRule="evenodd"
              transform={`translate(${x} ${y}) scale(1.35)`}
            />
          </a>
        );
      })}
    </svg>
  );
}

const porUrgencia = (alumnos: readonly FilaDeAlumno[], grupo: string): readonly FilaDeAlumno[] =>
  alumnos
    .filter(({ grupos }) => grupos.includes(grupo))
    .sort((a, b) => ORDEN_DE_BARRA.indexOf(a.nivel) - ORDEN_DE_BARRA.indexOf(b.nivel));
