import { type RenglonDeMapa } from '../../../shared/modelo/mapa-de-captura';

type Estado = RenglonDeMapa['estado'];

export const NOMBRE_DE_ESTADO: Readonly<Record<Estado, string>> = {
  'sin-captura': 'Sin captura',
  parcial: 'Parcial',
  completa: 'Completa',
};

/** Each state has its own figure, so that it reads without colour, in print and in high contrast. */
const TRAZO: Readonly<Record<Estado, string>> = {
  'sin-captura':
    'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Zm0 1.8a4.7 4.7 0 1 0 0 9.4a4.7 4.7 0 0 0 0-9.4Z',
  parcial: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Zm0 1.8a4.7 4.7 0 0 0 0 9.4Z',
  completa: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Zm3 4L7.2 9.3 5.2 7.3 4 8.5l3.2 3.2 5-5Z',
};

export function EstadoDeCaptura({ estado }: { readonly estado: Estado }) {
  return (
    <span className={`estado-de-captura ${estado}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={TRAZO[estado]} fillRule="evenodd" />
      </svg>
      {NOMBRE_DE_ESTADO[estado]}
    </span>
  );
}
