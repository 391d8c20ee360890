import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { type VersionPublicada } from '../../../shared/modelo/publicacion';
import { PeticionDeRetiro, type RetiroHecho } from '../../../shared/modelo/retiro';
import { LlaveDeSolicitud } from '../../cliente/llave-de-solicitud';
import { type Resultado } from '../../cliente/resultado';
import { MensajeDeProblema } from '../../ui/problema';
import { erroresPorCampo } from '../configuracion/errores-por-campo';
import { useGuardado } from '../configuracion/use-guardado';
import { direccionDe } from '../direccion';

type Queda = PeticionDeRetiro['queda'];

/** How one report, of a corte or of a unit, is withdrawn from a plantel. */
export interface PorRetirar {
  readonly plantel: string;
  /** Of the version that is said, and no other. `llave` makes a repeated press the same withdrawal. */
  readonly retirar: (
    version: number,
    peticion: PeticionDeRetiro,
    llave: string,
  ) => Promise<Resultado<RetiroHecho>>;
}

interface Propiedades extends PorRetirar {
  readonly vigente: VersionPublicada;
}

/** Takes the version in force away from its readers, once what follows from it was said and a reason was written. */
export function RetiroDelReporte(propiedades: Propiedades) {
  const [queda, setQueda] = useState<Queda | null>(null);
  const { anterior } = propiedades.vigente;
  const desde = useRef<HTMLElement>(null);
  const preguntar = (cual: Queda, boton: HTMLElement): void => {
    desde.current = boton;
    setQueda(cual);
  };
  const cerrar = (): void => {
    setQueda(null);
    desde.current?.focus();
  };
  return (
    <div className="retiro-del-reporte">
      {anterior !== null && (
        <Button onClick={({ currentTarget }) => preguntar('anterior', currentTarget)}>
          Volver a la versión anterior…
        </Button>
      )}
      <Button onClick={({ currentTarget }) => preguntar('ninguna', currentTarget)}>Retirar…</Button>
      {queda !== null && <Confirmacion key={queda} {...propiedades} queda={queda} cerrar={cerrar} />}
    </div>
  );
}

interface PropiedadesDeConfirmacion extends Propiedades {
  readonly queda: Queda;
  readonly cerrar: () => void;
}

function Confirmacion({ vigente, plantel, queda, retirar, cerrar }: PropiedadesDeConfirmacion) {
  const { edicion, anterior } = vigente;
  const titulo = useId();
  const [motivo, setMotivo] = useState('');
  const [intentado, setIntentado] = useState(false);
  // Pressing twice, or again after the network or the service failed, withdraws once.
  const [llave] = useState(() => new LlaveDeSolicitud());
  // What is on screen is no longer what its readers get: the list says what they do get.
  const { guardar, guardando, problema } = useGuardado<RetiroHecho>(() => {
    window.location.hash = direccionDe({ pagina: 'reportes', plantel });
  });
  const pedir = async (peticion: PeticionDeRetiro): Promise<Resultado<RetiroHecho>> => {
    const { version } = edicion;
    const resultado = await retirar(version, peticion, llave.para({ version, peticion }));
    llave.contestada(resultado);
    return resultado;
  };
  const leida = PeticionDeRetiro.safeParse({ motivo, queda });
  const error = intentado ? erroresPorCampo(leida.error)['motivo'] : undefined;
  const verbo = queda === 'anterior' ? 'Volver a la versión anterior' : 'Retirar';
  return (
    <div
      role="dialog"
      aria-labelledby={titulo}
      onKeyDown={({ key }) => key === 'Escape' && !guardando && cerrar()}
    >
      <form
        className="formulario"
        noValidate
        onSubmit={(evento) => {
          evento.preventDefault();
          setIntentado(true);
          if (leida.success) void guardar(() => pedir(leida.data));
        }}
      >
        <h3 id={titulo}>
          {queda === 'anterior'
            ? `¿Volver a la versión ${anterior ?? ''}?`
            : `¿Retirar la versión ${edicion.version}?`}
        </h3>
        <p>
          {queda === 'anterior'
            ? `Desde este momento el plantel lee la versión ${anterior ?? ''} y sus libros de Excel toman las cifras de ella; la versión ${edicion.version} queda como retirada.`
            : 'Desde este momento el plantel no puede leer el reporte ni su libro de Excel, y sus fórmulas dejan de dar cifras: en su lugar lee la fecha y el motivo.'}
        </p>
        <p>
          La versión {edicion.version} se conserva en el archivo y el retiro queda en la bitácora. Lo que se
          publique después lleva otro número.
        </p>
        <Field
          label="Motivo"
          required
          hint="Lo lee el plantel"
          {...(error ? { validationMessage: error } : {})}
        >
          <Textarea autoFocus maxLength={500} value={motivo} onChange={(_, { value }) => setMotivo(value)} />
        </Field>
        {problema && <MensajeDeProblema problema={problema} />}
        <div className="botones">
          <Button disabled={guardando} onClick={cerrar}>
            Dejarlo publicado
          </Button>
          <Button type="submit" appearance="primary" disabledFocusable={guardando}>
            {guardando ? 'Retirando…' : verbo}
          </Button>
        </div>
      </form>
    </div>
  );
}
