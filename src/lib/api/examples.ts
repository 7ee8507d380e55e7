/**
 * Programs that read the API, as its page shows them. The tests run them as they stand.
 * @param api address of the API, ending in a slash
 * @param app id of an app that exists
 */
export const apiExamples = (api: string, app: string): { title: string; language: 'js' | 'sh' | 'py'; text: string }[] => [
  {
    title: 'A list of the essential checks (JavaScript)',
    language: 'js',
    text: [
      `const answer = await fetch('${api}apps/${app}.json');`,
      `const { app, licence } = await answer.json();`,
      `for (const check of app.checks.filter((check) => check.priority === 'essential'))`,
      '  console.log(`${check.title} (checked ${check.checked})`);',
      'console.log(licence.credit);',
    ].join('\n'),
  },
  {
    title: 'Which checklists changed lately (Python)',
    language: 'py',
    text: [
      'import json, urllib.request',
      `with urllib.request.urlopen("${api}apps.json") as answer:`,
      '    data = json.load(answer)',
      'for app in sorted(data["apps"], key=lambda app: app["edition"], reverse=True)[:5]:',
      '    print(app["edition"], app["name"], app["page"])',
    ].join('\n'),
  },
  {
    title: 'All apps, from the command line (curl)',
    language: 'sh',
    text: `curl --fail --silent ${api}apps.json`,
  },
];
