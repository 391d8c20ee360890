import { Fragment } from 'react';
import { EnlaceDeNorma } from '../ui/explicacion/enlace-de-norma';
import { direccionDeAyuda } from './direccion-de-ayuda';
import { type Parte, partesDeProsa } from './partes-de-prosa';

/** Prose of the guide with its links, its keys and what stands out. */
export function Prosa({ texto }: { readonly texto: string }) {
  return partesDeProsa(texto).map((parte, lugar) => <Fragment key={lugar}>{comoSeVe(parte)}</Fragment>);
}

function comoSeVe(parte: Parte) {
  switch (parte.que) {
    case 'texto':
      return parte.texto;
    case 'fuerte':
      return <strong>{parte.texto}</strong>;
    case 'tecla':
      return <kbd>{parte.texto}</kbd>;
    case 'regla':
      return <EnlaceDeNorma clave={parte.clave}>{parte.texto}</EnlaceDeNorma>;
    case 'capitulo':
      return <a href={direccionDeAyuda(parte.clave)}>{parte.texto}</a>;
  }
}
