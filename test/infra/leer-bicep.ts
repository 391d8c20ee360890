import { type Ficha, fichasDe } from './fichas-de-bicep';

export interface Modulo {
  readonly nombre: string;
  readonly ruta: string;
  readonly parametros: readonly string[];
}

/** What a Bicep file declares and names. It is not a compiler: types and the properties of resources are not judged. */
export interface Bicep {
  readonly parametros: readonly { readonly nombre: string; readonly conValor: boolean }[];
  readonly variables: readonly string[];
  readonly recursos: readonly { readonly nombre: string; readonly tipo: string }[];
  readonly modulos: readonly Modulo[];
  readonly salidas: readonly string[];
  /** Names in expressions: not those being declared, nor keys of objects, nor what comes after a dot. */
  readonly usados: ReadonlySet<string>;
  /** `module.outputs.name` */
  readonly salidasPedidas: readonly { readonly modulo: string; readonly salida: string }[];
  readonly claves: ReadonlySet<string>;
}

const DECLARAN = ['param', 'var', 'resource', 'module', 'output'];

export function leerBicep(fuente: string): Bicep {
  const fichas = fichasDe(fuente);
  const declaradas = fichas.flatMap(({ texto, clase }, i) => {
    const nombre = fichas[i + 1];
    const empieza = clase === 'nombre' && DECLARAN.includes(texto) && nombre?.clase === 'nombre';
    return empieza ? [{ que: texto, nombre: nombre.texto, i: i + 1 }] : [];
  });
  const de = (que: string) => declaradas.filter((una) => una.que === que);
  const enDeclaracion = new Set(declaradas.map(({ i }) => i));
  return {
    parametros: de('param').map(({ nombre, i }) => ({ nombre, conValor: fichas[i + 2]?.texto === '=' })),
    variables: de('var').map(({ nombre }) => nombre),
    recursos: de('resource').map(({ nombre, i }) => ({ nombre, tipo: fichas[i + 1]?.texto ?? '' })),
    modulos: de('module').map(({ nombre, i }) => ({
      nombre,
      ruta: fichas[i + 1]?.texto ?? '',
      parametros: clavesDe(fichas, 'params', i),
    })),
    salidas: de('output').map(({ nombre }) => nombre),
    usados: new Set(
      fichas.flatMap((una, i) => (esUso(fichas, i) && !enDeclaracion.has(i) ? [una.texto] : [])),
    ),
    salidasPedidas: fichas.flatMap(({ texto }, i) =>
      texto === 'outputs' && fichas[i - 1]?.texto === '.'
        ? [{ modulo: fichas[i - 2]?.texto ?? '', salida: fichas[i + 2]?.texto ?? '' }]
        : [],
    ),
    claves: new Set(fichas.flatMap(({ texto }, i) => (esClave(fichas, i) ? [texto] : []))),
  };
}

const esClave = (fichas: readonly Ficha[], i: number): boolean =>
  fichas[i]?.clase === 'nombre' &&
  fichas[i + 1]?.texto === ':' &&
  !['?', 'in'].includes(fichas[i - 1]?.texto ?? '');

const esUso = (fichas: readonly Ficha[], i: number): boolean =>
  fichas[i]?.clase === 'nombre' && fichas[i - 1]?.texto !== '.' && !esClave(fichas, i);

/** The keys of the object that is called so, the first one after a place. */
function clavesDe(fichas: readonly Ficha[], objeto: string, desde: number): string[] {
  const inicio = fichas.findIndex(
    ({ texto }, i) => i > desde && texto === objeto && fichas[i + 1]?.texto === ':',
  );
  const claves: string[] = [];
  let hondura = 0;
  for (let i = inicio + 2; i < fichas.length; i += 1) {
    const texto = fichas[i]?.texto ?? '';
    if ('{[('.includes(texto)) hondura += 1;
    else if ('}])'.includes(texto)) hondura -= 1;
    else if (hondura === 1 && esClave(fichas, i)) claves.push(texto);
    if (hondura === 0) return claves;
  }
  return claves;
}
