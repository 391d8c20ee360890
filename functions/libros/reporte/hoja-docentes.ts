import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type FilaDeDocente } from '../../../shared/modelo/reporte';
import { BANDAS_DE_AGREGADO, DETALLE_DE_AGREGADO } from './bandas-de-agregado';
import { type Banda, entero, nivel, texto } from './columna';
import { type Hoja } from './hoja';
import { nombreDeDocente, porNombre } from './palabras';
import { hojaDeTabla } from './tabla';

const BANDAS: readonly Banda<FilaDeDocente>[] = [
  { titulo: 'Docente', columnas: [texto('Docente', ({ docente }) => nombreDeDocente(docente), 42)] },
  {
    titulo: 'Registro del docente (R14)',
    columnas: [
      nivel('R14', ({ R14 }) => R14),
      entero('Grupos-módulo', ({ gruposModulo }) => gruposModulo),
      entero('Con registro pendiente', ({ gruposModuloConR01 }) => gruposModuloConR01, 12),
    ],
  },
  ...BANDAS_DE_AGREGADO,
  ...DETALLE_DE_AGREGADO,
];

/** What each docente has registered of their grupos, and how those grupos are doing. */
export function hojaDocentes(reporte: ReportePublicado): Hoja {
  return hojaDeTabla(reporte, {
    titulo: 'Docentes',
    color: '6B5B95',
    bandas: BANDAS,
    filas: reporte.porDocente.toSorted((uno, otro) => porNombre(uno.docente, otro.docente)),
    inmovilizadas: 1,
    vacia: 'La sábana de este corte no nombra docentes.',
  });
}
