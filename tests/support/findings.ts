import { findingLine, type Finding } from '../../src/lib/rules/content.ts';

/** Findings as lines, so that a failing test names each file and what to do. */
export const lines = (findings: readonly Finding[]): string[] => findings.map(findingLine);
