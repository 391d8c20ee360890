import { SearchBox, Select } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { NIVELES_POR_URGENCIA } from '../../ui/semaforo/nivel-en-palabras';
import { textoBuscable } from '../../ui/tabla/texto-buscable';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { filtrarPor, useConsulta } from '../use-ruta';

type Campo = 'q' | 'semaforo' | 'bandera' | 'grupo';
export type Filtro = Readonly<Record<Campo, string>>;

/** What a table is filtered by: starts from the address and keeps it up to date, so that it can be shared. */
export function useFiltro() {
  const consulta = useConsulta();
  const [filtro, setFiltro] = useState<Filtro>(() => ({
    q: consulta.get('q') ?? '',
    semaforo: consulta.get('semaforo') ?? '',
    bandera: consulta.get('bandera') ?? '',
    grupo: consulta.get('grupo') ?? '',
  }));
  const diferido = useDeferredValue(filtro);
  return {
    filtro,
    /** The same, a moment later and searchable: typing never waits for the table. */
    vigente: { ...diferido, q: textoBuscable(diferido.q) },
    cambiar: (campo: Campo, valor: string) => {
      setFiltro({ ...filtro, [campo]: valor });
      filtrarPor(campo, valor);
    },
  };
}

interface Propiedades {
  readonly filtro: Filtro;
  readonly cambiar: (campo: Campo, valor: string) => void;
  readonly buscar: string;
  readonly banderas?: readonly MotivoDeRiesgo['clave'][];
  readonly grupos?: readonly string[];
  readonly conSemaforo?: boolean;
}

export function Filtros({
  filtro,
  cambiar,
  buscar,
  banderas = [],
  grupos = [],
  conSemaforo = false,
}: Propiedades) {
  return (
    <div className="filtros no-imprimir" role="search">
      <SearchBox
        aria-label={buscar}
        placeholder={buscar}
        value={filtro.q}
        onChange={(_, { value }) => cambiar('q', value)}
      />
      {conSemaforo && (
        <Select
          aria-label="Semáforo"
          value={filtro.semaforo}
          onChange={(_, { value }) => cambiar('semaforo', value)}
        >
          <option value="">Todo semáforo</option>
          {NIVELES_POR_URGENCIA.map((nivel) => (
            <option key={nivel} value={nivel}>
              {NOMBRE_DE_NIVEL[nivel]}
            </option>
          ))}
        </Select>
      )}
      {banderas.length > 0 && (
        <Select
          aria-label="Bandera"
          value={filtro.bandera}
          onChange={(_, { value }) => cambiar('bandera', value)}
        >
          <option value="">Toda bandera</option>
          {banderas.map((clave) => (
            <option key={clave} value={clave}>
              {clave} {NOMBRE_DE_BANDERA[clave]}
            </option>
          ))}
        </Select>
      )}
      {grupos.length > 1 && (
        <Select aria-label="Grupo" value={filtro.grupo} onChange={(_, { value }) => cambiar('grupo', value)}>
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
