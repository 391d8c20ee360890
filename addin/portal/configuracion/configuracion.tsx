import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { type Seccion } from '../ruta';
import { Calendarios } from './calendarios';
import './configuracion.css';
import { Minimos } from './minimos';
import { Personas } from './personas';
import { Planteles } from './planteles';

const SECCIONES_CON_NOMBRE: readonly (readonly [Seccion, string])[] = [
  ['minimo', 'Mínimo aprobatorio'],
  ['calendario', 'Calendario'],
  ['planteles', 'Planteles'],
  ['personas', 'Personas'],
];

/** What the reports are made with, and who may see them. */
export function Configuracion({ seccion }: { readonly seccion: Seccion }) {
  return (
    <Pantalla titulo="Configuración">
      <nav className="secciones" aria-label="Secciones de la configuración">
        {SECCIONES_CON_NOMBRE.map(([clave, nombre]) => (
          <a
            key={clave}
            href={direccionDe({ pagina: 'configuracion', seccion: clave })}
            aria-current={clave === seccion ? 'page' : undefined}
          >
            {nombre}
          </a>
        ))}
      </nav>
      {contenidoDe(seccion)}
    </Pantalla>
  );
}

function contenidoDe(seccion: Seccion) {
  switch (seccion) {
    case 'minimo':
      return <Minimos />;
    case 'calendario':
      return <Calendarios />;
    case 'planteles':
      return <Planteles />;
    case 'personas':
      return <Personas />;
  }
}
