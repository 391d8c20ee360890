import { DOCUMENTOS, type Documento } from '../../../shared/norma/documentos';
import { PASAJES, type Serie } from './pasajes';

/** What a citation points at, one way of writing each place ("norma 12-c"), and what its document does not have. */
export interface Lectura {
  readonly pasajes: readonly string[];
  readonly ausentes: readonly string[];
}

/** A citation with the document it belongs to. */
export interface Referencia {
  readonly documento: Documento;
  readonly referencia: string;
}

/** How a number came to be what it is, when the text it cites does not write it or has been reformed. */
const PROCEDENCIA =
  / \((umbral propio|umbral de la literatura|lectura propia|lista propia|algoritmo deducido|reforma de \d{4})\)$/;

/** Every place that a citation names: "Arts. 40, 41 y 43", "Paso 17-b y c", "Norma 15; salidas". */
export function leerReferencia({ documento, referencia }: Referencia): Lectura {
  const { series, secciones } = PASAJES[documento];
  const lugares = referencia.split('; ').flatMap((trozo): readonly Lugar[] => {
    for (const serie of series) {
      const nombre = serie.nombres.find((candidato) =>
        igual(trozo.slice(0, candidato.length + 1), `${candidato} `),
      );
      if (nombre !== undefined) return leerSerie(serie, trozo.slice(nombre.length + 1));
    }
    const seccion = secciones.find((candidata) => igual(candidata, trozo));
    return [{ texto: seccion ?? trozo, existe: seccion !== undefined }];
  });
  return {
    pasajes: lugares.filter(({ existe }) => existe).map(({ texto }) => texto),
    ausentes: lugares.filter(({ existe }) => !existe).map(({ texto }) => texto),
  };
}

/** "PO-04, norma 12-c (umbral propio)" is norma 12-c of PO-04; null when it names no document. */
export function leerFuente(fuente: string): Referencia | null {
  const documento = CLAVES.find((clave) => SEPARADORES.some((s) => fuente.startsWith(corto(clave) + s)));
  if (!documento) return null;
  const referencia = fuente.slice(corto(documento).length + 2).replace(PROCEDENCIA, '');
  return { documento, referencia };
}

const CLAVES: readonly Documento[] = ['reglamento-ut', 'seguimiento-po04', 'residencias', 'publico'];
const SEPARADORES = [', ', ': '];

const corto = (documento: Documento): string => DOCUMENTOS[documento].corto;

/** A place is the same at the beginning of a citation and within it: "Normas 3 y 4", "…; normas 3 y 4". */
const igual = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Lugar {
  readonly texto: string;
  readonly existe: boolean;
}

/** A number of a series, or one of its parts. */
interface Puesto {
  readonly numero: number;
  readonly parte: string | null;
  readonly texto: string;
}

/** "12-c, 12-d y 13", "2.1 a 2.3", "67-IX y X": a part alone belongs to the number before it. */
function leerSerie(serie: Serie, texto: string): Lugar[] {
  const puestos = puestosDe(serie);
  let numero = 0;
  return texto.split(/, | y /).flatMap((elemento): readonly Lugar[] => {
    const extremos = elemento.replace(/^fracci(ón|ones) /, '').split(' a ');
    const hallados = extremos.map((extremo) => {
      const puesto = puestos.find((p) => p.texto === extremo || (p.numero === numero && p.parte === extremo));
      numero = puesto?.numero ?? numero;
      return puesto;
    });
    const [desde, hasta] = [hallados[0], hallados.at(-1)];
    const tramo = desde && hasta && hallados.length <= 2 ? entre(puestos, desde, hasta) : [];
    return tramo.length > 0
      ? tramo.map((puesto) => ({ texto: `${serie.nombres[0]} ${puesto.texto}`, existe: true }))
      : [{ texto: `${serie.nombres[0]} ${elemento}`, existe: false }];
  });
}

/** From one to the other, parts of one number or whole numbers; none when they are not of a kind. */
function entre(puestos: readonly Puesto[], desde: Puesto, hasta: Puesto): readonly Puesto[] {
  const semejantes = puestos.filter(({ numero, parte }) =>
    desde.parte === null ? parte === null : parte !== null && numero === desde.numero,
  );
  return semejantes.slice(semejantes.indexOf(desde), semejantes.indexOf(hasta) + 1);
}

/** Every place of a series, in the order of the document. */
const puestosDe = ({ hasta, union, partes }: Serie): readonly Puesto[] =>
  Array.from({ length: hasta }, (_, i) => i + 1).flatMap((numero) => [
    { numero, parte: null, texto: String(numero) },
    ...(partes[numero] ?? []).map((parte) => ({
      numero,
      parte,
      texto: parte.includes(' ') ? `${numero}, ${parte}` : `${numero}${union}${parte}`,
    })),
  ]);
