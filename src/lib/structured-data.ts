import type { Answer, Article, FAQPage, HowTo, Question, WebPage, WithContext } from 'schema-dts';
import type { Check } from '../schema/check.ts';
import type { Situation } from '../schema/situation.ts';
import { stepLists } from './checks.ts';
import { allSteps } from './situations.ts';

/*
 * What search engines and other readers of schema.org data are told: true dates, and the advice as it stands on the
 * page. The types are those of schema.org, so a field that does not exist does not compile.
 */
export type PageFacts = {
  url: string;
  title: string;
  description: string;
  language: string;
  site: { name: string; url: string; licence: string };
  /** ISO day we looked; pages without one are no articles. */
  looked?: string | undefined;
  edition?: string | undefined;
};

export type Data = WithContext<Article | WebPage>;
export type Part = HowTo | FAQPage;

const listed = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

/** @param parts what the page holds besides: how-tos, questions and answers */
export function pageData(page: PageFacts, parts: readonly Part[] = []): Data {
  const { url, title, description, language, site, looked, edition } = page;
  const common = { '@id': url, url, description, inLanguage: language, license: site.licence, ...(parts.length > 0 && { hasPart: [...parts] }) };
  const publisher = { '@type': 'Organization', name: site.name, url: site.url } as const;
  if (!looked) return { '@context': 'https://schema.org', '@type': 'WebPage', name: title, ...common, publisher };
  return {
    ...{ '@context': 'https://schema.org', '@type': 'Article', headline: title, ...common, author: publisher, publisher },
    ...{ dateModified: looked, ...(edition && { version: edition }) },
  };
}

/** A check as a how-to: the steps of the first platform that has some; none where the place is not confirmed. */
export function howTo(check: Pick<Check, 'id' | 'title' | 'minutes' | 'steps'>, page: string): HowTo | undefined {
  const [first] = stepLists(check.steps);
  if (!first) return undefined;
  return { '@type': 'HowTo', name: check.title, url: `${page}#${check.id}`, totalTime: `PT${check.minutes}M`, step: first.steps };
}

const question = (name: string, text: string): Question => {
  const acceptedAnswer: Answer = { '@type': 'Answer', text };
  return { '@type': 'Question', name, acceptedAnswer };
};

/** A situation as questions and answers, as they stand on its page. */
export const faq = ({ title, doNot, say, ...steps }: Pick<Situation, 'title' | 'now' | 'then' | 'doNot' | 'say'>): FAQPage => ({
  '@type': 'FAQPage',
  name: title,
  mainEntity: [
    question(`${title}. What do I do now?`, listed(allSteps(steps))),
    question('What should I not do?', listed(doNot)),
    question('What can I say to my child?', listed(say)),
  ],
});

/** As text for a script element: nothing in it can end the element. */
export const dataText = (data: Data): string => JSON.stringify(data).replaceAll('<', '\\u003c');
