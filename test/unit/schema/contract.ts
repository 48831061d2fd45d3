import type { Release } from '#scripts/schema/releases.ts';

const HEAD = `"Who may. 访问控制"
directive @access("Whoever. 岗位" to: [Role!]!) on OBJECT | FIELD_DEFINITION | INTERFACE
"Roles. 角色"
enum Role { "Anyone. 任何人" ANYONE "Officer. 民警" OFFICER "Leader. 负责人" LEADER "Lawyer. 律师" LAWYER }
"Refusal. 拒绝"
interface Refusal { "Code. 代码" code: String! }
`;

interface Parts {
  readonly query?: string;
  readonly case?: string;
  readonly access?: string;
  readonly kinds?: string;
  readonly input?: string;
  readonly more?: string;
}

/** A small contract: a case, its kinds, a query, a mutation; each part replaceable. */
export const contract = (parts: Parts = {}): string =>
  `${HEAD}
"Kinds. 类别"
enum Kind { ${parts.kinds ?? '"Criminal. 刑事" CRIMINAL "Administrative. 行政" ADMINISTRATIVE'} }
"Case. 案件"
type Case @access(to: [${parts.access ?? 'OFFICER, LEADER'}]) {
  ${parts.case ?? '"Number. 编号" number: String "Kind. 类别" kind: Kind! "Reason. 理由" reason: String @access(to: [LEADER])'}
}
"Queries. 查询"
type Query { ${parts.query ?? '"A case. 案件" case("Id. 标识" id: ID!, "Organ. 单位" organ: String): Case @access(to: [OFFICER, LEADER])'} }
"File. 立案"
input FileCaseInput { ${parts.input ?? '"Key. 幂等键" idempotencyKey: String "Case. 案件" caseId: ID!'} }
"Filed. 结果"
type FileCasePayload @access(to: [LEADER]) { "Case. 案件" case: Case "Why not. 原因" refusals: [Refusal!]! }
"Refused. 拒绝"
type Refused implements Refusal @access(to: [ANYONE]) { "Code. 代码" code: String! }
"Mutations. 操作"
type Mutation { "File. 立案" fileCase("What. 内容" input: FileCaseInput!): FileCasePayload! @access(to: [LEADER]) }
${parts.more ?? ''}`.trim();

export const released = (sdl: string, date = '2026-01-10', version = '0.1.0'): Release => ({ version, date, sdl });

/** The directive of a part that was deprecated, and will go. */
export const deprecated = (since: string, removal: string): string =>
  `@deprecated(reason: "Use title. 改用 title。 Deprecated ${since}, removed from ${removal}.")`;
