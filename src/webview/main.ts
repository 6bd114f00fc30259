/** The page of the topics view (dist/webview/topics.js). */
import './app';
import { page } from './styles';

if (page.styleSheet !== undefined) document.adoptedStyleSheets = [page.styleSheet];
