import { Button, Field, Input, Select } from '@fluentui/react-components';

/** A number that can be tried, with what it is worth now and where that is written. */
export interface NumeroEnOferta {
  readonly clave: string;
  readonly nombre: string;
  readonly vigente: string;
  readonly fuente: string;
}

export interface CambioEnTexto {
  readonly llave: number;
  readonly clave: string;
  readonly valor: string;
}

interface Propiedades {
  readonly oferta: readonly NumeroEnOferta[];
  readonly cambios: readonly CambioEnTexto[];
  /** Why a value cannot be tried, as it is typed, by the number it is of. */
  readonly errores: ReadonlyMap<string, string>;
  readonly ocupado: boolean;
  readonly cambiar: (cambios: readonly CambioEnTexto[]) => void;
}

/** Which numbers to try: each with its present value beside the new one. */
export function EditorDeCambios({ oferta, cambios, errores, ocupado, cambiar }: Propiedades) {
  const elegidas = new Set(cambios.map(({ clave }) => clave));
  const libre = oferta.find(({ clave }) => !elegidas.has(clave));
  const editar = (llave: number, cambio: Partial<CambioEnTexto>): void =>
    cambiar(cambios.map((otro) => (otro.llave === llave ? { ...otro, ...cambio } : otro)));
  const siguiente = 1 + Math.max(0, ...cambios.map(({ llave }) => llave));
  return (
    <div className="cambios">
      {cambios.map((cambio) => {
        const numero = oferta.find(({ clave }) => clave === cambio.clave);
        const error = errores.get(cambio.clave);
        return (
          <div key={cambio.llave} className="cambio" role="group" aria-label={numero?.nombre}>
            <Field label="Número de la norma" hint={numero?.fuente ?? ''}>
              <Select
                disabled={ocupado}
                value={cambio.clave}
                onChange={(_, { value }) => editar(cambio.llave, { clave: value, valor: '' })}
              >
                {oferta
                  .filter(({ clave }) => clave === cambio.clave || !elegidas.has(clave))
                  .map(({ clave, nombre }) => (
                    <option key={clave} value={clave}>
                      {nombre}
                    </option>
                  ))}
              </Select>
            </Field>
            <p className="cambio-vigente">
              <span>Vigente</span>
              <strong>{numero?.vigente}</strong>
            </p>
            <Field
              label="Por probar"
              {...(error === undefined
                ? {}
                : { validationMessage: error, validationState: 'error' as const })}
            >
              <Input
                disabled={ocupado}
                autoComplete="off"
                value={cambio.valor}
                onChange={(_, { value }) => editar(cambio.llave, { valor: value })}
              />
            </Field>
            {cambios.length > 1 && (
              <Button
                appearance="subtle"
                disabled={ocupado}
                aria-label={`Quitar ${numero?.nombre ?? 'este número'}`}
                onClick={() => cambiar(cambios.filter(({ llave }) => llave !== cambio.llave))}
              >
                Quitar
              </Button>
            )}
          </div>
        );
      })}
      {libre && (
        <div>
          <Button
            disabled={ocupado}
            onClick={() => cambiar([...cambios, { llave: siguiente, clave: libre.clave, valor: '' }])}
          >
            Agregar otro número
          </Button>
        </div>
      )}
    </div>
  );
}
