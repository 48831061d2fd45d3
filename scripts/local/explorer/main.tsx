import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Explorer />);
