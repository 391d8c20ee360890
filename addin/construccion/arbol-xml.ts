import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** An element with its children in the order of the file. Names keep their prefix: "bt:Image". */
export interface Elemento {
  readonly nombre: string;
  readonly atributos: Readonly<Record<string, string>>;
  readonly hijos: readonly Elemento[];
  readonly texto: string;
}

const ATRIBUTOS = ':@';
const TEXTO = '#text';

const Crudo = z.record(z.string(), z.unknown());
const Atributos = z.record(z.string(), z.string());

/** The root of a well-formed document, or why it is not one. */
export function leerXml(xml: string): Elemento | { readonly error: string } {
  const valido = XMLValidator.validate(xml);
  if (valido !== true) return { error: `línea ${valido.err.line}: ${valido.err.msg}` };
  const analizador = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    ignoreDeclaration: true,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [raiz] = elementosDe(analizador.parse(xml));
  return raiz ?? { error: 'el documento está vacío' };
}

function elementosDe(crudos: unknown): Elemento[] {
  return z
    .array(Crudo)
    .parse(crudos)
    .flatMap((crudo) => {
      const nombre = Object.keys(crudo).find((clave) => clave !== ATRIBUTOS && clave !== TEXTO);
      if (nombre === undefined) return [];
      const hijos = z.array(Crudo).parse(crudo[nombre]);
      return [
        {
          nombre,
          atributos: Atributos.parse(crudo[ATRIBUTOS] ?? {}),
          hijos: elementosDe(hijos),
          texto: hijos.map((hijo) => (typeof hijo[TEXTO] === 'string' ? hijo[TEXTO] : '')).join(''),
        },
      ];
    });
}

/** The element and everything inside it, in document order. */
export const todos = (elemento: Elemento): Elemento[] => [
  elemento,
  ...elemento.hijos.flatMap((hijo) => todos(hijo)),
];
