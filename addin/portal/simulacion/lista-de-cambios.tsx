import { Button, SearchBox, Select } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { type ColumnaDeCsv, csvDe } from '../../../shared/nucleo/csv';
import { descargarCsv } from '../../ui/descargar';
import { conteo } from '../../ui/numero-en-espanol';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { type Columna, Tabla } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { NINGUNO, VistaDeTabla } from '../reporte/vista';
import { type CambioEnLista, claseDeCambio, clasesDeCambio, type LadoDeCambio } from './cambio-en-lista';

interface Propiedades {
  readonly cambios: readonly CambioEnLista[];
  /** What the changes are gathered by: "Plantel", "Asignatura". */
  readonly lugar: string;
  readonly archivo: string;
}

/** Every alumno with what would change, from and to. */
export function ListaDeCambios({ cambios, lugar, archivo }: Propiedades) {
  const [busqueda, setBusqueda] = useState('');
  const [clase, setClase] = useState('');
  const [donde, setDonde] = useState('');
  const buscado = useDeferredValue(textoBuscable(busqueda));
  const clases = useMemo(() => clasesDeCambio(cambios), [cambios]);
  const lugares = useMemo(() => [...new Set(cambios.map((cambio) => cambio.lugar))], [cambios]);
  const indice = useMemo(
    () =>
      cambios.map((cambio, numero) => ({
        cambio: { ...cambio, numero },
        clase: claseDeCambio(cambio),
        texto: textoBuscable(`${cambio.nombre} ${cambio.matricula} ${cambio.donde} ${cambio.lugar}`),
      })),
    [cambios],
  );
  const visibles = useMemo(
    () =>
      indice
        .filter(
          ({ cambio, clase: suya, texto }) =>
            (clase === '' || suya === clase) &&
            (donde === '' || cambio.lugar === donde) &&
            coincide(texto, buscado),
        )
        .map(({ cambio }) => cambio),
    [indice, clase, donde, buscado],
  );
  const columnas = useMemo(() => columnasDe(lugar), [lugar]);
  return (
    <VistaDeTabla
      titulo="Quién cambiaría"
      visibles={visibles.length}
      todos={cambios.length}
      filtros={
        <div className="filtros no-imprimir" role="search">
          <SearchBox
            aria-label="Buscar alumno o módulo"
            placeholder="Buscar alumno, matrícula o módulo"
            value={busqueda}
            onChange={(_, { value }) => setBusqueda(value)}
          />
          <Select aria-label="Tipo de cambio" value={clase} onChange={(_, { value }) => setClase(value)}>
            <option value="">Todo cambio</option>
            {clases.map(({ clase: una, cuantos }) => (
              <option key={una} value={una}>
                {una} ({conteo(cuantos)})
              </option>
            ))}
          </Select>
          {lugares.length > 1 && (
            <Select aria-label={lugar} value={donde} onChange={(_, { value }) => setDonde(value)}>
              <option value="">{`${lugar}: todos`}</option>
              {lugares.map((uno) => (
                <option key={uno}>{uno}</option>
              ))}
            </Select>
          )}
          <Button onClick={() => descargarCsv(archivo, csvDe(columnasDeCsv(lugar), visibles))}>
            Descargar CSV
          </Button>
        </div>
      }
    >
      <Tabla
        titulo="Cambios, alumno por alumno"
        columnas={columnas}
        filas={visibles}
        llave={({ numero }) => String(numero)}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}

const columnasDe = (lugar: string): readonly Columna<CambioEnLista>[] => [
  {
    clave: 'alumno',
    titulo: 'Alumno',
    orden: ({ nombre }) => nombre,
    celda: ({ nombre, matricula, pagina, donde, que, de }) => (
      <>
        {pagina === null ? <strong>{nombre}</strong> : <a href={pagina}>{nombre}</a>}
        <span className="segunda-linea">
          <span className="solo-angosto">
            {que}, antes {de.texto.toLowerCase()} ·{' '}
          </span>
          {matricula}
          {donde && ` · ${donde}`}
        </span>
      </>
    ),
  },
  {
    clave: 'lugar',
    titulo: lugar,
    ancho: '11rem',
    prioridad: 3,
    orden: (cambio) => cambio.lugar,
    celda: (cambio) => cambio.lugar,
  },
  {
    clave: 'que',
    titulo: 'Qué cambia',
    ancho: '13rem',
    prioridad: 2,
    orden: ({ que }) => que,
    celda: ({ que }) => que,
  },
  {
    clave: 'de',
    titulo: 'De',
    ancho: '8rem',
    prioridad: 2,
    orden: ({ de }) => de.texto,
    celda: ({ de }) => <Lado lado={de} />,
  },
  {
    clave: 'a',
    titulo: 'A',
    ancho: '8rem',
    orden: ({ a }) => a.texto,
    celda: ({ a }) => <Lado lado={a} />,
  },
];

const columnasDeCsv = (lugar: string): readonly ColumnaDeCsv<CambioEnLista>[] => [
  [lugar, (cambio) => cambio.lugar],
  ['Matrícula', ({ matricula }) => matricula],
  ['Nombre', ({ nombre }) => nombre],
  ['Dónde', ({ donde }) => donde],
  ['Qué cambia', ({ que }) => que],
  ['De', ({ de }) => de.texto],
  ['A', ({ a }) => a.texto],
];

/** A colour as its chip; anything else as it reads. */
function Lado({ lado: { texto, nivel } }: { readonly lado: LadoDeCambio }) {
  return nivel === null ? <span className="tenue">{texto}</span> : <Semaforo nivel={nivel} />;
}
