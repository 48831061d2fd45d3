import { createHash } from 'node:crypto';
import { BilingualError, badInput } from './errors.ts';
import type { Parameters } from './parameters.ts';

/** The documents that a deployment knows by their ids, and who may send others. */
export interface TrustedDocuments {
  /** Each document's text under its id, as the manifest of a client lists them. */
  readonly documents: Readonly<Record<string, string>>;
  /** Whether the text of any other document is refused. */
  readonly enforced: boolean;
  /** Who may send any text all the same, by the client id in a verified token. A header is never believed. */
  readonly freeClients: readonly string[];
}

/** Nothing has an id, and any text is executed. */
export const NO_DOCUMENTS: TrustedDocuments = { documents: {}, enforced: false, freeClients: [] };

/**
 * The id of a document: "sha256:" and the lower-case hex of the hash of its text, blanks and all.
 * GraphQL over HTTP, appendix A: SHA256 hex document identifier.
 */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Puts the text of a named document into a request, and where a deployment enforces it, turns other texts away, before
 * anything is parsed. What is returned has a text and no id.
 */
export function trusting({ documents, enforced, freeClients }: TrustedDocuments) {
  const texts = new Map(Object.entries(documents));
  const mayBeRun = (text: string, clientId: string | undefined) =>
    !enforced || (clientId !== undefined && freeClients.includes(clientId)) || texts.has(documentIdOf(text));

  /**
   * @param clientId of a verified token
   * @throws BAD_USER_INPUT if no document has the id, or a text stands beside it; FORBIDDEN for a text that is not listed
   */
  return ({ documentId, query = '', ...others }: Parameters, clientId: string | undefined): Parameters => {
    if (!documentId) {
      if (!mayBeRun(query, clientId)) throw notListed();
      return { query, ...others };
    }
    // Some clients write an empty text beside the id.
    if (query) throw refused('query与documentId只能给一个', 'query and documentId: give one of them');
    if (!/^sha256:[0-9a-f]{64}$/.test(documentId))
      throw refused(
        'documentId须为sha256:加64位小写十六进制数字',
        'documentId must be sha256: and 64 hexadecimal digits in lower case',
      );
    const text = texts.get(documentId);
    if (text === undefined)
      throw refused(
        '没有此documentId的受信文档：其清单未部署，或文档已更改',
        'No trusted document has this documentId: its manifest is not deployed, or the document has changed since',
      );
    return { query: text, ...others };
  };
}

const refused = (zh: string, en: string) => badInput({ zh, en }, { path: ['documentId'], http: { status: 400 } });

function notListed() {
  const said = {
    zh: '此处只执行受信文档：请发送documentId，或请运维将此文档列入清单',
    en: 'Only trusted documents are executed here: send a documentId, or have this document listed at deployment',
  };
  return new BilingualError('FORBIDDEN', said, { http: { status: 403 } });
}
