import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type FilaDeGrupoModulo, type FilaDeModulo } from '../../../shared/modelo/reporte';
import { BANDAS_DE_AGREGADO, DETALLE_DE_AGREGADO } from './bandas-de-agregado';
import { type Banda, clave, texto } from './columna';
import { type Hoja } from './hoja';
import { hojaDeTabla } from './tabla';

/** A módulo as a whole, followed by each of its grupos. */
type FilaDeHoja = FilaDeModulo | FilaDeGrupoModulo;

const BANDAS: readonly Banda<FilaDeHoja>[] = [
  {
    titulo: 'Módulo',
    columnas: [
      clave('Módulo', ({ modulo }) => modulo),
      texto('Nombre', ({ nombreModulo }) => nombreModulo, 38),
      clave('Renglón', (fila) => ('grupo' in fila ? 'Grupo' : 'Módulo'), 9),
      clave('Grupo', (fila) => ('grupo' in fila ? fila.grupo : 'Todos'), 8),
      texto('Docente', (fila) => ('grupo' in fila ? fila.docentes.join('; ') : null)),
    ],
  },
  ...BANDAS_DE_AGREGADO,
  ...DETALLE_DE_AGREGADO,
  {
    titulo: 'Tabla de ponderación',
    detalle: true,
    columnas: [
      texto(
        'R.A. (peso, corte)',
        (fila) =>
          'grupo' in fila
            ? fila.actividades.map(({ ra, peso, corte }) => `${ra} (${peso}, ${corte})`).join('; ')
            : null,
        70,
      ),
    ],
  },
];

/** Performance and registration of each módulo, and of each grupo in it. */
export function hojaModulos(reporte: ReportePublicado): Hoja {
  return hojaDeTabla(reporte, {
    titulo: 'Módulos',
    color: '3C6E91',
    bandas: BANDAS,
    filas: reporte.porModulo.flatMap((modulo): FilaDeHoja[] => [
      modulo,
      ...reporte.porGrupoModulo.filter((fila) => fila.modulo === modulo.modulo),
    ]),
    inmovilizadas: 2,
    vacia: 'Este corte no tiene módulos: revise la sábana con la que se publicó.',
    esTotal: (fila) => !('grupo' in fila),
  });
}
