import { Field, Input } from '@fluentui/react-components';
import {
  CAMPOS_DE_UNIDAD,
  type CampoDeUnidad,
  errorDeCampo,
  type UnidadEnTexto,
} from './captura-de-asignatura';

const NOMBRES: Readonly<Record<CampoDeUnidad, string>> = {
  continua: 'Continua',
  sumativa: 'Sumativa',
  asistencias: 'Asistencias',
  sesiones: 'Sesiones dadas',
  sesionesProgramadas: 'Sesiones en total',
  remedial: 'Remedial',
};

interface Propiedades {
  readonly numero: number;
  readonly unidad: UnidadEnTexto;
  /** The field that the rules refused, and why. */
  readonly rechazo: { readonly campo: string; readonly motivo: string } | null;
  readonly cambiar: (campo: CampoDeUnidad, texto: string) => void;
}

/** What is captured of a unit. A blank is something still to come, never a zero. */
export function UnidadPorCapturar({ numero, unidad, rechazo, cambiar }: Propiedades) {
  return (
    <div className="unidad-captura" role="group" aria-label={`Captura de la unidad ${numero}`}>
      {CAMPOS_DE_UNIDAD.map((campo) => {
        const error =
          errorDeCampo(campo, unidad[campo]) ?? (rechazo?.campo === campo ? rechazo.motivo : null);
        return (
          <Field
            key={campo}
            label={NOMBRES[campo]}
            {...(error === null ? {} : { validationMessage: error, validationState: 'error' as const })}
          >
            <Input
              inputMode="decimal"
              autoComplete="off"
              value={unidad[campo]}
              onChange={(_, { value }) => cambiar(campo, value)}
            />
          </Field>
        );
      })}
    </div>
  );
}
