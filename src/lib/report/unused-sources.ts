import { citationFaults } from '../rules/citations.ts';
import type { Content, Finding } from '../rules/content.ts';

/** Sources that a page lists and nothing cites. (In YAML files the schema refuses them: those stand among the faults.) */
export const unusedSources = (content: Content): Finding[] => citationFaults(content).filter(({ where }) => where?.startsWith('sources.'));
