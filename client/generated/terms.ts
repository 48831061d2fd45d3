/** What the values of every enum are called. */
export const enums = {
 "AuthorityKind": {
  "POWER_OF_ATTORNEY": {
   "zh": "授权委托书",
   "en": "Power of attorney"
  },
  "LEGAL_AID_LETTER": {
   "zh": "法律援助公函",
   "en": "Legal-aid letter"
  }
 },
 "CaseAction": {
  "FILE": {
   "zh": "立案",
   "en": "File it",
   "article": "公安机关办理刑事案件程序规定第178条"
  },
  "DECLINE": {
   "zh": "不予立案",
   "en": "Decline to file it",
   "article": "公安机关办理刑事案件程序规定第178条"
  }
 },
 "CaseKind": {
  "CRIMINAL": {
   "zh": "刑事案件",
   "en": "Criminal"
  },
  "ADMINISTRATIVE": {
   "zh": "行政案件",
   "en": "Administrative, public-security cases among them"
  }
 },
 "CaseStatus": {
  "UNDER_FILING_REVIEW": {
   "zh": "立案审查中",
   "en": "Accepted; whether to file is under review"
  },
  "FILED": {
   "zh": "已立案",
   "en": "Filed"
  },
  "NOT_FILED": {
   "zh": "不予立案",
   "en": "Declined"
  }
 },
 "Complexity": {
  "ORDINARY": {
   "zh": "一般",
   "en": "Ordinary"
  },
  "COMPLEX": {
   "zh": "疑难复杂、线索需要查证",
   "en": "Complex, or with facts to verify"
  }
 },
 "DetaineeAction": {
  "RELEASE": {
   "zh": "出所登记",
   "en": "Release"
  }
 },
 "DetaineeStatus": {
  "DETAINED": {
   "zh": "在押",
   "en": "At the centre"
  },
  "RELEASED": {
   "zh": "已出所",
   "en": "Has left it"
  }
 },
 "EntrustmentAction": {
  "VERIFY": {
   "zh": "核验通过",
   "en": "Verify"
  },
  "REJECT": {
   "zh": "核验不通过",
   "en": "Reject"
  },
  "REVOKE": {
   "zh": "解除委托",
   "en": "Revoke"
  }
 },
 "EntrustmentStatus": {
  "PRESENTED": {
   "zh": "已提交待核验",
   "en": "Presented; the 48 hours run",
   "article": "刑事诉讼法第39条"
  },
  "VERIFIED": {
   "zh": "已核验",
   "en": "Verified: the lawyer may book"
  },
  "REJECTED": {
   "zh": "未通过核验",
   "en": "Rejected"
  },
  "REVOKED": {
   "zh": "已解除委托",
   "en": "Revoked"
  }
 },
 "EvidenceAbortReason": {
  "CANCELLED": {
   "zh": "上传人取消",
   "en": "Its uploader gave it up"
  },
  "EXPIRED": {
   "zh": "超期未完成",
   "en": "Nobody completed it in time"
  },
  "NOTHING_ARRIVED": {
   "zh": "未收到任何分段",
   "en": "No part arrived"
  },
  "PARTS_TOO_SMALL": {
   "zh": "分段过小",
   "en": "A part before the last was smaller than 5 MiB"
  },
  "UPLOAD_GONE": {
   "zh": "存储端已不存在",
   "en": "The store no longer has it"
  }
 },
 "EvidenceAction": {
  "COMPLETE": {
   "zh": "完成上传",
   "en": "Say that all parts were sent"
  },
  "ABORT": {
   "zh": "取消上传",
   "en": "Give the upload up"
  },
  "REQUEST_DOWNLOAD": {
   "zh": "申请下载",
   "en": "Ask for a download, with a reason"
  }
 },
 "EvidenceDifference": {
  "SIZE": {
   "zh": "大小",
   "en": "Its size"
  },
  "CHECKSUM": {
   "zh": "校验值",
   "en": "Its checksum is not that of the parts as listed"
  },
  "DEVICE_HASH": {
   "zh": "设备校验值",
   "en": "Its hash is not the one the device gave"
  }
 },
 "EvidenceKind": {
  "BODY_WORN_CAMERA": {
   "zh": "执法记录仪录像",
   "en": "Recording of a body-worn camera"
  },
  "INTERROGATION_RECORDING": {
   "zh": "讯问同步录音录像",
   "en": "Synchronous recording of an interrogation",
   "article": "公通字〔2014〕33号"
  },
  "PHOTOGRAPH": {
   "zh": "照片",
   "en": "Photograph"
  },
  "DOCUMENT_SCAN": {
   "zh": "文书扫描件",
   "en": "Scan of a document"
  },
  "ELECTRONIC_DATA": {
   "zh": "电子数据",
   "en": "Electronic data",
   "article": "法发〔2016〕22号"
  },
  "AUDIO": {
   "zh": "录音",
   "en": "Sound recording"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Anything else"
  }
 },
 "EvidenceStatus": {
  "UPLOADING": {
   "zh": "上传中",
   "en": "Parts are being sent"
  },
  "COMPLETING": {
   "zh": "封存处理中",
   "en": "All parts were sent; they are being put together, compared and locked"
  },
  "SEALED": {
   "zh": "已封存",
   "en": "Kept, compared, under a proven lock"
  },
  "MISMATCH": {
   "zh": "已留存，与登记不符",
   "en": "Kept under a proven lock, but not what was declared"
  },
  "ABORTED": {
   "zh": "已中止",
   "en": "Came to nothing"
  }
 },
 "OrganKind": {
  "PUBLIC_SECURITY_ORGAN": {
   "zh": "公安机关",
   "en": "Public-security organ at county level or above"
  },
  "POLICE_STATION": {
   "zh": "派出所、办案部门",
   "en": "Police station or handling department"
  },
  "DETENTION_CENTRE": {
   "zh": "看守所",
   "en": "Detention centre"
  },
  "PROCURATORATE": {
   "zh": "人民检察院",
   "en": "People's procuratorate"
  },
  "COURT": {
   "zh": "人民法院",
   "en": "People's court"
  }
 },
 "Post": {
  "OFFICER": {
   "zh": "民警",
   "en": "Police officer"
  },
  "LEADER": {
   "zh": "负责人",
   "en": "Leader with the power to approve"
  },
  "CUSTODIAN": {
   "zh": "涉案财物保管员",
   "en": "Custodian of case property"
  },
  "CENTRE_STAFF": {
   "zh": "看守所民警",
   "en": "Staff of a detention centre"
  },
  "LAWYER": {
   "zh": "律师",
   "en": "Lawyer"
  },
  "ADMINISTRATOR": {
   "zh": "系统管理员",
   "en": "Administrator of the directory"
  }
 },
 "ProgressStatus": {
  "RECEIVED": {
   "zh": "已接报",
   "en": "Received"
  },
  "ACCEPTED": {
   "zh": "已受案，正在审查",
   "en": "Accepted; whether to file is under review"
  },
  "TRANSFERRED": {
   "zh": "已移送管辖",
   "en": "Transferred to the organ with jurisdiction"
  },
  "OUT_OF_JURISDICTION": {
   "zh": "不属于公安机关管辖",
   "en": "Not a matter for public security"
  },
  "FILED": {
   "zh": "已立案",
   "en": "Filed"
  },
  "NOT_FILED": {
   "zh": "不予立案",
   "en": "Declined"
  }
 },
 "PropertyFlag": {
  "DISCREPANCY": {
   "zh": "与清单不符",
   "en": "Not as listed"
  },
  "DEPOSITED_LATE": {
   "zh": "逾期入库",
   "en": "Deposited later than 24 hours after the seizure",
   "article": "21号"
  },
  "RETURNED_LATE": {
   "zh": "逾期归还",
   "en": "Returned later than approved",
   "article": "21号"
  }
 },
 "PropertyGrade": {
  "INTACT": {
   "zh": "完好",
   "en": "Untouched"
  },
  "WORN": {
   "zh": "有使用痕迹",
   "en": "Shows use"
  },
  "DAMAGED": {
   "zh": "破损",
   "en": "Damaged"
  },
  "INCOMPLETE": {
   "zh": "残缺",
   "en": "Parts are missing"
  },
  "SPOILED": {
   "zh": "变质",
   "en": "Perished"
  }
 },
 "PropertyItemAction": {
  "DEPOSIT": {
   "zh": "入库",
   "en": "Deposit"
  },
  "REQUEST_CHECK_OUT": {
   "zh": "申请调用",
   "en": "Ask for it"
  },
  "APPROVE_CHECK_OUT": {
   "zh": "批准调用",
   "en": "Approve the check-out"
  },
  "REJECT_CHECK_OUT": {
   "zh": "不批准调用",
   "en": "Reject the check-out, or take back an approval"
  },
  "CHECK_OUT": {
   "zh": "出库",
   "en": "Hand it out"
  },
  "CHECK_IN": {
   "zh": "归还入库",
   "en": "Take it back"
  },
  "DISPATCH": {
   "zh": "移送",
   "en": "Send it to another organ"
  }
 },
 "PropertyItemStatus": {
  "SEIZED": {
   "zh": "已扣押待入库",
   "en": "Seized, with its officer, to be deposited in 24 hours",
   "article": "21号"
  },
  "DEPOSITED": {
   "zh": "在库",
   "en": "On its shelf"
  },
  "CHECK_OUT_REQUESTED": {
   "zh": "调用待审批",
   "en": "On its shelf; an officer asks for it"
  },
  "CHECK_OUT_APPROVED": {
   "zh": "调用已批准",
   "en": "On its shelf; the officer may fetch it"
  },
  "CHECKED_OUT": {
   "zh": "已调用",
   "en": "With an officer; its shelf waits"
  },
  "IN_TRANSIT": {
   "zh": "移送途中",
   "en": "Under way to another organ, or back"
  }
 },
 "PropertyTransferAction": {
  "RECEIVE": {
   "zh": "接收",
   "en": "Receive"
  },
  "REFUSE": {
   "zh": "拒收",
   "en": "Refuse"
  },
  "RETURN": {
   "zh": "退回入库",
   "en": "Take back what was refused"
  }
 },
 "PropertyTransferStatus": {
  "DISPATCHED": {
   "zh": "途中",
   "en": "Under way"
  },
  "RECEIVED": {
   "zh": "已接收",
   "en": "Received at its destination"
  },
  "REFUSED": {
   "zh": "已拒收，退回途中",
   "en": "Refused; under way back"
  },
  "RETURNED": {
   "zh": "已退回",
   "en": "Taken back at its origin"
  }
 },
 "Qualification": {
  "BASIC": {
   "zh": "基本级",
   "en": "Basic"
  },
  "INTERMEDIATE": {
   "zh": "中级",
   "en": "Intermediate"
  },
  "ADVANCED": {
   "zh": "高级",
   "en": "Advanced"
  }
 },
 "RejectionReason": {
  "PAPERS_INCOMPLETE": {
   "zh": "材料不齐",
   "en": "Something is missing"
  },
  "PAPERS_NOT_VALID": {
   "zh": "材料无效",
   "en": "Something is not valid"
  },
  "NOT_CONFIRMED": {
   "zh": "无法核实",
   "en": "Cannot be confirmed"
  }
 },
 "ReportAction": {
  "ACCEPT": {
   "zh": "受案",
   "en": "Accept it as a case",
   "article": "公安机关办理刑事案件程序规定第171条"
  },
  "TRANSFER": {
   "zh": "移送管辖",
   "en": "Transfer it to the organ with jurisdiction",
   "article": "公安机关办理刑事案件程序规定第175条"
  },
  "DECLARE_OUT_OF_JURISDICTION": {
   "zh": "告知不属于公安机关管辖",
   "en": "Tell the reporter that it is not a matter for public security"
  }
 },
 "ReportStatus": {
  "RECEIVED": {
   "zh": "已接报",
   "en": "Received"
  },
  "ACCEPTED": {
   "zh": "已受案",
   "en": "Accepted: a case was born"
  },
  "TRANSFERRED": {
   "zh": "已移送管辖",
   "en": "Transferred to the organ with jurisdiction"
  },
  "OUT_OF_JURISDICTION": {
   "zh": "不属于公安机关管辖",
   "en": "Not a matter for public security; the reporter was told where to turn to"
  }
 },
 "Role": {
  "ANYONE": {
   "zh": "任何人",
   "en": "Anyone, also without a token: a citizen with a receipt"
  },
  "OFFICER": {
   "zh": "民警",
   "en": "Police officer"
  },
  "LEADER": {
   "zh": "负责人",
   "en": "Leader with the power to approve"
  },
  "CUSTODIAN": {
   "zh": "涉案财物保管员",
   "en": "Custodian of case property"
  },
  "CENTRE_STAFF": {
   "zh": "看守所民警",
   "en": "Staff of a detention centre"
  },
  "LAWYER": {
   "zh": "律师",
   "en": "Lawyer with a practising certificate"
  },
  "ADMINISTRATOR": {
   "zh": "系统管理员",
   "en": "Administrator of the directory"
  },
  "SYSTEM": {
   "zh": "系统",
   "en": "The product's own workers"
  }
 },
 "Term": {
  "FILING_CRIMINAL": {
   "zh": "刑事案件立案审查三日",
   "en": "Filing review of a criminal case, 3 days",
   "article": "公通字〔2015〕32号"
  },
  "FILING_CRIMINAL_FACTS_TO_VERIFY": {
   "zh": "刑事案件立案审查（线索需要查证）七日",
   "en": "Filing review of a criminal case with facts to verify, 7 days",
   "article": "公通字〔2015〕32号"
  },
  "FILING_ADMINISTRATIVE": {
   "zh": "行政案件受案审查二十四小时",
   "en": "Filing review of an administrative case, 24 hours",
   "article": "公通字〔2015〕32号"
  },
  "FILING_ADMINISTRATIVE_COMPLEX": {
   "zh": "疑难复杂行政案件受案审查三日",
   "en": "Filing review of a complex administrative case, 3 days",
   "article": "公通字〔2015〕32号"
  },
  "FILING_PUBLIC_SECURITY": {
   "zh": "治安案件立即立案",
   "en": "Filing of a public-security case, at once",
   "article": "治安管理处罚法第90条"
  }
 },
 "TransferRefusalGround": {
  "WRONG_DESTINATION": {
   "zh": "送错单位",
   "en": "It came to the wrong place"
  },
  "SEAL_BROKEN": {
   "zh": "封签破损",
   "en": "Its seal is broken"
  },
  "NOT_AS_LISTED": {
   "zh": "与清单不符",
   "en": "Not as listed"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Otherwise"
  }
 },
 "VisitAction": {
  "RESCHEDULE": {
   "zh": "改期",
   "en": "Move it to another slot"
  },
  "CANCEL": {
   "zh": "取消",
   "en": "Cancel it"
  }
 },
 "VisitMode": {
  "IN_PERSON": {
   "zh": "现场会见",
   "en": "Face to face"
  },
  "REMOTE": {
   "zh": "远程会见",
   "en": "By a remote link"
  }
 },
 "VisitStatus": {
  "CONFIRMED": {
   "zh": "已预约",
   "en": "Confirmed"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  }
 }
} as const;
