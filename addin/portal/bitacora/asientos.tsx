import { type Asiento } from '../../../shared/modelo/bitacora';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { medio } from '../../ui/medio';
import { type Columna, Tabla } from '../../ui/tabla/tabla';
import { ACCION_EN_PALABRAS, nombreDeCadena } from './en-palabras';

interface Propiedades {
  readonly asientos: readonly Asiento[];
  readonly abrir: (asiento: Asiento) => void;
}

/** Where a row of the table has no room for what tells one entry from another. */
const useAngosto = medio('screen and (width < 48rem)');

const TITULO = 'Asientos de la bitácora';
const VACIO = 'Nada de lo leído hasta ahora coincide; lea más para seguir buscando.';

/** The entries, newest first: each a row, or a card where the window is narrow. */
export function Asientos(propiedades: Propiedades) {
  return useAngosto() ? <TarjetasDeAsientos {...propiedades} /> : <TablaDeAsientos {...propiedades} />;
}

function TarjetasDeAsientos({ asientos, abrir }: Propiedades) {
  if (asientos.length === 0) return <p className="tenue">{VACIO}</p>;
  return (
    <ul className="asientos" aria-label={TITULO}>
      {asientos.map((asiento) => (
        <li key={llave(asiento)} className="hoja">
          <Abrir asiento={asiento} abrir={abrir} />
          <p>
            {ACCION_EN_PALABRAS[asiento.accion]} · {asiento.nombre}
          </p>
          <p className="tenue">
            {instanteLargo(asiento.cuando)} · {nombreDeCadena(asiento.cadena)}
          </p>
        </li>
      ))}
    </ul>
  );
}

const llave = ({ cadena, n }: Asiento): string => `${cadena} ${n}`;

function Abrir({ asiento, abrir }: Pick<Propiedades, 'abrir'> & { readonly asiento: Asiento }) {
  return (
    <button type="button" className="asiento-abrir" onClick={() => abrir(asiento)}>
      {asiento.resumen}
    </button>
  );
}

function TablaDeAsientos({ asientos, abrir }: Propiedades) {
  const columnas: readonly Columna<Asiento>[] = [
    {
      clave: 'que',
      titulo: 'Qué',
      celda: (asiento) => <Abrir asiento={asiento} abrir={abrir} />,
    },
    {
      clave: 'accion',
      titulo: 'Acción',
      ancho: '10rem',
      prioridad: 2,
      celda: ({ accion }) => ACCION_EN_PALABRAS[accion],
    },
    { clave: 'quien', titulo: 'Quién', ancho: '12rem', prioridad: 2, celda: ({ nombre }) => nombre },
    {
      clave: 'cuando',
      titulo: 'Cuándo',
      ancho: '13rem',
      prioridad: 2,
      celda: ({ cuando }) => instanteLargo(cuando),
      orden: ({ cuando }) => cuando,
    },
    {
      clave: 'cadena',
      titulo: 'De',
      ancho: '9rem',
      prioridad: 3,
      celda: ({ cadena }) => nombreDeCadena(cadena),
    },
  ];
  return <Tabla titulo={TITULO} columnas={columnas} filas={asientos} llave={llave} vacio={VACIO} />;
}
