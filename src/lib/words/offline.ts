/** Words of the copy that a reader keeps on the phone. */
export const words = {
  title: 'Keep this guide on this phone',
  offer: 'Every page then opens without the internet. It takes up to 2.5 MB. People who use this phone can see that it is there.',
  keep: 'Keep this guide on this phone',
  keeping: 'Keeping the guide…',
  progress: 'How far it has got',
  kept: 'This guide is kept on this phone. Every page and the search work without the internet.',
  network: 'We could not fetch all of it, so nothing was kept. Try again when your connection is better.',
  full: 'This phone has no room for it, so nothing was kept.',
  refused: 'This browser does not let us keep the guide. In a private window it cannot be kept.',
  forget: 'Delete the copy from this phone',
  forgotten: 'Deleted. The copy is no longer on this phone.',
  updated: 'The advice was updated.',
  show: 'Show the new page',
  close: 'Close',
};

/** Words of the PDFs, which a reader may keep besides. */
export const pdfWords = {
  offer: (bytes: number) => `You can keep the PDFs for your printer as well. They take ${Math.ceil(bytes / 1e6)} MB more.`,
  some: (held: number, total: number) => `${held} of the ${total} PDFs are kept on this phone.`,
  all: (total: number) => `The ${total} PDFs for your printer are kept on this phone as well. They are on the page “Print”.`,
  keep: 'Keep the PDFs as well',
  rest: 'Keep the rest of the PDFs',
  keeping: 'Keeping the PDFs…',
  progress: 'How many of the PDFs are here',
  network: 'We could not fetch all of them. Try again when your connection is better.',
  full: 'This phone has no room for all of them.',
  forget: 'Delete the PDFs from this phone',
  deleted: 'Deleted.',
};
