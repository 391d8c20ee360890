import { type Rol } from '../../shared/modelo/configuracion';

/** The report of a corte is made by Servicios Escolares; everybody else reads it. */
export function SinTareaAqui({ rol }: { readonly rol: Exclude<Rol, 'direccion-general'> }) {
  return (
    <div className="panel-entrada">
      <h1>El reporte de corte lo hace Servicios Escolares</h1>
      <p>
        {rol === 'plantel'
          ? 'El reporte publicado de su plantel, con su libro de Excel, está en el portal.'
          : 'El registro pendiente de sus grupos está en el portal.'}
      </p>
      <p>
        <a href="/" target="_blank" rel="noreferrer">
          Abrir el portal de SISEAC
        </a>
      </p>
    </div>
  );
}
