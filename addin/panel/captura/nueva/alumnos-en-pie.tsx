import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { cuantos } from '../../../ui/numero-en-espanol';
import { type AlumnoEnLista } from './leer-alumnos';

interface Propiedades {
  readonly alumnos: readonly AlumnoEnLista[];
  readonly conVeces: boolean;
  readonly retenido: (matricula: string) => string | null;
  readonly cambiar: (alumnos: readonly AlumnoEnLista[]) => void;
}

/** The list as it stands: names can be mended, and whoever has nothing captured can be taken off, and put back. */
export function AlumnosEnPie({ alumnos, conVeces, retenido, cambiar }: Propiedades) {
  const [antes, setAntes] = useState<readonly AlumnoEnLista[] | null>(null);
  const conCambio = (matricula: string, cambio: Partial<AlumnoEnLista>): void =>
    cambiar(alumnos.map((uno) => (uno.matricula === matricula ? { ...uno, ...cambio } : uno)));
  if (alumnos.length === 0 && antes === null) return <p className="tenue">Todavía no hay alumnos.</p>;
  return (
    <details className="plan-unidad" open>
      <summary>{cuantos(alumnos.length, 'alumno', 'alumnos')} en la lista</summary>
      <div className="plan-unidad-dentro">
        {antes && (
          <p role="status">
            Se quitó un alumno.{' '}
            <Button
              size="small"
              onClick={() => {
                cambiar(antes);
                setAntes(null);
              }}
            >
              Deshacer
            </Button>
          </p>
        )}
        <ol className="plan-niveles">
          {alumnos.map(({ matricula, nombre, vecesCursada }) => {
            const motivo = retenido(matricula);
            return (
              <li key={matricula} className="nueva-alumno">
                <span className="tenue">{matricula}</span>
                <div className="plan-renglon">
                  <Input
                    size="small"
                    autoComplete="off"
                    aria-label={`Nombre de ${matricula}`}
                    aria-invalid={nombre.trim() === ''}
                    maxLength={160}
                    value={nombre}
                    onChange={(_, { value }) => conCambio(matricula, { nombre: value })}
                  />
                  {conVeces && (
                    <Input
                      size="small"
                      className="nueva-veces"
                      type="number"
                      min={1}
                      max={9}
                      aria-label={`Veces cursada de ${matricula}`}
                      value={String(vecesCursada ?? 1)}
                      onChange={(_, { value }) =>
                        conCambio(matricula, {
                          vecesCursada: Math.min(9, Math.max(1, Math.trunc(Number(value)) || 1)),
                        })
                      }
                    />
                  )}
                  <Button
                    size="small"
                    appearance="subtle"
                    disabledFocusable={motivo !== null}
                    aria-label={motivo ?? `Quitar a ${nombre}`}
                    title={motivo ?? ''}
                    onClick={() => {
                      setAntes(alumnos);
                      cambiar(alumnos.filter((uno) => uno.matricula !== matricula));
                    }}
                  >
                    ×
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      </div>
    </details>
  );
}
