import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalParent, NodeParent, EventParent, EventEdgeParent, EventConnectionParent, ViewerParent, OrganParent, PersonParent } from '../mappers.ts';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A number of bytes, a safe integer. 字节数 */
  Bytes: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC: 2026-11-21T08:00:00.000Z. 时刻 */
  DateTime: { input: string; output: string; }
  /** A calendar day in Asia/Shanghai: 2026-11-21. 日期 */
  LocalDate: { input: string; output: string; }
  /** A time of day in Asia/Shanghai, to the minute: 09:30. 时间 */
  LocalTime: { input: string; output: string; }
  /** Text of 1 to 4,000 characters, trimmed, Unicode NFC. 长文本 */
  LongText: { input: string; output: string; }
  /** Twelve digits: division (GB/T 2260), then unit (GA/T 380). 机构代码 */
  OrganCode: { input: string; output: string; }
  /** A decimal number as text, to at most 4 places: "12.5". 数量 */
  Quantity: { input: string; output: string; }
  /** A SHA-256 in base64, 44 characters. 哈希值 */
  Sha256: { input: string; output: string; }
  /** Text of 1 to 200 characters in one line, trimmed, Unicode NFC. 短文本 */
  ShortText: { input: string; output: string; }
  /** The subject of a person's tokens: 1 to 100 letters, digits, dots, colons, dashes, underscores. 登录主体 */
  Subject: { input: string; output: string; }
};

/** A lawyer's practising certificate. 律师执业证书 */
export type Certificate = {
  /** Law firm. 执业机构 */
  readonly firm: Scalars['String']['output'];
  /** Number. 执业证号 */
  readonly number: Scalars['String']['output'];
  /** Last day on which it is valid. 有效期至 */
  readonly validUntil: Scalars['LocalDate']['output'];
};

