import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Explicacion } from '../../../shared/explicacion/paso';
import { Comprobacion } from '../../../shared/modelo/comprobacion';
import { Problema } from '../../../shared/modelo/problema';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { PosibilidadesDelAlumno } from '../../../shared/modelo/posibilidades-de-modulo';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import { Simulacion } from '../../../shared/simulacion/simulacion';
import { SimulacionDeAsignaturas } from '../../../shared/simulacion/simulacion-de-asignaturas';
import { CARPETA_UT, LIBROS } from '../../asignaturas-de-muestra';
import { type Pedido } from '../../servicio/pedir';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio({ muestra: true });
});
afterAll(() => servicio.detener());

const OCHENTA = [{ parametro: 'reglamentoUt.asistenciaMinima', valor: '0.80' }];

/** A form with the workbooks of the sample; what is altered is what a test is about. */
function formulario(cambios: unknown, libros: readonly string[] = LIBROS): Pedido {
  const cuerpo = new FormData();
  for (const libro of libros) {
    cuerpo.append('archivos', new File([new Uint8Array(readFileSync(path.join(CARPETA_UT, libro)))], libro));
  }
  if (cambios !== undefined) cuerpo.append('cambios', JSON.stringify(cambios));
  return { metodo: 'POST', cuerpo };
}

const UT = 'simulaciones/reglamento-ut';

describe('the regulation tried over workbooks', () => {
  test('tells who would change', async () => {
    const respuesta = await servicio.api('dg', UT, formulario(OCHENTA));
    const { asignaturas, cambios, total } = SimulacionDeAsignaturas.parse(await respuesta.json());
    expect(cambios).toMatchObject([{ de: '0.85', a: '0.8' }]);
    expect(asignaturas).toMatchObject([
      { clave: 'BDA-04', unidades: [{ matricula: '26130169' }, { matricula: '26130176' }] },
    ]);
    expect(total).toMatchObject({ alumnos: 34, alumnosConCambio: 2 });
  });

  test.each([
    { caso: 'no changes', pedido: () => formulario(undefined), status: 422, clave: 'solicitud-no-valida' },
    { caso: 'no files', pedido: () => formulario(OCHENTA, []), status: 422, clave: 'solicitud-no-valida' },
    {
      caso: 'no plan',
      pedido: () => formulario(OCHENTA, ['captura-grupo.xlsx']),
      status: 422,
      clave: 'captura-no-valida',
    },
    {
      caso: 'norms at odds',
      pedido: () => formulario([{ parametro: 'reglamentoUt.pesoContinua', valor: '0.6' }]),
      status: 422,
      clave: 'cambio-no-admitido',
    },
    {
      caso: 'changes twice, of which one would be overlooked',
      pedido: () => {
        const pedido = formulario(OCHENTA);
        if (pedido.cuerpo instanceof FormData) pedido.cuerpo.append('cambios', '[]');
        return pedido;
      },
      status: 422,
      clave: 'solicitud-no-valida',
    },
    {
      caso: 'JSON instead of a form',
      pedido: () => ({ metodo: 'POST', cuerpo: '{}', encabezados: { 'content-type': 'application/json' } }),
      status: 415,
      clave: 'tipo-no-admitido',
    },
  ])('$caso is refused', async ({ pedido, status, clave }) => {
    const respuesta = await servicio.api('dg', UT, pedido());
    expect(respuesta.status).toBe(status);
    expect(Problema.parse(await respuesta.json()).clave).toBe(clave);
  });

  test('is for Dirección General alone', async () => {
    for (const persona of ['plantel252', 'docente'] as const) {
      expect((await servicio.api(persona, UT, formulario(OCHENTA))).status).toBe(403);
    }
  });
});

