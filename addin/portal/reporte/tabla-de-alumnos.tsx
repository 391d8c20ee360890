import { useMemo } from 'react';
import { CLAVES_DE_ALUMNO, type FilaDeAlumno } from '../../../shared/modelo/reporte';
import { NIVELES_POR_URGENCIA } from '../../ui/semaforo/nivel-en-palabras';
import { conteo } from '../../ui/numero-en-espanol';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { type Columna, Tabla } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { BanderasEnFila } from './banderas-en-fila';
import { Filtros, useFiltro } from './filtros';
import { lugarDe, useLectura } from './lectura';
import { NINGUNO, VistaDeTabla } from './vista';

export function TablaDeAlumnos() {
  const lectura = useLectura();
  const { alumnos } = lectura.reporte;
  const { filtro, vigente, cambiar } = useFiltro();
  const indice = useMemo(
    () => alumnos.map((fila) => ({ fila, texto: textoBuscable(`${fila.nombre} ${fila.matricula}`) })),
    [alumnos],
  );
  const { q, semaforo, bandera, grupo } = vigente;
  const visibles = useMemo(
    () =>
      indice
        .filter(
          ({ fila, texto }) =>
            (semaforo === '' || fila.nivel === semaforo) &&
            (grupo === '' || fila.grupos.includes(grupo)) &&
            (bandera === '' || fila.banderas.some(({ clave }) => clave === bandera)) &&
            coincide(texto, q),
        )
        .map(({ fila }) => fila),
    [indice, q, semaforo, bandera, grupo],
  );
  const columnas = useMemo(
    (): readonly Columna<FilaDeAlumno>[] => [
      {
        clave: 'alumno',
        titulo: 'Alumno',
        orden: ({ nombre }) => nombre,
        celda: ({ nombre, matricula }) => (
          <>
            <a className="fila-enlace" href={lugarDe(lectura, { vista: 'alumno', matricula })}>
              {nombre}
            </a>
            <span className="segunda-linea">{matricula}</span>
          </>
        ),
      },
      {
        clave: 'grupo',
        titulo: 'Grupo',
        ancho: '6rem',
        prioridad: 2,
        orden: ({ grupos }) => grupos.join(),
        celda: ({ grupos }) => grupos.join(', '),
      },
      {
        clave: 'nivel',
        titulo: 'Semáforo',
        ancho: '7rem',
        orden: ({ nivel }) => NIVELES_POR_URGENCIA.indexOf(nivel),
        celda: ({ nivel }) => <Semaforo nivel={nivel} />,
      },
      {
        clave: 'banderas',
        titulo: 'Del alumno',
        ancho: '9rem',
        prioridad: 2,
        celda: ({ banderas }) => <BanderasEnFila banderas={banderas} />,
      },
      {
        clave: 'rojos',
        titulo: 'Con R02 en rojo',
        nota: 'Módulos con avance bajo (R02) en rojo: los que cuenta R06',
        ancho: '7.5rem',
        cifra: true,
        prioridad: 2,
        orden: ({ modulosR02Rojo }) => modulosR02Rojo,
        celda: ({ modulosR02Rojo, modulos }) => (
          <>
            {modulosR02Rojo} <span className="tenue">de {modulos}</span>
          </>
        ),
      },
      {
        clave: 'pendientes',
        titulo: 'Registro pendiente',
        ancho: '8rem',
        cifra: true,
        prioridad: 3,
        orden: ({ incumplimientosRegistro }) => incumplimientosRegistro,
        celda: ({ incumplimientosRegistro }) => conteo(incumplimientosRegistro),
      },
      {
        clave: 'conducta',
        titulo: 'Incidencias',
        ancho: '7rem',
        cifra: true,
        prioridad: 3,
        orden: ({ incidencias, suspensiones }) => incidencias + suspensiones,
        celda: ({ incidencias, suspensiones }) => conteo(incidencias + suspensiones),
      },
    ],
    [lectura],
  );
  return (
    <VistaDeTabla
      titulo="Alumnos"
      visibles={visibles.length}
      todos={alumnos.length}
      banderas={CLAVES_DE_ALUMNO}
      filtros={
        <Filtros
          filtro={filtro}
          cambiar={cambiar}
          buscar="Buscar nombre o matrícula"
          conSemaforo
          banderas={CLAVES_DE_ALUMNO}
          grupos={lectura.reporte.porGrupo.map((fila) => fila.grupo)}
        />
      }
    >
      <Tabla
        titulo="Alumnos del plantel"
        columnas={columnas}
        filas={visibles}
        llave={({ matricula }) => matricula}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
