/*
 * Pages to print, fetched as documents: their paper is the server's own HTML, so nothing is written twice. XMLHttpRequest
 * reads a document without a string of HTML, which Trusted Types would refuse; scripts in it do not run.
 */
const kept = new Map<string, Promise<HTMLElement>>();

function fetchPaper(address: string): Promise<HTMLElement> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onerror = () => fail(new Error(`${address} did not load`));
    request.onload = () => {
      const paper = request.status === 200 ? request.responseXML?.querySelector<HTMLElement>('[data-paper]') : undefined;
      if (paper) done(document.importNode(paper, true));
      else fail(new Error(`${address} has nothing to print`));
    };
    request.send();
  });
}

/** The paper of a page, loaded once. Each caller gets its own copy, to change as it likes. */
export async function loadPaper(address: string): Promise<HTMLElement> {
  const loading = kept.get(address) ?? fetchPaper(address);
  kept.set(address, loading);
  loading.catch(() => kept.delete(address));
  return (await loading).cloneNode(true) as HTMLElement;
}
