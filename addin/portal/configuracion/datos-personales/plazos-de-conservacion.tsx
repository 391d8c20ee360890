import { Field, Input, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { Conservacion, type PlazosVigentes } from '../../../../shared/modelo/conservacion';
import { type Calendario } from '../../../../shared/modelo/corte';
import { DIAS_DE_ANUNCIO, hanPasado } from '../../../../shared/publicacion/plazo-vencido';
import { fechaDeHoy } from '../../../ui/fecha-en-espanol';
import { useRecurso } from '../../../ui/use-recurso';
import { type ConVersion } from '../../../cliente/pedir';
import { logrado } from '../../../cliente/resultado';
import { ConRecurso } from '../../con-recurso';
import { useSesion } from '../../sesion-activa';
import { erroresPorCampo } from '../errores-por-campo';
import { PieDeFormulario } from '../pie-de-formulario';
import { useGuardado } from '../use-guardado';
import { plazosEnPalabras } from './plazos-en-palabras';

/** For how long data of people are kept; without a term nothing is deleted. */
export function PlazosDeConservacion() {
  const { servicio } = useSesion();
  const leer = useCallback(async () => {
    const [plazos, calendarios] = await Promise.all([
      servicio.conservacionPorCambiar(),
      servicio.calendarios(),
    ]);
    if (!plazos.ok) return plazos;
    if (!calendarios.ok) return calendarios;
    const { valor, version } = plazos.valor;
    return logrado({ ...valor, version, calendarios: calendarios.valor });
  }, [servicio]);
  const { recurso, recargar } = useRecurso(leer);
  return (
    <ConRecurso que="los plazos de conservación" recurso={recurso} recargar={recargar}>
      {(leidos) => <Formulario {...leidos} recargar={recargar} />}
    </ConRecurso>
  );
}

interface Propiedades extends PlazosVigentes {
  readonly version: string | null;
  readonly calendarios: readonly Calendario[];
  readonly recargar: () => void;
}

const CAMPOS = [
  ['consultasMeses', 'Registro de consultas, en meses', 'Vacío: no se suprime'],
  ['periodosAnios', 'Datos de un periodo, en años desde que terminó', 'Vacío: no se suprimen'],
] as const;

function Formulario({ plazos, desde, version, calendarios, recargar }: Propiedades) {
  const { servicio } = useSesion();
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const [campos, setCampos] = useState({
    consultasMeses: enTexto(plazos?.consultasMeses),
    periodosAnios: enTexto(plazos?.periodosAnios),
    motivo: '',
  });
  const [intentado, setIntentado] = useState(false);
  const guardado = useGuardado<ConVersion<Conservacion>>(recargar);
  const editar = (cambiados: typeof campos): void => {
    guardado.alEditar();
    setCampos(cambiados);
  };
  const leida = Conservacion.safeParse({
    consultasMeses: enNumero(campos.consultasMeses),
    periodosAnios: enNumero(campos.periodosAnios),
    motivo: campos.motivo,
  });
  const errores = intentado ? erroresPorCampo(leida.error) : {};
  const anios = leida.data?.periodosAnios ?? null;
  const vencidos =
    anios === null
      ? []
      : calendarios.filter(({ fin }) => hanPasado(anios, fin, hoy)).map((uno) => uno.periodo);
  return (
    <form
      className="hoja formulario"
      aria-labelledby="titulo-plazos"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        guardado.alEditar();
        setIntentado(true);
        if (leida.success) {
          void guardado.guardar(() => servicio.guardarConservacion({ valor: leida.data, version }));
        }
      }}
    >
      <h2 id="titulo-plazos">Plazos de conservación</h2>
      <p className="tenue">{plazosEnPalabras({ plazos, desde })} La bitácora se conserva siempre.</p>
      {CAMPOS.map(([campo, nombre, ayuda]) => (
        <Field key={campo} label={nombre} hint={ayuda} {...mensaje(errores[campo])}>
          <Input
            inputMode="numeric"
            value={campos[campo]}
            onChange={(_, { value }) => editar({ ...campos, [campo]: value.trim() })}
          />
        </Field>
      ))}
      {vencidos.length > 0 && (
        <p role="alert">
          Con ese plazo se suprimen sin vuelta atrás los datos de <strong>{vencidos.join(', ')}</strong>, si
          nadie los movió desde entonces. La bitácora lo anuncia esta noche y se hace {DIAS_DE_ANUNCIO} días
          después: mientras tanto, cambiar el plazo o la fecha del calendario lo detiene. Antes, saque un
          respaldo.
        </p>
      )}
      <Field
        label="Motivo"
        required
        hint="El acuerdo o catálogo de disposición documental que lo fija"
        className="campo-ancho"
        {...mensaje(errores['motivo'])}
      >
        <Textarea
          maxLength={500}
          value={campos.motivo}
          onChange={(_, { value }) => editar({ ...campos, motivo: value })}
        />
      </Field>
      <PieDeFormulario {...guardado} texto="Guardar plazos" />
    </form>
  );
}

const enTexto = (plazo: number | null | undefined): string => (plazo ?? '').toString();
const enNumero = (texto: string): number | null => (texto === '' ? null : Number(texto));
const mensaje = (texto: string | undefined) => (texto ? { validationMessage: texto } : {});
