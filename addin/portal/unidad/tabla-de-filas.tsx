import { useMemo } from 'react';
import { type FilaDeAlumnoAsignatura } from '../../../shared/modelo/reporte-de-unidad';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { NIVELES_POR_URGENCIA } from '../../ui/nivel-en-palabras';
import { Semaforo } from '../../ui/semaforo';
import { type Columna, Tabla } from '../../ui/tabla';
import { coincide, textoBuscable } from '../../ui/texto-buscable';
import { NINGUNO, VistaDeTabla } from '../reporte/vista';
import { FiltrosDeUnidad, useFiltroDeUnidad } from './filtros-de-unidad';
import { lugarDeUnidad, useUnidad } from './lectura-de-unidad';
import { LetraDeNivel } from './letra-de-nivel';

const banderasDe = (fila: FilaDeAlumnoAsignatura) => [
  ...fila.unidades.flatMap(({ unidad, banderas }) =>
    banderas.map((bandera) => ({ ...bandera, donde: `, unidad ${unidad}` })),
  ),
  ...fila.banderas.map((bandera) => ({ ...bandera, donde: '' })),
];

/** Every alumno in every asignatura: the level of each unit, remedials, final and flags. */
export function TablaDeFilas() {
  const publicada = useUnidad();
  const { alumnosAsignaturas, porGrupo, porAsignatura } = publicada;
  const filtro = useFiltroDeUnidad();
  const { q, bandera, grupo } = filtro;
  const nombres = useMemo(
    () => new Map(porAsignatura.map(({ asignatura, nombre }) => [asignatura, nombre])),
    [porAsignatura],
  );
  const visibles = useMemo(() => {
    const buscado = textoBuscable(q);
    return alumnosAsignaturas.filter(
      (fila) =>
        (grupo === '' || fila.grupo === grupo) &&
        (bandera === '' || banderasDe(fila).some(({ clave }) => clave === bandera)) &&
        coincide(
          textoBuscable(
            `${fila.matricula} ${fila.nombre} ${fila.asignatura} ${nombres.get(fila.asignatura) ?? ''} ${fila.docente}`,
          ),
          buscado,
        ),
    );
  }, [alumnosAsignaturas, nombres, q, bandera, grupo]);
  const columnas = useMemo((): readonly Columna<FilaDeAlumnoAsignatura>[] => {
    const unidades = Object.keys(publicada.plantelTotales.unidadFinal).map(Number);
    return [
      {
        clave: 'alumno',
        titulo: 'Alumno',
        orden: ({ nombre }) => nombre,
        celda: ({ matricula, nombre, grupo: suyo }) => (
          <>
            <a className="fila-enlace" href={lugarDeUnidad(publicada, { vista: 'alumno', matricula })}>
              {nombre}
            </a>
            <span className="segunda-linea">
              {matricula} · grupo {suyo}
            </span>
          </>
        ),
      },
      {
        clave: 'asignatura',
        titulo: 'Asignatura',
        ancho: '13rem',
        prioridad: 2,
        orden: ({ asignatura }) => asignatura,
        celda: ({ asignatura, docente }) => (
          <>
            {nombres.get(asignatura) ?? asignatura}
            <span className="segunda-linea">{docente}</span>
          </>
        ),
      },
      ...unidades.map((numero): Columna<FilaDeAlumnoAsignatura> => ({
        clave: `u${numero}`,
        titulo: `U${numero}`,
        ancho: '5.5rem',
        prioridad: 2,
        orden: (fila) => fila.unidades.find(({ unidad }) => unidad === numero)?.calificacion2 ?? '',
        celda: (fila) => {
          const una = fila.unidades.find(({ unidad }) => unidad === numero);
          return una ? (
            <>
              <LetraDeNivel letra={una.letraFinal} antes={una.letraInicial} />
              <span className="segunda-linea">{una.calificacion2 ?? ''}</span>
            </>
          ) : (
            <span className="tenue">No tiene</span>
          );
        },
      })),
      {
        clave: 'remediales',
        titulo: 'Remediales',
        ancho: '6.5rem',
        cifra: true,
        prioridad: 3,
        orden: ({ remedialesUsadas }) => remedialesUsadas,
        celda: ({ remedialesUsadas }) => remedialesUsadas,
      },
      {
        clave: 'final',
        titulo: 'Final',
        ancho: '6rem',
        orden: ({ final }) => final.numero ?? 0,
        celda: ({ final }) => <LetraDeNivel letra={final.estado === 'INCOMPLETA' ? null : final.letra} />,
      },
      {
        clave: 'banderas',
        titulo: 'Banderas',
        ancho: '11rem',
        orden: ({ nivel }) => NIVELES_POR_URGENCIA.indexOf(nivel),
        celda: (fila) => (
          <span className="banderas-en-fila">
            {banderasDe(fila).map(({ clave, nivel, donde }) => (
              <span key={`${clave}${donde}`} title={`${NOMBRE_DE_BANDERA[clave]}${donde}`}>
                <Semaforo nivel={nivel} texto={clave} />
              </span>
            ))}
            {banderasDe(fila).length === 0 && <span className="tenue">Sin banderas</span>}
          </span>
        ),
      },
    ];
  }, [publicada, nombres]);
  return (
    <VistaDeTabla
      titulo="Alumno por asignatura"
      visibles={visibles.length}
      todos={alumnosAsignaturas.length}
      filtros={<FiltrosDeUnidad filtro={filtro} grupos={porGrupo.map((uno) => uno.grupo)} />}
    >
      <Tabla
        titulo="Alumno por asignatura"
        columnas={columnas}
        filas={visibles}
        llave={({ matricula, grupo: suyo, asignatura }) => `${matricula}/${suyo}/${asignatura}`}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