test('a corte is tried over what is loaded', async () => {
  const respuesta = await servicio.api('dg', 'periodos/AGODIC26/cortes/2/simulaciones', {
    metodo: 'POST',
    cuerpo: JSON.stringify({ minimo: '60', limite: 3 }),
    encabezados: { 'content-type': 'application/json' },
  });
  const { planteles, total } = Simulacion.parse(await respuesta.json());
  expect(planteles.map(({ plantel }) => plantel).toSorted()).toEqual(['252', '57']);
  expect(total.alumnosModulosConCambio).toBeGreaterThan(3);
  expect(planteles.every(({ alumnosModulos }) => alumnosModulos.length <= 3)).toBe(true);
});

describe('a published report', () => {
  const REPORTE = 'planteles/252/reportes/AGODIC26/2';
  const PREVIA = 'periodos/AGODIC26/cortes/2/planteles/252/vista-previa';

  test('is checked by the plantel that reads it', async () => {
    const respuesta = await servicio.api('plantel252', `${REPORTE}/comprobacion`);
    expect(Comprobacion.parse(await respuesta.json())).toMatchObject({ igual: true });
  });

  test('explains its figures, and says what is still possible', async () => {
    const { alumnosModulos } = ReportePublicado.parse(
      await (await servicio.api('plantel252', REPORTE)).json(),
    );
    const [fila] = alumnosModulos;
    if (!fila) throw new Error('the sample has rows');
    const { matricula, grupo, modulo } = fila;
    const pregunta = new URLSearchParams({ matricula, grupo, modulo, cifra: 'tope' }).toString();
    for (const [persona, ruta] of [
      ['plantel252', REPORTE],
      ['dg', PREVIA],
    ] as const) {
      const explicacion = await servicio.api(persona, `${ruta}/explicacion?${pregunta}`);
      expect(Explicacion.parse(await explicacion.json()).pasos.at(-1)?.resultado).toBe(
        comoDecimal(decimal(fila.tope)),
      );
      const posibilidades = await servicio.api(persona, `${ruta}/posibilidades?matricula=${matricula}`);
      const { modulos } = PosibilidadesDelAlumno.parse(await posibilidades.json());
      expect(modulos.map((uno) => uno.modulo)).toContain(modulo);
    }
  });

  test.each([
    { ruta: `${REPORTE}/explicacion?matricula=0&cifra=nivel`, status: 404 },
    { ruta: `${REPORTE}/explicacion?matricula=0&cifra=inventada`, status: 422 },
    { ruta: `${REPORTE}/explicacion?cifra=nivel`, status: 422 },
    { ruta: `${REPORTE}/posibilidades?matricula=0`, status: 404 },
    { ruta: `${REPORTE}/posibilidades?matricula=0&otra=1`, status: 422 },
    { ruta: 'planteles/252/reportes/AGODIC26/3/explicacion?matricula=0&cifra=nivel', status: 404 },
    { ruta: 'planteles/252/reportes/AGODIC26/3/comprobacion', status: 404 },
    { ruta: 'planteles/57/reportes/AGODIC26/2/comprobacion', status: 403 },
    { ruta: 'planteles/57/reportes/AGODIC26/2/explicacion?matricula=0&cifra=nivel', status: 403 },
    { ruta: `${REPORTE}/explicacion?matricula=0&grupo=101&cifra=tope`, status: 422 },
    { ruta: `${REPORTE}/explicacion?matricula=0&matricula=1&cifra=nivel`, status: 422 },
    { ruta: `${REPORTE}/posibilidades?matricula=${'0'.repeat(61)}`, status: 422 },
    { ruta: 'planteles/57/reportes/AGODIC26/2/posibilidades?matricula=0', status: 403 },
    { ruta: `${PREVIA}/explicacion?matricula=0&cifra=nivel`, status: 403 },
    { ruta: `${PREVIA}/posibilidades?matricula=0`, status: 403 },
  ])('a plantel asking $ruta gets $status', async ({ ruta, status }) => {
    expect((await servicio.api('plantel252', ruta)).status).toBe(status);
  });
});
