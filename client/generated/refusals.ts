/** Every code the API may refuse with: generated from the catalogues of the domain. */
export const refusals = {
  "ABSENCE_OVER": {
    "type": "Refused",
    "zh": "该次离所已结束",
    "en": "The absence is over"
  },
  "ABSENCE_OVERLAPS": {
    "type": "Refused",
    "zh": "与已登记的离所时间重叠",
    "en": "There is an absence at this time already"
  },
  "ABSENCE_TOO_LONG": {
    "type": "Refused",
    "zh": "每次离所最长{days}天",
    "en": "An absence lasts {days} days at the most",
    "limits": {
      "to": {
        "days": 31
      }
    }
  },
  "ABSENCE_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该次离所登记",
    "en": "There is no such absence"
  },
  "ALREADY_PROPOSED": {
    "type": "Refused",
    "zh": "该期限已有待决的延长审批",
    "en": "An extension of this term is proposed already"
  },
  "ANNOUNCED_OTHERWISE": {
    "type": "Refused",
    "zh": "与采集登记不一致",
    "en": "It was announced otherwise",
    "article": "法发〔2016〕22号 5"
  },
  "ANSWER_NOT_DUE": {
    "type": "Refused",
    "zh": "答复期限未满（本系统规则：期满未答复方可提交；也可另行提出，直接向上一级机关投诉或者向人民检察院申诉、控告）",
    "en": "The term for an answer still runs: a rule of this system; a report of its own goes to the organ above or to the procuratorate at once"
  },
  "APPEALED_ALREADY": {
    "type": "Refused",
    "zh": "对同一退回决定只能申诉一次，可重新提交手续",
    "en": "There can be one appeal against a rejection; papers can be presented anew",
    "article": "CPL 39, CPL 49"
  },
  "APPEAL_TOO_LATE": {
    "type": "Refused",
    "zh": "申诉期限已届满，可重新提交手续",
    "en": "The time for an appeal is over; papers can be presented anew",
    "article": "CPL 39, CPL 49"
  },
  "APPROVAL_LAPSED": {
    "type": "Refused",
    "zh": "审批的归还时间已过，请重新申请",
    "en": "The approved time of return has passed; it must be asked for again",
    "article": "21号"
  },
  "APPROVAL_NEEDED": {
    "type": "Refused",
    "zh": "延长须经审批，请提出审批",
    "en": "This extension needs an approval; propose it"
  },
  "ARRIVED_ALREADY": {
    "type": "Refused",
    "zh": "该律师已到岗",
    "en": "The lawyer has come"
  },
  "ASKED_IN_FUTURE": {
    "type": "Refused",
    "zh": "提出时间不能晚于现在",
    "en": "It cannot have been asked later than now"
  },
  "BEGUN_BY_DEED": {
    "type": "Refused",
    "zh": "该期限由相应的办理操作起算，不能更正起算时间",
    "en": "This term began with a command of its own; its beginning cannot be corrected"
  },
  "BYTES_DIFFER": {
    "type": "Refused",
    "zh": "存储内容与登记不符，不能封存",
    "en": "What is stored differs from what was declared",
    "article": "法发〔2016〕22号 5"
  },
  "CAPTURED_AT_NEEDED": {
    "type": "Refused",
    "zh": "该类证据须填写采集时间",
    "en": "Say when it was captured",
    "article": "法发〔2016〕22号 14"
  },
  "CAPTURED_BACKWARDS": {
    "type": "Refused",
    "zh": "采集结束时间不能早于开始时间",
    "en": "It cannot have ended before it began"
  },
  "CAPTURED_IN_FUTURE": {
    "type": "Refused",
    "zh": "采集时间不能晚于当前时间",
    "en": "It cannot have been captured in the future"
  },
  "CAPTURED_TO_NEEDED": {
    "type": "Refused",
    "zh": "该类证据须填写采集结束时间",
    "en": "Say until when it was captured",
    "article": "法发〔2016〕22号 14"
  },
  "CASE_NOT_ENDED": {
    "type": "Refused",
    "zh": "案件尚未终结，证据保全不得解除",
    "en": "The case has not ended; its evidence stays under hold",
    "article": "法发〔2016〕22号 5"
  },
  "CASE_NOT_OPEN": {
    "type": "Refused",
    "zh": "案件已终结或不予立案，不能再添加证据",
    "en": "The case has ended; no evidence can be added to it"
  },
  "CASE_QUOTA_EXCEEDED": {
    "type": "QuotaExceeded",
    "zh": "本案证据存储额度不足：额度{limit}字节，已用{used}字节，本次{asked}字节",
    "en": "The case may have {limit} bytes under lock; {used} are used, and this would be {asked} more",
    "limits": {
      "size": {
        "limit": 21990232555520,
        "used": 21990232555520,
        "asked": 1
      }
    }
  },
  "CASE_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该案件",
    "en": "There is no such case"
  },
  "CELLS_MISCOUNTED": {
    "type": "Refused",
    "zh": "该行有{cells}格，表头有{columns}格",
    "en": "{cells} cells in the row, {columns} in the header"
  },
  "CELL_MISSING": {
    "type": "Refused",
    "zh": "此格必填",
    "en": "This cell must be filled in"
  },
  "CELL_UNREADABLE": {
    "type": "Refused",
    "zh": "此格应为：{expected}",
    "en": "This cell must be: {expected}"
  },
  "CENTRE_CROWDED": {
    "type": "TooMany",
    "zh": "最多可设{most}项",
    "en": "There can be {most} at most",
    "limits": {
      "weekday": {
        "most": 400
      },
      "capacity": {
        "most": 200
      },
      "reason": {
        "most": 40
      }
    }
  },
  "CENTRE_REGISTERED": {
    "type": "Refused",
    "zh": "该看守所已登记",
    "en": "This centre is registered already"
  },
  "CENTRE_TOO_LARGE": {
    "type": "Refused",
    "zh": "该看守所的会见室、时段模板和停止会见安排过多",
    "en": "Its rooms, templates and closures are too many together"
  },
  "CERTIFICATE_EXPIRED": {
    "type": "Refused",
    "zh": "律师执业证书在该日无效：已过期，或在停止执业期间",
    "en": "The practising certificate is not valid on that day: it has run out, or practice is suspended",
    "article": "CPL 39, CPR 53"
  },
  "CERTIFICATE_NEEDED": {
    "type": "Refused",
    "zh": "律师须登记执业证书",
    "en": "A lawyer needs a practising certificate"
  },
  "CERTIFICATE_TAKEN": {
    "type": "Refused",
    "zh": "该执业证号已登记在他人名下",
    "en": "A certificate of this number is recorded for somebody else"
  },
  "CLOSURE_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该停止会见安排，或已结束",
    "en": "There is no such closure, or it is over"
  },
  "COLUMN_MISSING": {
    "type": "Refused",
    "zh": "缺少列“{column}”",
    "en": "The column {column} is missing"
  },
  "COLUMN_TWICE": {
    "type": "Refused",
    "zh": "列“{column}”重复",
    "en": "The column {column} is there twice"
  },
  "COLUMN_UNKNOWN": {
    "type": "Refused",
    "zh": "不认识的列“{column}”",
    "en": "No such column: {column}"
  },
  "COMPANION_NOT_ADMITTED": {
    "type": "Refused",
    "zh": "同行辩护人不能入所，可由本人单独会见",
    "en": "The other defender cannot be let in; the lawyer can go in alone",
    "article": "CPL 39, CPR 53"
  },
  "COMPANION_NOT_POSSIBLE": {
    "type": "Refused",
    "zh": "另一名辩护人不能同时参加本次会见",
    "en": "The other defender cannot come at this time, or not by these papers",
    "article": "CPL 33, CPL 39"
  },
  "COMPLETED_WITH_ANOTHER_HASH": {
    "type": "Refused",
    "zh": "该上传已以另一哈希值完成",
    "en": "The upload was completed with another hash",
    "article": "法发〔2016〕22号 5"
  },
  "CONTENT_TYPE_MALFORMED": {
    "type": "Refused",
    "zh": "文件类型格式不正确",
    "en": "The content type must look like video/mp4"
  },
  "CONTENT_TYPE_NOT_OF_KIND": {
    "type": "Refused",
    "zh": "该类证据的文件类型须为：{types}",
    "en": "Evidence of this kind is one of {types}",
    "limits": {
      "contentType": {
        "types": "image/*"
      }
    }
  },
  "CSV_MALFORMED": {
    "type": "Refused",
    "zh": "第{line}行不符合CSV格式：双引号只能包围整个单元格，其中的双引号须写两遍",
    "en": "Line {line} is no CSV: quotes stand around a whole cell, and are doubled inside"
  },
  "DAY_PAST": {
    "type": "Refused",
    "zh": "该日期已过",
    "en": "This day has passed"
  },
  "DECIDED_ALREADY": {
    "type": "Refused",
    "zh": "该变更已由民警决定，不能中途取消；如需改变，请另行作出变更",
    "en": "The change was decided and is carried out to its end; undo it by another change"
  },
  "DEFENDS_ALREADY": {
    "type": "Refused",
    "zh": "该律师已是此人的辩护人",
    "en": "The lawyer defends this person already",
    "article": "CPL 33"
  },
  "DEFENDS_ANOTHER": {
    "type": "Refused",
    "zh": "一名辩护律师不得为同一案件两名以上犯罪嫌疑人辩护",
    "en": "No lawyer may defend two suspects of one case",
    "article": "CPR 43"
  },
  "DELAY_PAST": {
    "type": "Refused",
    "zh": "到达时间须晚于开始时间和现在",
    "en": "Must be after the beginning, and still to come"
  },
  "DELAY_TOO_LONG": {
    "type": "Refused",
    "zh": "席位最多保留至场次过半，请改期或到场办理",
    "en": "A seat is kept until half the session is over; move the visit, or come without a booking",
    "article": "CPL 39"
  },
  "DELEGATED_ALREADY": {
    "type": "Refused",
    "zh": "您的审批权已委托他人，请先撤回",
    "en": "Your power is delegated already; revoke that first"
  },
  "DELEGATE_SELF": {
    "type": "Refused",
    "zh": "不能委托给本人",
    "en": "Nobody delegates to themselves"
  },
  "DELEGATE_TAKEN": {
    "type": "Refused",
    "zh": "该民警已受他人委托",
    "en": "This officer already acts for somebody else"
  },
  "DELEGATE_UNFIT": {
    "type": "Refused",
    "zh": "受托人须为本机构在岗且不是负责人的民警",
    "en": "It can be delegated only to an officer of your own organ who is at work and no leader"
  },
  "DELEGATION_PAST": {
    "type": "Refused",
    "zh": "委托截止时间须晚于现在",
    "en": "It must end later than now"
  },
  "DELEGATION_TOO_LONG": {
    "type": "Refused",
    "zh": "委托最长90天",
    "en": "It can last 90 days at the most"
  },
  "DESK_REASON_NEEDED": {
    "type": "Refused",
    "zh": "未凭凭证入所，须填写原因",
    "en": "Say why the lawyer comes in without a pass"
  },
  "DESTINATION_IS_ORIGIN": {
    "type": "Refused",
    "zh": "接收单位不能是本单位",
    "en": "The destination is the origin"
  },
  "DESTINATION_UNKNOWN": {
    "type": "Refused",
    "zh": "接收单位{code}未登记",
    "en": "No organ {code} is registered"
  },
  "DEVICE_NEEDED": {
    "type": "Refused",
    "zh": "该类证据须填写采集设备",
    "en": "Say which device made it",
    "article": "法发〔2016〕22号 14"
  },
  "DOWNLOAD_REASON_NEEDED": {
    "type": "Refused",
    "zh": "须填写查看理由",
    "en": "Say why you want to see it"
  },
  "DUTY_LAWYER_BUSY": {
    "type": "Refused",
    "zh": "该律师此时段不能值班",
    "en": "The lawyer cannot be on duty at this time"
  },
  "EMAIL_INVALID": {
    "type": "Refused",
    "zh": "电子邮箱地址格式不正确",
    "en": "This is no e-mail address"
  },
  "ENDED_ALREADY": {
    "type": "Refused",
    "zh": "期限已届满，不能再延长",
    "en": "The term is over; it can no longer be extended"
  },
  "ENDS_BEFORE_IT_BEGINS": {
    "type": "Refused",
    "zh": "结束须晚于开始",
    "en": "The end must come after the beginning"
  },
  "ENTRUSTMENT_NOT_VERIFIED": {
    "type": "Refused",
    "zh": "委托手续尚未核验通过",
    "en": "The papers are not verified",
    "article": "CPL 39, CPR 53"
  },
  "ENTRY_TOO_EARLY": {
    "type": "Refused",
    "zh": "开始前{minutes}分钟起方可入所",
    "en": "Lawyers are let in from {minutes} minutes before it begins",
    "article": "CPL 39, CPR 53",
    "limits": {
      "pass": {
        "minutes": 30
      },
      "slotId": {
        "minutes": 30
      }
    }
  },
  "ENTRY_TWICE": {
    "type": "Refused",
    "zh": "同一条目在表中出现两次",
    "en": "The same entry is in the sheet twice"
  },
  "ESCALATED_ALREADY": {
    "type": "Refused",
    "zh": "两级人民检察院均已办理，本系统内不能再提交（本系统规则）",
    "en": "Two procuratorates have had their turn; further it does not go in this system, a rule of its own"
  },
  "EXTENDED_OFTEN": {
    "type": "Refused",
    "zh": "已延长{times}次，不能再延长",
    "en": "It was extended {times} times already; no more is allowed",
    "limits": {
      "extension": {
        "times": 2
      }
    }
  },
  "EXTENSION_TOO_LONG": {
    "type": "OutOfRange",
    "zh": "可延长1至{most}，单位同该种延长",
    "en": "It can be made longer by 1 to {most}, in the unit of the extension",
    "limits": {
      "length": {
        "most": 30
      }
    }
  },
  "FEEDS_ENOUGH": {
    "type": "TooMany",
    "zh": "最多可有{most}个日历订阅",
    "en": "There can be {most} calendar feeds",
    "limits": {
      "input": {
        "most": 3
      }
    }
  },
  "FIRM_NEEDED": {
    "type": "Refused",
    "zh": "律师事务所行政人员须登记所在律师事务所",
    "en": "A law firm’s clerk needs the firm"
  },
  "HANDLERS_DECIDE": {
    "type": "Refused",
    "zh": "只能由办案机关负责人决定",
    "en": "Only a leader of the handling organ decides this",
    "article": "CPR 52, 54"
  },
  "HANDLER_IS_CENTRE": {
    "type": "Refused",
    "zh": "须填写办案机关；看守所不能决定是否许可会见",
    "en": "Name the organ that handles the case; no detention centre permits visits",
    "article": "CPL 39, CPR 52"
  },
  "HANDLER_NOT_OF_CASE": {
    "type": "Refused",
    "zh": "办案机关与关联案件的办案机关不一致",
    "en": "The notice is not of the organ that handles the case",
    "article": "CPL 39, CPR 52"
  },
  "HANDLER_UNKNOWN": {
    "type": "Refused",
    "zh": "办案部门机构代码{code}未登记",
    "en": "No handling department {code} is registered",
    "article": "CPR 52"
  },
  "HAPPENED_IN_FUTURE": {
    "type": "Refused",
    "zh": "发生时间不能晚于现在",
    "en": "It cannot have happened later than now"
  },
  "HOLDS_ALREADY": {
    "type": "Refused",
    "zh": "同一委托手续一次只能暂留一个席位，请先确认或取消",
    "en": "One seat at a time is kept for an entrustment; confirm or cancel that one first",
    "article": "CPL 39"
  },
  "HOLDS_RELEASED_ALREADY": {
    "type": "Refused",
    "zh": "本案证据的保全正在解除或已经解除",
    "en": "The holds of this case are being lifted, or are lifted already"
  },
  "HOLD_EXTENDED": {
    "type": "Refused",
    "zh": "暂留席位只能延长一次",
    "en": "A hold can be extended once",
    "article": "CPL 39"
  },
  "HOLD_RELEASE_PROPOSED": {
    "type": "Refused",
    "zh": "本案已有待决的解除保全审批",
    "en": "A release of the holds of this case is proposed already"
  },
  "KIND_DIFFERS": {
    "type": "Refused",
    "zh": "与已登记的机构类别不同，机构类别不可变更",
    "en": "The organ is registered as of another kind, which cannot change"
  },
  "KIND_TWICE": {
    "type": "Refused",
    "zh": "{kind}重复设置",
    "en": "{kind} is set twice"
  },
  "LAWYERS_REQUEST_NEEDED": {
    "type": "Refused",
    "zh": "看守所只能应律师要求取消或改期，请注明律师以何种方式提出",
    "en": "The centre cancels or moves a visit only at the lawyer’s request; say how they asked",
    "article": "CPL 39"
  },
  "LAWYER_BUSY": {
    "type": "LawyerBusy",
    "zh": "该律师此时段已有其他会见",
    "en": "The lawyer has another visit at this time",
    "article": "CPL 39"
  },
  "LAWYER_NOT_OF_FIRM": {
    "type": "Refused",
    "zh": "只能为本人或本所律师办理",
    "en": "Only for yourself, or for a lawyer of your own firm",
    "article": "CPL 39, CPR 53"
  },
  "LAWYER_SUSPENDED": {
    "type": "Refused",
    "zh": "该律师账户已停用",
    "en": "The lawyer is suspended in the directory",
    "article": "CPL 39, CPR 53"
  },
  "LAWYER_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该律师",
    "en": "There is no such lawyer"
  },
  "LEFT_ALREADY": {
    "type": "Refused",
    "zh": "该律师已离岗",
    "en": "The lawyer has left"
  },
  "LEVEL_NEEDED": {
    "type": "Refused",
    "zh": "填写资格有效期须同时填写等级",
    "en": "A qualification that ends needs its level"
  },
  "LOCK_NOT_PROVEN": {
    "type": "Refused",
    "zh": "对象锁未经证实，不能封存",
    "en": "Without a proven lock it cannot be called sealed",
    "article": "法发〔2016〕22号 5"
  },
  "MAIN_MODE_FOLLOWED": {
    "type": "Refused",
    "zh": "该会见室仍有未指定会见方式的时段，不能更改主要会见方式",
    "en": "Sessions of this room have no mode of their own; its main mode cannot change under them"
  },
  "MET_BEFORE_START": {
    "type": "Refused",
    "zh": "办结时间不能早于起算时间",
    "en": "It cannot have been met before it began"
  },
  "MET_BY_DEED": {
    "type": "Refused",
    "zh": "该期限由相应的办理操作完成，不能另行登记办结",
    "en": "What this term asks for is done by a command of its own, which meets it"
  },
  "MET_IN_FUTURE": {
    "type": "Refused",
    "zh": "办结时间不能晚于现在",
    "en": "It cannot have been met later than now"
  },
  "MODE_NOT_SERVED": {
    "type": "Refused",
    "zh": "该会见室不提供此会见方式",
    "en": "The room does not serve this mode"
  },
  "MODE_TWICE": {
    "type": "Refused",
    "zh": "每种会见方式只能填写一次",
    "en": "Each mode can be given once"
  },
  "NAMED_TWICE": {
    "type": "Refused",
    "zh": "同一货位或封签号重复使用",
    "en": "The same shelf or seal is named twice"
  },
  "NAME_DIFFERS": {
    "type": "Refused",
    "zh": "与该登录主体已登记的姓名不同，请核对是否为同一人",
    "en": "Another name is registered for this sign-in; make sure it is the same person"
  },
  "NOBODY_ABOVE": {
    "type": "Refused",
    "zh": "没有上一级机关",
    "en": "There is no organ above"
  },
  "NOBODY_TO_ASK": {
    "type": "Refused",
    "zh": "没有登记办案部门，无法申请许可翻译人员",
    "en": "No handling department is on record that could permit the interpreter",
    "article": "CPR 54"
  },
  "NOTHING_BEHIND": {
    "type": "Refused",
    "zh": "该记录在第 {after} 项之后没有事件，现有 {version} 项",
    "en": "The record has no event behind number {after}: there are {version}"
  },
  "NOTHING_CHANGED": {
    "type": "Refused",
    "zh": "没有任何更改",
    "en": "Nothing would change"
  },
  "NOTHING_DELEGATED": {
    "type": "Refused",
    "zh": "您没有有效的委托可撤回",
    "en": "You have delegated nothing that could be revoked"
  },
  "NOTHING_DIFFERS": {
    "type": "Refused",
    "zh": "存储内容与登记一致",
    "en": "What is stored is what was declared"
  },
  "NOTHING_OFFERED": {
    "type": "Refused",
    "zh": "目前没有为其保留的席位",
    "en": "No seat is kept for them now",
    "article": "CPL 39"
  },
  "NOTHING_THERE": {
    "type": "Refused",
    "zh": "所指的记录不存在",
    "en": "What it names is not there"
  },
  "NOTHING_TO_DO": {
    "type": "Refused",
    "zh": "没有需要处理的内容",
    "en": "There is nothing to do"
  },
  "NOTHING_TO_UNDO": {
    "type": "Refused",
    "zh": "没有可撤销的延长",
    "en": "There is no extension to undo"
  },
  "NOT_ADDRESSED_TO_YOU": {
    "type": "Refused",
    "zh": "该移送的接收单位不是本单位",
    "en": "This transfer is not addressed to your organ"
  },
  "NOT_ALL_PLACED": {
    "type": "Refused",
    "zh": "须逐件登记且仅登记一次移送的全部财物",
    "en": "Every item of the transfer is received, each once, and no other"
  },
  "NOT_ARRIVED": {
    "type": "Refused",
    "zh": "尚未登记该律师到岗",
    "en": "The lawyer has not been recorded as come"
  },
  "NOT_A_CENTRE": {
    "type": "Refused",
    "zh": "机构{code}不是看守所",
    "en": "Organ {code} is not a detention centre"
  },
  "NOT_A_HANDLER": {
    "type": "Refused",
    "zh": "您不是该案办案人员",
    "en": "You are not an officer of this case",
    "article": "21号"
  },
  "NOT_A_LAWYER": {
    "type": "Refused",
    "zh": "此人不是律师，没有执业证书可变更",
    "en": "This is no lawyer, and has no certificate to change"
  },
  "NOT_DEADLINE_ORGAN": {
    "type": "Refused",
    "zh": "只能由承担该期限的机关办理",
    "en": "Only the organ that answers for this term may do this"
  },
  "NOT_DISPATCHED_BY_YOU": {
    "type": "Refused",
    "zh": "该移送不是由本单位发出",
    "en": "This transfer did not start from your organ"
  },
  "NOT_DISPLACED": {
    "type": "Refused",
    "zh": "该会见无须改期",
    "en": "This visit does not have to be moved"
  },
  "NOT_HANDLING_ORGAN": {
    "type": "Refused",
    "zh": "您不属于办案单位或其上级单位",
    "en": "You are not of the handling organ or one above it",
    "article": "21号"
  },
  "NOT_IN_AN_ORGAN": {
    "type": "Refused",
    "zh": "您未登记所属机构，不能受理",
    "en": "You serve in no organ that could receive this"
  },
  "NOT_IN_THIS_STATE": {
    "type": "NotInThisState",
    "zh": "当前状态“{status}”下不能执行此操作",
    "en": "Not possible while the status is {status}"
  },
  "NOT_KEPT_BY_YOU": {
    "type": "Refused",
    "zh": "该财物不由本单位保管",
    "en": "Your organ does not keep this item",
    "article": "21号"
  },
  "NOT_LONGER": {
    "type": "Refused",
    "zh": "保存期限只能延长，现已锁定或已决定延至{until}",
    "en": "A lock is only ever lengthened; it is to last until {until} already",
    "article": "法发〔2016〕22号 5",
    "limits": {
      "until": {
        "until": "2036-11-20T02:00:00.000Z"
      }
    }
  },
  "NOT_OF_THAT_ORGAN": {
    "type": "Refused",
    "zh": "所列人员不在被反映机关任职",
    "en": "The person named does not serve with the organ complained of"
  },
  "NOT_ON_SHIFT": {
    "type": "Refused",
    "zh": "该律师不在此班次，或已离开",
    "en": "The lawyer is not on this shift, or has left"
  },
  "NOT_PRESENT": {
    "type": "Refused",
    "zh": "该人员目前不在本所",
    "en": "The person is not at this centre now",
    "article": "CPL 39, CPR 53"
  },
  "NOT_RESTRICTED": {
    "type": "Refused",
    "zh": "会见本就无须许可",
    "en": "Visits need no permission",
    "article": "CPL 39, CPR 52"
  },
  "NOT_SEIZABLE": {
    "type": "Refused",
    "zh": "刑事案件立案前、行政案件受案前或案件终结后不得扣押",
    "en": "Nothing may be seized before the case is filed (criminal) or accepted (administrative), or after it has ended",
    "article": "CPL 141, APR 112"
  },
  "NOT_THE_COMPANIONS": {
    "type": "Refused",
    "zh": "一同会见的辩护人只能退出，不能变更他人的预约",
    "en": "The defender who comes along can stay away, and change nothing else",
    "article": "CPL 39"
  },
  "NOT_TOLD": {
    "type": "Refused",
    "zh": "尚未告知值班律师",
    "en": "The duty lawyer has not been told yet"
  },
  "NOT_WAITING": {
    "type": "Refused",
    "zh": "不在该候补名单中",
    "en": "They are not on this waitlist"
  },
  "NOT_WITHDRAWN_IN_PERSON": {
    "type": "Refused",
    "zh": "约见只能由犯罪嫌疑人、被告人本人当面放弃",
    "en": "Only the suspect gives up the request, in person",
    "article": "CPL 36"
  },
  "NOT_YOUR_CENTRE": {
    "type": "Refused",
    "zh": "只能由该看守所民警办理",
    "en": "Only this centre's own staff may do this"
  },
  "NOT_YOUR_PROPOSAL": {
    "type": "Refused",
    "zh": "只有提出人可以修改或撤回",
    "en": "Only whoever proposed it may amend or withdraw it"
  },
  "NOT_YOUR_REPORT": {
    "type": "Refused",
    "zh": "只能由提出的律师本人办理",
    "en": "Only the lawyer who reported it may do this",
    "article": "CPL 49"
  },
  "NOT_YOUR_REQUEST": {
    "type": "Refused",
    "zh": "只能由该约见的值班律师本人办理",
    "en": "Only the duty lawyer whose request it is may do this"
  },
  "NOT_YOUR_STATION": {
    "type": "Refused",
    "zh": "只能由该工作站所在机构人员办理",
    "en": "Only the staff of the station's own organ may do this"
  },
  "NOT_YOUR_STEP": {
    "type": "Refused",
    "zh": "该步骤须由{organ}的负责人办理",
    "en": "This step belongs to organ {organ}"
  },
  "NOT_YOUR_TURN": {
    "type": "Refused",
    "zh": "目前由其他机关办理（本系统规则：同一时间由一个机关办理）",
    "en": "It is the turn of another organ: a rule of this system, one organ at a time"
  },
  "NOT_YOUR_VISIT": {
    "type": "Refused",
    "zh": "没有本人的该委托手续或会见",
    "en": "You have no such papers or visit",
    "article": "CPL 49"
  },
  "NO_ADDRESS": {
    "type": "Refused",
    "zh": "请先填写{channel}的接收地址",
    "en": "Give an address for {channel} first"
  },
  "NO_APPROVAL_NEEDED": {
    "type": "Refused",
    "zh": "该延长由其他机关决定，请直接登记",
    "en": "Another authority decides this extension; record it"
  },
  "NO_COMPANION": {
    "type": "Refused",
    "zh": "本次会见没有同行辩护人",
    "en": "No other defender was to come along"
  },
  "NO_GROUND_TO_REFUSE": {
    "type": "Refused",
    "zh": "该会见无须许可，不得不予许可；只能就翻译人员作出决定",
    "en": "This visit needs no permission and cannot be refused; only the interpreter can",
    "article": "CPL 39, CPR 54"
  },
  "NO_INTERPRETER_ASKED": {
    "type": "Refused",
    "zh": "本次会见没有申请翻译人员",
    "en": "No interpreter was asked for",
    "article": "CPR 54"
  },
  "NO_ITEMS": {
    "type": "Refused",
    "zh": "扣押清单不能为空",
    "en": "The list of items is empty",
    "article": "CPL 142"
  },
  "NO_ORGAN_ABOVE": {
    "type": "Refused",
    "zh": "本系统未登记可受理的上一级机关，可依法向人民检察院申诉、控告",
    "en": "No organ above is registered here; the way to the procuratorate stays open",
    "article": "CPL 49"
  },
  "NO_PLACE_FOR_A_STATION": {
    "type": "Refused",
    "zh": "机构{code}不设本系统的值班律师工作站",
    "en": "Organ {code} keeps no duty lawyers’ station in this system"
  },
  "NO_SHOW_STANDS": {
    "type": "Refused",
    "zh": "未到登记只能在一日内更正，请另行预约",
    "en": "That nobody came can be corrected within a day; book another visit",
    "article": "CPL 39"
  },
  "NO_SUCH_EXTENSION": {
    "type": "Refused",
    "zh": "法律没有规定该期限可以这样延长",
    "en": "The law does not let this term be extended so"
  },
  "NO_SUCH_PAUSE": {
    "type": "Refused",
    "zh": "该期限不因此种事由中止计算",
    "en": "This term does not stop for that reason"
  },
  "NUMBER_INVALID": {
    "type": "OutOfRange",
    "zh": "序号须为1至{most}",
    "en": "Stores are numbered from 1 to {most}",
    "limits": {
      "number": {
        "most": 9999
      }
    }
  },
  "OCCURRED_IN_FUTURE": {
    "type": "Refused",
    "zh": "发生时间不得晚于现在",
    "en": "It cannot have happened later than now"
  },
  "OFFICER_NEEDED": {
    "type": "Refused",
    "zh": "没有关联案件的，须填写通知所载主办人员",
    "en": "Without a case, name the officer in charge as the notice does",
    "article": "CPL 39, CPR 52"
  },
  "OFFICER_NOT_IN_SERVICE": {
    "type": "Refused",
    "zh": "领用民警不在岗",
    "en": "The officer who asked is not in service",
    "article": "21号"
  },
  "OFFICER_UNFIT": {
    "type": "Refused",
    "zh": "主办人员须为本单位在岗民警",
    "en": "The officer in charge must be an active officer of the handling organ",
    "article": "CPR 178"
  },
  "ONLY_ANNOUNCER": {
    "type": "Refused",
    "zh": "只有登记人或负责人可以撤回",
    "en": "Only who announced it, or a leader, may withdraw it",
    "article": "法发〔2016〕22号 5"
  },
  "ONLY_OFFICER_IN_CHARGE": {
    "type": "Refused",
    "zh": "只有主办人可以提出",
    "en": "Only the officer in charge of the case may propose this"
  },
  "ONLY_UPLOADER": {
    "type": "Refused",
    "zh": "只有上传人可以执行此操作",
    "en": "Only who began the upload may do this",
    "article": "法发〔2016〕22号 5"
  },
  "ON_SHIFT_ALREADY": {
    "type": "Refused",
    "zh": "该律师已在此班次",
    "en": "The lawyer is on this shift already"
  },
  "OPERATOR_NEEDED": {
    "type": "Refused",
    "zh": "该类证据须填写采集人员",
    "en": "Say who operated the device",
    "article": "法发〔2016〕22号 14"
  },
  "OPERATOR_UNKNOWN": {
    "type": "Refused",
    "zh": "查无此操作人员",
    "en": "Nobody of that id serves in an organ"
  },
  "ORGAN_CLOSED": {
    "type": "Refused",
    "zh": "机构{code}已撤销或正在撤销，不再接收人员和下级机构",
    "en": "Organ {code} is closed or being closed and takes in nobody and no organ"
  },
  "ORGAN_NEEDED": {
    "type": "Refused",
    "zh": "该岗位须登记所属机构",
    "en": "This post needs an organ"
  },
  "ORGAN_NOT_EMPTY": {
    "type": "Refused",
    "zh": "该机构仍有人员或下级机构，须先调离或撤销",
    "en": "There are still people in it or organs below it; move or close them first"
  },
  "ORGAN_OPEN": {
    "type": "Refused",
    "zh": "该机构未在撤销中",
    "en": "The organ is not being closed"
  },
  "ORGAN_REGISTERED": {
    "type": "Refused",
    "zh": "机构代码{code}已登记",
    "en": "Organ {code} is registered already"
  },
  "ORGAN_STATE_CHANGED": {
    "type": "Refused",
    "zh": "该机构状态刚有变动，请重试",
    "en": "It was just changed; try again"
  },
  "ORGAN_UNKNOWN": {
    "type": "Refused",
    "zh": "机构代码{code}未登记",
    "en": "No organ {code} is registered"
  },
  "ORIGINAL_NOT_KEPT": {
    "type": "Refused",
    "zh": "原件尚未封存，不能登记其副本",
    "en": "The original is not kept; there is nothing yet to be a copy of",
    "article": "法发〔2016〕22号 18"
  },
  "ORIGINAL_OF_ANOTHER_CASE": {
    "type": "Refused",
    "zh": "原件属于另一案件",
    "en": "The original is evidence of another case",
    "article": "法发〔2016〕22号 18"
  },
  "OTHER_CENTRE": {
    "type": "Refused",
    "zh": "须在委托手续所交看守所会见",
    "en": "The papers were presented to another centre",
    "article": "CPR 53"
  },
  "OTHER_STATION": {
    "type": "Refused",
    "zh": "该班次属于其他工作站",
    "en": "The shift is of another station"
  },
  "OUT_OF_RANGE": {
    "type": "OutOfRange",
    "zh": "须在{lowest}至{highest}之间",
    "en": "Must be from {lowest} to {highest}",
    "limits": {
      "weekday": {
        "lowest": 1,
        "highest": 7
      },
      "capacity": {
        "lowest": 1,
        "highest": 50
      }
    }
  },
  "OVERBOOKED_ALREADY": {
    "type": "TooMany",
    "zh": "该场次最多可超额{most}人，请选择其他场次或加开场次；看守所应在四十八小时内安排会见",
    "en": "A session can be overbooked by {most}; choose another or open one. The centre must arrange the visit within 48 hours",
    "article": "CPL 39",
    "limits": {
      "slotId": {
        "most": 2
      }
    }
  },
  "OVERBOOKING_UNREPORTED": {
    "type": "Refused",
    "zh": "没有登记可报告的上级机关，不得超额；请加开场次，看守所应在四十八小时内安排会见",
    "en": "No organ above is registered that it could be reported to; open a session instead. The centre must arrange the visit within 48 hours",
    "article": "CPL 39"
  },
  "OWN_ACT": {
    "type": "Refused",
    "zh": "不得办理反映本人行为的事项，此次尝试已记录",
    "en": "Nobody answers a report about their own act; the attempt is on record",
    "article": "CPL 49"
  },
  "OWN_APPROVAL": {
    "type": "Refused",
    "zh": "不得审批本人提出或已经手的事项，此次尝试已留痕",
    "en": "Nobody decides what they proposed or had a hand in already; the attempt is on record",
    "article": "32号, 21号"
  },
  "OWN_CASE": {
    "type": "Refused",
    "zh": "主办民警不得审批本人主办的案件",
    "en": "The officer in charge does not decide on their own case",
    "article": "CPR 178"
  },
  "OWN_CASE_VISIT": {
    "type": "Refused",
    "zh": "不得对本人主办案件的会见作出许可决定；此类尝试会留痕",
    "en": "Nobody decides on visits in their own case; the attempt is on record",
    "article": "CPR 52, 54"
  },
  "OWN_DEADLINE": {
    "type": "Refused",
    "zh": "不得变更本人须遵守的期限",
    "en": "Nobody moves the end of a term that they have to meet themselves"
  },
  "OWN_EVIDENCE": {
    "type": "Refused",
    "zh": "主办人和上传人不得自行决定本案证据的存储额度和保存期限",
    "en": "Whoever is in charge of the case, or has uploaded the file, does not decide how much of it is kept, or how long"
  },
  "OWN_GRANT": {
    "type": "Refused",
    "zh": "不得为本人授予岗位、资格或证书；对已登记人员的此类尝试会留痕",
    "en": "Nobody grants posts, qualifications or certificates to themselves; the attempt goes on their record"
  },
  "OWN_PAPERS": {
    "type": "Refused",
    "zh": "不得办理本人或本人代交的手续；此类尝试会留痕",
    "en": "Nobody decides about their own papers, nor about those they presented; the attempt is on record",
    "article": "CPL 39, CPR 53"
  },
  "OWN_REJECTION": {
    "type": "Refused",
    "zh": "不得审查本人作出的退回决定；此类尝试会留痕",
    "en": "Nobody decides about their own rejection; the attempt is on record",
    "article": "CPL 49"
  },
  "OWN_REQUEST": {
    "type": "Refused",
    "zh": "在办案机关的工作站，登记约见或者办理该案的人员不得办理此事，此次尝试已记录",
    "en": "At a handling organ's station neither who recorded the request nor who handles the case does this; the attempt is on record",
    "article": "CPL 36"
  },
  "OWN_WORK": {
    "type": "Refused",
    "zh": "办案人员不得保管，申请人不得审批；本次操作已记录",
    "en": "Nobody has custody of, or approves, their own work; this attempt is on record",
    "article": "21号"
  },
  "PASS_NOT_VALID": {
    "type": "Refused",
    "zh": "凭证无效，请到窗口核验三证",
    "en": "This is not a valid pass; the lawyer can show the three papers at the desk",
    "article": "CPL 39, CPR 53"
  },
  "PASS_OF_OTHER_CENTRE": {
    "type": "Refused",
    "zh": "凭证不属于本所",
    "en": "This pass is for another centre",
    "article": "CPL 39, CPR 53"
  },
  "PASS_OR_VISIT_NEEDED": {
    "type": "Refused",
    "zh": "须出示凭证或指明会见，二者择一",
    "en": "Name either the pass or the visit"
  },
  "PASS_REPLACED": {
    "type": "Refused",
    "zh": "会见已改期，该凭证已作废，请使用新凭证",
    "en": "The visit was moved and this pass replaced; use the new one",
    "article": "CPL 39, CPR 53"
  },
  "PASS_USED": {
    "type": "Refused",
    "zh": "该凭证已使用",
    "en": "This pass has been used",
    "article": "CPL 39, CPR 53"
  },
  "PERMISSION_NEEDED": {
    "type": "Refused",
    "zh": "该会见现须经办案机关许可，请另行预约并申请许可；原预约不受影响",
    "en": "Visits now need permission: book another and ask for it; this one stands as it is",
    "article": "CPL 39, CPR 52"
  },
  "PERSON_QUOTA_EXCEEDED": {
    "type": "QuotaExceeded",
    "zh": "您今日的上传额度不足：额度{limit}字节，已用{used}字节，本次{asked}字节",
    "en": "You may upload {limit} bytes in one day; {used} are used, and this would be {asked} more",
    "limits": {
      "size": {
        "limit": 6597069766656,
        "used": 6597069766656,
        "asked": 1
      }
    }
  },
  "PERSON_REGISTERED": {
    "type": "Refused",
    "zh": "该登录主体已登记人员",
    "en": "A person is registered for this sign-in already"
  },
  "PHONE_MALFORMED": {
    "type": "Refused",
    "zh": "联系电话格式不正确",
    "en": "This is not a telephone number"
  },
  "PLACE_NEEDED": {
    "type": "Refused",
    "zh": "该类证据须填写采集地点",
    "en": "Say where it was captured",
    "article": "法发〔2016〕22号 14"
  },
  "POSTS_CONFLICT": {
    "type": "Refused",
    "zh": "律师和律所行政人员不得兼任机构岗位，律所行政人员也不得兼任律师",
    "en": "A lawyer or a law firm’s clerk holds no post of an organ, and a clerk is no lawyer"
  },
  "POWER_NOT_OWN": {
    "type": "Refused",
    "zh": "只有负责人本人的审批权可以委托，受托的审批权不得再委托",
    "en": "Only a leader’s own power can be delegated; what was delegated cannot be passed on"
  },
  "PRACTICE_NOT_SUSPENDED": {
    "type": "Refused",
    "zh": "该律师没有正在执行或将要执行的停止执业",
    "en": "The lawyer’s practice is not suspended, and will not be"
  },
  "PRACTICE_SUSPENDED_ALREADY": {
    "type": "Refused",
    "zh": "该律师的停止执业尚未届满：请先解除，或以同一起始日填写新的截止日",
    "en": "The lawyer’s practice is suspended already, or will be: lift that first, or change its last day by the same first day"
  },
  "PROCURATORATE_NEEDED": {
    "type": "Refused",
    "zh": "须指明受理申诉、控告的人民检察院：本系统没有可受理的公安机关，或者已由其办理",
    "en": "Name the procuratorate: no police organ here can take it, or it has had its turn",
    "article": "CPL 49"
  },
  "PROCURATORATE_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该机关同级或者上一级的此人民检察院，或者其已办理过",
    "en": "There is no such procuratorate of the same level or the next above that has not had its turn",
    "article": "CPL 49"
  },
  "PROPOSAL_LAPSED": {
    "type": "Refused",
    "zh": "该审批已逾期失效，请重新提出",
    "en": "It has lapsed; propose it again"
  },
  "PUBLIC_SECURITY_IS_ADMINISTRATIVE": {
    "type": "Refused",
    "zh": "治安案件属于行政案件",
    "en": "A public-security case is an administrative one",
    "article": "PSAPL 90"
  },
  "QUALIFICATION_NEEDED": {
    "type": "Refused",
    "zh": "需要{qualification}级以上执法资格",
    "en": "Needs qualification {qualification} or higher"
  },
  "QUANTITY_INVALID": {
    "type": "Refused",
    "zh": "数量格式不正确",
    "en": "Not a quantity of this kind"
  },
  "QUIET_HOURS_EMPTY": {
    "type": "Refused",
    "zh": "免打扰时段的起止时间不能相同",
    "en": "Quiet hours cannot begin and end at the same time"
  },
  "RAISE_OUT_OF_RANGE": {
    "type": "Refused",
    "zh": "每次可增加1字节至100 TB",
    "en": "A quota is raised by 1 byte to 100 TB at a time"
  },
  "RANGE_TOO_LONG": {
    "type": "TooMany",
    "zh": "一次最多{days}天",
    "en": "{days} days at most at a time",
    "limits": {
      "to": {
        "days": 31
      },
      "until": {
        "days": 366
      }
    }
  },
  "READ_LATELY": {
    "type": "Refused",
    "zh": "该证据已于{at}应申请校验，一日内不重复校验；确有必要的，由负责人申请",
    "en": "Its bytes were read at {at} because somebody asked; within a day a leader alone may ask again",
    "limits": {
      "evidenceId": {
        "at": "2026-11-20T02:00:00.000Z"
      }
    }
  },
  "READ_ON_MEANWHILE": {
    "type": "Refused",
    "zh": "另一任务已继续读取",
    "en": "Another worker has read on meanwhile"
  },
  "REASON_BLANK": {
    "type": "Refused",
    "zh": "请用文字写明，不能只有符号或空白",
    "en": "Say it in words, not in signs or blanks alone"
  },
  "RECEIPT_UNKNOWN": {
    "type": "Refused",
    "zh": "回执编号或查询码不正确；多次错误后须一小时后再试",
    "en": "Number or code is wrong; after too many wrong ones, try again in an hour",
    "article": "32号"
  },
  "REJECTED_BEFORE": {
    "type": "Refused",
    "zh": "您此前退回该手续的决定已被撤销，须由他人办理；此类尝试会留痕",
    "en": "Your rejection of these papers was found wrong; only another may reject them. The attempt is on record",
    "article": "CPL 39, CPL 49"
  },
  "RESTRICTED_ALREADY": {
    "type": "Refused",
    "zh": "已登记为须经许可会见的案件",
    "en": "Visits need permission already",
    "article": "CPL 39, CPR 52"
  },
  "RETENTION_TOO_LONG": {
    "type": "Refused",
    "zh": "最迟可延长至{latest}",
    "en": "It can be kept until {latest} at the latest",
    "limits": {
      "until": {
        "latest": "2126-10-30T02:00:00.000Z"
      }
    }
  },
  "RETURN_BY_PAST": {
    "type": "Refused",
    "zh": "归还时间须晚于当前时间",
    "en": "The return must lie in the future",
    "article": "21号"
  },
  "ROLE_NEEDED": {
    "type": "Refused",
    "zh": "您的岗位无权执行此操作",
    "en": "Your post does not allow this"
  },
  "ROOMS_INVALID": {
    "type": "OutOfRange",
    "zh": "库房数须为1至{most}",
    "en": "A store has 1 to {most} rooms",
    "limits": {
      "rooms": {
        "most": 100
      }
    }
  },
  "ROOM_CLOSED": {
    "type": "Refused",
    "zh": "该会见室此时段停止会见",
    "en": "The room is closed at this time"
  },
  "ROOM_ENGAGED": {
    "type": "Refused",
    "zh": "该会见室此时段已有场次",
    "en": "The room has a session at this time already"
  },
  "ROOM_EXISTS": {
    "type": "Refused",
    "zh": "会见室{code}已存在",
    "en": "There is a room {code} already"
  },
  "ROOM_TWICE": {
    "type": "Refused",
    "zh": "库房名称“{room}”重复",
    "en": "Room {room} is named twice"
  },
  "ROOM_UNKNOWN": {
    "type": "Refused",
    "zh": "没有会见室{code}",
    "en": "There is no room {code}"
  },
  "ROOM_WITHDRAWN": {
    "type": "Refused",
    "zh": "该会见室已停用",
    "en": "The room is no longer there for visits"
  },
  "ROW_TOO_LONG": {
    "type": "Refused",
    "zh": "第{row}行内容过长",
    "en": "Row {row} is too long"
  },
  "SAME_CENTRE": {
    "type": "Refused",
    "zh": "该人员已在此看守所",
    "en": "The person is at this centre already"
  },
  "SAME_SLOT": {
    "type": "Refused",
    "zh": "会见已在该场次",
    "en": "The visit is in this session already"
  },
  "SCAN_CHECKSUM_DIFFERS": {
    "type": "Refused",
    "zh": "收到的文件哈希值与登记不符",
    "en": "What arrived has another SHA-256 than was declared"
  },
  "SCAN_NOT_ARRIVED": {
    "type": "Refused",
    "zh": "尚未收到该扫描件",
    "en": "The scan has not arrived"
  },
  "SCAN_NOT_FREE": {
    "type": "Refused",
    "zh": "该扫描件尚未上传完成，或已用于其他委托手续",
    "en": "The scan has not been completed, or belongs to other papers"
  },
  "SCAN_OF_ANOTHER_LAWYER": {
    "type": "Refused",
    "zh": "该扫描件属于其他律师",
    "en": "The scan is of another lawyer"
  },
  "SCAN_SIZE_DIFFERS": {
    "type": "Refused",
    "zh": "收到的文件大小与登记不符",
    "en": "What arrived has another size than was declared"
  },
  "SCAN_SIZE_OUT_OF_RANGE": {
    "type": "Refused",
    "zh": "扫描件大小须为1字节至20 MB",
    "en": "A scan has from 1 byte to 20 MB"
  },
  "SCAN_TYPE_DIFFERS": {
    "type": "Refused",
    "zh": "文件内容与登记的文件类型不符",
    "en": "What arrived is not of the declared type"
  },
  "SCAN_TYPE_NOT_TAKEN": {
    "type": "Refused",
    "zh": "扫描件须为PDF、JPEG或PNG",
    "en": "A scan is a PDF, a JPEG or a PNG"
  },
  "SEAL_TAKEN": {
    "type": "Refused",
    "zh": "该封签号已被使用",
    "en": "This seal number has been used",
    "article": "21号"
  },
  "SEATS_FREE": {
    "type": "Refused",
    "zh": "该场次尚有席位，不得超额",
    "en": "There are seats left: nothing is to be overbooked"
  },
  "SEAT_WITHDRAWN": {
    "type": "Refused",
    "zh": "该场次已调整，请选择其他场次；看守所应在四十八小时内安排会见",
    "en": "The centre withdrew this session; choose another. It must arrange the visit within 48 hours",
    "article": "CPL 39"
  },
  "SECOND_OFFICER_NEEDED": {
    "type": "Refused",
    "zh": "扣押须由两名以上在岗民警进行",
    "en": "Seizure takes a second officer in service, other than you",
    "article": "CPR 229"
  },
  "SEIZED_IN_FUTURE": {
    "type": "Refused",
    "zh": "扣押时间不得晚于当前时间",
    "en": "The seizure may not lie in the future"
  },
  "SEIZED_TOO_EARLY": {
    "type": "Refused",
    "zh": "扣押时间不得早于立案（受案）时间",
    "en": "The seizure may not precede the filing or acceptance",
    "article": "CPL 141, APR 112"
  },
  "SESSION_CLOSED": {
    "type": "Refused",
    "zh": "该场次已停止会见，不得超额，请选择其他场次；看守所应在四十八小时内安排会见",
    "en": "This session is closed and cannot be overbooked; choose another. The centre must arrange the visit within 48 hours",
    "article": "CPL 39"
  },
  "SESSION_OVER": {
    "type": "Refused",
    "zh": "该场次已结束",
    "en": "This session is over",
    "article": "CPL 39, CPR 53"
  },
  "SESSION_TOO_LONG": {
    "type": "Refused",
    "zh": "一个场次最长{hours}小时",
    "en": "A session has {hours} hours at most",
    "limits": {
      "to": {
        "hours": 12
      }
    }
  },
  "SHEET_EMPTY": {
    "type": "Refused",
    "zh": "表中没有内容",
    "en": "There is nothing in the sheet"
  },
  "SHEET_TOO_LONG": {
    "type": "TooMany",
    "zh": "每次最多导入{most}行，请分批导入",
    "en": "At most {most} rows at a time; split the sheet",
    "limits": {
      "csv": {
        "most": 500
      }
    }
  },
  "SHELF_TAKEN": {
    "type": "Refused",
    "zh": "该货位已被占用",
    "en": "This shelf is taken"
  },
  "SHELF_UNKNOWN": {
    "type": "Refused",
    "zh": "该库房没有此货位",
    "en": "There is no such shelf"
  },
  "SHELVES_INVALID": {
    "type": "OutOfRange",
    "zh": "货位数须为1至{most}",
    "en": "A room has 1 to {most} shelves",
    "limits": {
      "rooms": {
        "most": 9999
      }
    }
  },
  "SHIFT_BEGUN": {
    "type": "Refused",
    "zh": "该班次已开始，不能取消",
    "en": "This shift has begun and can no longer be cancelled"
  },
  "SHIFT_FULL": {
    "type": "Refused",
    "zh": "每班最多{most}名值班律师",
    "en": "A shift has {most} duty lawyers at the most",
    "limits": {
      "lawyerId": {
        "most": 10
      }
    }
  },
  "SHIFT_OVER": {
    "type": "Refused",
    "zh": "该班次已结束或取消",
    "en": "This shift is over or cancelled"
  },
  "SHIFT_OVERLAPS": {
    "type": "Refused",
    "zh": "与该工作站已有班次重叠",
    "en": "The station has a shift at this time already"
  },
  "SHIFT_TOO_LATE": {
    "type": "Refused",
    "zh": "该班次在告知期限之后，且有更近的班次",
    "en": "The shift begins after the term for telling, and there is a nearer one"
  },
  "SHIFT_TO_COME": {
    "type": "Refused",
    "zh": "该班次尚未开始",
    "en": "This shift has not begun"
  },
  "SIZE_OUT_OF_RANGE": {
    "type": "Refused",
    "zh": "文件大小须为1字节至5 TB",
    "en": "A file has from 1 byte to 5 TB"
  },
  "SLOT_FULL": {
    "type": "SlotFull",
    "zh": "该场次已约满，请选择其他场次；看守所应在四十八小时内安排会见",
    "en": "This session is full; choose another. The centre must arrange the visit within 48 hours",
    "article": "CPL 39"
  },
  "SLOT_PAST": {
    "type": "Refused",
    "zh": "该场次已开始或结束",
    "en": "This session has begun",
    "article": "CPL 39"
  },
  "SMS_NUMBER_INVALID": {
    "type": "Refused",
    "zh": "手机号码格式不正确，境外号码请以+开头并带国家代码",
    "en": "This is no mobile number; from abroad begin with + and the country code"
  },
  "START_AFTER_PAUSE": {
    "type": "Refused",
    "zh": "起算时间不能晚于中止时间",
    "en": "It cannot have begun after it was paused"
  },
  "START_IN_FUTURE": {
    "type": "Refused",
    "zh": "起算时间不能晚于现在",
    "en": "It cannot have begun later than now"
  },
  "STATION_REGISTERED": {
    "type": "Refused",
    "zh": "该值班律师工作站已登记",
    "en": "This station is registered already"
  },
  "STILL_WAITED_FOR": {
    "type": "Refused",
    "zh": "须待开始满{minutes}分钟，或律师所报到达时间已过",
    "en": "Wait until {minutes} minutes after the beginning, or until the lawyer said they would come",
    "article": "CPL 39",
    "limits": {
      "visitId": {
        "minutes": 15
      }
    }
  },
  "STORE_NOT_YOURS": {
    "type": "Refused",
    "zh": "该保管场所不属于本单位",
    "en": "This store is not of your organ",
    "article": "21号"
  },
  "STORE_OPENED": {
    "type": "Refused",
    "zh": "该机构{number}号保管场所已设立",
    "en": "Store {number} of this organ is open already"
  },
  "SUSPENSION_OVER": {
    "type": "Refused",
    "zh": "停止执业的截止日不得早于起始日和今天",
    "en": "Its last day must not be before its first, nor before today"
  },
  "TEMPLATE_ENDED": {
    "type": "Refused",
    "zh": "该会见时段模板至{last}已失效",
    "en": "The template stands until {last} already"
  },
  "TEMPLATE_OVERLAPS": {
    "type": "Refused",
    "zh": "与该会见室已有时段重叠",
    "en": "The room has a session at this time already"
  },
  "TEMPLATE_UNKNOWN": {
    "type": "Refused",
    "zh": "没有该会见时段模板",
    "en": "There is no such template"
  },
  "TIME_NOT_AVAILABLE": {
    "type": "Refused",
    "zh": "此时段无法安排，请选择其他场次",
    "en": "Not possible at this time; choose another session",
    "article": "CPL 39"
  },
  "TOO_FAR_AHEAD": {
    "type": "TooMany",
    "zh": "最多可提前{days}天",
    "en": "At most {days} days ahead",
    "article": "CPL 39, CPR 53",
    "limits": {
      "to": {
        "days": 60
      },
      "from": {
        "days": 14
      }
    }
  },
  "TOO_LARGE_FOR_KIND": {
    "type": "Refused",
    "zh": "该类证据的文件不能超过{gibibytes} GiB",
    "en": "Evidence of this kind has at most {gibibytes} GiB",
    "limits": {
      "size": {
        "gibibytes": 1
      }
    }
  },
  "TOO_MANY_ABSENCES": {
    "type": "TooMany",
    "zh": "尚未结束的离所登记最多{most}次",
    "en": "There can be {most} absences that are not over",
    "limits": {
      "from": {
        "most": 60
      }
    }
  },
  "TOO_MANY_ATTACHED": {
    "type": "TooMany",
    "zh": "最多可附{most}份扫描件",
    "en": "At most {most} scans can be attached",
    "limits": {
      "suspect": {
        "most": 10
      },
      "entrustmentId": {
        "most": 20
      }
    }
  },
  "TOO_MANY_ITEMS": {
    "type": "TooMany",
    "zh": "一次最多{most}件，请分次办理",
    "en": "At most {most} items at once; do the rest separately",
    "limits": {
      "items": {
        "most": 24
      },
      "itemIds": {
        "most": 16
      }
    }
  },
  "TOO_MANY_NAMED": {
    "type": "Refused",
    "zh": "一次最多列明{most}人",
    "en": "{most} people at most can be named at a time",
    "limits": {
      "personIds": {
        "most": 10
      }
    }
  },
  "TOO_MANY_ROWS": {
    "type": "TooMany",
    "zh": "一次最多{most}行，请分批提交",
    "en": "{most} rows at the most at once; send them in parts",
    "limits": {
      "csv": {
        "most": 1000
      }
    }
  },
  "TOO_MANY_SCANS": {
    "type": "TooMany",
    "zh": "最多可有{most}份未使用的扫描件",
    "en": "At most {most} scans may wait to be used",
    "limits": {
      "kind": {
        "most": 30
      }
    }
  },
  "TOO_MANY_UPLOADS": {
    "type": "TooMany",
    "zh": "您进行中的上传已达{most}个，请先完成或取消",
    "en": "You have {most} uploads under way; complete or abort one first",
    "limits": {
      "size": {
        "most": 50
      }
    }
  },
  "TRANSFER_TO_SELF": {
    "type": "Refused",
    "zh": "不能移送给本单位",
    "en": "It is with this organ already",
    "article": "CPR 175"
  },
  "TWO_DEFENDERS": {
    "type": "Refused",
    "zh": "已有两名辩护人，不能再委托",
    "en": "There are two defenders already",
    "article": "CPL 33"
  },
  "TWO_STORES": {
    "type": "Refused",
    "zh": "一次移送的财物须在同一保管场所",
    "en": "One transfer takes the items of one store"
  },
  "UNTIL_IN_FUTURE": {
    "type": "Refused",
    "zh": "不能把尚未发生的通知标为已读",
    "en": "What has not come yet cannot have been read"
  },
  "URGENT_SLOTS_CROWDED": {
    "type": "TooMany",
    "zh": "当日已临时增开{most}个场次",
    "en": "{most} sessions were opened by hand for this day already",
    "limits": {
      "from": {
        "most": 20
      }
    }
  },
  "VALIDITY_PAST": {
    "type": "Refused",
    "zh": "有效期截止日已过",
    "en": "Its last day is past already"
  },
  "VERIFICATION_RUNNING": {
    "type": "Refused",
    "zh": "该证据正在校验，请等待本次校验结束",
    "en": "Its bytes are being read already; wait for that to end"
  },
  "VERSION_CHANGED": {
    "type": "VersionChanged",
    "zh": "该记录已被他人修改，请查看最新内容后重试",
    "en": "This was changed meanwhile; look at it again"
  },
  "VISIT_BEGUN": {
    "type": "Refused",
    "zh": "会见时间已到，不能更改",
    "en": "The time of the visit has come; it can no longer be changed",
    "article": "CPL 39"
  },
  "WAITLIST_FULL": {
    "type": "Refused",
    "zh": "当日候补已满{most}人，请选择其他日期；看守所应在四十八小时内安排会见",
    "en": "{most} wait for this day already; choose another. The centre must arrange the visit within 48 hours",
    "article": "CPL 39",
    "limits": {
      "date": {
        "most": 100
      }
    }
  },
  "WAITS_ALREADY": {
    "type": "Refused",
    "zh": "已在当日候补名单中",
    "en": "They wait for this day already",
    "article": "CPL 39"
  },
  "WEBHOOK_URL_INVALID": {
    "type": "Refused",
    "zh": "回调地址须为https公网域名，不得含用户名、片段或IP地址",
    "en": "A webhook needs an https address with a public host name, without user name, fragment or IP address"
  },
  "WEEKDAY_NEEDED": {
    "type": "Refused",
    "zh": "须至少填写一个星期",
    "en": "At least one weekday is needed"
  }
} as const;

export type RefusalCode = keyof typeof refusals;
