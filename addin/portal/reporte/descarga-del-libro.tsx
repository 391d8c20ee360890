import { Button } from '@fluentui/react-components';
import { BotonDeLibro, type LibroPorBajar } from './boton-de-libro';

/** A report on paper or as a workbook. */
export const DescargaDelLibro = (libro: LibroPorBajar) => (
  <>
    <BotonDeLibro {...libro} appearance="primary" />
    <Button onClick={() => print()}>Imprimir</Button>
  </>
);
