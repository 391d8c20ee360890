import { useMemo } from 'react';
import { type FilaDeGrupo } from '../../../shared/modelo/reporte';
import { cuantos } from '../../ui/numero-en-espanol';
import { Tabla, type Columna } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { columnasDeAgregado } from './columnas-de-agregado';
import { Filtros, useFiltro } from './filtros';
import { lugarDe, useLectura } from './lectura';
import { NINGUNO, VistaDeTabla } from './vista';

export function TablaDeGrupos() {
  const lectura = useLectura();
  const { porGrupo } = lectura.reporte;
  const { filtro, vigente, cambiar } = useFiltro();
  const visibles = useMemo(
    () => porGrupo.filter(({ grupo }) => coincide(textoBuscable(grupo), vigente.q)),
    [porGrupo, vigente.q],
  );
  const columnas = useMemo(
    (): readonly Columna<FilaDeGrupo>[] => [
      {
        clave: 'grupo',
        titulo: 'Grupo',
        orden: ({ grupo }) => grupo,
        celda: ({ grupo, nivelAlumnos }) => (
          <>
            <a className="fila-enlace" href={lugarDe(lectura, { vista: 'alumnos' }, { grupo })}>
              {grupo}
            </a>
            <span className="segunda-linea">
              {cuantos(
                Object.values(nivelAlumnos).reduce((a, b) => a + b, 0),
                'alumno',
                'alumnos',
              )}
              , {nivelAlumnos.rojo} en rojo
            </span>
          </>
        ),
      },
      ...columnasDeAgregado<FilaDeGrupo>(({ grupo }) => `Grupo ${grupo}`),
    ],
    [lectura],
  );
  return (
    <VistaDeTabla
      titulo="Grupos"
      visibles={visibles.length}
      todos={porGrupo.length}
      filtros={<Filtros filtro={filtro} cambiar={cambiar} buscar="Buscar grupo" />}
    >
      <Tabla
        titulo="Grupos del plantel"
        columnas={columnas}
        filas={visibles}
        llave={({ grupo }) => grupo}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
