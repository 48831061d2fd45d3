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
  input.addEventListener('focus', () => {
    search ??= load();
  });
  input.addEventListener('input', () => void show(input, options));
  input.addEventListener('keydown', (event) => {
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

/** The index comes with the first search, not with every page. */
function load(): Promise<Search> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/search-index.js`;
    script.onload = () => resolve(openIndex(globalThis.searchIndex ?? '{}'));
    script.onerror = () => reject(new Error('The search index did not load'));
    document.head.append(script);
  });
}

async function show(input: HTMLInputElement, options: HTMLUListElement): Promise<void> {
  const text = input.value.trim();
  search ??= load();
  const found = text === '' ? [] : (await search)(text);
  if (text !== input.value.trim()) return;
  options.replaceChildren(...found.map(optionOf));
  options.hidden = text === '';
  input.setAttribute('aria-expanded', String(text !== ''));
  if (count !== null) count.textContent = text === '' ? '' : `${found.length} found 条结果`;
  if (found.length === 0 && text !== '') options.append(nothing());
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

function nothing(): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-disabled', 'true');
  option.textContent = 'Nothing found 没有结果';
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
