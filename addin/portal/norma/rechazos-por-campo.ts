import { type z } from 'zod';
import { type Campo, type Clase } from './campo';
import { valorEnPalabras } from './valor-en-palabras';

/** Why a field was refused, by the name of the field. */
export type RechazosPorCampo = Readonly<Record<string, readonly string[]>>;

/** Each field of a form with the reasons it was refused, in words that name the row and the column inside it. */
export function rechazosPorCampo(error: z.ZodError, campos: readonly Campo[]): RechazosPorCampo {
  const rechazos = new Map<string, string[]>();
  for (const { path, message, code } of error.issues) {
    const [nombre, ...dentro] = path;
    const campo = campos.find((uno) => uno.nombre === nombre);
    if (!campo) continue;
    const { lugar, clase } = seguir(campo.clase, dentro);
    // Rules give reasons of their own; the library's are in English.
    const motivo = code === 'custom' ? message : loEsperado(clase);
    rechazos.set(campo.nombre, [...(rechazos.get(campo.nombre) ?? []), [...lugar, motivo].join(', ')]);
  }
  return Object.fromEntries([...rechazos].map(([nombre, motivos]) => [nombre, [...new Set(motivos)]]));
}

/** Down the path of a mistake, naming each row and column on the way. */
function seguir(desde: Clase, camino: readonly PropertyKey[]): { lugar: readonly string[]; clase: Clase } {
  const lugar: string[] = [];
  let clase = desde;
  for (const paso of camino) {
    if (clase.tipo === 'lista' && typeof paso === 'number') {
      lugar.push(`renglón ${paso + 1}`);
      clase = clase.elemento.clase;
    } else if (clase.tipo === 'objeto') {
      const campo = clase.campos.find(({ nombre }) => nombre === paso);
      if (!campo) break;
      lugar.push(`«${campo.etiqueta}»`);
      clase = campo.clase;
    }
  }
  return { lugar, clase };
}

const ESPERADO: Readonly<Record<Exclude<Clase['tipo'], 'opcion'>, string>> = {
  texto: 'escriba un texto.',
  entero: 'escriba un número entero, sin punto decimal.',
  decimal: 'escriba un número, por ejemplo 7.97.',
  fecha: 'escriba una fecha completa: AAAA-MM-DD.',
  booleano: 'elija sí o no.',
  lista: 'escriba una lista.',
  objeto: 'complete todos los datos.',
  json: 'revise lo escrito.',
};

const loEsperado = (clase: Clase): string =>
  clase.tipo === 'opcion'
    ? `elija entre ${clase.opciones.map(valorEnPalabras).join(', ')}.`
    : ESPERADO[clase.tipo];
