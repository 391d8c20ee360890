import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lecturaDeBitacora } from '../../../functions/http/bitacora';
import { propuestaDeCaptura } from '../../../shared/captura/propuesta-de-captura';
import { PaginaDeBitacora } from '../../../shared/modelo/bitacora';
import { Problema } from '../../../shared/modelo/problema';
import { grupoModulo } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambiosEntre, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
});
afterAll(() => prueba.cerrar());

test('a grupo or an asignatura that no key holds is refused with what to do, and the bitácora of its plantel goes on', async () => {
  const envio = { cambios: cambiosEntre([], propuestaDeCaptura(grupoModulo({})) ?? []) };
  const enviado = async (grupo: string, asignatura: string) => {
    const lugar = { plantel: '252', periodo: 'AGODIC26', grupo, asignatura };
    return enviar(prueba.servicio, JUAN, lugar, envio);
  };
  const largo = 'ñ'.repeat(60);
  for (const { grupo, campo } of [
    { grupo: largo, campo: 'ruta.grupo' },
    { grupo: '301', campo: 'ruta.asignatura' },
  ]) {
    const { estado, json } = await enviado(grupo, largo);
    const problema = Problema.parse(json);
    expect([estado, problema.clave, problema.campo]).toEqual([422, 'solicitud-no-valida', campo]);
    expect(problema.detail).toContain('acórtelo');
  }
  expect((await enviado('301', 'PEMA-04')).estado).toBe(200);
  const { json } = await llamar(prueba.servicio, DG, lecturaDeBitacora, {
    params: {},
    consulta: { plantel: '252' },
  });
  expect(PaginaDeBitacora.parse(json).elementos.map(({ resumen }) => resumen)).toEqual([
    expect.stringContaining('PEMA-04, grupo 301'),
  ]);
});
