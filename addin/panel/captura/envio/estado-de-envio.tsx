import { type SituacionDeEnvio } from './situacion-de-envio';

/** Each has a figure of its own, so that none is told by colour alone. */
const FIGURAS: Readonly<Record<SituacionDeEnvio['clase'], string>> = {
  enviado: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  'por-enviar': 'M8 12V4 M4.5 7.5 8 4l3.5 3.5',
  enviando: 'M3 8a5 5 0 0 1 9-3 M13 8a5 5 0 0 1-9 3 M12 2v3H9 M4 14v-3h3',
  conflicto: 'M8 3v6 M8 12v.5 M1.8 14 8 2l6.2 12Z',
  'sin-red': 'M2 6a9 9 0 0 1 12 0 M4.5 8.8a5 5 0 0 1 7 0 M8 12v.5 M2.5 2.5l11 11',
  rechazado: 'M4 4l8 8 M12 4l-8 8',
};

/** How the captura stands before the service: said at once, and announced when it changes. */
export function EstadoDeEnvio({
  situacion: { clase, palabra, frase },
}: {
  readonly situacion: SituacionDeEnvio;
}) {
  return (
    <p className="envio-estado" data-clase={clase} role="status">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={FIGURAS[clase]} />
      </svg>
      <span>
        <strong>{palabra}.</strong> {frase}
      </span>
    </p>
  );
}
