import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Cubeta,
  limitador,
  limiteDeSolicitudes,
} from '../../../functions/seguridad/limite-de-solicitudes';
import { Problema } from '../../../shared/modelo/problema';
import { configurar } from '../../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

test.each([
  { ambiente: {}, limite: { seguidas: 300, porSegundo: 30 } },
  {
    ambiente: { SISEAC_SOLICITUDES_SEGUIDAS: '5', SISEAC_SOLICITUDES_POR_SEGUNDO: '0.5' },
    limite: { seguidas: 5, porSegundo: 0.5 },
  },
])('$ambiente gives $limite', ({ ambiente, limite }) => {
  expect(limiteDeSolicitudes(ambiente)).toEqual(limite);
});

test('a limit that is not a number is a mistake of whoever configures', () => {
  expect(() => limiteDeSolicitudes({ SISEAC_SOLICITUDES_SEGUIDAS: 'muchas' })).toThrow();
});

describe('a bucket of three, filled at one each two seconds', () => {
  let instante = 0;
  const limitar = limitador({ seguidas: 3, porSegundo: 0.5 }, () => instante);

  test('three in a row, and the fourth waits', () => {
    expect([1, 2, 3].map(() => limitar('ana'))).toEqual([null, null, null]);
    expect(limitar('ana')).toMatchObject({ clave: 'demasiadas-solicitudes', mas: { espera: 2 } });
  });

  test('somebody else has theirs', () => {
    expect(limitar('luis')).toBeNull();
  });

  test('asking meanwhile does not put it off', () => {
    instante = 1_999;
    expect(limitar('ana')).toMatchObject({ mas: { espera: 1 } });
    instante = 2_000;
    expect(limitar('ana')).toBeNull();
    expect(limitar('ana')).not.toBeNull();
  });

  test('it never holds more than three, however long one rests', () => {
    instante = 1_000_000;
    expect([1, 2, 3, 4].map(() => limitar('ana') === null)).toEqual([true, true, true, false]);
  });

  test('a clock that goes back gives nothing away', () => {
    instante = 0;
    expect(limitar('ana')).not.toBeNull();
  });
});

describe('of more people than are remembered', () => {
  const MUCHAS = 10_001;
  let instante = 0;
  const cubetas = new Map<string, Cubeta>();
  const limitar = limitador({ seguidas: 3, porSegundo: 0.5 }, () => instante, cubetas);

  test('none is forgotten while what they asked counts', () => {
    for (let i = 0; i < MUCHAS; i += 1) limitar(`persona-${i}`);
    instante = 1_999;
    limitar('otra');
    expect(cubetas.size).toBe(MUCHAS + 1);
  });

  test('those who rest are forgotten, and whoever goes on asking is not', () => {
    instante = 10_000;
    while (limitar('insistente') === null);
    limitar('una más');
    expect([...cubetas.keys()].toSorted()).toEqual(['insistente', 'una más']);
    expect(limitar('insistente')).not.toBeNull();
  });
});

describe('over HTTP', () => {
  let servicio: Servicio;
  beforeAll(async () => {
    servicio = await iniciarServicio({
      // One an hour: what is spent stays spent.
      ambiente: { SISEAC_SOLICITUDES_SEGUIDAS: '12', SISEAC_SOLICITUDES_POR_SEGUNDO: String(1 / 3600) },
    });
    await configurar(servicio);
  });
  afterAll(() => servicio.detener());

  test('the thirteenth of a person gets 429, when to come back and what to do; another person goes on', async () => {
    for (let i = 0; i < 12; i += 1) {
      expect((await servicio.api('plantel252', 'sesion')).status).toBe(200);
    }
    const respuesta = await servicio.api('plantel252', 'sesion');
    expect(respuesta.status).toBe(429);
    const problema = Problema.parse(await respuesta.json());
    expect(problema.clave).toBe('demasiadas-solicitudes');
    // The twelve before took some seconds of the hour.
    const { espera } = problema;
    expect(espera).toBeLessThanOrEqual(3600);
    expect(espera).toBeGreaterThan(3000);
    expect(problema.remedio).toContain(`Espere ${espera} segundos`);
    expect(respuesta.headers.get('retry-after')).toBe(String(espera));
    expect((await servicio.api('plantel57', 'sesion')).status).toBe(200);
  });
});
