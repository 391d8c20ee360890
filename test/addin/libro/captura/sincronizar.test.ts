import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Resultado, fallido, logrado } from '../../../../addin/cliente/resultado';
import { abrirCaptura } from '../../../../addin/libro/captura/abrir-captura';
import { crearCaptura } from '../../../../addin/libro/captura/crear-captura';
import { escribirDatos, type Momento } from '../../../../addin/libro/captura/escribir-datos';
import { resolverConflictos } from '../../../../addin/libro/captura/resolver-conflicto';
import { type ServicioDeEnvios, sincronizar } from '../../../../addin/libro/captura/sincronizar';
import { cambiarPlan } from '../../../../addin/libro/captura/cambiar-plan';
import { Persona } from '../../../../addin/banco/anfitrion/persona';
import { type Amparo } from '../../../../shared/captura/bandeja';
import { aplicar, enCeldas, enLista, valorDe } from '../../../../shared/captura/celdas';
import { textoDePlan } from '../../../../shared/captura/plan-de-captura';
import { revisarCambios } from '../../../../shared/captura/revisar-cambios';
import { type CapturaGuardada, type Envio, type EnSabana } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { normasEn } from '../../../../shared/norma/normas';
import { abrirExcel, type ExcelAbierto } from '../../../anfitrion/office-en-node';
import { celdasConalep, LUGAR_CONALEP, planConalep } from '../../../captura-de-prueba';
import { grupoModulo } from '../../../sabana-de-prueba';

const normas = normasEn('2026-10-27');
const MOMENTO: Momento = { normas, cuando: '2026-10-27T15:00:00.000Z', motivo: null };
const ALBA = { matricula: '0001', columna: 'ra/1.2' };

let excel: ExcelAbierto;
let mesa: Mesa;
beforeEach(async () => {
  excel = abrirExcel();
  mesa = new Mesa();
  const { senal } = { senal: new AbortController().signal };
  exigido(await crearCaptura(mesa.guardada, { cuando: MOMENTO.cuando, alAvanzar: () => undefined, senal }));
});

