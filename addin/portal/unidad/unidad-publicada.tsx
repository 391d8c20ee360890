import { useCallback } from 'react';
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
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(() => servicio.unidad({ plantel, periodo, unidad }), [servicio, plantel, periodo, unidad]),
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
          <a href={regreso}>{deDireccion ? 'Planteles' : 'Reportes'}</a> · Reporte de la unidad {unidad},
          periodo {periodo}
        </>
      }
      acciones={
        <DescargaDelLibro
          pedir={() => servicio.libroDeUnidad({ plantel, periodo, unidad })}
          de={`${edicion.nombrePlantel} ${periodo} unidad ${unidad}`}
          edicion={edicion}
        />
      }
    >
      <Ficha />
      <Pestanas
        titulo="Vistas del reporte"
        pestanas={VISTAS.map(([una, nombre]) => ({
          nombre,
          href: lugarDeUnidad(publicada, { vista: una }),
          aqui: lugar.vista === una,
        }))}
      />
      {vistaDe(lugar)}
    </Pantalla>
  );
}

function Ficha() {
  const { servicio } = useSesion();
  const { edicion, fechaReferencia, plantel, periodo, unidad, parametros } = useUnidad();
  return (
    <>
      <FichaDeReporte
        {...{ plantel, fechaReferencia, edicion }}
        referencia="Ausencias hasta el"
        minimo={parametros.minimoAprobatorio}
        reglaDelMinimo="UT-39"
        comprobar={() => servicio.comprobacionDeUnidad({ plantel, periodo, unidad })}
      />
      <VersionesDeUnidad {...{ plantel, periodo, unidad }} />
    </>
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
