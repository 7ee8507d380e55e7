import type { Content, Finding } from './content.ts';

/** Services with a phone number that pages show: their hours must be well established (`ready`), or left out (`check`). */
export const phoneFaults = (content: Content): Finding[] =>
  content.services.flatMap(({ path, data }) =>
    data.services
      .filter(({ phone, publish, hours }) => phone !== undefined && publish === 'check' && hours !== undefined)
      .map(({ id }) => ({
        file: path,
        where: id,
        what: 'its phone number is shown though its hours are not established: take hours out, or set publish to ready',
      })),
  );
