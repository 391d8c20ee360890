import { Marca } from '../ui/marca';

/** This page in an ordinary browser: how to get to where it works. */
export function FueraDeExcel() {
  return (
    <div className="panel-entrada">
      <Marca tamano={40} />
      <h1>Este panel se abre dentro de Excel</h1>
      <p>Aquí no hay un libro en el que escribir. Para usarlo:</p>
      <ol>
        <li>Abra un libro en Excel (Windows, Mac o en la web).</li>
        <li>
          Si no ve la pestaña <strong>SISEAC</strong>, instale el complemento: Inicio, Complementos, Más
          complementos, Mis complementos, <em>Cargar mi complemento</em>, y elija el archivo{' '}
          <code>manifest.xml</code>.
        </li>
        <li>
          En la pestaña <strong>SISEAC</strong>, elija <strong>Reporte de corte</strong>.
        </li>
      </ol>
      <p>
        Sin Excel, todo menos escribir en el libro se hace en el <a href="/">portal de SISEAC</a>.
      </p>
    </div>
  );
}
