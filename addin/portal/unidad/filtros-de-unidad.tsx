import { SearchBox, Select } from '@fluentui/react-components';
import { ClaveBanderaUt } from '../../../shared/modelo/reporte-de-unidad';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { filtrarPor, useConsulta } from '../use-ruta';

/** What the rows are filtered by, in the address, so that it can be shared. */
export function useFiltroDeUnidad() {
  const consulta = useConsulta();
  return {
    q: consulta.get('q') ?? '',
    bandera: consulta.get('bandera') ?? '',
    grupo: consulta.get('grupo') ?? '',
  };
}

interface Propiedades {
  readonly filtro: ReturnType<typeof useFiltroDeUnidad>;
  readonly grupos: readonly string[];
}

export function FiltrosDeUnidad({ filtro, grupos }: Propiedades) {
  return (
    <div className="filtros no-imprimir" role="search">
      <SearchBox
        aria-label="Buscar alumno, asignatura o docente"
        placeholder="Alumno, asignatura o docente"
        value={filtro.q}
        onChange={(_, { value }) => filtrarPor('q', value)}
      />
      <Select
        aria-label="Bandera"
        value={filtro.bandera}
        onChange={(_, { value }) => filtrarPor('bandera', value)}
      >
        <option value="">Toda bandera</option>
        {ClaveBanderaUt.options.map((clave) => (
          <option key={clave} value={clave}>
            {clave} {NOMBRE_DE_BANDERA[clave]}
          </option>
        ))}
      </Select>
      {grupos.length > 1 && (
        <Select
          aria-label="Grupo"
          value={filtro.grupo}
          onChange={(_, { value }) => filtrarPor('grupo', value)}
        >
          <option value="">Todos los grupos</option>
          {grupos.map((grupo) => (
            <option key={grupo} value={grupo}>
              Grupo {grupo}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
