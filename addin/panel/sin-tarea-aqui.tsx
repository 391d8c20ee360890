/** The report of a corte is made by Servicios Escolares, and grades are captured by docentes; a plantel reads both. */
export function SinTareaAqui() {
  return (
    <div className="panel-entrada">
      <h1>El reporte de corte lo hace Servicios Escolares</h1>
      <p>
        El reporte publicado de su plantel, con su libro de Excel, y el mapa de captura están en el portal.
      </p>
      <p>
        <a href="/" target="_blank" rel="noreferrer">
          Abrir el portal de SISEAC
        </a>
      </p>
    </div>
  );
}
