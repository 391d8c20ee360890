import { CATALOGO } from '../../../shared/catalogo';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { ListaDeReglas } from './lista-de-reglas';
import './norma.css';
import { PaginaDeRegla } from './pagina-de-regla';

/** The norm for anybody who asks, signed in or not: the index of its rules, or one of them by its clave. */
export function Norma({ clave }: { readonly clave: string | null }) {
  if (clave === null) return <Indice />;
  const regla = reglaDe(clave);
  return regla ? (
    <PaginaDeRegla key={regla.clave} regla={regla} />
  ) : (
    <Desconocida key={clave} clave={clave} />
  );
}

/** Claves are dictated and typed by people: their case is not held against them. */
const reglaDe = (clave: string): ReglaCatalogada | undefined =>
  CATALOGO.get(clave) ??
  [...CATALOGO.values()].find((regla) => regla.clave.toLowerCase() === clave.toLowerCase());

function Indice() {
  return (
    <Pantalla titulo="La norma, regla por regla">
      <p className="norma-lema">
        Lo que SISEAC calcula sale de estos documentos. Cada regla dice qué dispone el texto, cómo se lee, con
        qué números y desde cuándo; y puede probarse aquí mismo.
      </p>
      <ListaDeReglas />
    </Pantalla>
  );
}

function Desconocida({ clave }: { readonly clave: string }) {
  return (
    <Pantalla
      titulo={`No hay ninguna regla ${clave}`}
      antetitulo={<a href={direccionDe({ pagina: 'norma', clave: null })}>La norma</a>}
    >
      <p>Puede que la clave esté incompleta o mal escrita. Búsquela por su artículo o por lo que dice:</p>
      <ListaDeReglas />
    </Pantalla>
  );
}
