import { z } from 'zod';
import { argumentoInvalido, noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { type Grafica, seriesDe } from '../grafica';
import { type HojaDelLibro } from '../hoja-del-libro';
import { comoArgumento, Objeto } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';

/** Kinds of chart that this host knows by name; it draws none of them. */
const Tipo = z.string().regex(/^[A-Z][A-Za-z0-9]+$/);
const Por = z.enum(['Auto', 'Columns', 'Rows']);

/** The charts of a sheet, in the order they were made. */
export function objetoGraficas(fabrica: Fabrica, hoja: HojaDelLibro): Objeto {
  const { libro } = fabrica;
  const propias = (): Grafica[] => libro.graficas.filter((grafica) => grafica.hoja === hoja);
  const buscar = (clave: unknown): Objeto | null => {
    const texto = String(clave).toLowerCase();
    const grafica = propias().find(({ id, nombre }) => id === clave || nombre.toLowerCase() === texto);
    return grafica ? fabrica.grafica(grafica) : null;
  };
  const exigir = (clave: unknown): Objeto => {
    const grafica = buscar(clave);
    if (!grafica) throw noEncontrado();
    return grafica;
  };
  return new Objeto({
    clase: 'ChartCollection',
    propiedades: { Count: { leer: () => propias().length } },
    elementos: () => propias().map((grafica) => fabrica.grafica(grafica)),
    elemento: exigir,
    metodos: {
      GetCount: () => propias().length,
      GetItem: ([clave]) => exigir(clave),
      GetItemOrNullObject: ([clave]) => buscar(clave),
      GetItemAt: ([lugar]) => {
        const grafica = propias()[comoArgumento(z.number().int().nonnegative(), lugar)];
        if (!grafica) throw argumentoInvalido('gráfica');
        return fabrica.grafica(grafica);
      },
      Add: ([tipo, fuente, por]) => {
        libro.exigirHoja(hoja);
        exigirPermiso(hoja, 'allowEditObjects');
        const celdas = fabrica.celdasDe(fuente);
        const grafica: Grafica = {
          id: libro.nuevoId(),
          hoja,
          nombre: nombreLibre(propias()),
          tipo: comoArgumento(Tipo, tipo),
          titulo: '',
          conTitulo: true,
          series: seriesDe(celdas, comoArgumento(Por.nullish(), por) ?? 'Auto'),
          lugar: { left: 0, top: 0, width: 360, height: 216 },
          sobre: null,
        };
        libro.graficas.push(grafica);
        return fabrica.grafica(grafica);
      },
    },
  });
}

function nombreLibre(propias: readonly Grafica[]): string {
  let numero = propias.length + 1;
  while (propias.some(({ nombre }) => nombre === `Gráfico ${numero}`)) numero += 1;
  return `Gráfico ${numero}`;
}
