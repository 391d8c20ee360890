import './pestanas.css';

export interface Pestana {
  readonly nombre: string;
  readonly href: string;
  readonly aqui: boolean;
}

interface Propiedades {
  readonly titulo: string;
  readonly pestanas: readonly Pestana[];
}

/** The ways of looking at one thing: each is an address of its own. */
export function Pestanas({ titulo, pestanas }: Propiedades) {
  return (
    <nav className="pestanas no-imprimir" aria-label={titulo}>
      {pestanas.map(({ nombre, href, aqui }) => (
        <a key={href} href={href} aria-current={aqui ? 'page' : undefined}>
          {nombre}
        </a>
      ))}
    </nav>
  );
}
