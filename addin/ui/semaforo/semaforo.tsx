import { type Nivel } from '../../../shared/modelo/reporte';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import './semaforo.css';

/** Each level has its own shape, so that it reads without colour, in print and in high contrast. */
export const TRAZO_DE_NIVEL: Readonly<Record<Nivel, string>> = {
  verde: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  amarillo: 'M6 1 11.5 11H.5Z',
  rojo: 'M1.5 1.5h9v9h-9Z',
  gris: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
};

export function FiguraDeNivel({ nivel }: { readonly nivel: Nivel }) {
  return (
    <svg className={`figura-de-nivel ${nivel}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={TRAZO_DE_NIVEL[nivel]} fillRule="evenodd" />
    </svg>
  );
}

/** The semáforo as a chip: shape and word. `texto` replaces the word where a flag's clave says more. */
export function Semaforo({ nivel, texto }: { readonly nivel: Nivel; readonly texto?: string }) {
  return (
    <span className={`semaforo ${nivel}`}>
      <FiguraDeNivel nivel={nivel} />
      {texto ? (
        <>
          {texto}
          <span className="solo-lector"> {NOMBRE_DE_NIVEL[nivel].toLowerCase()}</span>
        </>
      ) : (
        NOMBRE_DE_NIVEL[nivel]
      )}
    </span>
  );
}
