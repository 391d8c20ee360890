import { type HojaDelLibro } from './anfitrion/hoja-del-libro';

interface Propiedades {
  readonly hojas: readonly HojaDelLibro[];
  readonly activa: HojaDelLibro;
  readonly alElegir: (hoja: HojaDelLibro) => void;
}

/** The visible sheets of the workbook; a padlock marks those that are protected. */
export const Pestanas = ({ hojas, activa, alElegir }: Propiedades) => (
  <nav className="banco-hojas" aria-label="Hojas del libro">
    {hojas.map((hoja) => (
      <button
        key={hoja.id}
        type="button"
        aria-current={hoja === activa ? 'page' : undefined}
        onClick={() => alElegir(hoja)}
      >
        {hoja.exceljs.name}
        {hoja.protegida && (
          <span role="img" aria-label=" (protegida)">
            {' '}
            🔒
          </span>
        )}
      </button>
    ))}
  </nav>
);
