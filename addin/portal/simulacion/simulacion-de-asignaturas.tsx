import { useMemo, useState } from 'react';
import { PRUEBA_POR_PARTES } from '../../../shared/importacion/limite-de-carga';
import { type SimulacionDeAsignaturas as Simulada } from '../../../shared/simulacion/simulacion-de-asignaturas';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { conteo, cuantos } from '../../ui/numero-en-espanol';
import { ZonaDeArchivos } from '../../ui/carga/zona-de-archivos';
import { useSesion } from '../sesion-activa';
import { cambiosDeAsignatura } from './cambio-en-lista';
import { FormularioDeSimulacion } from './formulario-de-simulacion';
import { ResultadoDeSimulacion } from './resultado-de-simulacion';
import { usePrueba } from './use-prueba';

const LIBROS = {
  invitacion: 'Arrastre aquí los libros de las asignaturas',
  detalle: 'libros .xlsx: el plan (hoja Plan) y la captura (hojas Alumnos, U1, U2…)',
  de: 'las asignaturas',
  siExcede: PRUEBA_POR_PARTES,
};

/** Other numbers of the Reglamento UT tried over workbooks that are read and not kept. */
export function SimulacionDeAsignaturas() {
  const { servicio } = useSesion();
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const [archivos, setArchivos] = useState<readonly File[]>([]);
  const prueba = usePrueba<Simulada>('asignaturas', hoy, null);
  const { corrida, peticion, correr, olvidar } = prueba;
  return (
    <>
      <FormularioDeSimulacion
        prueba={prueba}
        falta={archivos.length === 0 ? 'Elija los libros de las asignaturas para poder probar.' : null}
        unidad={['envío', 'envíos']}
        probar={() => void correr([() => servicio.simulacionDeAsignaturas(archivos, peticion.cambios)])}
      >
        <ZonaDeArchivos
          textos={LIBROS}
          archivos={archivos}
          ocupada={corrida.fase === 'corriendo'}
          cambiar={(elegidos) => {
            setArchivos(elegidos);
            olvidar();
          }}
        />
      </FormularioDeSimulacion>
      {corrida.fase === 'terminada' &&
        corrida.valores.map((una) => <Resultado key={una.fecha} simulada={una} />)}
    </>
  );
}

function Resultado({ simulada: { asignaturas, cambios: probados, total } }: { readonly simulada: Simulada }) {
  const cambios = useMemo(() => asignaturas.flatMap(cambiosDeAsignatura), [asignaturas]);
  return (
    <ResultadoDeSimulacion
      frase={`Cambiarían ${conteo(total.alumnosUnidadesConCambio)} de ${cuantos(total.alumnosUnidades, 'registro de alumno en unidad', 'registros de alumno en unidad')}, y el final de ${conteo(total.alumnosConCambio)} de ${cuantos(total.alumnos, 'alumno', 'alumnos')}`}
      probados={probados}
      sujeto="Asignatura"
      que="Registros"
      conteos={asignaturas.map(({ asignatura, conteo: suyo }) => ({
        lugar: asignatura,
        cambian: suyo.alumnosUnidadesConCambio,
        de: suyo.alumnosUnidades,
      }))}
      cambios={cambios}
      archivo="Prueba de asignaturas.csv"
    />
  );
}
