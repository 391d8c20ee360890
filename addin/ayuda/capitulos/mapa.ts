import { type Capitulo, lista, parrafo } from '../capitulo';

export const MAPA: Capitulo = {
  clave: 'mapa',
  titulo: 'El mapa de captura',
  resumen: 'Quién ya capturó, quién va a la mitad y quién se retrasó.',
  bloques: () => [
    parrafo(
      'Quien supervisa ve un renglón por docente, módulo o asignatura, y grupo, con lo que el servicio tiene en ese momento. Usted ve los suyos.',
    ),
    lista(
      '**Sin captura**, **parcial** o **completa**, según lo que debía estar capturado en ese corte o unidad.',
      'Cuántos resultados son cero y cuántos no acreditan: un cero capturado no es un hueco.',
      '**Retrasado** si la ventana ya cerró y falta algo ([R14](R14) avisa al docente).',
    ),
    parrafo('Lo que sigue **por enviar** en su libro todavía no se ve en el mapa: [envíe](#enviar).'),
  ],
};
