export { abrirExcel, type ExcelAbierto } from '../../addin/construccion/excel-en-node';
