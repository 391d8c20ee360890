import { Pantalla } from './pantalla';
import './privacidad.css';

const LEY =
  'Ley de Protección de Datos Personales en Posesión de Sujetos Obligados para el Estado de Veracruz de Ignacio de la Llave';

const QUIEN_VE: readonly (readonly [string, string])[] = [
  ['Dirección General (Servicios Escolares)', 'Todos los planteles.'],
  ['Plantel', 'Sus propios alumnos y lo que se le publicó; ningún otro plantel.'],
  ['Docente', 'Los alumnos de los grupos que atiende.'],
];

/** The privacy notice: what is kept of people, what for, who sees it and how to ask. Open to anybody. */
export function Privacidad() {
  return (
    <Pantalla titulo="Aviso de privacidad" antetitulo="Datos personales">
      <div className="hoja privacidad">
        <p>
          SISEAC lo opera la institución educativa que le da su cuenta, y ella responde de sus datos conforme
          a la {LEY}, o a la que rija en su entidad.
        </p>
        <h2>Qué datos se guardan</h2>
        <ul>
          <li>
            De alumnas y alumnos: matrícula, nombre, grupo, calificaciones, asistencias, incidencias de
            conducta y lo que de ello se calcula (avance, semáforo y banderas de riesgo). No se guardan CURP,
            domicilio, teléfono, correo ni datos de salud.
          </li>
          <li>De docentes y personal: nombre, cuenta institucional, plantel y lo que hacen en el sistema.</li>
        </ul>
        <h2>Para qué</h2>
        <p>
          Para registrar evaluaciones, dar seguimiento académico, avisar a tiempo de un riesgo y emitir los
          reportes que ordena el procedimiento de seguimiento académico. No se usan para otra cosa, no se
          venden y no se transfieren fuera de la institución.
        </p>
        <h2>Quién los ve</h2>
        <dl>
          {QUIEN_VE.map(([quien, que]) => (
            <div key={quien}>
              <dt>{quien}</dt>
              <dd>{que}</dd>
            </div>
          ))}
        </dl>
        <p>
          Los totales por plantel, grupo y módulo no llevan datos que identifiquen a una persona. De cada
          consulta de datos de personas queda registro: quién, qué y cuándo.
        </p>
        <h2>Cuánto tiempo</h2>
        <p>
          El que fije la institución en sus plazos de conservación. Vencido el plazo se suprimen las sábanas,
          las capturas y los reportes del periodo; la bitácora de lo que se hizo se conserva, porque es la
          prueba de que nada se alteró.
        </p>
        <h2>Cómo pedir los suyos</h2>
        <p>
          Para acceder a sus datos, rectificarlos, cancelarlos u oponerse a su uso (derechos ARCO), presente
          su solicitud en Servicios Escolares de su plantel o en la Unidad de Transparencia de la institución.
          Con el folio de la solicitud, Servicios Escolares reúne desde SISEAC lo que está en vigor de una
          matrícula (las versiones anteriores se conservan y se consultan aparte), o corrige su nombre. Una
          calificación asentada sólo cambia por rectificación autorizada.
        </p>
      </div>
    </Pantalla>
  );
}
