import { Button, Input, Select } from '@fluentui/react-components';
import { errorDe, MensajeDeCampo } from './mensaje-de-campo';
import { type FaltaDeCampo } from './leer-plan-en-texto';
import { type IndicadorEnTexto } from './plan-en-texto';

type Campo = Exclude<keyof IndicadorEnTexto, 'llave'>;

interface Propiedades {
  readonly indicador: IndicadorEnTexto;
  readonly campos: readonly FaltaDeCampo[];
  readonly instrumentos: string;
  readonly cambiar: (campo: Campo, valor: string) => void;
  readonly quitar: () => void;
}

/** One indicator, in two lines: what it is, and how it is graded. */
export function RenglonDeIndicador({ indicador, campos, instrumentos, cambiar, quitar }: Propiedades) {
  const { llave, clave, tipo } = indicador;
  const de = clave.trim() === '' ? 'del indicador sin clave' : `de ${clave.trim()}`;
  const errores = (['clave', 'peso'] as const).flatMap((campo) => errorDe(campos, `${llave}/${campo}`) ?? []);
  const texto = (campo: Exclude<Campo, 'tipo'>, nombre: string, extra: object = {}) => (
    <Input
      size="small"
      className={`plan-${campo}`}
      autoComplete="off"
      data-celda={`${llave}/${campo}`}
      aria-label={`${nombre} ${de}`}
      aria-invalid={errorDe(campos, `${llave}/${campo}`) !== null}
      placeholder={nombre}
      value={indicador[campo]}
      onChange={(_, { value }) => cambiar(campo, value)}
      {...extra}
    />
  );
  return (
    <li>
      <div className="plan-renglon">
        {texto('clave', 'Clave')}
        <Select
          size="small"
          className="plan-tipo"
          data-celda={`${llave}/tipo`}
          aria-label={`Tipo ${de}`}
          value={tipo}
          onChange={(_, { value }) => cambiar('tipo', value)}
        >
          <option value="continua">Continua</option>
          <option value="sumativa">Sumativa</option>
        </Select>
        {texto('peso', 'Peso', { inputMode: 'decimal' })}
      </div>
      <div className="plan-renglon">
        {texto('evidencia', 'Evidencia')}
        {texto('instrumento', 'Instrumento', { list: instrumentos })}
        <Button size="small" appearance="subtle" aria-label={`Quitar el indicador ${clave}`} onClick={quitar}>
          ×
        </Button>
      </div>
      {errores.map((error) => (
        <MensajeDeCampo key={error} error={error} />
      ))}
    </li>
  );
}
