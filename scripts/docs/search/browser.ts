import { openIndex, type Search } from './ask.ts';
import type { Found } from './found.ts';

declare global {
  /** What assets/search-index.js leaves behind: a script and not a fetch, so that it also works from a disk. */
  var searchIndex: string | undefined;
}

const box = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLUListElement>('#found');
const count = document.querySelector<HTMLElement>('#count');
const root = document.body.dataset.root ?? './';
let search: Promise<Search> | undefined;
let chosen = -1;

if (box !== null && list !== null) listen(box, list);

function listen(input: HTMLInputElement, options: HTMLUListElement): void {
  // What fails here is told with the first search.
  input.addEventListener('focus', () => void opened().catch(() => undefined));
  input.addEventListener('input', () => void show(input, options));
  input.addEventListener('keydown', (event) => {
    // These keys are the input method's. Safari says so of the last one by its code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(input, options, chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      (options.children[Math.max(chosen, 0)]?.querySelector('a') ?? undefined)?.click();
    } else if (event.key === 'Escape') {
      close(input, options);
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !options.contains(event.target) && event.target !== input)
      close(input, options);
    else if (event.target instanceof HTMLAnchorElement) close(input, options);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    input.focus();
  });
}

/** The index comes with the first search, not with every page; if it does not, the next search tries again. */
function opened(): Promise<Search> {
  search ??= load().catch((failure: unknown) => {
    search = undefined;
    throw failure;
  });
  return search;
}

function load(): Promise<Search> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/search-index.js`;
    script.onload = () =>
      globalThis.searchIndex === undefined ? reject(missing()) : resolve(openIndex(globalThis.searchIndex));
    script.onerror = () => reject(missing());
    document.head.append(script);
  });
}

const missing = () => new Error('The search index did not load');

async function show(input: HTMLInputElement, options: HTMLUListElement): Promise<void> {
  const text = input.value.trim();
  const search = await opened().catch(() => undefined);
  if (text !== input.value.trim()) return;
  const found = text === '' ? [] : (search?.(text) ?? []);
  options.replaceChildren(...found.map(optionOf));
  options.hidden = text === '';
  input.setAttribute('aria-expanded', String(text !== ''));
  if (count !== null) count.textContent = text === '' ? '' : `${found.length} found 条结果`;
  if (found.length === 0 && text !== '')
    options.append(saying(search ? 'Nothing found 没有结果' : 'The search did not load 搜索未能加载'));
  choose(input, options, found.length > 0 ? 0 : -1);
}

function optionOf({ path, name, kind, en, zh }: Found, place: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `found-${place}`;
  option.setAttribute('role', 'option');
  const link = document.createElement('a');
  link.href = root + path;
  link.tabIndex = -1;
  const [title, about] = [document.createElement('strong'), document.createElement('span')];
  title.textContent = name;
  about.textContent = ` ${kind} · ${en} ${zh}`;
  link.append(title, about);
  option.append(link);
  return option;
}

function saying(words: string): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-disabled', 'true');
  option.textContent = words;
  return option;
}

function choose(input: HTMLInputElement, options: HTMLUListElement, place: number): void {
  const { length } = options.children;
  chosen = length === 0 ? -1 : Math.min(Math.max(place, 0), length - 1);
  for (const [i, option] of [...options.children].entries()) option.setAttribute('aria-selected', String(i === chosen));
  const option = options.children[chosen];
  option?.scrollIntoView({ block: 'nearest' });
  if (option?.id) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function close(input: HTMLInputElement, options: HTMLUListElement): void {
  options.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}
