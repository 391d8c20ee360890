import { useCallback } from 'react';
import { type Rol } from '../../../shared/modelo/configuracion';
import { type UnidadPublicada } from '../../../shared/modelo/publicacion';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { Pestanas } from '../pestanas';
import { DescargaDelLibro } from '../reporte/descarga-del-libro';
import { FichaDeReporte } from '../reporte/ficha-de-reporte';
import '../reporte/lector-de-reporte.css';
import { type LugarDeUnidad, type Ruta, type VistaDeUnidad } from '../ruta';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { AlumnoDeUnidad } from './alumno-de-unidad';
import { ContextoDeUnidad, lugarDeUnidad, useUnidad } from './lectura-de-unidad';
import { ResumenDeUnidad } from './resumen-de-unidad';
import { TablaDeAsignaturas, TablaDeDocentesUt, TablaDeGruposUt } from './tablas-de-agregado';
import { TablaDeFilas } from './tabla-de-filas';
import './unidad.css';
import { VersionesDeUnidad } from './versiones-de-unidad';

const VISTAS: readonly (readonly [VistaDeUnidad, string])[] = [
  ['resumen', 'Resumen'],
  ['alumnos', 'Alumno por asignatura'],
  ['asignaturas', 'Asignaturas'],
  ['grupos', 'Grupos'],
  ['docentes', 'Docentes'],
];

/** The published report of a unit, in any of its views. It is read once for all of them. */
export function PaginaDeUnidad({ ruta }: { readonly ruta: Extract<Ruta, { pagina: 'unidad' }> }) {
  const { plantel, periodo, unidad } = ruta;
  const { servicio, sesion } = useSesion();
  const leer = sesion.rol === 'docente' ? servicio.unidadDeDocente : servicio.unidad;
  const { recurso, recargar } = useRecurso(
    useCallback(() => leer({ plantel, periodo, unidad }), [leer, plantel, periodo, unidad]),
  );
  return (
    <ConRecurso que="el reporte de la unidad" recurso={recurso} recargar={recargar}>
      {(publicada) => (
        <ContextoDeUnidad value={publicada}>
          <Lector publicada={publicada} lugar={ruta.lugar} />
        </ContextoDeUnidad>
      )}
    </ConRecurso>
  );
}

function Lector({
  publicada,
  lugar,
}: {
  readonly publicada: UnidadPublicada;
  readonly lugar: LugarDeUnidad;
}) {
  const { sesion, servicio } = useSesion();
  const { plantel, periodo, unidad, edicion } = publicada;
  const deDireccion = sesion.rol === 'direccion-general';
  const deDocente = sesion.rol === 'docente';
  const regreso = deDireccion
    ? direccionDe({ pagina: 'publicar-unidad', periodo, unidad })
    : direccionDe({ pagina: 'reportes', plantel });
  const vista = VISTAS.find(([una]) => una === lugar.vista)?.[1] ?? lugar.matricula ?? '';
  return (
    <Pantalla
      titulo={edicion.nombrePlantel}
      pestana={`${vista} · ${edicion.nombrePlantel}, unidad ${unidad}`}
      antetitulo={
        <>
          <a href={regreso}>{REGRESO[sesion.rol]}</a> · Reporte de la unidad {unidad}, periodo {periodo}
        </>
      }
      acciones={
        !deDocente && (
          <DescargaDelLibro
            pedir={() => servicio.libroDeUnidad({ plantel, periodo, unidad })}
            de={`${edicion.nombrePlantel} ${periodo} unidad ${unidad}`}
            edicion={edicion}
          />
        )
      }
    >
      <Ficha deDocente={deDocente} />
      {deDocente && (
        <p>
          Se muestran sólo las asignaturas de las que usted es docente: los totales y el semáforo de cada
          alumno son los de esas asignaturas, no los del plantel.
        </p>
      )}
      <Pestanas
        titulo="Vistas del reporte"
        pestanas={VISTAS.filter(([una]) => !deDocente || una !== 'docentes').map(([una, nombre]) => ({
          nombre,
          href: lugarDeUnidad(publicada, { vista: una }),
          aqui: lugar.vista === una,
        }))}
      />
      {deDocente && publicada.alumnosAsignaturas.length === 0 ? <SinRenglones /> : vistaDe(lugar)}
    </Pantalla>
  );
}

const REGRESO: Readonly<Record<Rol, string>> = {
  'direccion-general': 'Planteles',
  plantel: 'Reportes',
  docente: 'Mis grupos',
};

const SinRenglones = () => (
  <Vacio titulo="Ninguna asignatura suya está en este reporte">
    <p>Usted no está entre los docentes de ninguna de las asignaturas que se publicaron en esta unidad.</p>
  </Vacio>
);

function Ficha({ deDocente }: { readonly deDocente: boolean }) {
  const { servicio } = useSesion();
  const { edicion, fechaReferencia, plantel, periodo, unidad, parametros } = useUnidad();
  return (
    <FichaDeReporte
      {...{ plantel, fechaReferencia, edicion }}
      referencia="Ausencias hasta el"
      minimo={parametros.minimoAprobatorio}
      reglaDelMinimo="UT-39"
      comprobar={deDocente ? null : () => servicio.comprobacionDeUnidad({ plantel, periodo, unidad })}
      versiones={!deDocente && <VersionesDeUnidad {...{ plantel, periodo, unidad }} />}
    />
  );
}

function vistaDe(lugar: LugarDeUnidad) {
  switch (lugar.vista) {
    case 'resumen':
      return <ResumenDeUnidad />;
    case 'alumnos':
      return <TablaDeFilas />;
    case 'asignaturas':
      return <TablaDeAsignaturas />;
    case 'grupos':
      return <TablaDeGruposUt />;
    case 'docentes':
      return <TablaDeDocentesUt />;
    case 'alumno':
      return <AlumnoDeUnidad key={lugar.matricula} matricula={lugar.matricula} />;
  }
}
