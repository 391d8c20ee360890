import { z } from 'zod';
import { leerArea, union } from '../area';
import { argumentoInvalido, noEncontrado } from '../error-de-excel';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { datosDe, type Grafica, type Serie, seriesDe } from '../grafica';
import { comoArgumento, Objeto, type Propiedad, propiedadGuardada } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';
import { retirar } from '../retirar';

const Color = z.string().regex(/^#[0-9A-F]{6}$/i);
const Medida = z.number().nonnegative();

/** A chart: what it is called, what it shows and where it lies. */
export function objetoGrafica(fabrica: Fabrica, grafica: Grafica): Objeto {
  const { libro } = fabrica;
  const { hoja } = grafica;
  const exigir = (): void => {
    if (!libro.graficas.includes(grafica)) throw noEncontrado();
  };
  const editable = (): void => {
    exigir();
    exigirPermiso(hoja, 'allowEditObjects');
  };
  const texto = (cual: 'nombre' | 'tipo' | 'titulo'): Propiedad => ({
    leer: () => {
      exigir();
      return grafica[cual];
    },
    fijar: (valor) => {
      editable();
      grafica[cual] = comoArgumento(z.string().max(255), valor);
    },
  });
  const medida = (cual: keyof Grafica['lugar']): Propiedad => ({
    leer: () => grafica.lugar[cual],
    fijar: (valor) => {
      editable();
      grafica.lugar[cual] = comoArgumento(Medida, valor);
    },
  });
  const celdas = (valor: unknown): Celdas =>
    fabrica.esRango(valor)
      ? fabrica.celdasDe(valor)
      : { hoja, area: leerArea(comoArgumento(z.string(), valor)) };
  const Title = new Objeto({
    clase: 'ChartTitle',
    propiedades: {
      Text: texto('titulo'),
      Visible: {
        leer: () => grafica.conTitulo,
        fijar: (valor) => {
          editable();
          grafica.conTitulo = comoArgumento(z.boolean(), valor);
        },
      },
    },
  });
  const Legend = new Objeto({
    clase: 'ChartLegend',
    propiedades: {
      Visible: propiedadGuardada(z.boolean(), true, editable),
      Position: propiedadGuardada(z.enum(['Top', 'Bottom', 'Left', 'Right', 'Corner']), 'Bottom', editable),
    },
  });
  const [ValueAxis, CategoryAxis] = [objetoEje(editable), objetoEje(editable)];
  const Axes = new Objeto({
    clase: 'ChartAxes',
    propiedades: { ValueAxis: { leer: () => ValueAxis }, CategoryAxis: { leer: () => CategoryAxis } },
  });
  const Series = objetoSeries(fabrica, grafica, editable);
  return new Objeto({
    clase: 'Chart',
    conReferencia: true,
    propiedades: {
      Id: {
        leer: () => {
          exigir();
          return grafica.id;
        },
      },
      Name: texto('nombre'),
      ChartType: texto('tipo'),
      Left: medida('left'),
      Top: medida('top'),
      Width: medida('width'),
      Height: medida('height'),
      Title: { leer: () => Title },
      Legend: { leer: () => Legend },
      Axes: { leer: () => Axes },
      Series: { leer: () => Series },
      Worksheet: { leer: () => fabrica.hoja(hoja) },
    },
    metodos: {
      SetPosition: ([desde, hasta]) => {
        editable();
        const inicio = celdas(desde).area;
        const sobre = hasta === null || hasta === undefined ? inicio : union(inicio, celdas(hasta).area);
        hoja.areasVivas.add(sobre);
        grafica.sobre = sobre;
        return null;
      },
      SetData: ([fuente, por]) => {
        editable();
        const como = comoArgumento(z.enum(['Auto', 'Columns', 'Rows']).nullish(), por) ?? 'Auto';
        grafica.series = seriesDe(fabrica.celdasDe(fuente), como);
        return null;
      },
      Delete: () => {
        editable();
        retirar(libro.graficas, (otra) => otra === grafica);
        return null;
      },
    },
  });
}

const objetoEje = (editable: () => void): Objeto => {
  const Title = new Objeto({
    clase: 'ChartAxisTitle',
    propiedades: {
      Text: propiedadGuardada(z.string(), '', editable),
      Visible: propiedadGuardada(z.boolean(), false, editable),
    },
  });
  const limite = z.union([z.number(), z.literal('')]);
  return new Objeto({
    clase: 'ChartAxis',
    propiedades: {
      Title: { leer: () => Title },
      Minimum: propiedadGuardada(limite, '', editable),
      Maximum: propiedadGuardada(limite, '', editable),
      MajorUnit: propiedadGuardada(limite, '', editable),
      NumberFormat: propiedadGuardada(z.string(), 'General', editable),
    },
  });
};

function objetoSeries(fabrica: Fabrica, grafica: Grafica, editable: () => void): Objeto {
  const objetos = new WeakMap<Serie, Objeto>();
  const objetoDe = (serie: Serie): Objeto => {
    const hecho = objetos.get(serie) ?? objetoSerie(fabrica, grafica, serie, editable);
    objetos.set(serie, hecho);
    return hecho;
  };
  return new Objeto({
    clase: 'ChartSeriesCollection',
    propiedades: { Count: { leer: () => grafica.series.length } },
    elementos: () => grafica.series.map(objetoDe),
    metodos: {
      GetCount: () => grafica.series.length,
      GetItemAt: ([lugar]) => {
        const serie = grafica.series[comoArgumento(z.number().int().nonnegative(), lugar)];
        if (!serie) throw argumentoInvalido('serie de la gráfica');
        return objetoDe(serie);
      },
      Add: ([nombre]) => {
        editable();
        const serie: Serie = {
          nombre: comoArgumento(z.string().nullish(), nombre) ?? `Serie${grafica.series.length + 1}`,
          valores: null,
          categorias: null,
          color: null,
          conEtiquetas: false,
        };
        grafica.series.push(serie);
        return objetoDe(serie);
      },
    },
  });
}

function objetoSerie(fabrica: Fabrica, grafica: Grafica, serie: Serie, editable: () => void): Objeto {
  const poner = (cual: 'valores' | 'categorias', rango: unknown): null => {
    editable();
    serie[cual] = fabrica.celdasDe(rango);
    return null;
  };
  const Fill = new Objeto({
    clase: 'ChartFill',
    metodos: {
      SetSolidColor: ([color]) => {
        editable();
        serie.color = comoArgumento(Color, color);
        return null;
      },
    },
  });
  const Format = new Objeto({ clase: 'ChartSeriesFormat', propiedades: { Fill: { leer: () => Fill } } });
  return new Objeto({
    clase: 'ChartSeries',
    conReferencia: true,
    propiedades: {
      Name: {
        leer: () => datosDe(serie).nombre,
        fijar: (valor) => {
          editable();
          serie.nombre = comoArgumento(z.string(), valor);
        },
      },
      HasDataLabels: {
        leer: () => serie.conEtiquetas,
        fijar: (valor) => {
          editable();
          serie.conEtiquetas = comoArgumento(z.boolean(), valor);
        },
      },
      Format: { leer: () => Format },
    },
    metodos: {
      SetValues: ([rango]) => poner('valores', rango),
      SetXAxisValues: ([rango]) => poner('categorias', rango),
      Delete: () => {
        editable();
        retirar(grafica.series, (otra) => otra === serie);
        return null;
      },
    },
  });
}
