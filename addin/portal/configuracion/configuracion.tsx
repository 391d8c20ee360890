import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { Pestanas } from '../pestanas';
import { type Seccion } from '../ruta';
import { Calendarios } from './calendarios';
import './configuracion.css';
import { DatosPersonales } from './datos-personales/datos-personales';
import { Minimos } from './minimos';
import { Personas } from './personas';
import { Planteles } from './planteles';

const SECCIONES_CON_NOMBRE: readonly (readonly [Seccion, string])[] = [
  ['minimo', 'Mínimo aprobatorio'],
  ['calendario', 'Calendario'],
  ['planteles', 'Planteles'],
  ['personas', 'Personas'],
  ['datos-personales', 'Datos personales'],
];

/** What the reports are made with, and who may see them. */
export function Configuracion({ seccion }: { readonly seccion: Seccion }) {
  return (
    <Pantalla titulo="Configuración">
      <Pestanas
        titulo="Secciones de la configuración"
        pestanas={SECCIONES_CON_NOMBRE.map(([clave, nombre]) => ({
          nombre,
          href: direccionDe({ pagina: 'configuracion', seccion: clave }),
          aqui: clave === seccion,
        }))}
      />
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
    case 'datos-personales':
      return <DatosPersonales />;
  }
}
