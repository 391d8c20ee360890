import { PosibilidadesDelAlumno } from '../../shared/modelo/posibilidades-de-modulo';
import { posibilidadesDelAlumno } from '../../shared/posible/posibilidades-del-alumno';
import { sinAlumno } from '../casos/reporte/explicar-cifra';
import { type InsumosDeReporte } from '../casos/insumos/insumos-vigentes';
import { lecturaDeLoPublicado, lecturaDeLoVigente } from './lectura-de-insumos';
import { ClaveEnConsulta, consultaDe } from './parametros';

const DE_ALUMNO = {
  consulta: consultaDe({ matricula: ClaveEnConsulta }),
  respuesta: PosibilidadesDelAlumno,
  leer: ({ sabana, contexto }: InsumosDeReporte, { matricula }: { readonly matricula: string }) =>
    posibilidadesDelAlumno(sabana, matricula, contexto) ?? sinAlumno(matricula),
};

export const posibilidadesPublicadas = lecturaDeLoPublicado(DE_ALUMNO, {
  clave: 'leer-posibilidades',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/posibilidades',
  resumen: 'Qué es todavía posible para un alumno en cada módulo, según el reporte publicado.',
});

export const posibilidadesPrevias = lecturaDeLoVigente(DE_ALUMNO, {
  clave: 'leer-posibilidades-previas',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/posibilidades',
  resumen: 'Qué es todavía posible para un alumno en cada módulo, con lo guardado.',
});
