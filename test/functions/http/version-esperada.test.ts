import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { guardadoDeCalendario, lecturaDeCalendarios } from '../../../functions/http/calendarios';
import { guardadoDeConservacion, lecturaDeConservacion } from '../../../functions/http/conservacion';
import { type Endpoint } from '../../../functions/http/endpoint';
import { guardadoDeMinimos, lecturaDeMinimos } from '../../../functions/http/minimos';
import { guardadoDePersonas, lecturaDePersonas } from '../../../functions/http/personas';
import { guardadoDePlanteles, lecturaDePlanteles } from '../../../functions/http/planteles';
import { Problema } from '../../../shared/modelo/problema';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { CALENDARIOS, PERSONAS } from '../../servicio/configuracion';
import { DG } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const minimo = (valor: string) => [{ desde: '2026-01-01', valor, motivo: 'Ejemplo' }];
const plantel = (nombre: string) => [{ clave: '252', cct: '30DPT0010M', nombre }];
const [calendario] = CALENDARIOS;
const deDireccion = PERSONAS.filter(({ id }) => id === DG.id);
const plazos = (meses: number) => ({ consultasMeses: meses, periodosAnios: null, motivo: 'Ejemplo' });

interface Caso {
  readonly que: string;
  readonly leer: Endpoint;
  readonly guardar: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly uno: unknown;
  readonly otro: unknown;
}

test.each<Caso>([
  {
    que: 'minimos',
    leer: lecturaDeMinimos,
    guardar: guardadoDeMinimos,
    params: {},
    uno: minimo('60'),
    otro: minimo('70'),
  },
  {
    que: 'planteles',
    leer: lecturaDePlanteles,
    guardar: guardadoDePlanteles,
    params: {},
    uno: plantel('Orizaba'),
    otro: plantel('Río Blanco'),
  },
  {
    que: 'personas',
    leer: lecturaDePersonas,
    guardar: guardadoDePersonas,
    params: {},
    uno: deDireccion,
    otro: PERSONAS.map((una) => ({ ...una, planteles: [] })),
  },
  {
    que: 'conservacion',
    leer: lecturaDeConservacion,
    guardar: guardadoDeConservacion,
    params: {},
    uno: plazos(24),
    otro: plazos(36),
  },
  {
    que: 'calendarios',
    leer: lecturaDeCalendarios,
    guardar: guardadoDeCalendario,
    params: { periodo: calendario?.periodo ?? '' },
    uno: calendario,
    otro: { ...calendario, diasNoLaborables: [] },
  },
])(
  '$que are changed on top of what was read, and of nothing else',
  async ({ leer, guardar, params, uno, otro }) => {
    const version = async () =>
      (await llamar(prueba.servicio, DG, leer, { params: {} })).encabezados.get('etag');
    const enviar = async (cuerpo: unknown, condicion?: string) => {
      const encabezados = condicion === undefined ? {} : { 'if-match': condicion };
      const {
        estado,
        json,
        encabezados: dichos,
      } = await llamar(prueba.servicio, DG, guardar, {
        params,
        encabezados,
        cuerpo,
      });
      return [estado, estado === 200 ? dichos.get('etag') : Problema.parse(json).clave];
    };
    expect(await version()).toBe('"0"');
    expect(await enviar(uno, '"1"')).toEqual([412, 'version-cambiada']);
    expect(await enviar(uno)).toEqual([200, '"1"']);
    expect(await enviar(otro)).toEqual([428, 'falta-version']);
    expect(await enviar(otro, '"0"')).toEqual([412, 'version-cambiada']);
    expect(await enviar(otro, '*')).toEqual([412, 'version-cambiada']);
    expect(await enviar(otro, '"1"')).toEqual([200, '"2"']);
    expect(await version()).toBe('"2"');
    // Sent again because its answer was lost, it is already so.
    expect(await enviar(otro, '"1"')).toEqual([200, '"2"']);
  },
);
