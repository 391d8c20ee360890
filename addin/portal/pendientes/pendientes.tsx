import { useCallback } from 'react';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import {
  type PendienteDeGrupoModulo,
  type RegistroPendiente,
} from '../../../shared/modelo/registro-pendiente';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import './pendientes.css';

interface Propiedades {
  readonly plantel: string;
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** What a docente has yet to register, in their own grupos, as of the published report. */
export function Pendientes({ plantel, periodo, corte }: Propiedades) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(() => servicio.pendientes({ plantel, periodo, corte }), [servicio, plantel, periodo, corte]),
  );
  return (
    <ConRecurso que="su registro pendiente" recurso={recurso} recargar={recargar}>
      {(registro) => (
        <Pantalla
          titulo="Mi registro pendiente"
          antetitulo={
            <>
              <a href={direccionDe({ pagina: 'reportes', plantel })}>{registro.edicion.nombrePlantel}</a> ·
              corte {corte}, periodo {periodo}
            </>
          }
        >
          <p className="pendientes-edicion">
            <SelloDeEdicion edicion={registro.edicion} />{' '}
            <span className="tenue">Según lo publicado el {instanteLargo(registro.edicion.publicado)}</span>
          </p>
          <Lista registro={registro} />
        </Pantalla>
      )}
    </ConRecurso>
  );
}

function Lista({ registro: { propios, gruposModulo } }: { readonly registro: RegistroPendiente }) {
  const porCapturar = gruposModulo.filter(({ ra }) => ra.length > 0);
  if (propios === 0) {
    return (
      <Vacio titulo="Ninguno de sus grupos está en este reporte">
        <p>El reporte del corte no tiene módulos en los que usted aparezca como docente.</p>
      </Vacio>
    );
  }
  if (porCapturar.length === 0) {
    return (
      <Vacio titulo="Todo está registrado">
        <p>No le falta capturar ninguna R.A. de las que se esperaban a este corte.</p>
      </Vacio>
    );
  }
  const casillas = porCapturar.reduce(
    (hasta, { ra }) => hasta + ra.reduce((suma, { alumnos }) => suma + alumnos.length, 0),
    0,
  );
  return (
    <>
      <p className="pendientes-frase">
        Le {casillas === 1 ? 'falta' : 'faltan'} {cuantos(casillas, 'resultado', 'resultados')} por capturar
        en {cuantos(porCapturar.length, 'grupo-módulo', 'grupos-módulo')}.
      </p>
      {porCapturar.map((pendiente) => (
        <GrupoModulo key={`${pendiente.grupo}/${pendiente.modulo}`} pendiente={pendiente} />
      ))}
    </>
  );
}

const DONDE_SE_CAPTURA: Readonly<Record<PendienteDeGrupoModulo['seCapturaEn'], string>> = {
  sae: 'Captúrelo en el SAE: el reporte lo contará cuando Servicios Escolares cargue la sábana siguiente.',
  siseac:
    'Captúrelo en su libro de Excel y envíelo con SISEAC: lo contará el reporte siguiente. Si la ventana de su corte ya cerró, el panel le ofrece pedir la rectificación.',
};

function GrupoModulo({ pendiente }: { readonly pendiente: PendienteDeGrupoModulo }) {
  const { grupo, modulo, nombreModulo, seCapturaEn, ra: porCapturar } = pendiente;
  return (
    <section className="hoja pendiente" aria-label={`Grupo ${grupo}, módulo ${modulo}`}>
      <h2>
        Grupo {grupo} <span className="tenue">· {nombreModulo ?? modulo}</span>
      </h2>
      <p>{DONDE_SE_CAPTURA[seCapturaEn]}</p>
      <ul>
        {porCapturar.map(({ ra, peso, corte, alumnos }) => (
          <li key={ra}>
            <details open={alumnos.length <= 12}>
              <summary>
                <strong>{ra}</strong>
                <span className="tenue">
                  peso {peso} · corte {corte}
                </span>
                <span>{cuantos(alumnos.length, 'alumno', 'alumnos')}</span>
              </summary>
              <ol>
                {alumnos.map(({ matricula, nombre }) => (
                  <li key={matricula}>
                    {nombre} <span className="tenue">{matricula}</span>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
