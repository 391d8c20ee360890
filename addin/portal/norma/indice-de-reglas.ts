import { CATALOGO } from '../../../shared/catalogo';
import { DOCUMENTOS, type Documento } from '../../../shared/norma/documentos';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { nombreVisibleDe } from '../../../shared/norma/nombre-de-parametro';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { camposDe } from './campo';
import { tituloDeRegla } from './en-palabras';
import { temaDeRegla } from './tema-de-regla';

/** A rule as the index lists it. */
export interface Entrada {
  readonly regla: ReglaCatalogada;
  readonly titulo: string;
  readonly tema: string;
  /** Everything it can be found by, searchable. */
  readonly buscable: string;
}

export interface Grupo {
  readonly documento: Documento;
  readonly temas: readonly { readonly tema: string; readonly entradas: readonly Entrada[] }[];
}

/** Besides what it says, a rule is found by the names of its numbers and of what it asks for. */
export const entradaDe = (regla: ReglaCatalogada): Entrada => {
  const { clave, nombre, enunciado, cita, parametros, entrada } = regla;
  const titulo = tituloDeRegla(nombre);
  const tema = temaDeRegla(regla);
  const textos = [
    ...[clave, titulo, nombre, tema, enunciado, cita.referencia, DOCUMENTOS[cita.documento].titulo],
    ...parametros.map((parametro) => nombreVisibleDe(parametro) ?? ''),
    ...camposDe(entrada).map(({ etiqueta }) => etiqueta),
  ];
  return { regla, titulo, tema, buscable: textoBuscable(textos.join(' ')) };
};

/** The rules that hold every word of `busqueda`, whatever its accents and case; `documento` empty for all of them. */
export const buscarReglas = (
  entradas: readonly Entrada[],
  busqueda: string,
  documento: string,
): readonly Entrada[] => {
  const buscado = textoBuscable(busqueda).split(' ').map(raizDe).join(' ');
  return entradas.filter(
    ({ regla, buscable }) =>
      (documento === '' || regla.cita.documento === documento) && coincide(buscable, buscado),
  );
};

/** A word as citations and statements write it: "artículo" is cited as "art.", and a plural is found by its singular. */
const raizDe = (palabra: string): string =>
  /^articulos?$/.test(palabra) ? 'art' : palabra.replace(/(?<=\p{L}{4})s$/u, '');

const cotejo = new Intl.Collator('es-MX', { numeric: true });
const esBandera = ({ clave }: ReglaCatalogada): number => Number(/^R\d/.test(clave));

/** 9 before 10, and flags after the articles that they watch. */
const porClave = (a: ReglaCatalogada, b: ReglaCatalogada): number =>
  esBandera(a) - esBandera(b) || cotejo.compare(a.clave, b.clave);

/** By document, in the order they are declared, and within it by topic; rules by clave. */
export function enGrupos(entradas: readonly Entrada[]): readonly Grupo[] {
  const ordenadas = [...entradas].sort((a, b) => porClave(a.regla, b.regla));
  return DOCUMENTOS_EN_ORDEN.flatMap((documento) => {
    const suyas = ordenadas.filter(({ regla }) => regla.cita.documento === documento);
    const temas = [...new Set(suyas.map(({ tema }) => tema))];
    const agrupadas = temas.map((tema) => ({
      tema,
      entradas: suyas.filter((entrada) => entrada.tema === tema),
    }));
    return suyas.length > 0 ? [{ documento, temas: agrupadas }] : [];
  });
}

const esDocumento = (texto: string): texto is Documento => texto in DOCUMENTOS;
export const DOCUMENTOS_EN_ORDEN: readonly Documento[] = Object.keys(DOCUMENTOS).filter(esDocumento);

/** What comes before and after a rule in its document. */
export function vecinasDe(regla: ReglaCatalogada): {
  readonly anterior: ReglaCatalogada | undefined;
  readonly siguiente: ReglaCatalogada | undefined;
} {
  const suyas = [...CATALOGO.values()]
    .filter(({ cita }) => cita.documento === regla.cita.documento)
    .sort(porClave);
  const lugar = suyas.indexOf(regla);
  return { anterior: suyas[lugar - 1], siguiente: suyas[lugar + 1] };
}
