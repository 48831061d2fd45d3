/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Book a visit. 预约会见 */
export type BookVisitInput = {
  /** By which papers. 委托手续 */
  readonly entrustmentId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which session. 会见场次 */
  readonly slotId: string;
};

/** What can be done with a case. 案件操作 */
export type CaseAction =
  /** Decline to file it. 不予立案。公安机关办理刑事案件程序规定第178条 */
  | 'DECLINE'
  /** File it. 立案。公安机关办理刑事案件程序规定第178条 */
  | 'FILE';

/** Kinds of case. 案件类别 */
export type CaseKind =
  /** Administrative, public-security cases among them. 行政案件 */
  | 'ADMINISTRATIVE'
  /** Criminal. 刑事案件 */
  | 'CRIMINAL';

/** Where a case stands. 案件状态 */
export type CaseStatus =
  /** Filed. 已立案 */
  | 'FILED'
  /** Declined. 不予立案 */
  | 'NOT_FILED'
  /** Accepted; whether to file is under review. 立案审查中 */
  | 'UNDER_FILING_REVIEW';

/** Where papers stand. 委托手续状态 */
export type EntrustmentStatus =
  /** Presented; the 48 hours run. 已提交待核验。刑事诉讼法第39条 */
  | 'PRESENTED'
  /** Rejected. 未通过核验 */
  | 'REJECTED'
  /** Revoked. 已解除委托 */
  | 'REVOKED'
  /** Verified: the lawyer may book. 已核验 */
  | 'VERIFIED';

/** Look up how a report stands. 回执查询 */
export type LookUpReceiptInput = {
  /** Code on the receipt; groups and small letters are fine. 查询码 */
  readonly code: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Number on the receipt. 回执编号 */
  readonly number: string;
};

/** How far a matter has come, as its reporter is told. 办理进度 */
export type ProgressStatus =
  /** Accepted; whether to file is under review. 已受案，正在审查 */
  | 'ACCEPTED'
  /** Filed. 已立案 */
  | 'FILED'
  /** Declined. 不予立案 */
  | 'NOT_FILED'
  /** Not a matter for public security. 不属于公安机关管辖 */
  | 'OUT_OF_JURISDICTION'
  /** Received. 已接报 */
  | 'RECEIVED'
  /** Transferred to the organ with jurisdiction. 已移送管辖 */
  | 'TRANSFERRED';

/** What can be done with an item. 可执行操作 */
export type PropertyItemAction =
  /** Approve the check-out. 批准调用 */
  | 'APPROVE_CHECK_OUT'
  /** Take it back. 归还入库 */
  | 'CHECK_IN'
  /** Hand it out. 出库 */
  | 'CHECK_OUT'
  /** Deposit. 入库 */
  | 'DEPOSIT'
  /** Send it to another organ. 移送 */
  | 'DISPATCH'
  /** Reject the check-out, or take back an approval. 不批准调用 */
  | 'REJECT_CHECK_OUT'
  /** Ask for it. 申请调用 */
  | 'REQUEST_CHECK_OUT';

/** Where an item of case property is in its life. 涉案财物状态 */
export type PropertyItemStatus =
  /** With an officer; its shelf waits. 已调用 */
  | 'CHECKED_OUT'
  /** On its shelf; the officer may fetch it. 调用已批准 */
  | 'CHECK_OUT_APPROVED'
  /** On its shelf; an officer asks for it. 调用待审批 */
  | 'CHECK_OUT_REQUESTED'
  /** On its shelf. 在库 */
  | 'DEPOSITED'
  /** Under way to another organ, or back. 移送途中 */
  | 'IN_TRANSIT'
  /** Seized, with its officer, to be deposited in 24 hours. 已扣押待入库。21号 */
  | 'SEIZED';

/** Statutory terms. 法定期限 */
export type Term =
  /** Filing review of an administrative case, 24 hours. 行政案件受案审查二十四小时。公通字〔2015〕32号 */
  | 'FILING_ADMINISTRATIVE'
  /** Filing review of a complex administrative case, 3 days. 疑难复杂行政案件受案审查三日。公通字〔2015〕32号 */
  | 'FILING_ADMINISTRATIVE_COMPLEX'
  /** Filing review of a criminal case, 3 days. 刑事案件立案审查三日。公通字〔2015〕32号 */
  | 'FILING_CRIMINAL'
  /** Filing review of a criminal case with facts to verify, 7 days. 刑事案件立案审查（线索需要查证）七日。公通字〔2015〕32号 */
  | 'FILING_CRIMINAL_FACTS_TO_VERIFY'
  /** Filing of a public-security case, at once. 治安案件立即立案。治安管理处罚法第90条 */
  | 'FILING_PUBLIC_SECURITY';

