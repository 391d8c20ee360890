import { lazy, Suspense } from 'react';
import { Espera } from './espera';
import { Inicio } from './inicio-segun-papel';
import { Pantalla } from './pantalla';
import { type Ruta } from './ruta';

const Tablero = lazy(() => import('./tablero/tablero.js').then((m) => ({ default: m.Tablero })));
const Carga = lazy(() => import('./carga/carga.js').then((m) => ({ default: m.Carga })));
const Publicar = lazy(() => import('./publicacion/publicar.js').then((m) => ({ default: m.Publicar })));
const Publicacion = lazy(() =>
  import('./publicacion/publicacion.js').then((m) => ({ default: m.Publicacion })),
);
const Configuracion = lazy(() =>
  import('./configuracion/configuracion.js').then((m) => ({ default: m.Configuracion })),
);
const Reportes = lazy(() => import('./reporte/reportes.js').then((m) => ({ default: m.Reportes })));
const ReportePublicado = lazy(() =>
  import('./reporte/reporte-publicado.js').then((m) => ({ default: m.PaginaDeReporte })),
);
const VistaPrevia = lazy(() => import('./reporte/vista-previa.js').then((m) => ({ default: m.VistaPrevia })));
const Norma = lazy(() => import('./norma/norma.js').then((m) => ({ default: m.Norma })));
const Ayuda = lazy(() => import('./ayuda.js').then((m) => ({ default: m.Ayuda })));
const Privacidad = lazy(() => import('./privacidad.js').then((m) => ({ default: m.Privacidad })));
const Pendientes = lazy(() => import('./pendientes/pendientes.js').then((m) => ({ default: m.Pendientes })));
const Simular = lazy(() => import('./simulacion/simular.js').then((m) => ({ default: m.Simular })));
const Mapa = lazy(() => import('./seguimiento/mapa.js').then((m) => ({ default: m.Mapa })));
const Rectificaciones = lazy(() =>
  import('./seguimiento/rectificaciones.js').then((m) => ({ default: m.Rectificaciones })),
);
const Bitacora = lazy(() => import('./bitacora/bitacora.js').then((m) => ({ default: m.Bitacora })));
const PublicarUnidad = lazy(() =>
  import('./publicacion/publicar-unidad.js').then((m) => ({ default: m.PublicarUnidad })),
);
const PaginaDeUnidad = lazy(() =>
  import('./unidad/unidad-publicada.js').then((m) => ({ default: m.PaginaDeUnidad })),
);
const Posible = lazy(() => import('./posible/posible.js').then((m) => ({ default: m.Posible })));

/** The page an address names; each group of pages is a file of its own that loads when it is first needed. */
export function Paginas({ ruta }: { readonly ruta: Ruta }) {
  return <Suspense fallback={<Espera que="la página" />}>{paginaDe(ruta)}</Suspense>;
}

function paginaDe(ruta: Ruta) {
  switch (ruta.pagina) {
    case 'inicio':
      return <Inicio />;
    case 'norma':
      return <Norma clave={ruta.clave} />;
    case 'ayuda':
      return <Ayuda clave={ruta.clave} />;
    case 'privacidad':
      return <Privacidad />;
    case 'tablero':
      return <Tablero key={`${ruta.periodo}/${ruta.corte}`} periodo={ruta.periodo} corte={ruta.corte} />;
    case 'carga':
      return <Carga key={llaveDe(ruta)} periodo={ruta.periodo} corte={ruta.corte} plantel={ruta.plantel} />;
    case 'vista-previa':
      return <VistaPrevia key={llaveDe(ruta)} ruta={ruta} />;
    case 'publicar':
      return <Publicar key={`${ruta.periodo}/${ruta.corte}`} periodo={ruta.periodo} corte={ruta.corte} />;
    case 'simular':
      return <Simular key={`${ruta.periodo}/${ruta.corte}`} ruta={ruta} />;
    case 'publicacion':
      return <Publicacion key={ruta.id} id={ruta.id} />;
    case 'configuracion':
      return <Configuracion seccion={ruta.seccion} />;
    case 'reportes':
      return <Reportes key={ruta.plantel} plantel={ruta.plantel} />;
    case 'reporte':
      return <ReportePublicado key={llaveDe(ruta)} ruta={ruta} />;
    case 'pendientes':
      return (
        <Pendientes key={llaveDe(ruta)} periodo={ruta.periodo} corte={ruta.corte} plantel={ruta.plantel} />
      );
    case 'posible':
      return <Posible />;
    case 'mapa':
      return <Mapa />;
    case 'rectificaciones':
      return <Rectificaciones />;
    case 'bitacora':
      return <Bitacora />;
    case 'publicar-unidad':
      return (
        <PublicarUnidad key={`${ruta.periodo}/${ruta.unidad}`} periodo={ruta.periodo} unidad={ruta.unidad} />
      );
    case 'unidad':
      return <PaginaDeUnidad key={`${ruta.plantel}/${ruta.periodo}/${ruta.unidad}`} ruta={ruta} />;
    case 'desconocida':
      return <Desconocida />;
  }
}

const llaveDe = ({ plantel, periodo, corte }: { plantel: string; periodo: string; corte: number }): string =>
  `${plantel}/${periodo}/${corte}`;

function Desconocida() {
  return (
    <Pantalla titulo="Esta página no existe">
      <p>La dirección no corresponde a ninguna página de SISEAC. Puede que esté incompleta.</p>
      <p>
        <a href="#/">Ir a mi página de inicio</a>
      </p>
    </Pantalla>
  );
}
