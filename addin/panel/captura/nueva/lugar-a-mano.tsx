import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { type CampoDeLugar, leerLugar, type LugarEnTexto } from './leer-lugar';

const CAMPOS: readonly (readonly [campo: CampoDeLugar, nombre: string, ejemplo: string])[] = [
  ['plantel', 'Plantel (clave)', '252'],
  ['periodo', 'Periodo', 'AGODIC26'],
  ['grupo', 'Grupo', '301'],
  ['asignatura', 'Clave', 'BDA-04'],
  ['nombre', 'Nombre', 'Bases de datos aplicadas'],
  ['docentes', 'Docente', 'Apellidos y nombre'],
];

interface Propiedades {
  readonly texto: LugarEnTexto;
  readonly cambiar: (texto: LugarEnTexto) => void;
}

/** Which captura it is, written by hand. A field says what is wrong with it once it was left. */
export function LugarAMano({ texto, cambiar }: Propiedades) {
  const [dejados, setDejados] = useState<ReadonlySet<CampoDeLugar>>(new Set());
  const { errores } = leerLugar(texto);
  const esUt = texto.institucion === 'ut';
  const etiquetas: Partial<Record<CampoDeLugar, string>> = {
    asignatura: esUt ? 'Asignatura (clave)' : 'Módulo (clave)',
    nombre: esUt ? 'Nombre de la asignatura' : 'Nombre del módulo',
  };
  return (
    <div className="nueva-lugar">
      <Field label="Institución">
        <RadioGroup
          value={texto.institucion}
          onChange={(_, { value }) => cambiar({ ...texto, institucion: value === 'ut' ? 'ut' : 'conalep' })}
        >
          <Radio value="ut" label="Universidad Tecnológica" />
          <Radio value="conalep" label="CONALEP" />
        </RadioGroup>
      </Field>
      <div className="nueva-campos">
        {CAMPOS.map(([campo, nombre, ejemplo]) => {
          const error = dejados.has(campo) ? errores[campo] : undefined;
          return (
            <Field
              key={campo}
              label={etiquetas[campo] ?? nombre}
              className={campo === 'nombre' || campo === 'docentes' ? 'nueva-ancho' : ''}
              {...(error === undefined
                ? {}
                : { validationMessage: error, validationState: 'error' as const })}
              {...(campo === 'docentes'
                ? { hint: 'Como aparece en el SAE; si son varios, con punto y coma.' }
                : {})}
            >
              <Input
                autoComplete="off"
                placeholder={ejemplo}
                value={texto[campo]}
                onBlur={() => setDejados(new Set([...dejados, campo]))}
                onChange={(_, { value }) => cambiar({ ...texto, [campo]: value })}
              />
            </Field>
          );
        })}
      </div>
    </div>
  );
}