/** What can be done with a visit. 可执行操作 */
export type VisitAction =
  /** Cancel it. 取消 */
  | 'CANCEL'
  /** Move it to another slot. 改期 */
  | 'RESCHEDULE';

/** How lawyer and detainee meet. 会见方式 */
export type VisitMode =
  /** Face to face. 现场会见 */
  | 'IN_PERSON'
  /** By a remote link. 远程会见 */
  | 'REMOTE';

/** Where a visit stands. 会见状态 */
export type VisitStatus =
  /** Cancelled. 已取消 */
  | 'CANCELLED'
  /** Confirmed. 已预约 */
  | 'CONFIRMED';

export type BookVisitMutationVariables = Exact<{
  input: BookVisitInput;
}>;


export type BookVisitMutation = { readonly bookVisit: { readonly visit: { readonly id: string, readonly version: number, readonly from: string, readonly to: string, readonly seat: number, readonly centre: { readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly freeSeats: number }> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
    > } };

export type CasesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly kind: CaseKind, readonly status: CaseStatus, readonly suspectedOffence: string, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly dueAt: string, readonly metAt: string | null }>, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LookUpReceiptMutationVariables = Exact<{
  input: LookUpReceiptInput;
}>;


export type LookUpReceiptMutation = { readonly lookUpReceipt: { readonly progress: { readonly status: ProgressStatus } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
    > } };

export type PropertyQueryVariables = Exact<{
  organ: string;
}>;


export type PropertyQuery = { readonly propertyStores: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly holder:
                | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                | { readonly __typename: 'HeldByPossessor' }
                | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                | { readonly __typename: 'HeldInTransit' }
              , readonly custodyChain: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly type: string, readonly by: { readonly name: string } | null, readonly from:
                      | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                      | { readonly __typename: 'HeldByPossessor' }
                      | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                      | { readonly __typename: 'HeldInTransit' }
                    , readonly to:
                      | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                      | { readonly __typename: 'HeldByPossessor' }
                      | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                      | { readonly __typename: 'HeldInTransit' }
                     } }> } } }> } } }> } };

type Holder_HeldByOfficer_Fragment = { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null };

type Holder_HeldByPossessor_Fragment = { readonly __typename: 'HeldByPossessor' };

type Holder_HeldInStore_Fragment = { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string };

type Holder_HeldInTransit_Fragment = { readonly __typename: 'HeldInTransit' };

export type HolderFragment =
  | Holder_HeldByOfficer_Fragment
  | Holder_HeldByPossessor_Fragment
  | Holder_HeldInStore_Fragment
  | Holder_HeldInTransit_Fragment
;

export type VisitsQueryVariables = Exact<{
  centreId: string;
  from: string;
  to: string;
}>;


export type VisitsQuery = { readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly availableActions: ReadonlyArray<VisitAction>, readonly centre: { readonly name: string } | null, readonly entrustment: { readonly id: string, readonly suspect: string, readonly status: EntrustmentStatus, readonly dueBy: string } | null } }> }, readonly slots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly freeSeats: number, readonly capacity: number } }> } };

export const HolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}}]} as unknown as DocumentNode<HolderFragment, unknown>;
export const BookVisitDocument = {"__meta__":{"documentId":"sha256:b0e2b07a5a9c6ccb4f922b947f5d3a10b820fecce4adfb3a943c90b1d6427f06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookVisitMutation, BookVisitMutationVariables>;
export const CasesDocument = {"__meta__":{"documentId":"sha256:0a1201da4c10a1a1e5a84c3105afe6217043e3c6c9269e2478ce93767db27268"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const LookUpReceiptDocument = {"__meta__":{"documentId":"sha256:4779ef453831fec607fbf279618fafb5fb99b7731795d6a236574fc5d047772e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookUpReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookUpReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LookUpReceiptMutation, LookUpReceiptMutationVariables>;
export const PropertyDocument = {"__meta__":{"documentId":"sha256:582dcad66f848c659f9d03766e52ddb272f7091b466f2b1acaf3a147906216a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Property"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organ"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propertyStores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organ"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}}]} as unknown as DocumentNode<PropertyQuery, PropertyQueryVariables>;
export const VisitsDocument = {"__meta__":{"documentId":"sha256:5427fc1be64364c5213c616b83f85fc378e30b9e0f79a724282645065db66b47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"centreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;