import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Rechazo, type ClaveDeRechazo } from '../../../functions/casos/rechazo';
import { type ClaseDeRechazo, RECHAZOS } from '../../../functions/casos/rechazos';
import { problemaDe } from '../../../functions/http/problema';
import { CATALOGO } from '../../../shared/catalogo';
import { Problema } from '../../../shared/modelo/problema';

const comoProblema = (rechazo: Rechazo): Problema =>
  Problema.parse(JSON.parse(z.string().parse(problemaDe(rechazo, 'un-folio').body)));

describe('a refusal says which rule refuses', () => {
  test.each<{ clave: ClaveDeRechazo; mas: { regla?: string }; regla: string | undefined }>([
    { clave: 'sin-minimo', mas: {}, regla: 'CON-32' },
    { clave: 'insumos-faltantes', mas: {}, regla: 'CON-26' },
    { clave: 'corte-no-concluido', mas: {}, regla: 'CON-03' },
    { clave: 'plantel-ajeno', mas: {}, regla: 'CON-25' },
    { clave: 'calendario-no-valido', mas: {}, regla: undefined },
    { clave: 'calendario-no-valido', mas: { regla: 'CON-01' }, regla: 'CON-01' },
    { clave: 'sin-sesion', mas: {}, regla: undefined },
  ])('$clave: $regla', ({ clave, mas, regla }) => {
    expect(comoProblema(new Rechazo(clave, 'Un detalle.', mas)).regla).toBe(regla);
  });

  test('and that rule is in the catalogue', () => {
    const clases: readonly ClaseDeRechazo[] = Object.values(RECHAZOS);
    const reglas = clases.flatMap(({ regla }) => regla ?? []);
    expect(reglas.filter((regla) => !CATALOGO.has(regla))).toEqual([]);
    expect(reglas.length).toBeGreaterThan(0);
  });
});
