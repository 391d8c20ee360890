import { type Asiento } from '../../../shared/modelo/bitacora';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { type Columna, Tabla } from '../../ui/tabla';
import { ACCION_EN_PALABRAS, nombreDeCadena } from './en-palabras';

interface Propiedades {
  readonly asientos: readonly Asiento[];
  readonly abrir: (asiento: Asiento) => void;
}

/** One entry a row, newest first. */
export function TablaDeAsientos({ asientos, abrir }: Propiedades) {
  const columnas: readonly Columna<Asiento>[] = [
    {
      clave: 'que',
      titulo: 'Qué',
      celda: (asiento) => (
        <button type="button" className="asiento-abrir" onClick={() => abrir(asiento)}>
          {asiento.resumen}
        </button>
      ),
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
  return (
    <Tabla
      titulo="Asientos de la bitácora"
      columnas={columnas}
      filas={asientos}
      llave={({ cadena, n }) => `${cadena} ${n}`}
      vacio="Nada de lo leído hasta ahora coincide; lea más para seguir buscando."
    />
  );
}
