import { type LugarDeReporte, type LugarDeUnidad, type Ruta } from './ruta';

/** The address of a page, ready for an `href`. `consulta` carries what the page was filtered by. */
export function direccionDe(ruta: Ruta, consulta: Readonly<Record<string, string>> = {}): string {
  const llenos = Object.entries(consulta).filter(([, valor]) => valor !== '');
  const cola = llenos.length > 0 ? `?${new URLSearchParams(llenos).toString()}` : '';
  return `#/${caminoDe(ruta).map(encodeURIComponent).join('/')}${cola}`;
}

function caminoDe(ruta: Ruta): string[] {
  switch (ruta.pagina) {
    case 'inicio':
    case 'desconocida':
      return [];
    case 'norma':
      return ruta.clave === null ? ['norma'] : ['norma', ruta.clave];
    case 'ayuda':
      return ruta.clave === null ? ['ayuda'] : ['ayuda', ruta.clave];
    case 'tablero':
      return ['cortes', ruta.periodo, String(ruta.corte)];
    case 'publicar':
      return ['cortes', ruta.periodo, String(ruta.corte), 'publicar'];
    case 'simular': {
      const base = ['cortes', ruta.periodo, String(ruta.corte), 'simular'];
      return ruta.de === 'sabanas' ? base : [...base, ruta.de];
    }
    case 'carga':
      return ['cortes', ruta.periodo, String(ruta.corte), 'planteles', ruta.plantel];
    case 'vista-previa': {
      const carga = caminoDe({ ...ruta, pagina: 'carga' });
      return [...carga, 'vista-previa', ...caminoDeLugar(ruta.lugar)];
    }
    case 'publicacion':
      return ['publicaciones', ruta.id];
    case 'configuracion':
      return ['configuracion', ruta.seccion];
    case 'reportes':
      return ['planteles', ruta.plantel];
    case 'reporte': {
      const { plantel, periodo, corte, lugar } = ruta;
      return ['planteles', plantel, 'reportes', periodo, String(corte), ...caminoDeLugar(lugar)];
    }
    case 'mapa':
    case 'privacidad':
    case 'rectificaciones':
    case 'bitacora':
      return [ruta.pagina];
    case 'publicar-unidad':
      return ['unidades', ruta.periodo, String(ruta.unidad), 'publicar'];
    case 'unidad': {
      const { plantel, periodo, unidad, lugar } = ruta;
      return ['planteles', plantel, 'unidades', periodo, String(unidad), ...caminoDeLugar(lugar)];
    }
    case 'posible':
      return ['posible'];
    case 'pendientes':
      return ['planteles', ruta.plantel, 'pendientes', ruta.periodo, String(ruta.corte)];
  }
}

function caminoDeLugar(lugar: LugarDeReporte | LugarDeUnidad): string[] {
  if (lugar.vista === 'alumno') return ['alumnos', lugar.matricula];
  return lugar.vista === 'resumen' ? [] : [lugar.vista];
}
