import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { CATALOGO } from '../../shared/catalogo';
import { normasEn } from '../../shared/norma/normas';
import { ArchivoDeCasos, comprobarCasos } from '../comprobar-casos';

const CASOS = join(__dirname, '../casos');

const archivos = readdirSync(CASOS).map((nombre) => ({
  nombre,
  casos: ArchivoDeCasos.parse(JSON.parse(readFileSync(join(CASOS, nombre), 'utf8'))),
}));

test.each(archivos)('golden cases of $nombre', ({ casos }) => {
  const { aprobados, fallas, desconocidas } = comprobarCasos(casos, normasEn('2026-10-30'));
  expect({ fallas, desconocidas }).toEqual({ fallas: [], desconocidas: [] });
  expect(aprobados).toBeGreaterThan(0);
});

describe.each([...CATALOGO].map(([clave, regla]) => ({ clave, regla })))('$clave', ({ clave, regla }) => {
  test('has golden cases', () => {
    expect(archivos.some(({ casos }) => casos.some((grupo) => grupo.clave === clave))).toBe(true);
  });

  test('cites its document and article', () => {
    expect(regla.clave).toBe(clave);
    expect(regla.nombre).toMatch(/^[a-z][A-Za-z0-9]+$/);
    expect(regla.cita.referencia).toMatch(/^\p{Lu}/u);
    expect(regla.cita.lectura).not.toBe('');
  });

  test('says what it provides in one sentence, and calls each field by a name that people read', () => {
    expect(regla.enunciado).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
    expect(camposSinNombre(z.toJSONSchema(regla.entrada, { io: 'input', unrepresentable: 'any' }))).toEqual(
      [],
    );
  });

  const aceptada = (entrada: unknown) => regla.aplicar(entrada, normasEn('2026-10-30')).aceptada;
  const [dorada = {}] = archivos.flatMap(({ casos }) =>
    casos.filter((grupo) => grupo.clave === clave).flatMap((grupo) => grupo.casos.map(comoObjeto)),
  );

  test('takes what a golden case gives it, and no field beside', () => {
    expect(aceptada(dorada)).toBe(true);
    expect(aceptada({ ...dorada, campoQueNadieConoce: 1 })).toBe(false);
    for (const entrada of [undefined, null, [], 'texto']) expect(aceptada(entrada)).toBe(false);
  });

  test('refuses each field of a wrong type', () => {
    const aceptados = Object.keys(dorada).filter(
      (campo) =>
        aceptada({ ...dorada, [campo]: { deOtroTipo: true } }) ||
        aceptada({ ...dorada, [campo]: () => true }),
    );
    expect(aceptados).toEqual([]);
  });
});

const ConCampos = z.looseObject({ properties: z.record(z.string(), z.unknown()).default({}) });
const ConNombre = z.looseObject({ description: z.string().regex(/^[A-ZÁÉÍÓÚ¿].*[^.]$/) });

/** Fields of a form, however deep, without a short label. */
function camposSinNombre(esquema: unknown): string[] {
  if (typeof esquema !== 'object' || esquema === null) return [];
  const campos = Object.entries(ConCampos.safeParse(esquema).data?.properties ?? {});
  const propios = campos.filter(([, campo]) => !ConNombre.safeParse(campo).success).map(([nombre]) => nombre);
  return [...propios, ...Object.values(esquema).flatMap(camposSinNombre)];
}

function comoObjeto({ entrada }: { readonly entrada?: unknown }): object {
  return z.looseObject({}).parse(entrada);
}

test('no rule is called as another', () => {
  const nombres = [...CATALOGO.values()].map(({ nombre }) => nombre);
  expect(new Set(nombres).size).toBe(nombres.length);
});
