import { type ReactNode } from 'react';

interface Propiedades {
  readonly titulo: string;
  readonly children: ReactNode;
}

/** Nothing here yet, and what would make there be something. */
export function Vacio({ titulo, children }: Propiedades) {
  return (
    <div className="vacio hoja">
      <svg viewBox="0 0 112 72" aria-hidden="true" focusable="false">
        <path d="M20 10h52l14 14v40H20Z M72 10v14h14" />
        <path d="M32 34h28 M32 43h36 M32 52h20" />
        <path className="figura-acento" d="M78 58l7 7 15-20" />
      </svg>
      <h2>{titulo}</h2>
      {children}
    </div>
  );
}
