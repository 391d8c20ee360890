import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Campo, camposDe, type Elemento } from '../../../../addin/portal/norma/campo';
import {
  comoCaptura,
  comoEscrito,
  comoLista,
  comoRenglones,
  leerControl,
  leerRenglones,
} from '../../../../addin/portal/norma/captura';
import { vaPorRenglones } from '../../../../addin/portal/norma/control-de-campo';
import { CATALOGO } from '../../../../shared/catalogo';
import { ArchivoDeCasos } from '../../../comprobar-casos';

const CASOS = path.join(__dirname, '../../../casos');
const archivos = readdirSync(CASOS)
  .filter((nombre) => nombre.endsWith('.json'))
  .flatMap((nombre) => ArchivoDeCasos.parse(JSON.parse(readFileSync(path.join(CASOS, nombre), 'utf8'))));

/** What the form would hold after every control wrote what it shows. */
function porElFormulario(campo: Campo, valor: unknown): unknown {
  const { clase } = campo;
  // A blank control of a datum that may lack says "sin dato" once somebody writes in it; until then it stays as loaded.
  if (valor === '' && (campo.anulable || campo.opcional)) return valor;
  if (clase.tipo === 'lista')
    return valor === undefined ? undefined : deLista(clase.elemento, comoLista(valor));
  if (clase.tipo === 'objeto') return deObjeto(clase.campos, valor);
  if (clase.tipo === 'booleano') return valor;
  return leerControl(campo, comoEscrito(valor));
}

function deLista(elemento: Elemento, valores: readonly unknown[]): readonly unknown[] {
  if (vaPorRenglones(elemento)) return leerRenglones(elemento, comoRenglones(valores));
  return valores.map((valor) =>
    porElFormulario({ nombre: '', etiqueta: '', opcional: false, ...elemento }, valor),
  );
}

const deObjeto = (campos: readonly Campo[], valor: unknown): unknown =>
  Object.fromEntries(
    campos
      .map((campo) => [campo.nombre, porElFormulario(campo, comoCaptura(valor)[campo.nombre])] as const)
      .filter(([, dentro]) => dentro !== undefined),
  );

describe('the form of a rule holds every golden case as it is', () => {
  test.each(archivos)('$clave', ({ clave, casos }) => {
    const campos = camposDe(CATALOGO.get(clave)?.entrada ?? neverThere(clave));
    for (const { entrada } of casos) expect(deObjeto(campos, entrada)).toEqual(entrada);
  });
});

function neverThere(clave: string): never {
  throw new Error(`${clave} is not in the catalogue`);
}
