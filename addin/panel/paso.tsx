import { type ReactNode, useId } from 'react';

interface Propiedades {
  readonly numero: number;
  readonly titulo: string;
  readonly hecho?: boolean;
  readonly children: ReactNode;
}

/** One step of the task, numbered because each needs the one before. */
export function Paso({ numero, titulo, hecho = false, children }: Propiedades) {
  const id = useId();
  return (
    <section className="panel-paso" aria-labelledby={id} data-hecho={hecho}>
      <h2 id={id}>
        <span className="panel-numero" aria-hidden="true">
          {hecho ? <Palomita /> : numero}
        </span>
        {titulo}
        {hecho && <span className="solo-lector"> (hecho)</span>}
      </h2>
      {children}
    </section>
  );
}

const Palomita = () => (
  <svg viewBox="0 0 12 12" focusable="false">
    <path d="M2.5 6.5 5 9l4.5-6" />
  </svg>
);
