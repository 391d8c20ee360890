import { useMemo } from 'react';
import { cocienteALaVista } from '../../../shared/nucleo/a-la-vista';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { ClaveBanderaUt, type FilaDeAlumnoAsignatura } from '../../../shared/modelo/reporte-de-unidad';
import { NIVELES_POR_URGENCIA } from '../../ui/semaforo/nivel-en-palabras';
import { SEMAFORO_DE_UT } from '../../ui/semaforo/semaforo-de-ut';
import { type Columna, Tabla } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { BanderasEnFila } from '../reporte/banderas-en-fila';
import { Filtros, useFiltro } from '../reporte/filtros';
import { NINGUNO, VistaDeTabla } from '../reporte/vista';
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
  const { filtro, vigente, cambiar } = useFiltro();
  const { q, semaforo, bandera, grupo } = vigente;
  const nombres = useMemo(
    () => new Map(porAsignatura.map(({ asignatura, nombre }) => [asignatura, nombre])),
    [porAsignatura],
  );
  const visibles = useMemo(
    () =>
      alumnosAsignaturas.filter(
        (fila) =>
          (semaforo === '' || fila.nivel === semaforo) &&
          (grupo === '' || fila.grupo === grupo) &&
          (bandera === '' || banderasDe(fila).some(({ clave }) => clave === bandera)) &&
          coincide(
            textoBuscable(
              `${fila.matricula} ${fila.nombre} ${fila.asignatura} ${nombres.get(fila.asignatura) ?? ''} ${fila.docente}`,
            ),
            q,
          ),
      ),
    [alumnosAsignaturas, nombres, q, semaforo, bandera, grupo],
  );
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
        orden: (fila) => {
          const suya = fila.unidades.find(({ unidad }) => unidad === numero)?.calificacion ?? null;
          return suya === null ? null : leerDecimal(suya);
        },
        celda: (fila) => {
          const una = fila.unidades.find(({ unidad }) => unidad === numero);
          return una ? (
            <>
              <LetraDeNivel letra={una.letraFinal} antes={una.letraInicial} />
              <span className="segunda-linea">{cocienteALaVista(una.calificacion)}</span>
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
        celda: (fila) => {
          const banderas = banderasDe(fila);
          return banderas.length > 0 ? (
            <BanderasEnFila banderas={banderas} />
          ) : (
            <span className="tenue">Sin banderas</span>
          );
        },
      },
    ];
  }, [publicada, nombres]);
  return (
    <VistaDeTabla
      titulo="Alumno por asignatura"
      visibles={visibles.length}
      todos={alumnosAsignaturas.length}
      nota={SEMAFORO_DE_UT}
      banderas={ClaveBanderaUt.options}
      filtros={
        <Filtros
          filtro={filtro}
          cambiar={cambiar}
          buscar="Buscar alumno, asignatura o docente"
          conSemaforo
          banderas={ClaveBanderaUt.options}
          grupos={porGrupo.map((uno) => uno.grupo)}
        />
      }
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
