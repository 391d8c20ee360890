import { type Capitulo, lista, parrafo, subtitulo } from '../capitulo';

export const CALIFICACIONES: Capitulo = {
  clave: 'calificaciones',
  titulo: 'Las calificaciones y qué le falta a cada quien',
  resumen: 'De dónde sale cada cifra, el semáforo y los valores oficiales.',
  bloques: ({ continua, sumativa, aprobatorio, niveles, nivelesDeIntegradora }) => [
    subtitulo('Universidad Tecnológica'),
    lista(
      `**Puntaje** de la unidad: ${continua} de la evaluación continua y ${sumativa} de la sumativa, sin redondear ([Art. 48](UT-48)).`,
      `**Nivel**: desde ${aprobatorio} es ${niveles}; en las integradoras, ${nivelesDeIntegradora} ([Art. 37](UT-37), [Art. 40](UT-40)). Por debajo es NA: ningún redondeo cruza el mínimo.`,
      '**Final**: el promedio de los niveles de las unidades, llevado a entero. Con una unidad NA no hay final ([Art. 39](UT-39)).',
    ),
    subtitulo('CONALEP'),
    parrafo(
      'De cada alumno se ven los puntos esperados al corte, los registrados y los logrados, y el desempeño: lo logrado entre lo registrado ([norma 12-c](CON-05)).',
    ),
    subtitulo('Qué le falta'),
    parrafo(
      'Al elegir a un alumno, el panel dice lo que le falta capturar, lo que necesita en la próxima evaluación para aprobar o para subir de nivel, cuántas faltas le quedan y cuántas remediales. Si algo ya no es posible, lo dice.',
    ),
    subtitulo('El semáforo'),
    parrafo(
      'Verde, amarillo y rojo llevan siempre su razón, su artículo y la salida: el cambio más pequeño que lleva al nivel siguiente. Gris es **sin dato**, que no es riesgo.',
    ),
    subtitulo('Fórmulas vivas y valores oficiales'),
    parrafo(
      'Lo oficial se guarda como valor, para que el libro diga lo mismo donde no está el complemento. Una fórmula al lado lo comprueba: si alguien escribe encima de un valor oficial, el panel lo señala con su celda, lo que decía y lo que dice.',
    ),
  ],
};
