/** A compiled route template of the Functions host, such as `periodos/{periodo}/cortes/{n}`. */
export interface Ruta {
  readonly metodos: readonly string[];
  readonly expresion: RegExp;
  readonly nombres: readonly string[];
  /** Literal segments weigh less than parameters, so that the most specific route is tried first. */
  readonly peso: string;
}

export function compilarRuta(prefijo: string, plantilla: string, metodos: readonly string[]): Ruta {
  const nombres: string[] = [];
  let peso = '';
  const segmentos = [...prefijo.split('/'), ...plantilla.split('/')].filter((uno) => uno !== '');
  const fuente = segmentos.map((segmento) => {
    const nombre = /^\{(\w+)\}$/.exec(segmento)?.[1];
    peso += nombre === undefined ? '0' : '1';
    if (nombre === undefined) return segmento.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    nombres.push(nombre);
    return '([^/]+)';
  });
  return { metodos, nombres, peso, expresion: new RegExp(`^/${fuente.join('/')}/?$`, 'i') };
}

/** The parameters of an address under a route; null when it is another's, or its percent signs are broken. */
export function parametrosDe(ruta: Ruta, metodo: string, direccion: string): Record<string, string> | null {
  if (!ruta.metodos.includes(metodo)) return null;
  const partes = ruta.expresion.exec(direccion);
  if (!partes) return null;
  try {
    return Object.fromEntries(
      ruta.nombres.map((nombre, indice) => [nombre, decodeURIComponent(partes[indice + 1] ?? '')]),
    );
  } catch {
    return null;
  }
}
