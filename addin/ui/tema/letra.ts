// The typefaces travel with the pages; a browser fetches the subsets whose letters it meets, for Spanish the Latin one.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
