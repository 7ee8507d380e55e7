/** What authors may use in MDX. Nothing else: an unknown component fails the build. */
import KeepGuide from '../page/KeepGuide.astro';
import Blank from './Blank.astro';
import Chart from './Chart.astro';
import Checks from './Checks.astro';
import Cite from './Cite.astro';
import EncryptionDiagram from './EncryptionDiagram.astro';
import Help from './Help.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Say from './Say.astro';
import StoredData from './StoredData.astro';
import Services from './Services.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

export const mdxComponents = { a: Link, Blank, Chart, Checks, Cite, EncryptionDiagram, Help, KeepGuide, Law, Note, Say, Services, StoredData, Term, Timeline };
