import { type Observacion, type Recibo } from '../../../shared/modelo/recibo';
import { parrafo, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

/** Each remark of the import with its cell and its remedy; errors before warnings. */
export const tablaDeErrores = ({ observaciones }: Recibo): TablaPorEscribir =>
  tabla<Observacion>(
    'siseac_errores',
    [
      texto('Gravedad', ({ gravedad }) => (gravedad === 'error' ? 'Error' : 'Aviso'), 60),
      texto('Archivo', ({ archivo }) => archivo, 150),
      texto('Hoja', ({ hoja }) => hoja, 90),
      texto('Celda', ({ celda }) => celda, 50),
      texto('Valor', ({ valor }) => valor, 100),
      parrafo('Motivo', ({ motivo }) => motivo),
      parrafo('Remedio', ({ remedio }) => remedio),
      texto('Clave', ({ clave }) => clave, 120),
    ],
    [
      ...observaciones.filter(({ gravedad }) => gravedad === 'error'),
      ...observaciones.filter(({ gravedad }) => gravedad === 'aviso'),
    ],
    ['Archivo', 'Hoja', 'Celda', 'Clave'],
  );