/** A lawyer's practising certificate. 律师执业证书 */
export type CertificateInput = {
  /** Law firm. 执业机构 */
  readonly firm: Scalars['ShortText']['input'];
  /** Number. 执业证号 */
  readonly number: Scalars['ShortText']['input'];
  /** Last day on which it is valid. 有效期至 */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** One thing that happened to an object, as recorded. 事件 */
export type Event = {
  /** When it was recorded. 记录时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, if you may see them. 操作人 */
  readonly by?: Maybe<Person>;
  /** Names the event for ever. 事件标识 */
  readonly id: Scalars['ID']['output'];
  /** The operation that caused it. 操作 */
  readonly operation: Scalars['String']['output'];
  /** Place in the object's history, from 1. 序号 */
  readonly sequence: Scalars['Int']['output'];
  /** What happened: FiledByLeader, VisitBooked … 事件类型 */
  readonly type: Scalars['String']['output'];
};

/** An object's history, oldest first. 事件列表 */
export type EventConnection = {
  /** The events. 条目 */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One event of a list. 事件条目 */
export type EventEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The event. 事件 */
  readonly node: Event;
};

export type Mutation = {
  /** Register an organ. 登记机构 */
  readonly registerOrgan: RegisterOrganPayload;
  /** Register a person, who can then sign in. 登记人员 */
  readonly registerPerson: RegisterPersonPayload;
  /** Let a suspended person act again. 恢复人员 */
  readonly reinstatePerson: ReinstatePersonPayload;
  /** Suspend a person at once: commands under way do not happen. 停用人员，立即生效 */
  readonly suspendPerson: SuspendPersonPayload;
};


export type MutationRegisterOrganArgs = {
  input: RegisterOrganInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationReinstatePersonArgs = {
  input: ReinstatePersonInput;
};


export type MutationSuspendPersonArgs = {
  input: SuspendPersonInput;
};

/** Whatever has an id of its own. 具有全局标识的对象 */
export type Node = {
  /** Global id, opaque to clients. 全局标识 */
  readonly id: Scalars['ID']['output'];
};

/** A public-security organ, one of its units, or an outside body. 机构 */
export type Organ = Node & {
  /** Twelve digits (GB/T 2260, GA/T 380). 机构代码 */
  readonly code: Scalars['String']['output'];
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 类别 */
  readonly kind: OrganKind;
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};

/** Kinds of organ. 机构类别 */
export type OrganKind =
  /** People's court. 人民法院 */
  | 'COURT'
  /** Detention centre. 看守所 */
  | 'DETENTION_CENTRE'
  /** Police station or handling department. 派出所、办案部门 */
  | 'POLICE_STATION'
  /** People's procuratorate. 人民检察院 */
  | 'PROCURATORATE'
  /** Public-security organ at county level or above. 公安机关 */
  | 'PUBLIC_SECURITY_ORGAN';

/** Where a page of a list lies in it. 分页信息 */
export type PageInfo = {
  /** Pass as `after` to read on. 下一页游标 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. 是否还有下一页 */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Whoever can sign in. 人员 */
export type Person = Node & {
  /** A lawyer's practising certificate. 执业证书 */
  readonly certificate?: Maybe<Certificate>;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** The organ they serve in. 所属机构 */
  readonly organ?: Maybe<Organ>;
  /** Posts held. 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** Law-enforcement qualification. 执法资格等级 */
  readonly qualification?: Maybe<Qualification>;
  /** Whether they are suspended and can do nothing. 是否停用 */
  readonly suspended: Scalars['Boolean']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};

/** What the directory can make of a person. 岗位 */
export type Post =
  /** Administrator of the directory. 系统管理员 */
  | 'ADMINISTRATOR'
  /** Staff of a detention centre. 看守所民警 */
  | 'CENTRE_STAFF'
  /** Custodian of case property. 涉案财物保管员 */
  | 'CUSTODIAN'
  /** Lawyer. 律师 */
  | 'LAWYER'
  /** Leader with the power to approve. 负责人 */
  | 'LEADER'
  /** Police officer. 民警 */
  | 'OFFICER';

/** Law-enforcement qualification. 执法资格等级 */
export type Qualification =
  /** Advanced. 高级 */
  | 'ADVANCED'
  /** Basic. 基本级 */
  | 'BASIC'
  /** Intermediate. 中级 */
  | 'INTERMEDIATE';

export type Query = {
  /** An object by its global id; null if it is absent or not for you to see. 按标识查询 */
  readonly node?: Maybe<Node>;
  /** An organ by its code. 按代码查询机构 */
  readonly organ?: Maybe<Organ>;
  /** Who is asking. 当前用户 */
  readonly viewer: Viewer;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganArgs = {
  code: Scalars['String']['input'];
};

/**
 * Why a command was not carried out: a value, for a person to act on. Clients show `message` and tolerate codes they do
 * not know. 未执行的原因
 */
export type Refusal = {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Stable code. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for by Accept-Language; zh-CN unless told. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field that would have to change, empty if none would help. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A refusal with nothing more to say. 一般拒绝 */
export type Refused = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Stable code. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Register an organ. 登记机构 */
export type RegisterOrganInput = {
  /** Twelve digits. 机构代码 */
  readonly code: Scalars['OrganCode']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind. 类别 */
  readonly kind: OrganKind;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
};

/** What registering an organ came to. 登记机构结果 */
export type RegisterOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register a person. 登记人员 */
export type RegisterPersonInput = {
  /** Needed for a lawyer. 律师执业证书 */
  readonly certificate?: InputMaybe<CertificateInput>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 姓名 */
  readonly name: Scalars['ShortText']['input'];
  /** Code of the organ they serve in. 所属机构代码 */
  readonly organ?: InputMaybe<Scalars['OrganCode']['input']>;
  /** Posts. 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** Law-enforcement qualification. 执法资格等级 */
  readonly qualification?: InputMaybe<Qualification>;
  /** The subject (`sub`) of their tokens. 登录主体 */
  readonly subject: Scalars['Subject']['input'];
};

/** What registering a person came to. 登记人员结果 */
export type RegisterPersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let a suspended person act again. 恢复人员 */
export type ReinstatePersonInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
};

/** What reinstating a person came to. 恢复人员结果 */
export type ReinstatePersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A post or capacity in which a person acts. 岗位角色 */
export type Role =
  /** Administrator of the directory. 系统管理员 */
  | 'ADMINISTRATOR'
  /** Anyone, also without a token: a citizen with a receipt. 任何人 */
  | 'ANYONE'
  /** Staff of a detention centre. 看守所民警 */
  | 'CENTRE_STAFF'
  /** Custodian of case property. 涉案财物保管员 */
  | 'CUSTODIAN'
  /** Lawyer with a practising certificate. 律师 */
  | 'LAWYER'
  /** Leader with the power to approve. 负责人 */
  | 'LEADER'
  /** Police officer. 民警 */
  | 'OFFICER'
  /** The product's own workers. 系统 */
  | 'SYSTEM';

/** Suspend a person. 停用人员 */
export type SuspendPersonInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What suspending a person came to. 停用人员结果 */
export type SuspendPersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What the caller saw is no longer what is there; nothing was changed. 版本已变化 */
export type VersionChanged = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** VERSION_CHANGED. 代码 */
  readonly code: Scalars['String']['output'];
  /** The object as it is now. 最新内容 */
  readonly current?: Maybe<Node>;
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Who is asking. 当前用户 */
export type Viewer = {
  /** Your entry in the directory, if there is one. 人员信息 */
  readonly person?: Maybe<Person>;
  /** Roles in which you act. 角色 */
  readonly roles: ReadonlyArray<Role>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bytes: ResolverTypeWrapper<Scalars['Bytes']['output']>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateInput: CertificateInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  EventEdge: ResolverTypeWrapper<EventEdgeParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LongText: ResolverTypeWrapper<Scalars['LongText']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  Organ: ResolverTypeWrapper<OrganParent>;
  OrganCode: ResolverTypeWrapper<Scalars['OrganCode']['output']>;
  OrganKind: OrganKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonParent>;
  Post: Post;
  Qualification: Qualification;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  Refused: ResolverTypeWrapper<RefusalParent>;
  RegisterOrganInput: RegisterOrganInput;
  RegisterOrganPayload: ResolverTypeWrapper<Omit<RegisterOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: ResolverTypeWrapper<Omit<ReinstatePersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Role: Role;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  ShortText: ResolverTypeWrapper<Scalars['ShortText']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<Scalars['Subject']['output']>;
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: ResolverTypeWrapper<Omit<SuspendPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  VersionChanged: ResolverTypeWrapper<RefusalParent>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Bytes: Scalars['Bytes']['output'];
  Certificate: Certificate;
  CertificateInput: CertificateInput;
  DateTime: Scalars['DateTime']['output'];
  Event: EventParent;
  EventConnection: EventConnectionParent;
  EventEdge: EventEdgeParent;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  LongText: Scalars['LongText']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  Organ: OrganParent;
  OrganCode: Scalars['OrganCode']['output'];
  PageInfo: PageInfo;
  Person: PersonParent;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: RefusalParent;
  Refused: RefusalParent;
  RegisterOrganInput: RegisterOrganInput;
  RegisterOrganPayload: Omit<RegisterOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: Omit<ReinstatePersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Sha256: Scalars['Sha256']['output'];
  ShortText: Scalars['ShortText']['output'];
  String: Scalars['String']['output'];
  Subject: Scalars['Subject']['output'];
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: Omit<SuspendPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  VersionChanged: RefusalParent;
  Viewer: ViewerParent;
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface BytesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Bytes'], any> {
  name: 'Bytes';
}

export type CertificateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface LongTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LongText'], any> {
  name: 'LongText';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerOrgan?: Resolver<ResolversTypes['RegisterOrganPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  reinstatePerson?: Resolver<ResolversTypes['ReinstatePersonPayload'], ParentType, ContextType, RequireFields<MutationReinstatePersonArgs, 'input'>>;
  suspendPerson?: Resolver<ResolversTypes['SuspendPersonPayload'], ParentType, ContextType, RequireFields<MutationSuspendPersonArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Person', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OrganCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganCode'], any> {
  name: 'OrganCode';
}

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'code'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Refused' | 'VersionChanged', ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterOrganPayload'] = ResolversParentTypes['RegisterOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReinstatePersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReinstatePersonPayload'] = ResolversParentTypes['ReinstatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export interface ShortTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ShortText'], any> {
  name: 'ShortText';
}

export interface SubjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Subject'], any> {
  name: 'Subject';
}

export type SuspendPersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SuspendPersonPayload'] = ResolversParentTypes['SuspendPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VersionChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VersionChanged'] = ResolversParentTypes['VersionChanged']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Bytes?: GraphQLScalarType;
  Certificate?: CertificateResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  LongText?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RegisterOrganPayload?: RegisterOrganPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReinstatePersonPayload?: ReinstatePersonPayloadResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  ShortText?: GraphQLScalarType;
  Subject?: GraphQLScalarType;
  SuspendPersonPayload?: SuspendPersonPayloadResolvers<ContextType>;
  VersionChanged?: VersionChangedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
