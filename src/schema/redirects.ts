import { z } from 'astro/zod';

const address = z.string({ error: 'write a path, such as /apps/whatsapp/ or /apps/whatsapp/#groups' }).regex(/^\/[a-z0-9/._-]*(#[a-z0-9-]+)?$/, {
  error: 'write a path from the first slash, such as /apps/whatsapp/ or /apps/whatsapp/#groups',
});

/** content/redirects.yaml: where an address that was published once leads now. */
export const redirects = z
  .array(z.strictObject({ from: address, to: address }))
  .superRefine((list, context) => {
    const seen = new Set<string>();
    const add = (index: number, message: string) => context.addIssue({ code: 'custom', path: [index, 'from'], message });
    for (const [index, { from, to }] of list.entries()) {
      if (seen.has(from)) add(index, `${from} is redirected twice`);
      seen.add(from);
      const [fromPage, fromAnchor] = from.split('#');
      if (fromAnchor !== undefined && to.split('#')[0] !== fromPage)
        add(index, `an anchor can only lead to another anchor of the same page, since no host sees what stands after #: write to: ${fromPage}#…`);
      if (fromAnchor !== undefined && !to.includes('#')) add(index, `say which anchor of ${fromPage} it leads to now, as ${fromPage}#…`);
    }
    for (const [index, { to }] of list.entries())
      if (seen.has(to)) add(index, `${to} is itself redirected: write where that leads, so that nobody is sent on twice`);
  })
  .default([]);

export type Redirects = z.infer<typeof redirects>;
