import { Field, Input, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { MinimoAprobatorio } from '../../../shared/modelo/configuracion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { type ConVersion } from '../../cliente/pedir';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { CampoDeFecha } from './campo-de-fecha';
import { erroresPorCampo } from './errores-por-campo';
import { PieDeFormulario } from './pie-de-formulario';
import { useGuardado } from './use-guardado';

/** The passing minimum, dated: the procedure fixes none, so nothing is published without it (CON-32). */
export function Minimos() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.minimosPorCambiar(), [servicio]));
  return (
    <ConRecurso que="el mínimo aprobatorio" recurso={recurso} recargar={recargar}>
      {({ valor: minimos, version }) => (
        <div className="dos-columnas">
          <Historia minimos={minimos} />
          <MinimoNuevo minimos={minimos} version={version} recargar={recargar} />
        </div>
      )}
    </ConRecurso>
  );
}

function Historia({ minimos }: { readonly minimos: readonly MinimoAprobatorio[] }) {
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const ordenados = [...minimos].sort((a, b) => (a.desde < b.desde ? 1 : -1));
  const vigente = ordenados.find(({ desde }) => desde <= hoy);
  return (
    <section className="hoja" aria-labelledby="titulo-historia">
      <h2 id="titulo-historia">En vigor</h2>
      {ordenados.length === 0 && (
        <p>Todavía no hay mínimo aprobatorio: sin él no se puede calcular ni publicar ningún reporte.</p>
      )}
      <ol className="historia">
        {ordenados.map((minimo) => (
          <li key={minimo.desde} data-vigente={minimo === vigente}>
            <strong className="cifra">{minimo.valor}</strong>
            <div>
              <p>
                Desde el {fechaLarga(minimo.desde)}
                {minimo === vigente && <span className="vigente"> En vigor</span>}
              </p>
              <p className="tenue">{minimo.motivo}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PropiedadesDeMinimoNuevo {
  readonly minimos: readonly MinimoAprobatorio[];
  readonly version: string | null;
  readonly recargar: () => void;
}

const EN_BLANCO = { desde: '', valor: '', motivo: '' };

function MinimoNuevo({ minimos, version, recargar }: PropiedadesDeMinimoNuevo) {
  const { servicio } = useSesion();
  const [campos, setCampos] = useState(EN_BLANCO);
  const [intentado, setIntentado] = useState(false);
  const guardado = useGuardado<ConVersion<MinimoAprobatorio[]>>(() => {
    setCampos(EN_BLANCO);
    setIntentado(false);
    recargar();
  });
  const editar = (cambiados: typeof campos): void => {
    guardado.alEditar();
    setCampos(cambiados);
  };
  const leido = MinimoAprobatorio.safeParse(campos);
  const repetido = minimos.some(({ desde }) => desde === campos.desde);
  const errores = intentado ? erroresPorCampo(leido.error) : {};
  return (
    <form
      className="hoja formulario"
      aria-labelledby="titulo-minimo"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        guardado.alEditar();
        setIntentado(true);
        if (leido.success && !repetido) {
          void guardado.guardar(() => servicio.guardarMinimos({ valor: [...minimos, leido.data], version }));
        }
      }}
    >
      <h2 id="titulo-minimo">Nuevo mínimo</h2>
      <p className="tenue">Lo ya publicado conserva el mínimo con el que se calculó.</p>
      <CampoDeFecha
        nombre="Desde"
        valor={campos.desde}
        error={repetido ? 'Ya hay un mínimo desde esa fecha.' : errores['desde']}
        cambiar={(desde) => editar({ ...campos, desde })}
      />
      <Field label="Mínimo, de 0 a 100" required {...mensaje(errores['valor'])}>
        <Input
          inputMode="decimal"
          value={campos.valor}
          onChange={(_, { value }) => editar({ ...campos, valor: value.trim() })}
        />
      </Field>
      <Field
        label="Motivo"
        required
        className="campo-ancho"
        {...mensaje(errores['motivo'] && 'Escriba el motivo, por ejemplo el acuerdo que lo fija.')}
      >
        <Textarea
          value={campos.motivo}
          maxLength={500}
          onChange={(_, { value }) => editar({ ...campos, motivo: value })}
        />
      </Field>
      <PieDeFormulario {...guardado} texto="Guardar mínimo" />
    </form>
  );
}

const mensaje = (texto: string | undefined) => (texto ? { validationMessage: texto } : {});
