/** Opens the disclosure that the address names or stands in, now and when the fragment changes. */
export function openNamedCheck() {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1)); // our anchors need no decoding
    if (!target) return;
    const check = target.closest<HTMLElement>('[data-check]');
    if (check) check.hidden = false; // also where the list shows others
    const details = check?.querySelector('details') ?? target.closest('details');
    if (!details) return;
    details.open = true;
    target.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}

/** Paper has no disclosures: opens all for printing, then puts them back. Browsers with ::details-content do it in CSS. */
export function openForPrint() {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
