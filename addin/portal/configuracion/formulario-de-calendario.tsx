import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Calendario, type Corte } from '../../../shared/modelo/corte';
import { type ConVersion } from '../../cliente/pedir';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { useSesion } from '../sesion-activa';
import { LineaDelSemestre } from '../tablero/linea-del-semestre';
import { CampoDeFecha } from './campo-de-fecha';
import { errorEnSuCampo, erroresPorCampo } from './errores-por-campo';
import { PieDeFormulario } from './pie-de-formulario';
import { UnidadesDelCalendario } from './unidades-del-calendario';
import { useGuardado } from './use-guardado';

interface Propiedades {
  readonly calendario: Calendario;
  readonly version: string | null;
  readonly recargar: () => void;
}

const FECHAS_DE_CORTE = [
  ['capturaInicio', 'Inicia la captura'],
  ['capturaFin', 'Termina la captura'],
  ['fechaReferencia', 'Fecha de referencia'],
  ['reunionRevision', 'Reunión de revisión'],
] as const;

/** The dates of one semester, drawn as they are typed. */
export function FormularioDeCalendario({ calendario, version, recargar }: Propiedades) {
  const { servicio } = useSesion();
  const [editado, setEditado] = useState(calendario);
  const [intentado, setIntentado] = useState(false);
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const guardado = useGuardado<ConVersion<Calendario>>(recargar);
  const editar = (cambiado: Calendario): void => {
    guardado.alEditar();
    setEditado(cambiado);
  };
  const leido = Calendario.safeParse(editado);
  const errores = {
    ...errorEnSuCampo(guardado.problema),
    ...(intentado ? erroresPorCampo(leido.error) : {}),
  };

  const cambiarCorte = (lugar: number, cambio: Partial<Corte>): void =>
    editar({
      ...editado,
      cortes: editado.cortes.map((corte, otro) => (otro === lugar ? { ...corte, ...cambio } : corte)),
    });

  return (
    <form
      className="hoja formulario"
      aria-label={`Calendario de ${calendario.periodo}`}
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        guardado.alEditar();
        setIntentado(true);
        if (leido.success) {
          void guardado.guardar(() => servicio.guardarCalendario({ valor: leido.data, version }));
        }
      }}
    >
      {leido.success && (
        <div className="campo-completo">
          <LineaDelSemestre calendario={leido.data} corte={null} hoy={hoy} />
        </div>
      )}
      <div className="rejilla-de-fechas">
        <CampoDeFecha
          nombre="Inicia el semestre"
          valor={editado.inicio}
          error={errores['inicio']}
          cambiar={(inicio) => editar({ ...editado, inicio })}
        />
        <CampoDeFecha
          nombre="Termina el semestre"
          valor={editado.fin}
          error={errores['fin']}
          cambiar={(fin) => editar({ ...editado, fin })}
        />
      </div>
      {editado.cortes.map((corte, lugar) => (
        <fieldset key={corte.corte} className="corte-editable">
          <legend>Corte {corte.corte}</legend>
          <div className="rejilla-de-fechas">
            {FECHAS_DE_CORTE.map(([campo, nombre]) => (
              <CampoDeFecha
                key={campo}
                nombre={nombre}
                opcional={campo === 'reunionRevision'}
                valor={corte[campo] ?? ''}
                error={errores[`cortes.${lugar}.${campo}`]}
                cambiar={(fecha) =>
                  cambiarCorte(lugar, {
                    [campo]: campo === 'reunionRevision' && fecha === '' ? null : fecha,
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className="corte-editable">
        <legend>Unidades (Universidad Tecnológica)</legend>
        <UnidadesDelCalendario
          calendario={editado}
          errores={errores}
          cambiar={(unidades) => editar({ ...editado, unidades })}
        />
      </fieldset>
      <fieldset className="corte-editable">
        <legend>Días no laborables</legend>
        <DiasNoLaborables
          dias={editado.diasNoLaborables}
          cambiar={(diasNoLaborables) => editar({ ...editado, diasNoLaborables })}
        />
      </fieldset>
      {intentado && !leido.success && (
        <p role="alert">Revise las fechas señaladas: se escriben completas, con día, mes y año.</p>
      )}
      <PieDeFormulario {...guardado} texto="Guardar calendario" />
    </form>
  );
}

interface PropiedadesDeDias {
  readonly dias: Calendario['diasNoLaborables'];
  readonly cambiar: (dias: Calendario['diasNoLaborables']) => void;
}

function DiasNoLaborables({ dias, cambiar }: PropiedadesDeDias) {
  return (
    <>
      <ul className="lista-editable dias">
        {dias.map((dia, lugar) => (
          <li key={lugar}>
            <Input
              type="date"
              aria-label={`Fecha del día no laborable ${lugar + 1}`}
              value={dia.fecha}
              onChange={(_, { value }) => cambiar(dias.with(lugar, { ...dia, fecha: value }))}
            />
            <Input
              aria-label={`Motivo del día no laborable ${lugar + 1}`}
              value={dia.motivo}
              maxLength={120}
              onChange={(_, { value }) => cambiar(dias.with(lugar, { ...dia, motivo: value }))}
            />
            <Button
              appearance="subtle"
              aria-label={`Quitar ${dia.motivo || `el día ${lugar + 1}`}`}
              onClick={() => cambiar(dias.toSpliced(lugar, 1))}
            >
              Quitar
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => cambiar([...dias, { fecha: '', motivo: '' }])}>Agregar día</Button>
    </>
  );
}
