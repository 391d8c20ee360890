import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CATALOGO } from '../../shared/catalogo';
import { type Normas, normasEn } from '../../shared/norma/normas';
import { ArchivoDeCasos } from '../comprobar-casos';

const CASOS = join(__dirname, '../casos');

const entradasDe = (clave: string): unknown[] =>
  readdirSync(CASOS)
    .flatMap((nombre) => ArchivoDeCasos.parse(JSON.parse(readFileSync(join(CASOS, nombre), 'utf8'))))
    .filter((grupo) => grupo.clave === clave)
    .flatMap(({ casos }) => casos.map(({ entrada }) => entrada));

/** Norms that write down which of their numbers are looked at. */
function normasObservadas(): { readonly normas: Normas; readonly vistos: Set<string> } {
  const vistos = new Set<string>();
  const observar = <T extends object>(valores: T, documento: string): T =>
    new Proxy(valores, {
      get(objeto, nombre, receptor): unknown {
        if (typeof nombre === 'string') vistos.add(`${documento}.${nombre}`);
        return Reflect.get(objeto, nombre, receptor);
      },
    });
  const { reglamentoUt, seguimientoPo04, residencias, publico } = normasEn('2026-10-30');
  const normas = {
    reglamentoUt: observar(reglamentoUt, 'reglamentoUt'),
    seguimientoPo04: observar(seguimientoPo04, 'seguimientoPo04'),
    residencias: observar(residencias, 'residencias'),
    publico: observar(publico, 'publico'),
  };
  return { normas, vistos };
}

test.each([...CATALOGO].map(([clave, regla]) => ({ clave, regla })))(
  '$clave names the numbers it looks at, all of them and no other',
  ({ clave, regla }) => {
    const { normas, vistos } = normasObservadas();
    for (const entrada of entradasDe(clave)) regla.aplicar(entrada, normas);
    expect([...regla.parametros].sort()).toEqual([...vistos].sort());
  },
);
