/** What the values of every enum are called. */
export const enums = {
 "ApprovalAction": {
  "TAKE_STEP": {
   "zh": "审核或批准",
   "en": "Take the step that is next: review or approve"
  },
  "RETURN": {
   "zh": "退回",
   "en": "Give it back to its proposer"
  },
  "REJECT": {
   "zh": "不予批准",
   "en": "Refuse it for good"
  },
  "AMEND": {
   "zh": "修改后重新提出",
   "en": "Put it forward again, changed"
  },
  "WITHDRAW": {
   "zh": "撤回",
   "en": "Take it back"
  }
 },
 "ApprovalKind": {
  "DEADLINE_EXTENSION": {
   "zh": "延长期限，由办理机关负责人审批",
   "en": "A term made longer by a leader of the organ that handles the matter"
  },
  "DEADLINE_EXTENSION_NEXT_ABOVE": {
   "zh": "延长期限，由上一级机关审批",
   "en": "A term made longer by the organ next above",
   "article": "治安管理处罚法第118条"
  },
  "PROPERTY_DISPOSAL": {
   "zh": "处置涉案财物，两级审批",
   "en": "Disposal of case property, two approvals",
   "article": "公通字〔2015〕21号"
  }
 },
 "ApprovalStatus": {
  "OPEN": {
   "zh": "待审批",
   "en": "Waits for its next step"
  },
  "RETURNED": {
   "zh": "已退回",
   "en": "Back with its proposer"
  },
  "GRANTED": {
   "zh": "已批准",
   "en": "Granted; its effect follows"
  },
  "REJECTED": {
   "zh": "不予批准",
   "en": "Refused for good"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Taken back by its proposer"
  },
  "LAPSED": {
   "zh": "已失效",
   "en": "Nobody decided in time"
  }
 },
 "ApprovalStep": {
  "REVIEW": {
   "zh": "审核",
   "en": "Review"
  },
  "APPROVE": {
   "zh": "审批",
   "en": "Approval"
  }
 },
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
 "DeadlineAction": {
  "PAUSE": {
   "zh": "中止计算",
   "en": "Stop the clock"
  },
  "RESUME": {
   "zh": "恢复计算",
   "en": "Let the clock run on"
  },
  "EXTEND": {
   "zh": "延长",
   "en": "Make the term longer"
  },
  "PROPOSE_EXTENSION": {
   "zh": "提请延长",
   "en": "Propose to make the term longer, where others have to agree"
  },
  "UNDO_EXTENSION": {
   "zh": "撤销延长",
   "en": "Take the last extension back"
  },
  "CORRECT": {
   "zh": "更正起算时间",
   "en": "Set right when it began"
  },
  "MEET": {
   "zh": "登记办结",
   "en": "Put on record that what it asked for was done"
  }
 },
 "DeadlineLight": {
  "GREEN": {
   "zh": "绿灯",
   "en": "There is time"
  },
  "YELLOW": {
   "zh": "黄灯",
   "en": "A fifth of the term or 24 hours is left, whichever is less"
  },
  "RED": {
   "zh": "红灯：已超期",
   "en": "Overdue"
  }
 },
 "DeadlineStatus": {
  "RUNNING": {
   "zh": "计算中",
   "en": "The clock runs"
  },
  "PAUSED": {
   "zh": "中止计算",
   "en": "The clock stands still"
  },
  "MET": {
   "zh": "已办结",
   "en": "What it asked for was done, in time or not"
  },
  "CANCELLED": {
   "zh": "已撤销",
   "en": "What it asked for is no longer asked"
  }
 },
 "DeliveryFault": {
  "NOT_WANTED": {
   "zh": "已不需要",
   "en": "You no longer want it there"
  },
  "NOT_CONFIGURED": {
   "zh": "本系统未开通该渠道",
   "en": "This deployment has no such channel"
  },
  "FORBIDDEN_ADDRESS": {
   "zh": "地址指向内部网络",
   "en": "The address leads inside"
  },
  "UNREACHABLE": {
   "zh": "无法连接",
   "en": "Nobody answered there"
  },
  "TIMED_OUT": {
   "zh": "超时",
   "en": "The answer took too long"
  },
  "REFUSED": {
   "zh": "对方拒收",
   "en": "The receiver refused it"
  },
  "GONE": {
   "zh": "对方已停用",
   "en": "The receiver is no more"
  },
  "UNANSWERED": {
   "zh": "未获回执",
   "en": "Nothing was heard of it"
  }
 },
 "DeliveryStatus": {
  "DUE": {
   "zh": "待发送",
   "en": "Waits for its first or next attempt"
  },
  "DEFERRED": {
   "zh": "待免打扰时段结束",
   "en": "Waits for your quiet hours to end"
  },
  "SENT": {
   "zh": "已发送",
   "en": "Handed over"
  },
  "FAILED": {
   "zh": "发送失败",
   "en": "Given up"
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
 "DirectorySheet": {
  "ORGANS": {
   "zh": "机构表：机构代码、名称、类别",
   "en": "Organs: code, name, kind"
  },
  "PERSONS": {
   "zh": "人员表：登录主体、姓名、岗位、所属机构代码、执法资格等级、资格有效期至、执业证号、执业机构、证书有效期至",
   "en": "People: subject, name, posts, organ, qualification, qualificationValidUntil, certificateNumber, certificateFirm, certificateValidUntil"
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
 "Language": {
  "ZH": {
   "zh": "中文",
   "en": "Chinese"
  },
  "EN": {
   "zh": "英文",
   "en": "English"
  }
 },
 "Measure": {
  "REPORTS_REGISTERED": {
   "zh": "接报案件数",
   "en": "Reports registered"
  },
  "REPORTS_ACCEPTED": {
   "zh": "受案数",
   "en": "Reports accepted as cases"
  },
  "REPORTS_TRANSFERRED": {
   "zh": "移送管辖数",
   "en": "Reports transferred to the organ that has jurisdiction"
  },
  "REPORTS_OUT_OF_JURISDICTION": {
   "zh": "不属于公安机关管辖数",
   "en": "Reports found to be no matter for the police"
  },
  "CASES_ACCEPTED": {
   "zh": "新受案件数",
   "en": "Cases born"
  },
  "CASES_FILED": {
   "zh": "立案数",
   "en": "Cases filed"
  },
  "CASES_DECLINED": {
   "zh": "不予立案数",
   "en": "Cases not filed"
  },
  "ITEMS_SEIZED": {
   "zh": "扣押物品件数",
   "en": "Items seized"
  },
  "ITEMS_DEPOSITED": {
   "zh": "入库件数",
   "en": "Items deposited with a custodian"
  },
  "ITEMS_DEPOSITED_LATE": {
   "zh": "超期入库件数",
   "en": "Of these, deposited too late"
  },
  "ITEMS_RETURNED_LATE": {
   "zh": "超期归还件数",
   "en": "Items returned to their shelf too late"
  },
  "ITEMS_DISPATCHED": {
   "zh": "移送物品件数",
   "en": "Items sent on their way to another organ"
  },
  "DISCREPANCIES_FOUND": {
   "zh": "与清单不符件数",
   "en": "Items that were not as listed"
  },
  "PAPERS_PRESENTED": {
   "zh": "律师提交委托手续数",
   "en": "Papers that lawyers presented"
  },
  "PAPERS_REJECTED": {
   "zh": "核验未通过数",
   "en": "Of all papers, rejected"
  },
  "VISITS_BOOKED": {
   "zh": "会见预约数",
   "en": "Visits booked"
  },
  "VISITS_CANCELLED": {
   "zh": "会见取消数",
   "en": "Visits cancelled"
  },
  "EVIDENCE_SEALED": {
   "zh": "固定证据数",
   "en": "Files sealed as evidence"
  },
  "EVIDENCE_MISMATCHED": {
   "zh": "证据校验不符数",
   "en": "Files that were not what had been declared"
  },
  "DEADLINES_OVERDUE": {
   "zh": "超期期限数",
   "en": "Terms that ran out, on the day on which they did"
  },
  "APPROVALS_GRANTED": {
   "zh": "审批通过数",
   "en": "Decisions granted"
  },
  "APPROVALS_REJECTED": {
   "zh": "审批未通过数",
   "en": "Decisions rejected"
  }
 },
 "NotificationChannel": {
  "SMS": {
   "zh": "短信",
   "en": "Short message"
  },
  "EMAIL": {
   "zh": "电子邮件",
   "en": "Mail, as plain text"
  },
  "WEBHOOK": {
   "zh": "回调",
   "en": "Signed message to a system of yours, as Standard Webhooks has it"
  }
 },
 "NotificationKind": {
  "DEADLINE_NEAR": {
   "zh": "期限将至",
   "en": "A statutory term is about to end"
  },
  "DEADLINE_OVERDUE": {
   "zh": "期限已届满，不受免打扰时段限制",
   "en": "A statutory term is over; it wakes people in quiet hours"
  },
  "APPROVAL_WAITS": {
   "zh": "待您审批",
   "en": "A decision waits for you"
  },
  "APPROVAL_GRANTED": {
   "zh": "审批已通过",
   "en": "What you proposed was granted"
  },
  "APPROVAL_RETURNED": {
   "zh": "审批被退回",
   "en": "What you proposed came back to be amended"
  },
  "APPROVAL_REJECTED": {
   "zh": "审批未通过",
   "en": "What you proposed was rejected"
  },
  "APPROVAL_LAPSED": {
   "zh": "审批已失效",
   "en": "What you proposed was not decided in time"
  },
  "CASE_FILED": {
   "zh": "已立案",
   "en": "A case in your charge was filed"
  },
  "CASE_DECLINED": {
   "zh": "不予立案",
   "en": "A case in your charge was not filed"
  },
  "REPORT_TRANSFERRED": {
   "zh": "移送管辖",
   "en": "A report was transferred to your organ"
  },
  "PAPERS_PRESENTED": {
   "zh": "律师提交三证",
   "en": "A lawyer presented the three papers at your centre"
  },
  "DEFENCE_TAKEN_UP": {
   "zh": "辩护律师已接受委托",
   "en": "A lawyer took up the defence in a case in your charge"
  },
  "ENTRUSTMENT_VERIFIED": {
   "zh": "手续核验通过",
   "en": "Papers you presented were verified"
  },
  "ENTRUSTMENT_REJECTED": {
   "zh": "手续未通过核验",
   "en": "Papers you presented were not accepted"
  },
  "ENTRUSTMENT_REVOKED": {
   "zh": "委托已解除",
   "en": "An entrustment of yours was ended by another"
  },
  "VISIT_BOOKED": {
   "zh": "预约成功",
   "en": "A visit was booked for you by another"
  },
  "VISIT_RESCHEDULED": {
   "zh": "预约改期",
   "en": "A visit of yours was moved by another"
  },
  "VISIT_CANCELLED": {
   "zh": "预约取消",
   "en": "A visit of yours was cancelled by another"
  },
  "CHECK_OUT_REQUESTED": {
   "zh": "调用申请待审批",
   "en": "An item is asked for, and you may approve"
  },
  "CHECK_OUT_APPROVED": {
   "zh": "调用申请已批准",
   "en": "You may have the item you asked for"
  },
  "CHECK_OUT_REJECTED": {
   "zh": "调用申请未批准",
   "en": "You may not have the item you asked for"
  },
  "DISCREPANCY_FOUND": {
   "zh": "涉案财物不符",
   "en": "An item is not as its list says"
  },
  "TRANSFER_UNDER_WAY": {
   "zh": "涉案财物移送在途",
   "en": "Property is on its way to your organ"
  },
  "TRANSFER_REFUSED": {
   "zh": "移送被拒收",
   "en": "Property that your organ sent was refused"
  },
  "PROCESS_COMPLETED": {
   "zh": "批处理已完成",
   "en": "A process you started is finished"
  },
  "PROCESS_FAILED": {
   "zh": "批处理中断",
   "en": "A process you started stopped before its end"
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
 "OrganStatus": {
  "OPEN": {
   "zh": "正常",
   "en": "Open"
  },
  "CLOSING": {
   "zh": "正在撤销",
   "en": "Being closed: it takes in nobody and no organ"
  },
  "CLOSED": {
   "zh": "已撤销",
   "en": "Closed for good"
  }
 },
 "PauseGround": {
  "PSYCHIATRIC_APPRAISAL": {
   "zh": "精神病鉴定",
   "en": "Psychiatric appraisal of the suspect",
   "article": "刑事诉讼法第149条"
  },
  "APPRAISAL": {
   "zh": "鉴定",
   "en": "Appraisal in an administrative case",
   "article": "治安管理处罚法第118条"
  },
  "HEARING": {
   "zh": "听证",
   "en": "Hearing in an administrative case",
   "article": "治安管理处罚法第118条"
  },
  "DRUNKENNESS": {
   "zh": "醉酒约束",
   "en": "Restraint until sober",
   "article": "治安管理处罚法第97条"
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
 "ProcessAction": {
  "CANCEL": {
   "zh": "取消",
   "en": "Take no further step"
  }
 },
 "ProcessFailure": {
  "STEP_REFUSED": {
   "zh": "步骤被拒绝",
   "en": "A step was refused, and the others depend on it"
  },
  "STEP_FAILED": {
   "zh": "步骤多次出错",
   "en": "A step failed again and again, through no fault of yours"
  },
  "STARTER_GONE": {
   "zh": "发起人已停用或不再具有所需岗位",
   "en": "Who started it was suspended, or lost the post it takes"
  }
 },
 "ProcessKind": {
  "DIRECTORY_IMPORT": {
   "zh": "导入人员与机构",
   "en": "Import of a sheet into the directory"
  },
  "SLOT_OPENING": {
   "zh": "批量开放会见场次",
   "en": "Opening of slots for a long time ahead"
  }
 },
 "ProcessStatus": {
  "RUNNING": {
   "zh": "处理中",
   "en": "Steps are being taken"
  },
  "COMPLETED": {
   "zh": "已完成",
   "en": "All steps were taken; some may have been refused"
  },
  "FAILED": {
   "zh": "已失败",
   "en": "It stopped; what was done stays done"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Somebody stopped it; what was done stays done"
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
  "FILING_CRIMINAL_MAJOR": {
   "zh": "重大疑难复杂刑事案件立案审查三十日",
   "en": "Filing review of a major and complex criminal case, 30 days",
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
  },
  "JURISDICTION_TRANSFER": {
   "zh": "移送管辖二十四小时",
   "en": "Transfer of jurisdiction, 24 hours",
   "article": "程序规定第175条"
  },
  "REFERRAL_REVIEW": {
   "zh": "行政机关移送案件审查三日",
   "en": "Review of a case referred by another agency, 3 days",
   "article": "程序规定第180条"
  },
  "REFERRAL_PAPERS_NOTICE": {
   "zh": "移送材料不全告知二十四小时",
   "en": "Notice that the papers of a referral are incomplete, 24 hours",
   "article": "程序规定第180条"
  },
  "REFERRAL_PAPERS_SUPPLY": {
   "zh": "移送材料补正三日",
   "en": "Supply of the missing papers of a referral, 3 days",
   "article": "程序规定第180条"
  },
  "NON_FILING_NOTICE": {
   "zh": "不予立案通知三日",
   "en": "Notice of non-filing to the complainant, 3 days",
   "article": "程序规定第178条"
  },
  "NON_FILING_RECONSIDERATION_REQUEST": {
   "zh": "不予立案复议申请七日",
   "en": "Request to reconsider non-filing, 7 days",
   "article": "程序规定第179条"
  },
  "NON_FILING_RECONSIDERATION_DECISION": {
   "zh": "不予立案复议决定三十日",
   "en": "Decision on reconsidering non-filing, 30 days",
   "article": "程序规定第179条"
  },
  "NON_FILING_REVIEW_REQUEST": {
   "zh": "不予立案复核申请七日",
   "en": "Request for higher-level review of non-filing, 7 days",
   "article": "程序规定第179条"
  },
  "NON_FILING_REVIEW_DECISION": {
   "zh": "不予立案复核决定三十日",
   "en": "Decision on higher-level review of non-filing, 30 days",
   "article": "程序规定第179条"
  },
  "NON_FILING_EXPLANATION": {
   "zh": "向检察院说明不立案理由七日",
   "en": "Explanation of non-filing to the procuratorate, 7 days",
   "article": "程序规定第182条"
  },
  "FILING_ON_NOTICE": {
   "zh": "接通知立案十五日",
   "en": "Filing on the procuratorate's notice, 15 days",
   "article": "程序规定第182条"
  },
  "QUESTIONING": {
   "zh": "询问查证八小时",
   "en": "Questioning of a violator, 8 hours",
   "article": "治安管理处罚法第97条"
  },
  "QUESTIONING_MANY_OR_UNIDENTIFIED": {
   "zh": "涉案人数众多或身份不明询问查证十二小时",
   "en": "Questioning where many are involved or identity is unknown, 12 hours",
   "article": "治安管理处罚法第97条"
  },
  "QUESTIONING_COMPLEX": {
   "zh": "情况复杂可能拘留询问查证二十四小时",
   "en": "Questioning in a complex case where detention may apply, 24 hours",
   "article": "治安管理处罚法第97条"
  },
  "CONTINUED_QUESTIONING": {
   "zh": "继续盘问十二小时",
   "en": "Continued questioning, 12 hours, longer by stages of approval",
   "article": "适用继续盘问规定第11条"
  },
  "CRIMINAL_SUMMONS": {
   "zh": "刑事传唤十二小时",
   "en": "Criminal summons, 12 hours",
   "article": "刑事诉讼法第119条"
  },
  "COMPELLED_APPEARANCE": {
   "zh": "拘传十二小时",
   "en": "Compelled appearance, 12 hours",
   "article": "刑事诉讼法第119条"
  },
  "DETENTION_DELIVERY": {
   "zh": "拘留后送看守所二十四小时",
   "en": "Delivery to a detention centre after detention, 24 hours",
   "article": "刑事诉讼法第85条"
  },
  "DETENTION_FAMILY_NOTICE": {
   "zh": "拘留后通知家属二十四小时",
   "en": "Notice to the family after detention, 24 hours",
   "article": "刑事诉讼法第85条"
  },
  "DETENTION_FIRST_INTERROGATION": {
   "zh": "拘留后讯问二十四小时",
   "en": "First interrogation after detention, 24 hours",
   "article": "刑事诉讼法第86条"
  },
  "ARREST_DELIVERY": {
   "zh": "逮捕后立即送看守所",
   "en": "Delivery to a detention centre after arrest, at once",
   "article": "刑事诉讼法第93条"
  },
  "ARREST_FAMILY_NOTICE": {
   "zh": "逮捕后通知家属二十四小时",
   "en": "Notice to the family after arrest, 24 hours",
   "article": "刑事诉讼法第93条"
  },
  "ARREST_FIRST_INTERROGATION": {
   "zh": "逮捕后讯问二十四小时",
   "en": "First interrogation after arrest, 24 hours",
   "article": "刑事诉讼法第94条"
  },
  "ARREST_REQUEST": {
   "zh": "提请批准逮捕三日",
   "en": "Request for arrest after detention, 3 days",
   "article": "刑事诉讼法第91条"
  },
  "ARREST_DECISION_DETAINED": {
   "zh": "对已拘留者审查批捕七日",
   "en": "Decision on arrest of a detained suspect, 7 days",
   "article": "刑事诉讼法第91条"
  },
  "ARREST_DECISION": {
   "zh": "对未拘留者审查批捕十五日",
   "en": "Decision on arrest of a suspect who is not detained, 15 days",
   "article": "检察规则第282条"
  },
  "CUSTODY": {
   "zh": "侦查羁押二个月",
   "en": "Custody for investigation, 2 months",
   "article": "刑事诉讼法第156条"
  },
  "OTHER_CRIME_REPORT": {
   "zh": "重新计算侦查羁押期限报备五日",
   "en": "Report of a restart of custody for another major crime, 5 days",
   "article": "程序规定第151条"
  },
  "BAIL": {
   "zh": "取保候审十二个月",
   "en": "Bail, 12 months",
   "article": "刑事诉讼法第79条"
  },
  "RESIDENTIAL_SURVEILLANCE": {
   "zh": "监视居住六个月",
   "en": "Residential surveillance, 6 months",
   "article": "刑事诉讼法第79条"
  },
  "MEASURE_CHANGE": {
   "zh": "变更强制措施申请决定三日",
   "en": "Decision on a request to change a measure, 3 days",
   "article": "程序规定第160条"
  },
  "PUBLIC_SECURITY_CASE": {
   "zh": "治安案件办理三十日",
   "en": "Handling of a public-security case, 30 days",
   "article": "治安管理处罚法第118条"
  },
  "ADMINISTRATIVE_CASE": {
   "zh": "行政处罚案件办理九十日",
   "en": "Handling of another administrative penalty case, 90 days",
   "article": "行政处罚法第60条"
  },
  "FAST_TRACK": {
   "zh": "快速办理四十八小时",
   "en": "Fast-track administrative case, 48 hours",
   "article": "行政案件程序规定第47条"
  },
  "ON_THE_SPOT_REPORT": {
   "zh": "当场处罚报备二十四小时",
   "en": "Report of a penalty imposed on the spot, 24 hours",
   "article": "治安管理处罚法第120条"
  },
  "HEARING_REQUEST": {
   "zh": "申请听证五个工作日",
   "en": "Request for a hearing, 5 workdays",
   "article": "行政处罚法第64条"
  },
  "PUBLICATION_WITHDRAWAL": {
   "zh": "撤回已公开的处罚决定三个工作日",
   "en": "Withdrawal of a published decision that was changed, 3 workdays",
   "article": "行政处罚法第48条"
  },
  "SUPPLEMENTARY_INVESTIGATION": {
   "zh": "补充侦查一个月",
   "en": "Supplementary investigation, 1 month",
   "article": "刑事诉讼法第175条"
  },
  "WITHDRAWAL_NOTICE": {
   "zh": "撤销案件告知三日",
   "en": "Notice that a case is withdrawn, 3 days",
   "article": "程序规定第187条"
  },
  "NON_ARREST_DISPUTE": {
   "zh": "不批准逮捕复议五日",
   "en": "Request to reconsider non-arrest, 5 days",
   "article": "程序规定第141条"
  },
  "NON_PROSECUTION_DISPUTE": {
   "zh": "不起诉复议七日",
   "en": "Request to reconsider non-prosecution, 7 days",
   "article": "程序规定第294条"
  },
  "VISIT": {
   "zh": "律师会见四十八小时",
   "en": "Lawyer's visit, in the room within 48 hours of presenting the papers",
   "article": "刑事诉讼法第39条"
  },
  "VISIT_PERMISSION": {
   "zh": "会见许可三日",
   "en": "Permission for a visit, 3 days",
   "article": "程序规定第52条"
  },
  "INTERPRETER_PERMISSION": {
   "zh": "翻译人员许可三日",
   "en": "Permission for an interpreter, 3 days",
   "article": "程序规定第54条"
  },
  "DUTY_LAWYER_TOLD": {
   "zh": "约见值班律师通知二十四小时",
   "en": "Duty lawyer told of a request, 24 hours",
   "article": "程序规定第49条"
  },
  "LEGAL_AID_FORWARDED": {
   "zh": "转交法律援助申请二十四小时",
   "en": "Application for legal aid forwarded, 24 hours",
   "article": "程序规定第47条"
  },
  "MANDATORY_COUNSEL_NOTIFIED": {
   "zh": "通知指派辩护三日",
   "en": "Legal-aid agency notified of mandatory counsel, 3 days",
   "article": "程序规定第46条"
  },
  "PROPERTY_DEPOSIT": {
   "zh": "涉案财物移交保管二十四小时",
   "en": "Property handed to the custodian, 24 hours",
   "article": "公通字〔2015〕21号"
  },
  "PROPERTY_KEPT_ELSEWHERE_REPORT": {
   "zh": "异地保管财物登记二十四小时",
   "en": "Items kept elsewhere reported to the custodian, 24 hours",
   "article": "公通字〔2015〕21号"
  },
  "CHECK_OUT_RETURN": {
   "zh": "调用财物归还二十四小时",
   "en": "Return of a checked-out item, 24 hours after its use ends",
   "article": "公通字〔2015〕21号"
  },
  "UNRELATED_CRIMINAL_RELEASE": {
   "zh": "与刑事案件无关财物解除三日",
   "en": "Release of property found unrelated to a criminal case, 3 days",
   "article": "刑事诉讼法第145条"
  },
  "UNRELATED_ADMINISTRATIVE_RELEASE": {
   "zh": "与行政案件无关财物立即退还",
   "en": "Release of property found unrelated to an administrative case, at once",
   "article": "治安管理处罚法第105条"
  },
  "ADVANCE_PRESERVATION": {
   "zh": "先行登记保存处理七个工作日",
   "en": "Decision after advance registration and preservation, 7 workdays",
   "article": "行政处罚法第56条"
  },
  "ADMINISTRATIVE_SEIZURE": {
   "zh": "行政扣押三十日",
   "en": "Administrative seizure, 30 days",
   "article": "行政案件程序规定第112条"
  },
  "FREEZING_FUNDS": {
   "zh": "冻结存款六个月",
   "en": "Freezing of funds, 6 months",
   "article": "程序规定第239条"
  },
  "FREEZING_FUNDS_MAJOR": {
   "zh": "重大案件冻结存款一年",
   "en": "Freezing of funds in a major case, 1 year",
   "article": "程序规定第239条"
  },
  "FREEZING_SECURITIES": {
   "zh": "冻结证券二年",
   "en": "Freezing of securities, 2 years",
   "article": "程序规定第240条"
  },
  "FREEZING_EQUITY": {
   "zh": "冻结股权六个月",
   "en": "Freezing of equity, 6 months",
   "article": "程序规定第240条"
  }
 },
 "TermUnit": {
  "HOUR": {
   "zh": "小时",
   "en": "Hours, to the minute, also at night and on holidays"
  },
  "DAY": {
   "zh": "日",
   "en": "Calendar days; the first does not count"
  },
  "WORKDAY": {
   "zh": "工作日",
   "en": "Workdays of the official calendar"
  },
  "MONTH": {
   "zh": "月",
   "en": "Months"
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