const exigido = <T>(resultado: Resultado<T>): T => {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.clave}: ${resultado.problema.detail}`);
};
const problema = (clave: string, status: number, mas: Partial<Problema> = {}): Problema => ({
  ...{ type: 'about:blank', title: clave, detail: '', remedio: '', clave, status },
  ...mas,
});

/** What the service decides about an envío, with the same rules; the genuine one is in the tests of convergence. */
class Mesa implements ServicioDeEnvios {
  guardada: CapturaGuardada = {
    ...{ lugar: LUGAR_CONALEP, version: 3, celdas: enLista(celdasConalep()) },
    ...{ actualizada: null, actualizadaPor: null },
  };
  envios: Envio[] = [];
  /** Answers in place of the service while it gives something. */
  responder: (envio: Envio) => Problema | null = () => null;

  /** What the sábana says; undefined to whoever has that edition. */
  enSabana: EnSabana | null = null;

  captura = (_lugar: unknown, sabana?: string | null) =>
    Promise.resolve(
      logrado(
        this.enSabana !== null && this.enSabana.edicion === sabana
          ? this.guardada
          : { ...this.guardada, enSabana: this.enSabana },
      ),
    );

  enviarCaptura = (_lugar: unknown, envio: Envio) => {
    this.envios.push(envio);
    const dicho = this.responder(envio);
    if (dicho) return Promise.resolve(fallido(dicho));
    const antes = enCeldas(this.guardada.celdas);
    if (envio.version !== this.guardada.version) {
      return Promise.resolve(fallido(problema('captura-cambiada', 412, { captura: this.guardada })));
    }
    const aplicada = aplicar(antes, envio.cambios);
    if (aplicada.outcome === 'conflicto') throw new Error('changes that do not start from their version');
    const faltas = revisarCambios(antes, aplicada.celdas, envio.cambios, { lugar: LUGAR_CONALEP, normas });
    if (faltas.length > 0) return Promise.resolve(fallido(problema('cambio-no-valido', 422, { faltas })));
    this.poner(enLista(aplicada.celdas));
    const { version } = this.guardada;
    return Promise.resolve(logrado({ version, actualizada: MOMENTO.cuando, anticipadas: 0 }));
  };

  poner(celdas: CapturaGuardada['celdas']): void {
    this.guardada = { ...this.guardada, version: this.guardada.version + 1, celdas };
  }

  /** Somebody else captures. */
  capturar(columna: string, despues: string, matricula = '0001'): void {
    const celdas = enCeldas(this.guardada.celdas);
    const antes = valorDe(celdas, { matricula, columna });
    const aplicada = aplicar(celdas, [{ matricula, columna, antes, despues }]);
    if (aplicada.outcome === 'aplicada') this.poner(enLista(aplicada.celdas));
  }
}

let llaves = 0;
const envoltura =
  (amparo: Amparo | null = null) =>
  () => ({
    ...{ llave: `llave-${(llaves += 1)}`, amparo },
  });
const sincronizada = async () => exigido(await sincronizar(1, mesa, envoltura()));
const abrir = async () => exigido(await abrirCaptura(1));
const enLaHoja = () => excel.libro.buscarTabla('siseac_captura_1')?.hoja.exceljs.getCell(celda()).value;
const celda = () => `D${(excel.libro.buscarTabla('siseac_captura_1')?.area.fila1 ?? 0) + 1}`;

test('what others changed is shown, and what is pending is sent', async () => {
  mesa.capturar('ra/1.2', '60');
  exigido(await escribirDatos(1, [{ matricula: '0002', columna: 'ra/1.2', valor: '70' }], MOMENTO));
  expect(await sincronizada()).toMatchObject({ enviados: 1, traidos: 1, rechazo: null });
  expect(enLaHoja()).toBe(60);
  expect(valorDe(enCeldas(mesa.guardada.celdas), { matricula: '0002', columna: 'ra/1.2' })).toBe('70');
});

test('a cell that a person typed in without the add-in is not written over by what comes', async () => {
  new Persona(excel.libro).teclear(
    excel.libro.buscarTabla('siseac_captura_1')?.hoja.exceljs.name ?? '',
    celda(),
    '95',
  );
  mesa.capturar('ra/1.2', '60');
  await sincronizada();
  expect(enLaHoja()).toBe(95);
  const { hallazgos, celdas } = await abrir();
  expect(hallazgos).toMatchObject([{ clase: 'cambio-sin-complemento', antes: '60', dice: '95' }]);
  expect(valorDe(celdas, ALBA)).toBe('60');
});

describe('a plan in conflict', () => {
  const con = (peso: string, otro: string) =>
    planConalep({
      actividades: [
        { ra: '1.1', peso, corte: 1 },
        { ra: '1.2', peso: otro, corte: 2 },
      ],
    });

  test.each(['mia', 'suya'] as const)(
    'chosen %s, it is sent with the reason it was changed for',
    async (eleccion) => {
      exigido(await cambiarPlan(1, con('30', '70'), { ...MOMENTO, motivo: 'Acuerdo de academia' }));
      const ajeno = textoDePlan(con('50', '50'));
      mesa.poner(
        mesa.guardada.celdas.map((una) => (una.columna === 'plan' ? { ...una, valor: ajeno } : una)),
      );
      expect((await sincronizada()).captura.bandeja.conflictos).toHaveLength(1);
      exigido(await resolverConflictos(1, [{ matricula: '', columna: 'plan', eleccion }], MOMENTO.cuando));
      expect(await sincronizada()).toMatchObject({ enviados: 1, rechazo: null });
      expect(mesa.envios.at(-1)?.cambios).toMatchObject([{ columna: 'plan', motivo: 'Acuerdo de academia' }]);
    },
  );
});

describe('what is refused', () => {
  const falta = { ...ALBA, motivo: 'Cerró.', remedio: 'Pida una rectificación.' };
  const AMPARO = { folio: 'RX-1', celdas: [ALBA] };
  const cerrar = (soloSin: string | null) => (envio: Envio) =>
    envio.rectificacion !== soloSin && envio.cambios.some(({ columna }) => columna === ALBA.columna)
      ? problema('captura-cerrada', 409, { faltas: [falta] })
      : null;
  beforeEach(async () => {
    exigido(await escribirDatos(1, [{ ...ALBA, valor: '77' }], MOMENTO));
    exigido(await escribirDatos(1, [{ matricula: '0002', columna: 'ra/1.1', valor: '66' }], MOMENTO));
  });

  test('waits with its reason, and the rest goes', async () => {
    mesa.responder = cerrar('RX-1');
    const { captura, enviados } = await sincronizada();
    expect(enviados).toBe(1);
    expect(captura.bandeja.retenidas).toEqual([{ ...falta, cerrada: true }]);
    expect((await sincronizada()).captura.bandeja.retenidas).toHaveLength(1);
    expect(exigido(await sincronizar(1, mesa, envoltura(AMPARO)))).toMatchObject({ enviados: 1 });
    expect((await abrir()).bandeja).toMatchObject({ pendientes: [], retenidas: [] });
  });

  test('a folio is of the envío it was sent for: what is changed later waits for a person', async () => {
    mesa.responder = cerrar('RX-1');
    await sincronizada();
    await sincronizar(1, mesa, envoltura(AMPARO));
    exigido(await escribirDatos(1, [{ ...ALBA, valor: '78' }], MOMENTO));
    const { captura } = await sincronizada();
    expect(captura.bandeja.retenidas).toEqual([{ ...falta, cerrada: true }]);
    expect(valorDe(enCeldas(mesa.guardada.celdas), ALBA)).toBe('77');
    expect(mesa.envios.filter(({ rectificacion }) => rectificacion !== null)).toHaveLength(1);
  });

  test('what goes by itself goes without the folio, though sent at the same time', async () => {
    mesa.responder = cerrar('RX-1');
    await sincronizada();
    exigido(await escribirDatos(1, [{ matricula: '0002', columna: 'ra/1.1', valor: '55' }], MOMENTO));
    expect(exigido(await sincronizar(1, mesa, envoltura(AMPARO)))).toMatchObject({ enviados: 2 });
    expect(
      mesa.envios
        .slice(-2)
        .map(({ rectificacion, cambios }) => [rectificacion, cambios.map((c) => c.matricula)]),
    ).toEqual([
      [null, ['0002']],
      ['RX-1', ['0001']],
    ]);
  });

  test('refused again under its rectification, it waits again and nothing is asked for ever', async () => {
    mesa.responder = (envio) => cerrar('otro')(envio);
    await sincronizar(1, mesa, envoltura(AMPARO));
    expect(mesa.envios.length).toBeLessThan(5);
  });

  test.each([
    {
      que: 'a service older than the workbook',
      dicho: () => problema('captura-cambiada', 412, { captura: { ...mesa.guardada, version: 1 } }),
    },
    { que: 'a captura that is not there', dicho: () => problema('no-encontrado', 404) },
    { que: 'no permission', dicho: () => problema('sin-permiso', 403) },
  ])('$que: it is told once, and the changes are free to be sent again', async ({ dicho }) => {
    mesa.responder = dicho;
    expect(await sincronizar(1, mesa, envoltura())).toMatchObject({ ok: false });
    expect(mesa.envios).toHaveLength(1);
    expect((await abrir()).bandeja.enviando).toBeNull();
    mesa.responder = () => null;
    expect(await sincronizada()).toMatchObject({ enviados: 2 });
  });

  test.each([0, 401, 429, 503])(
    'an answer %i may be another later: the envío stays as it was',
    async (status) => {
      mesa.responder = () => problema('luego', status);
      await sincronizar(1, mesa, envoltura());
      const { enviando } = (await abrir()).bandeja;
      expect(enviando).toMatchObject({ cuantos: 2 });
      mesa.responder = () => null;
      expect(await sincronizada()).toMatchObject({ enviados: 2 });
    },
  );
});

test('what the sábana says comes with each edition, and stays while it is the same', async () => {
  const dichos: (EnSabana | null)[] = [];
  const edicion = (clave: string): EnSabana => ({
    edicion: clave,
    cortes: [{ corte: 2, grupo: grupoModulo({ modulo: clave }) }],
  });
  for (const enSabana of [edicion('a'), edicion('a'), edicion('b'), null]) {
    mesa.enSabana = enSabana;
    dichos.push((await sincronizada()).captura.enSabana);
  }
  expect(dichos).toEqual([edicion('a'), edicion('a'), edicion('b'), null]);
  mesa.enSabana = edicion('c');
  await sincronizada();
  expect(exigido(await abrirCaptura(1)).enSabana).toEqual(edicion('c'));
});
