import { CATALOGO } from '../../shared/catalogo';
import { type CamposEnTexto, camposDe, leerEntrada } from '../../shared/explicacion/consultar-regla';
import { fundamentoDe } from '../../shared/norma/fundamento-de';
import { type ReglaCatalogada } from '../../shared/norma/regla';
import { celdasDe, comoSeVe, esBlanco, textoDe } from './celda';
import { normasDeHoy } from './normas-de-hoy';
import { datoFaltante, valorInvalido } from './rechazo';
import { textoDeCampo } from './texto-de-campo';
import { ceroEsVacio, tipoDeCampo } from './tipo-de-campo';

const CATALOGO_DE_REGLAS = 'catálogo de reglas';

/** A rule with what it is asked, still as text. */
export interface ConsultaCapturada {
  readonly regla: ReglaCatalogada;
  readonly campos: CamposEnTexto;
}

/** The name of a field and what it holds, which may be a range. */
export type CampoEnCeldas = readonly [nombre: unknown, valor: unknown];

/** The rule of a clave, in any case. */
export function reglaCapturada(celda: unknown): ReglaCatalogada {
  const clave = textoDe(celda).toLowerCase();
  const regla = [...CATALOGO.values()].find((candidata) => candidata.clave.toLowerCase() === clave);
  if (regla) return regla;
  if (clave === '') throw datoFaltante('clave', CATALOGO_DE_REGLAS);
  throw valorInvalido(`clave: ${comoSeVe(celda)} no es una regla; ${parecidasA(clave)}`, CATALOGO_DE_REGLAS);
}

/** Claves that begin as the one that was typed; there are too many to name them all. */
function parecidasA(clave: string): string {
  const parecidas = [...CATALOGO.keys()].filter((otra) => otra.toLowerCase().startsWith(clave.slice(0, 4)));
  return parecidas.length > 0
    ? `se parecen ${parecidas.join(', ')}`
    : 'búsquela en la página Norma del portal, por ejemplo UT-44, CON-05, RES-REQ o R02';
}

/** Where a rule is written, for the messages. */
export function articuloDe(regla: ReglaCatalogada): string {
  const { clave, documento, referencia } = fundamentoDe(regla);
  return `${clave}: ${documento}, ${referencia}`;
}

/** Fields by name; a pair of blanks is a row that nobody filled. */
export function consultaDe(regla: ReglaCatalogada, pares: readonly CampoEnCeldas[]): ConsultaCapturada {
  const campos = new Map<string, string>();
  const suyos = Object.entries(camposDe(regla));
  for (const [nombre, valor] of pares) {
    if (esBlanco(nombre) && celdasDe(valor).every(esBlanco)) continue;
    const buscado = textoDe(nombre).toLowerCase();
    const [campo, suyo] = suyos.find(([candidato]) => candidato.toLowerCase() === buscado) ?? [];
    if (campo === undefined || suyo === undefined) {
      throw valorInvalido(
        `${comoSeVe(nombre)} no es un campo de ${regla.clave}; escriba uno de: ${suyos.map(([campo]) => campo).join(', ')}`,
        articuloDe(regla),
      );
    }
    if (campos.has(campo)) throw valorInvalido(`${campo}: está dos veces; quite uno`, articuloDe(regla));
    campos.set(campo, valor === 0 && ceroEsVacio(suyo) ? '' : textoDeCampo(suyo, valor));
  }
  return { regla, campos: Object.fromEntries(campos) };
}

/** What the rule answers today; its refusal as an error that names the field. */
export function resultadoDe({ regla, campos }: ConsultaCapturada): unknown {
  const aplicacion = regla.aplicar(leerEntrada(regla, campos), normasDeHoy());
  if (aplicacion.aceptada) return aplicacion.resultado;
  const [campo = ''] = aplicacion.error.issues.map(({ path }) => String(path[0] ?? ''));
  const escrito = campos[campo] ?? '';
  if (escrito === '') throw datoFaltante(campo, articuloDe(regla));
  const suyo = camposDe(regla)[campo];
  throw valorInvalido(
    `${campo}: escriba ${suyo ? tipoDeCampo(suyo) : 'otro dato'}; llegó ${comoSeVe(escrito)}`,
    articuloDe(regla),
  );
}
