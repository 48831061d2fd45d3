import { GraphiQL } from 'graphiql';
import { print } from 'graphql';
import { useRef, useState } from 'react';
import { people, personOf } from '../people.ts';
import { samples } from '../samples.ts';
import { tour } from '../tour.ts';
import { type Language, Session } from './session.ts';

const session = new Session(samples[0]?.person ?? '');

const tabs = [...samples, ...tour].map(({ title, person, document, variables }) => ({
  query: `# ${title} · ${personOf(person)?.name} ${person}\n${print(document)}\n`,
  variables: JSON.stringify(variables, null, 2),
}));

/** The person a tab's first line names, so that opening a sample signs in who may ask it. */
const personNamedBy = (query: string | null | undefined): string | undefined =>
  people.find(({ subject }) => query?.split('\n', 1)[0]?.endsWith(` ${subject}`))?.subject;

/** GraphiQL, with a picker of demo people and of the answers' language above it. */
export function Explorer() {
  const [person, setPerson] = useState(session.person);
  const [language, setLanguage] = useState(session.language);
  const shownTab = useRef(0);

  const pickPerson = (subject: string): void => {
    session.person = subject;
    setPerson(subject);
  };
  // GraphiQL also reports every keystroke as a change of tab; only another tab may change the person.
  const openTab = (index: number, query: string | null | undefined): void => {
    if (index === shownTab.current) return;
    shownTab.current = index;
    pickPerson(personNamedBy(query) ?? session.person);
  };
  const pickLanguage = (wanted: Language): void => {
    session.language = wanted;
    setLanguage(wanted);
  };

  return (
    <>
      <header>
        <strong>阳光 Yangguang</strong>
        <label>
          登录为 Sign in as
          <select value={person} onChange={({ target }) => pickPerson(target.value)}>
            <option value="">— 未登录 nobody —</option>
            {people.map(({ subject, name, role, organ }) => (
              <option key={subject} value={subject}>{`${name} ${subject} · ${role} · ${organ}`}</option>
            ))}
          </select>
        </label>
        <label>
          语言 Language
          <select value={language} onChange={({ target }) => pickLanguage(target.value === 'en' ? 'en' : 'zh-CN')}>
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <GraphiQL
        fetcher={(request) => session.send(request)}
        defaultTabs={tabs}
        onTabChange={({ tabs: open, activeTabIndex }) => openTab(activeTabIndex, open[activeTabIndex]?.query)}
        isHeadersEditorEnabled={false}
        forcedTheme="light"
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}
