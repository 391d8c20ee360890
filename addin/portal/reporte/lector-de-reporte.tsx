import { useMemo } from 'react';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { Pestanas } from '../pestanas';
import { type LugarDeReporte, type Vista } from '../ruta';
import { useSesion } from '../sesion-activa';
import { Alumno } from './alumno';
import { DescargaDelLibro } from './descarga-del-libro';
import { FichaDelReporte } from './ficha-del-reporte';
import { ContextoDeLectura, type Lectura, lugarDe } from './lectura';
import './lector-de-reporte.css';
import { Resumen } from './resumen';
import { TablaDeAlumnos } from './tabla-de-alumnos';
import { TablaDeDetalle } from './tabla-de-detalle';
import { TablaDeDocentes } from './tabla-de-docentes';
import { TablaDeGrupos } from './tabla-de-grupos';
import { TablaDeModulos } from './tabla-de-modulos';

const VISTAS_CON_NOMBRE: readonly (readonly [Vista, string])[] = [
  ['resumen', 'Resumen'],
  ['alumnos', 'Alumnos'],
  ['detalle', 'Alumno por módulo'],
  ['modulos', 'Módulos'],
  ['docentes', 'Docentes'],
  ['grupos', 'Grupos'],
];

/** One report with its heading and its views; the same for what is published and for a preview. */
export function LectorDeReporte({ reporte, edicion, nombrePlantel, ruta }: Lectura) {
  const { sesion, servicio } = useSesion();
  const lectura = useMemo(
    () => ({ reporte, edicion, nombrePlantel, ruta }),
    [reporte, edicion, nombrePlantel, ruta],
  );
  const { periodo, corte, plantel } = reporte;
  const deDireccion = sesion.rol === 'direccion-general';
  const regreso = deDireccion
    ? direccionDe({ pagina: 'tablero', periodo, corte })
    : direccionDe({ pagina: 'reportes', plantel });
  return (
    <ContextoDeLectura value={lectura}>
      <Pantalla
        titulo={nombrePlantel}
        pestana={`${nombreDelLugar(lectura)} · ${nombrePlantel}, corte ${corte}`}
        antetitulo={
          <>
            <a href={regreso}>{deDireccion ? 'Planteles' : 'Reportes'}</a> · Reporte SISEAC · corte {corte},
            periodo {periodo}
          </>
        }
        acciones={
          edicion ? (
            <DescargaDelLibro
              pedir={() => servicio.libroDelReporte({ plantel, periodo, corte })}
              de={`${nombrePlantel} ${periodo} corte ${corte}`}
              edicion={edicion}
            />
          ) : (
            <a
              className="enlace-boton principal"
              href={direccionDe({ pagina: 'publicar', periodo, corte }, { planteles: plantel })}
            >
              Publicar…
            </a>
          )
        }
      >
        <FichaDelReporte />
        <Pestanas
          titulo="Vistas del reporte"
          pestanas={VISTAS_CON_NOMBRE.map(([vista, nombre]) => ({
            nombre,
            href: lugarDe(lectura, { vista }),
            aqui: ruta.lugar.vista === vista,
          }))}
        />
        {vistaDe(ruta.lugar)}
      </Pantalla>
    </ContextoDeLectura>
  );
}

function nombreDelLugar({ reporte, ruta: { lugar } }: Lectura): string {
  if (lugar.vista !== 'alumno') {
    return VISTAS_CON_NOMBRE.find(([vista]) => vista === lugar.vista)?.[1] ?? '';
  }
  const alumno = reporte.alumnos.find(({ matricula }) => matricula === lugar.matricula);
  return alumno?.nombre ?? lugar.matricula;
}

function vistaDe(lugar: LugarDeReporte) {
  switch (lugar.vista) {
    case 'resumen':
      return <Resumen />;
    case 'alumnos':
      return <TablaDeAlumnos />;
    case 'detalle':
      return <TablaDeDetalle />;
    case 'modulos':
      return <TablaDeModulos />;
    case 'docentes':
      return <TablaDeDocentes />;
    case 'grupos':
      return <TablaDeGrupos />;
    case 'alumno':
      return <Alumno key={lugar.matricula} matricula={lugar.matricula} />;
  }
}
