import { Button, Input } from '@fluentui/react-components';
import { agregarNivel, cambiarNivel, quitarNivel } from './cambiar-plan-ut';
import { errorDe, MensajeDeCampo } from './mensaje-de-campo';
import { type PlanLeido } from './leer-plan-en-texto';
import { type NivelEnTexto, type PlanUtEnTexto } from './plan-en-texto';

interface Propiedades {
  readonly plan: PlanUtEnTexto;
  readonly leido: PlanLeido;
  readonly cambiar: (plan: PlanUtEnTexto, campo?: string) => void;
}

type Campo = Exclude<keyof NivelEnTexto, 'llave'>;

const CAMPOS: readonly (readonly [campo: Campo, nombre: string])[] = [
  ['tecla', 'Tecla'],
  ['nombre', 'Nivel'],
  ['puntaje', 'Puntaje'],
];

/** The levels that one key captures, each with the score it is worth. */
export function EditorDeNiveles({ plan, leido, cambiar }: Propiedades) {
  return (
    <details className="plan-unidad">
      <summary>
        Niveles de la rúbrica: {plan.niveles.map(({ tecla, nombre }) => `${tecla} ${nombre}`).join(', ')}
      </summary>
      <div className="plan-unidad-dentro">
        <p className="tenue">
          Cada tecla captura el puntaje de su nivel. NA no lleva tecla: es lo que no alcanza; se captura con
          su puntaje.
        </p>
        <ol className="plan-niveles">
          {plan.niveles.map((nivel) => (
            <li key={nivel.llave}>
              <div className="plan-renglon">
                {CAMPOS.map(([campo, nombre]) => (
                  <Input
                    key={campo}
                    size="small"
                    className={`plan-nivel-${campo}`}
                    autoComplete="off"
                    aria-label={`${nombre} del nivel ${nivel.nombre}`}
                    aria-invalid={errorDe(leido.campos, `${nivel.llave}/${campo}`) !== null}
                    placeholder={nombre}
                    value={nivel[campo]}
                    onChange={(_, { value }) =>
                      cambiar(
                        cambiarNivel(plan, nivel.llave, {
                          [campo]: campo === 'tecla' ? value.toUpperCase() : value,
                        }),
                        `${nivel.llave}/${campo}`,
                      )
                    }
                  />
                ))}
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Quitar el nivel ${nivel.nombre}`}
                  onClick={() => cambiar(quitarNivel(plan, nivel.llave))}
                >
                  ×
                </Button>
              </div>
              {CAMPOS.map(([campo]) => (
                <MensajeDeCampo key={campo} error={errorDe(leido.campos, `${nivel.llave}/${campo}`)} />
              ))}
            </li>
          ))}
        </ol>
        <div>
          <Button size="small" onClick={() => cambiar(agregarNivel(plan))}>
            Agregar nivel
          </Button>
        </div>
      </div>
    </details>
  );
}
