import { print } from 'graphql';
import type { Persona } from '#scripts/cookbook/personas.ts';
import type { Taken } from '#scripts/cookbook/run.ts';
import { example } from '../catalogue/example.ts';
import { html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import { beside } from '../site/words.ts';

/** What one kind of people asks every day, each with the answer it really had. */
export function personaPage({ name, title }: Persona, taken: readonly Taken[]): Page {
  const recipes = taken.filter(({ persona }) => persona === name);
  const links = recipes.map(({ recipe }) => html`<li><a href="#${recipe.name}">${beside(recipe.title)}</a></li>`);
  const sections = recipes.map(({ recipe, variables, answer }) => {
    const { person, document } = recipe;
    const operation = { query: print(document), variables, ...(person === undefined ? {} : { person }) };
    return html`<section id="${recipe.name}">
<h2><a href="#${recipe.name}">${beside(recipe.title)}</a></h2>
${example(operation, { status: 200, text: JSON.stringify(answer, null, 2) })}
</section>
`;
  });
  return {
    path: `cookbook/${name}.html`,
    part: 'cookbook',
    title,
    body: html`<ol class="contents">${links}</ol>
${sections}`,
    places: recipes.map(({ recipe }) => ({
      anchor: recipe.name,
      name: recipe.title.en,
      kind: 'recipe',
      ...recipe.title,
    })),
  };
}
