import { type Normas } from '../../shared/norma/normas';
import { BloqueDeGuia } from './bloque-de-guia';
import { type Capitulo } from './capitulo';
import { CAPITULOS } from './capitulos';
import { direccionDeAyuda } from './direccion-de-ayuda';
import { numerosDeLaGuia } from './numeros-de-la-guia';

interface Propiedades {
  readonly capitulo: Capitulo;
  readonly normas: Normas;
}

/** A chapter, and the way to those beside it. */
export function VistaDeCapitulo({ capitulo, normas }: Propiedades) {
  const lugar = CAPITULOS.indexOf(capitulo);
  const [anterior, siguiente] = [CAPITULOS[lugar - 1], CAPITULOS[lugar + 1]];
  return (
    <>
      <article className="ayuda-capitulo">
        {capitulo.bloques(numerosDeLaGuia(normas)).map((bloque, i) => (
          <BloqueDeGuia key={i} bloque={bloque} normas={normas} />
        ))}
      </article>
      <nav className="ayuda-vecinos no-imprimir" aria-label="Otros capítulos">
        {anterior && (
          <a rel="prev" href={direccionDeAyuda(anterior.clave)}>
            <span className="tenue">Anterior</span> {anterior.titulo}
          </a>
        )}
        <a href={direccionDeAyuda()}>Todos los capítulos</a>
        {siguiente && (
          <a rel="next" href={direccionDeAyuda(siguiente.clave)}>
            <span className="tenue">Siguiente</span> {siguiente.titulo}
          </a>
        )}
      </nav>
    </>
  );
}
