import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { encabezadosVigentes } from '../hostiles/asediar';
import { CUERPOS } from '../hostiles/cuerpos';
import { configurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';

/* A body with a field that its operation does not take, wherever in it: none is kept, none is ignored. */

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

const DE_MAS = { nadieLoPide: true };

/** The same body as many times as it has objects, each time with one of them that says more. */
function conDeMas(valor: unknown): unknown[] {
  if (Array.isArray(valor)) {
    const lista: readonly unknown[] = valor;
    return lista.flatMap((uno, i) => conDeMas(uno).map((otro) => lista.with(i, otro)));
  }
  if (valor === null || typeof valor !== 'object') return [];
  const dentro = Object.entries(valor).flatMap(([clave, uno]) =>
    conDeMas(uno).map((otro) => ({ ...valor, [clave]: otro })),
  );
  return [{ ...valor, ...DE_MAS }, ...dentro];
}

const EN_JSON = CUERPOS.filter(({ encabezados }) => encabezados['content-type'] === 'application/json');

test.each(EN_JSON)('$clave takes its fields and no other', async (bueno) => {
  const { quien, metodo, ruta, cuerpo } = bueno;
  const encabezados = await encabezadosVigentes(servicio, bueno);
  const deMas = conDeMas(JSON.parse(cuerpo.toString('utf8')));
  expect(deMas.length).toBeGreaterThan(0);
  for (const uno of deMas) {
    const respuesta = await servicio.api(quien, ruta, { metodo, encabezados, cuerpo: JSON.stringify(uno) });
    const { clave, detail } = Rechazo.parse(await respuesta.json());
    expect([respuesta.status, clave, detail]).toEqual([
      422,
      'solicitud-no-valida',
      // What is wrong in a sábana is said of its sheets: it has millions of cells.
      expect.stringMatching(bueno.clave === 'guardar-sabana' ? /nadieLoPide|cuerpo\.hojas/ : /nadieLoPide/),
    ]);
  }
});

const Rechazo = z.looseObject({ clave: z.string().optional(), detail: z.string().optional() });
