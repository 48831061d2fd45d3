/** Every code the API may refuse with: generated from the catalogues of the domain. */
export const refusals = {
  "APPROVAL_LAPSED": {
    "type": "Refused",
    "zh": "审批的归还时间已过，请重新申请",
    "en": "The approved time of return has passed; it must be asked for again",
    "article": "21号"
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
  "LOCK_NOT_PROVEN": {
    "type": "Refused",
    "zh": "对象锁未经证实，不能封存",
    "en": "Without a proven lock it cannot be called sealed",
    "article": "法发〔2016〕22号 5"
  },
  "NAMED_TWICE": {
    "type": "Refused",
    "zh": "同一货位或封签号重复使用",
    "en": "The same shelf or seal is named twice"
  },
  "NOTHING_DIFFERS": {
    "type": "Refused",
    "zh": "存储内容与登记一致",
    "en": "What is stored is what was declared"
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
  "NO_ITEMS": {
    "type": "Refused",
    "zh": "扣押清单不能为空",
    "en": "The list of items is empty",
    "article": "CPL 142"
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
  "ORGAN_NEEDED": {
    "type": "Refused",
    "zh": "该岗位须登记所属机构",
    "en": "This post needs an organ"
  },
  "ORGAN_REGISTERED": {
    "type": "Refused",
    "zh": "机构代码{code}已登记",
    "en": "Organ {code} is registered already"
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
  "OWN_CASE": {
    "type": "Refused",
    "zh": "主办民警不得审批本人主办的案件",
    "en": "The officer in charge does not decide on their own case",
    "article": "CPR 178"
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
  "RANGE_TOO_LONG": {
    "type": "TooMany",
    "zh": "一次最多{days}天",
    "en": "{days} days at most at a time",
    "limits": {
      "to": {
        "days": 31
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
  "VERSION_CHANGED": {
    "type": "VersionChanged",
    "zh": "该记录已被他人修改，请查看最新内容后重试",
    "en": "This was changed meanwhile; look at it again"
  },
  "VISIT_BEGUN": {
    "type": "Refused",
    "zh": "会见时间已到，不能更改",
    "en": "The time of the visit has come; it can no longer be changed"
  }
} as const;

export type RefusalCode = keyof typeof refusals;
