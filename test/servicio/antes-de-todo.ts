export { abrirCarpeta as default } from './carpeta-de-la-corrida';
