import { Button } from '@fluentui/react-components';
import { type Problema } from '../../shared/modelo/problema';
import { Marca } from '../ui/marca';
import { MensajeDeProblema } from '../ui/problema';
import { direccionDe } from './direccion';
import './entrada.css';
import { Pantalla } from './pantalla';

interface Propiedades {
  readonly entrar: () => void;
  readonly entrando: boolean;
  readonly problema: Problema | null;
}

/** The way in. What the system is for, and one button. */
export function Entrada({ entrar, entrando, problema }: Propiedades) {
  return (
    <main className="entrada">
      <div className="entrada-texto">
        <Pantalla
          titulo="Seguimiento académico de cada corte"
          antetitulo={
            <span className="entrada-marca">
              <Marca tamano={36} /> SISEAC
            </span>
          }
        >
          <p className="entrada-lema">
            De las sábanas de calificaciones al reporte de cada plantel: quién va bien, quién está en riesgo y
            qué falta para salir de él.
          </p>
          {problema && <MensajeDeProblema problema={problema} />}
          <div>
            <Button appearance="primary" size="large" onClick={entrar} disabled={entrando}>
              {entrando ? 'Entrando…' : 'Entrar con mi cuenta institucional'}
            </Button>
          </div>
          <p className="entrada-norma">
            Sin cuenta puede consultar{' '}
            <a href={direccionDe({ pagina: 'norma', clave: null })}>la norma, regla por regla</a>, la{' '}
            <a href={direccionDe({ pagina: 'ayuda', clave: null })}>guía del docente</a> y el{' '}
            <a href={direccionDe({ pagina: 'privacidad' })}>aviso de privacidad</a>.
          </p>
        </Pantalla>
      </div>
      <Semestre />
    </main>
  );
}

/** A semester as the system sees it: three cortes, and alumnos coming out of red along the way. */
function Semestre() {
  const columnas = [
    { x: 40, rojo: 7, amarillo: 5 },
    { x: 168, rojo: 4, amarillo: 6 },
    { x: 296, rojo: 1, amarillo: 4 },
  ];
  return (
    <svg className="entrada-figura" viewBox="0 0 384 320" aria-hidden="true" focusable="false">
      {columnas.map(({ x, rojo, amarillo }, corte) => (
        <g key={x}>
          {Array.from({ length: 24 }, (_, lugar) => {
            const nivel = lugar < rojo ? 'rojo' : lugar < rojo + amarillo ? 'amarillo' : 'verde';
            return (
              <rect
                key={lugar}
                className={nivel}
                x={x + (lugar % 3) * 20}
                y={28 + Math.floor(lugar / 3) * 30}
                width="14"
                height="22"
                rx="2"
              />
            );
          })}
          <text x={x + 27} y="296">
            corte {corte + 1}
          </text>
        </g>
      ))}
      <path d="M110 140h46 M238 140h46" />
    </svg>
  );
}
