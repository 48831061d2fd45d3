/** Every code the API may refuse with: generated from the catalogues of the domain. */
export const refusals = {
  "ALREADY_PROPOSED": {
    "type": "Refused",
    "zh": "该期限已有待决的延长审批",
    "en": "An extension of this term is proposed already"
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
  "BYTES_DIFFER": {
    "type": "Refused",
    "zh": "存储内容与登记不符，不能封存",
    "en": "What is stored differs from what was declared",
    "article": "法发〔2016〕22号 5"
  },
  "CAPTURED_IN_FUTURE": {
    "type": "Refused",
    "zh": "采集时间不能晚于当前时间",
    "en": "It cannot have been captured in the future"
  },
  "CASE_NOT_OPEN": {
    "type": "Refused",
    "zh": "案件已终结或不予立案，不能再添加证据",
    "en": "The case has ended; no evidence can be added to it"
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
        "most": 300
      },
      "capacity": {
        "most": 50
      }
    }
  },
  "CENTRE_REGISTERED": {
    "type": "Refused",
    "zh": "该看守所已登记",
    "en": "This centre is registered already"
  },
  "CERTIFICATE_EXPIRED": {
    "type": "Refused",
    "zh": "律师执业证书在该日已失效",
    "en": "The practising certificate is not valid on that day",
    "article": "CPL 39, CPR 53"
  },
  "CERTIFICATE_NEEDED": {
    "type": "Refused",
    "zh": "律师须登记执业证书",
    "en": "A lawyer needs a practising certificate"
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
  "CSV_MALFORMED": {
    "type": "Refused",
    "zh": "第{line}行不符合CSV格式：双引号只能包围整个单元格，其中的双引号须写两遍",
    "en": "Line {line} is no CSV: quotes stand around a whole cell, and are doubled inside"
  },
  "DEFENDS_ALREADY": {
    "type": "Refused",
    "zh": "该律师已是此人的辩护人",
    "en": "The lawyer defends this person already"
  },
  "DEFENDS_ANOTHER": {
    "type": "Refused",
    "zh": "一名辩护律师不得为同一案件两名以上犯罪嫌疑人辩护",
    "en": "No lawyer may defend two suspects of one case",
    "article": "CPR 43"
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
  "ENTRY_TWICE": {
    "type": "Refused",
    "zh": "同一条目在表中出现两次",
    "en": "The same entry is in the sheet twice"
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
  "LAWYER_BUSY": {
    "type": "LawyerBusy",
    "zh": "该律师此时段已有其他会见",
    "en": "The lawyer has another visit at this time"
  },
  "LAWYER_SUSPENDED": {
    "type": "Refused",
    "zh": "该律师账户已停用",
    "en": "The lawyer is suspended in the directory"
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
  "MET_BEFORE_START": {
    "type": "Refused",
    "zh": "办结时间不能早于起算时间",
    "en": "It cannot have been met before it began"
  },
  "MET_IN_FUTURE": {
    "type": "Refused",
    "zh": "办结时间不能晚于现在",
    "en": "It cannot have been met later than now"
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
  "NOT_PRESENT": {
    "type": "Refused",
    "zh": "该人员目前不在本所",
    "en": "The person is not at this centre now"
  },
  "NOT_SEIZABLE": {
    "type": "Refused",
    "zh": "刑事案件立案前、行政案件受案前或案件终结后不得扣押",
    "en": "Nothing may be seized before the case is filed (criminal) or accepted (administrative), or after it has ended",
    "article": "CPL 141, APR 112"
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
  "NOT_YOUR_STEP": {
    "type": "Refused",
    "zh": "该步骤须由{organ}的负责人办理",
    "en": "This step belongs to organ {organ}"
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
  "NO_ITEMS": {
    "type": "Refused",
    "zh": "扣押清单不能为空",
    "en": "The list of items is empty",
    "article": "CPL 142"
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
  "ONLY_UPLOADER": {
    "type": "Refused",
    "zh": "只有上传人可以执行此操作",
    "en": "Only who began the upload may do this",
    "article": "法发〔2016〕22号 5"
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
  "OTHER_CENTRE": {
    "type": "Refused",
    "zh": "须在委托手续所交看守所会见",
    "en": "The papers were presented to another centre"
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
  "OWN_DEADLINE": {
    "type": "Refused",
    "zh": "不得变更本人须遵守的期限",
    "en": "Nobody moves the end of a term that they have to meet themselves"
  },
  "OWN_GRANT": {
    "type": "Refused",
    "zh": "不得为本人授予岗位、资格或证书；对已登记人员的此类尝试会留痕",
    "en": "Nobody grants posts, qualifications or certificates to themselves; the attempt goes on their record"
  },
  "OWN_WORK": {
    "type": "Refused",
    "zh": "办案人员不得保管，申请人不得审批；本次操作已记录",
    "en": "Nobody has custody of, or approves, their own work; this attempt is on record",
    "article": "21号"
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
  "POWER_NOT_OWN": {
    "type": "Refused",
    "zh": "只有负责人本人的审批权可以委托，受托的审批权不得再委托",
    "en": "Only a leader’s own power can be delegated; what was delegated cannot be passed on"
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
  "RECEIPT_UNKNOWN": {
    "type": "Refused",
    "zh": "回执编号或查询码不正确；多次错误后须一小时后再试",
    "en": "Number or code is wrong; after too many wrong ones, try again in an hour",
    "article": "32号"
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
  "ROW_TOO_LONG": {
    "type": "Refused",
    "zh": "第{row}行内容过长",
    "en": "Row {row} is too long"
  },
  "SAME_SLOT": {
    "type": "Refused",
    "zh": "会见已在该场次",
    "en": "The visit is in this session already"
  },
  "SEAL_TAKEN": {
    "type": "Refused",
    "zh": "该封签号已被使用",
    "en": "This seal number has been used",
    "article": "21号"
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
    "en": "This session has begun"
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
    "en": "Not possible at this time; choose another session"
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
  "VALIDITY_PAST": {
    "type": "Refused",
    "zh": "有效期截止日已过",
    "en": "Its last day is past already"
  },
  "VERSION_CHANGED": {
    "type": "VersionChanged",
    "zh": "该记录已被他人修改，请查看最新内容后重试",
    "en": "This was changed meanwhile; look at it again"
  },
  "VISIT_BEGUN": {
    "type": "Refused",
    "zh": "会见时间已到，不能更改",
    "en": "The time of the visit has come; it can no longer be changed"
  },
  "WEBHOOK_URL_INVALID": {
    "type": "Refused",
    "zh": "回调地址须为https公网域名，不得含用户名、片段或IP地址",
    "en": "A webhook needs an https address with a public host name, without user name, fragment or IP address"
  }
} as const;

export type RefusalCode = keyof typeof refusals;
