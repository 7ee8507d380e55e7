/** One reader with a browser that has never been here: what both drivers can do, in words of our own. */
export type Visit = {
  version: string;
  open: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  back: () => Promise<void>;
  address: () => Promise<string>;
  /** Runs a function in the page. It may use nothing from outside but its values. */
  run: <Values extends unknown[], Result>(work: (...values: Values) => Result, ...values: Values) => Promise<Awaited<Result>>;
  runInFrame: Visit['run'];
  /** Presses the first thing that can be seen, matches the selector and holds the words. */
  press: (selector: string, words?: string) => Promise<void>;
  type: (selector: string, words: string) => Promise<void>;
  keys: (...names: ('Enter' | 'Space' | 'Escape' | 'Shift' | 'Tab')[]) => Promise<void>;
  /** Of what the page is shown in; WebKit's window may be a little less high. */
  size: (width: number, height: number) => Promise<void>;
  close: () => Promise<void>;
};
