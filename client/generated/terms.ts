/** What the values of every enum are called. */
export const enums = {
 "AbsenceKind": {
  "COURT": {
   "zh": "出庭",
   "en": "In court"
  },
  "HOSPITAL": {
   "zh": "就医",
   "en": "In hospital"
  },
  "IDENTIFICATION_SCENE": {
   "zh": "辨认现场",
   "en": "At a scene to be identified"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Otherwise"
  }
 },
 "AnnouncementAction": {
  "UPLOAD": {
   "zh": "上传",
   "en": "Begin its upload"
  },
  "WITHDRAW": {
   "zh": "撤回",
   "en": "Withdraw it, with a reason"
  }
 },
 "AnnouncementStatus": {
  "OPEN": {
   "zh": "待上传",
   "en": "Still to be sent"
  },
  "UPLOADED": {
   "zh": "已开始上传",
   "en": "Its upload was begun; `evidence` says how far it is"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Withdrawn, with a reason"
  }
 },
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
  },
  "EVIDENCE_HOLD_RELEASE": {
   "zh": "解除已终结案件的证据保全",
   "en": "The legal holds of a case that has ended, lifted",
   "article": "法发〔2016〕22号第5条"
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
 "AssistantCard": {
  "LICENCE": {
   "zh": "律师执业证",
   "en": "Practising certificate"
  },
  "TRAINEE_CARD": {
   "zh": "申请律师执业人员实习证",
   "en": "Trainee's card"
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
 "CalendarFeedAction": {
  "REVOKE": {
   "zh": "撤销",
   "en": "Revoke it"
  }
 },
 "CalendarFeedStatus": {
  "ACTIVE": {
   "zh": "有效",
   "en": "It can be fetched"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "Its address leads nowhere"
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
  },
  "MOVE": {
   "zh": "转所",
   "en": "Move to another centre"
  },
  "RESTRICT_VISITS": {
   "zh": "登记会见须经许可",
   "en": "Record that visits need permission"
  },
  "LIFT_RESTRICTION": {
   "zh": "解除会见许可要求",
   "en": "Record that they need none any more"
  },
  "RECORD_ABSENCE": {
   "zh": "离所登记",
   "en": "Record an absence"
  },
  "CORRECT_ABSENCE": {
   "zh": "更正离所登记",
   "en": "Correct an absence"
  },
  "END_ABSENCE": {
   "zh": "回所登记",
   "en": "End an absence"
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
  },
  "MOVED": {
   "zh": "已转所",
   "en": "Was taken to another centre"
  }
 },
 "DirectorySheet": {
  "ORGANS": {
   "zh": "机构表：机构代码、名称、类别",
   "en": "Organs: code, name, kind"
  },
  "PERSONS": {
   "zh": "人员表：登录主体、姓名、岗位、所属机构代码、执法资格等级、资格有效期至、执业证号、执业机构、证书有效期至、所在律师事务所",
   "en": "People: subject, name, posts, organ, qualification, qualificationValidUntil, certificateNumber, certificateFirm, certificateValidUntil, firm"
  }
 },
 "DutyRequestAction": {
  "ASSIGN": {
   "zh": "分派",
   "en": "Give it to a lawyer on duty"
  },
  "ACKNOWLEDGE": {
   "zh": "签收",
   "en": "Say that you know of it, as the lawyer"
  },
  "TELL": {
   "zh": "登记已告知",
   "en": "Put on record that the lawyer was told"
  },
  "RECORD_MEETING": {
   "zh": "登记已会见",
   "en": "Put on record that they met"
  },
  "WITHDRAW": {
   "zh": "登记本人放弃",
   "en": "Put on record that the suspect gave it up in person"
  }
 },
 "DutyRequestStatus": {
  "WAITING": {
   "zh": "待安排",
   "en": "Nobody has it, or whoever had it dropped out; the 24 hours run"
  },
  "ASSIGNED": {
   "zh": "已分派待告知",
   "en": "Given to a lawyer who does not know of it yet; the 24 hours run"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "The lawyer knows"
  },
  "MET": {
   "zh": "已会见",
   "en": "They met; nothing of what was said is kept"
  },
  "WITHDRAWN": {
   "zh": "本人已放弃",
   "en": "The suspect gave it up in person"
  }
 },
 "DutyShiftAction": {
  "ASSIGN": {
   "zh": "排班",
   "en": "Put a lawyer on it"
  },
  "WITHDRAW": {
   "zh": "退班",
   "en": "Take a lawyer off it"
  },
  "SWAP": {
   "zh": "调班",
   "en": "Let another take a lawyer's place"
  },
  "RECORD_ARRIVAL": {
   "zh": "登记到岗",
   "en": "Record that a lawyer came"
  },
  "RECORD_DEPARTURE": {
   "zh": "登记离岗",
   "en": "Record that a lawyer left"
  },
  "CANCEL": {
   "zh": "取消班次",
   "en": "Cancel it"
  }
 },
 "DutyShiftStatus": {
  "PLANNED": {
   "zh": "已安排",
   "en": "Planned; with nobody on it, it is a gap"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled before it began"
  }
 },
 "DutyStationPlace": {
  "DETENTION_CENTRE": {
   "zh": "看守所",
   "en": "At a detention centre"
  },
  "HANDLING_ORGAN": {
   "zh": "办案机关",
   "en": "With an organ that handles cases"
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
  "APPEAL": {
   "zh": "申诉",
   "en": "Appeal against the rejection, once for each"
  },
  "UPHOLD_APPEAL": {
   "zh": "认定申诉成立",
   "en": "Decide that the papers are to be verified again"
  },
  "DISMISS_APPEAL": {
   "zh": "认定申诉不成立",
   "en": "Decide that the rejection stands"
  },
  "REVOKE": {
   "zh": "解除委托",
   "en": "Revoke"
  },
  "END": {
   "zh": "终结（系统办理）",
   "en": "Done by the product when the person is released"
  },
  "MOVE": {
   "zh": "转所（系统办理）",
   "en": "Done by the product when the person is moved"
  },
  "ATTACH_SCANS": {
   "zh": "补充扫描件",
   "en": "Add scans"
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
  "APPEALED": {
   "zh": "申诉审查中",
   "en": "Rejected, and appealed against: the centre's leader decides",
   "article": "刑事诉讼法第49条"
  },
  "REVOKED": {
   "zh": "已解除委托",
   "en": "Revoked"
  },
  "ENDED": {
   "zh": "委托事项已终结",
   "en": "Ended with the person's release"
  },
  "MOVED": {
   "zh": "须向另一看守所重新提交",
   "en": "To be presented anew at another centre, see `movedTo`"
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
  "LARGER_THAN_DECLARED": {
   "zh": "实际大小超过申报大小",
   "en": "More arrived than was declared, so it was never kept"
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
  },
  "EXTEND_RETENTION": {
   "zh": "延长保存期限",
   "en": "Have it kept longer"
  },
  "REQUEST_VERIFICATION": {
   "zh": "申请重新校验",
   "en": "Have all its bytes read again"
  }
 },
 "EvidenceDerivation": {
  "REDACTED": {
   "zh": "脱敏处理",
   "en": "Parts of it were made unrecognisable"
  },
  "TRANSCODED": {
   "zh": "转码",
   "en": "It was put into another format"
  },
  "STILL": {
   "zh": "视频截图",
   "en": "One picture of a recording"
  },
  "EXCERPT": {
   "zh": "节选",
   "en": "A part of it"
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
  },
  "ANNOUNCED_SIZE": {
   "zh": "登记大小",
   "en": "Its size is not the one that was announced"
  },
  "CONTENT_HASH": {
   "zh": "内容哈希值",
   "en": "Its bytes, read again from the store, have another hash"
  },
  "CONTENT_TYPE": {
   "zh": "文件类型",
   "en": "Its bytes are of another type than was claimed"
  },
  "UNREADABLE": {
   "zh": "无法读取",
   "en": "The store cannot give its bytes back"
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
  "HANDLING_AREA_VIDEO": {
   "zh": "办案区监控录像",
   "en": "Video of a case-handling area"
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
  "SUPPORTING_PAPER": {
   "zh": "佐证材料",
   "en": "A paper that supports the case and is no evidence itself; hardly locked before it is verified"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Anything else"
  }
 },
 "EvidenceParticular": {
  "DEVICE": {
   "zh": "采集设备",
   "en": "`device`: the device that made it"
  },
  "CAPTURED_AT": {
   "zh": "采集时间",
   "en": "`capturedAt`: when it was captured, or from when on"
  },
  "CAPTURED_TO": {
   "zh": "采集结束时间",
   "en": "`capturedTo`: until when it was captured"
  },
  "OPERATOR": {
   "zh": "采集人员",
   "en": "`operatorId`: who operated the device"
  },
  "PLACE": {
   "zh": "采集地点",
   "en": "`place`: where it was captured"
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
   "zh": "已封存，待全文校验",
   "en": "Kept, compared, under a proven lock; its bytes are being read again"
  },
  "VERIFIED": {
   "zh": "已校验",
   "en": "Every byte of it was read again in the store and is what was declared; locked for the term of its kind"
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
 "HoldReleaseStatus": {
  "RUNNING": {
   "zh": "进行中",
   "en": "Under way, or waiting for what is unfinished"
  },
  "COMPLETED": {
   "zh": "已完成",
   "en": "Every file of the case is done with"
  },
  "STOPPED": {
   "zh": "已停止",
   "en": "The case was taken up again; its evidence stays under hold"
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
  "VISITS_HELD": {
   "zh": "会见完成数",
   "en": "Visits that took place"
  },
  "NO_SHOWS": {
   "zh": "未到场数",
   "en": "Visits to which nobody came"
  },
  "OVERBOOKINGS": {
   "zh": "超额安排会见数",
   "en": "Visits booked over and above the seats of their session"
  },
  "VISITS_PERMITTED": {
   "zh": "会见许可数",
   "en": "Visits, and interpreters, permitted"
  },
  "VISITS_REFUSED": {
   "zh": "会见不予许可数",
   "en": "Visits refused"
  },
  "VISITS_FLAGGED": {
   "zh": "会见受影响数",
   "en": "Visits that could hardly take place as booked"
  },
  "VISIT_HOLDS_LAPSED": {
   "zh": "暂留席位失效数",
   "en": "Kept seats that nobody confirmed"
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
  },
  "DUTY_LAWYERS_REQUESTED": {
   "zh": "约见值班律师数",
   "en": "Requests to meet a duty lawyer, of the organ whose station it is"
  },
  "DUTY_LAWYERS_MET": {
   "zh": "值班律师会见数",
   "en": "Meetings with a duty lawyer"
  },
  "DUTY_REQUESTS_WITHDRAWN": {
   "zh": "本人放弃约见数",
   "en": "Requests that suspects gave up in person"
  },
  "DUTY_LAWYERS_ARRIVED": {
   "zh": "值班律师到岗人次",
   "en": "Duty lawyers who came to their shift"
  },
  "OBSTRUCTION_VISIT_REFUSED": {
   "zh": "反映不安排会见数",
   "en": "Reports that a visit was refused; all of these are of the organ complained of"
  },
  "OBSTRUCTION_VISIT_DELAYED": {
   "zh": "反映拖延会见数",
   "en": "Reports that a visit was delayed"
  },
  "OBSTRUCTION_VISIT_MONITORED": {
   "zh": "反映会见被监听数",
   "en": "Reports that a visit was monitored"
  },
  "OBSTRUCTION_PAPERS_NOT_ACCEPTED": {
   "zh": "反映不接收手续数",
   "en": "Reports that papers were not accepted"
  },
  "OBSTRUCTION_MEETING_ROOM_DENIED": {
   "zh": "反映不提供会见室数",
   "en": "Reports that no room was given"
  },
  "OBSTRUCTION_FILE_ACCESS_DENIED": {
   "zh": "反映不予阅卷数",
   "en": "Reports that the files were not shown"
  },
  "OBSTRUCTION_PERSONAL_SAFETY": {
   "zh": "反映人身安全数",
   "en": "Reports about a lawyer's safety"
  },
  "OBSTRUCTION_OTHER": {
   "zh": "反映其他阻碍数",
   "en": "Reports of another obstruction"
  },
  "OBSTRUCTIONS_UPHELD": {
   "zh": "本机关答复属实并已纠正数",
   "en": "Answers of this organ that uphold a report"
  },
  "OBSTRUCTIONS_NOT_UPHELD": {
   "zh": "本机关答复不属实数",
   "en": "Answers of this organ that do not uphold a report"
  },
  "OBSTRUCTION_ANSWER_HOURS": {
   "zh": "答复用时（小时）",
   "en": "Hours that the answers took, each hour begun; divided by the answers, the average"
  },
  "OBSTRUCTIONS_ESCALATED": {
   "zh": "由本机关提交其他机关数",
   "en": "Reports taken from this organ to another"
  },
  "OBSTRUCTIONS_WITHDRAWN": {
   "zh": "本机关办理时撤回数",
   "en": "Reports taken back while it was this organ's turn"
  },
  "VISITS_CANCELLED_BY_CENTRE": {
   "zh": "看守所按律师要求取消会见数",
   "en": "Visits that the centre cancelled, as it says at the lawyer's request; not among the others cancelled"
  },
  "NO_SHOWS_CORRECTED": {
   "zh": "更正未到场登记数",
   "en": "Of the visits to which nobody came, those where that was corrected"
  },
  "EVIDENCE_VERIFIED": {
   "zh": "全文校验一致数",
   "en": "Files whose bytes were read whole for the first time and are what was declared"
  },
  "EVIDENCE_REVERIFIED": {
   "zh": "复核校验一致数",
   "en": "Files read whole once more and found unchanged"
  },
  "EVIDENCE_DIFFERED": {
   "zh": "全文校验不符次数",
   "en": "Readings of files that are not what was declared"
  },
  "EVIDENCE_UNREADABLE": {
   "zh": "无法读取数",
   "en": "Files whose bytes the store could not give back"
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
  "PAPERS_PRESENTED_FOR_YOU": {
   "zh": "本所行政人员已代为提交手续",
   "en": "Your firm's clerk presented papers in your name"
  },
  "ENTRUSTMENT_APPEALED": {
   "zh": "律师申诉待审查",
   "en": "A lawyer appealed against papers not being accepted at your centre"
  },
  "ENTRUSTMENT_APPEAL_UPHELD": {
   "zh": "申诉成立",
   "en": "Your appeal was upheld; the papers are verified again"
  },
  "ENTRUSTMENT_APPEAL_DISMISSED": {
   "zh": "申诉未成立",
   "en": "Your appeal was dismissed"
  },
  "ENTRUSTMENT_ENDED": {
   "zh": "委托事项已终结",
   "en": "An entrustment of yours is over"
  },
  "ENTRUSTMENT_MOVED": {
   "zh": "手续须重新提交",
   "en": "Papers of yours have to be presented anew, at another place"
  },
  "CERTIFICATE_SUSPENDED": {
   "zh": "停止执业已登记",
   "en": "It was recorded that your practice is suspended"
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
  "VISIT_REMINDER": {
   "zh": "会见提醒",
   "en": "A visit of yours is near"
  },
  "VISIT_MISSED": {
   "zh": "未到场",
   "en": "You did not come to a visit of yours"
  },
  "VISIT_OVERRUN": {
   "zh": "会见超时未登记结束",
   "en": "A visit goes on long after its end, or nobody recorded that it was over"
  },
  "VISIT_OVERBOOKED": {
   "zh": "下级看守所超额安排会见",
   "en": "A session of a centre below you was overbooked"
  },
  "VISIT_AWAITS_PERMISSION": {
   "zh": "已预约，待许可",
   "en": "A visit of yours is booked, and waits for permission"
  },
  "VISIT_CANCELLED_BY_CENTRE": {
   "zh": "看守所按您的要求取消预约",
   "en": "The centre cancelled a visit of yours, as it says at your request"
  },
  "VISIT_RESCHEDULED_BY_CENTRE": {
   "zh": "看守所按您的要求改期",
   "en": "The centre moved a visit of yours, as it says at your request"
  },
  "INTERPRETER_UNDECIDED": {
   "zh": "翻译人员未获决定",
   "en": "Nobody decided on your interpreter in time; the visit takes place without one"
  },
  "INTERPRETER_REFUSED": {
   "zh": "翻译人员未获许可",
   "en": "Your interpreter may not come along; the visit can take place"
  },
  "NO_SHOW_CORRECTED": {
   "zh": "未到场登记已更正",
   "en": "It is no longer on record that you did not come"
  },
  "VISIT_CONFIRMED": {
   "zh": "预约已确认",
   "en": "A seat that was kept for you was booked by another"
  },
  "VISIT_FLAGGED": {
   "zh": "预约受影响",
   "en": "A visit of yours can hardly take place as it was booked"
  },
  "VISIT_UNFLAGGED": {
   "zh": "预约恢复",
   "en": "What stood in the way of a visit of yours is gone"
  },
  "VISIT_PERMISSION_ASKED": {
   "zh": "会见待许可",
   "en": "A visit, or an interpreter, waits for your organ's permission"
  },
  "VISIT_PERMITTED": {
   "zh": "会见已获许可",
   "en": "A visit of yours was permitted"
  },
  "VISIT_REFUSED": {
   "zh": "会见未获许可",
   "en": "A visit of yours was refused, in writing"
  },
  "HOLD_LAPSED": {
   "zh": "暂留席位已失效",
   "en": "A seat that was kept for you is free again"
  },
  "WAITLIST_JOINED": {
   "zh": "有律师候补",
   "en": "A lawyer waits for a seat"
  },
  "SEAT_OFFERED": {
   "zh": "有席位为您保留",
   "en": "A seat is kept for you"
  },
  "SEAT_OFFER_LAPSED": {
   "zh": "保留的席位已顺延",
   "en": "The seat kept for you passed to the next"
  },
  "SEAT_OFFER_WITHDRAWN": {
   "zh": "保留的席位已取消",
   "en": "The centre withdrew the seat kept for you; you go on waiting"
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
  "EVIDENCE_MISMATCH": {
   "zh": "证据内容不符",
   "en": "Evidence is not what was declared, on arrival or when it was read again"
  },
  "ANNOUNCEMENT_MISSING": {
   "zh": "采集的证据逾期未上传",
   "en": "What was announced was not sent in time"
  },
  "HOLDS_RELEASED": {
   "zh": "案件证据保全已解除",
   "en": "The legal holds of a case, whose lifting you proposed, are lifted"
  },
  "HOLD_RELEASE_STOPPED": {
   "zh": "解除证据保全已停止",
   "en": "The case was taken up again before all its holds were lifted"
  },
  "PROCESS_COMPLETED": {
   "zh": "批处理已完成",
   "en": "A process you started is finished"
  },
  "PROCESS_FAILED": {
   "zh": "批处理中断",
   "en": "A process you started stopped before its end"
  },
  "DUTY_SHIFT_ASSIGNED": {
   "zh": "已为您排班",
   "en": "You were put on a duty shift"
  },
  "DUTY_SHIFT_ENDED": {
   "zh": "您的值班已取消",
   "en": "You are no longer on a duty shift"
  },
  "DUTY_SHIFT_EMPTY": {
   "zh": "班次无人值班",
   "en": "A duty shift has nobody on it"
  },
  "DUTY_REQUEST_MADE": {
   "zh": "有人约见值班律师",
   "en": "Somebody wants to meet a duty lawyer at your station"
  },
  "DUTY_REQUEST_ASSIGNED": {
   "zh": "约见已分派给您",
   "en": "A request to meet a duty lawyer is yours"
  },
  "DUTY_REQUEST_TOLD": {
   "zh": "值班律师已知悉约见",
   "en": "The duty lawyer knows of a request you recorded"
  },
  "DUTY_REQUEST_MET": {
   "zh": "工作站已登记您会见",
   "en": "The station recorded that you met somebody who asked for you"
  },
  "DUTY_REQUEST_ENDED": {
   "zh": "约见已不由您办理",
   "en": "A request that was yours was given up, or given to another"
  },
  "OBSTRUCTION_TO_ANSWER": {
   "zh": "阻碍执业反映待答复",
   "en": "A lawyer's report is yours to answer"
  },
  "OBSTRUCTION_MADE_KNOWN": {
   "zh": "阻碍执业反映告知",
   "en": "A lawyer's report was made that your organ has to know of"
  },
  "OBSTRUCTION_ACKNOWLEDGED": {
   "zh": "您的反映已签收",
   "en": "Your report was acknowledged"
  },
  "OBSTRUCTION_ANSWERED": {
   "zh": "您的反映已答复",
   "en": "Your report was answered"
  },
  "OBSTRUCTION_ESCALATED": {
   "zh": "反映已提交上一级机关",
   "en": "A report your organ answered, or should have, was taken further"
  },
  "OBSTRUCTION_ENDED": {
   "zh": "反映已办结或撤回",
   "en": "A report is closed or taken back"
  }
 },
 "ObstructionAction": {
  "ACKNOWLEDGE": {
   "zh": "签收并查明行为人",
   "en": "Acknowledge it and say whose act it was; before that there is no answer"
  },
  "ANSWER": {
   "zh": "答复",
   "en": "Answer it"
  },
  "ACCEPT": {
   "zh": "认可答复",
   "en": "Accept the answer"
  },
  "ESCALATE": {
   "zh": "向上一级机关投诉，或者向人民检察院申诉、控告",
   "en": "Take it to the organ next above, or to a procuratorate"
  },
  "WITHDRAW": {
   "zh": "撤回",
   "en": "Take it back"
  }
 },
 "ObstructionBodyRole": {
  "ORGAN": {
   "zh": "被投诉、控告机关",
   "en": "The organ complained of"
  },
  "ABOVE": {
   "zh": "上一级机关",
   "en": "The organ next above"
  },
  "PROCURATORATE": {
   "zh": "人民检察院",
   "en": "The procuratorate that watches over it"
  },
  "JUSTICE_BUREAU": {
   "zh": "司法行政机关",
   "en": "The justice bureau; it is outside this system"
  },
  "BAR_ASSOCIATION": {
   "zh": "律师协会",
   "en": "The bar association; it is outside this system"
  }
 },
 "ObstructionCloser": {
  "LAWYER": {
   "zh": "律师认可",
   "en": "The lawyer accepted the answer"
  },
  "SILENCE": {
   "zh": "逾期未回应",
   "en": "The lawyer did not reply in the term for it"
  }
 },
 "ObstructionKind": {
  "VISIT_REFUSED": {
   "zh": "不安排会见",
   "en": "A visit was refused"
  },
  "VISIT_DELAYED": {
   "zh": "拖延会见",
   "en": "A visit was delayed"
  },
  "VISIT_MONITORED": {
   "zh": "会见被监听",
   "en": "A visit was monitored"
  },
  "PAPERS_NOT_ACCEPTED": {
   "zh": "不接收手续",
   "en": "Papers were not accepted"
  },
  "MEETING_ROOM_DENIED": {
   "zh": "不提供会见室",
   "en": "No room was given"
  },
  "FILE_ACCESS_DENIED": {
   "zh": "不予阅卷",
   "en": "The files were not shown"
  },
  "PERSONAL_SAFETY": {
   "zh": "人身安全",
   "en": "The lawyer's safety"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Anything else"
  }
 },
 "ObstructionOutcome": {
  "UPHELD": {
   "zh": "属实并已纠正",
   "en": "Upheld, and put right"
  },
  "NOT_UPHELD": {
   "zh": "不属实",
   "en": "Not upheld"
  }
 },
 "ObstructionStatus": {
  "REPORTED": {
   "zh": "待签收",
   "en": "Sent to the body whose turn it is; its term runs"
  },
  "ACKNOWLEDGED": {
   "zh": "已签收待答复",
   "en": "That body has read it; its term runs"
  },
  "ANSWERED": {
   "zh": "已答复",
   "en": "Answered; it is the lawyer's turn"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "The lawyer accepted the answer, or left it at that"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "The lawyer took it back"
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
 "PermissionGround": {
  "NATIONAL_SECURITY": {
   "zh": "危害国家安全犯罪案件",
   "en": "The case is about national security",
   "article": "刑事诉讼法第39条，程序规定第52条"
  },
  "TERRORISM": {
   "zh": "恐怖活动犯罪案件",
   "en": "The case is about terrorism",
   "article": "刑事诉讼法第39条，程序规定第52条"
  },
  "INTERPRETER": {
   "zh": "翻译人员参加会见",
   "en": "An interpreter comes along",
   "article": "程序规定第54条"
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
  "CLERK": {
   "zh": "律师事务所行政人员",
   "en": "Clerk of a law firm, who acts for its lawyers"
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
  },
  "SLOT_CHANGE": {
   "zh": "会见室、时段或停止会见安排变更",
   "en": "A change of a room, a template or a closure, on its way to the slots that are open"
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
 "RestrictionGround": {
  "NATIONAL_SECURITY": {
   "zh": "危害国家安全犯罪",
   "en": "Endangering national security"
  },
  "TERRORISM": {
   "zh": "恐怖活动犯罪",
   "en": "Terrorist activities"
  }
 },
 "RetentionGround": {
  "COMPLAINT": {
   "zh": "投诉、申诉",
   "en": "A complaint about how it was gathered or handled"
  },
  "LITIGATION": {
   "zh": "诉讼、复议或国家赔偿",
   "en": "Litigation, reconsideration or state compensation"
  },
  "MAJOR_CASE": {
   "zh": "重大案件",
   "en": "A major case"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Anything else, said in the reason"
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
  "CLERK": {
   "zh": "律师事务所行政人员",
   "en": "Clerk of a law firm, who acts for its lawyers"
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
 "ScanAction": {
  "COMPLETE": {
   "zh": "完成上传",
   "en": "Say that its bytes were sent"
  },
  "ATTACH": {
   "zh": "附入委托手续",
   "en": "Attach to papers"
  },
  "DISCARD": {
   "zh": "撤回",
   "en": "Take back"
  },
  "REQUEST_DOWNLOAD": {
   "zh": "申请下载",
   "en": "Ask for a download"
  }
 },
 "ScanDiscardReason": {
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Taken back"
  },
  "DIFFERS": {
   "zh": "与登记不符",
   "en": "What arrived was not what was announced"
  },
  "NOT_USED": {
   "zh": "逾期未使用",
   "en": "Nothing used it for 30 days"
  },
  "REJECTED": {
   "zh": "委托手续未通过核验",
   "en": "Its papers were rejected 30 days ago"
  }
 },
 "ScanKind": {
  "CERTIFICATE": {
   "zh": "律师执业证书",
   "en": "Practising certificate",
   "article": "刑事诉讼法第39条"
  },
  "FIRM_LETTER": {
   "zh": "律师事务所证明",
   "en": "The law firm's letter",
   "article": "刑事诉讼法第39条"
  },
  "POWER_OF_ATTORNEY": {
   "zh": "授权委托书",
   "en": "Power of attorney",
   "article": "刑事诉讼法第39条"
  },
  "LEGAL_AID_LETTER": {
   "zh": "法律援助公函",
   "en": "Legal-aid letter",
   "article": "刑事诉讼法第39条"
  },
  "ASSISTANT_CARD": {
   "zh": "律师助理工作证件或实习证",
   "en": "Licence or trainee card of an assistant"
  },
  "INTERPRETER_PAPER": {
   "zh": "翻译人员证明材料",
   "en": "Paper of an interpreter",
   "article": "公安机关办理刑事案件程序规定第54条"
  }
 },
 "ScanStatus": {
  "ANNOUNCED": {
   "zh": "待上传",
   "en": "Announced; its bytes are to be sent"
  },
  "KEPT": {
   "zh": "已收到",
   "en": "Arrived as it was announced; nothing uses it yet"
  },
  "ATTACHED": {
   "zh": "已附入委托手续",
   "en": "Belongs to papers that are being looked at"
  },
  "LOCKED": {
   "zh": "已锁定",
   "en": "Its papers were verified; nobody can delete it before its day"
  },
  "DISCARDED": {
   "zh": "已作废",
   "en": "Not kept; its bytes are about to be deleted"
  },
  "DROPPED": {
   "zh": "已删除",
   "en": "Its bytes are gone"
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
  "ENTRUSTMENT_APPEAL": {
   "zh": "律师申诉审查二十四小时（系统默认）",
   "en": "Decision on a lawyer's appeal, 24 hours; the product's own",
   "article": "刑事诉讼法第39条、第49条"
  },
  "DUTY_LAWYER_TOLD": {
   "zh": "约见值班律师通知二十四小时",
   "en": "Duty lawyer told of a request, 24 hours",
   "article": "程序规定第49条"
  },
  "DUTY_LAWYER_TOLD_BY_HANDLER": {
   "zh": "办案机关工作站告知值班律师二十四小时（系统默认）",
   "en": "The same at the station of an organ that handles cases, 24 hours; the product's own",
   "article": "刑事诉讼法第36条"
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
  },
  "RAPID_RESPONSE_URGENT": {
   "zh": "紧急阻碍执业事项答复二十四小时（产品默认）",
   "en": "Answer to a lawyer who stands before the door or is in danger, 24 hours; the product's default",
   "article": "司发〔2015〕14号第41条"
  },
  "RAPID_RESPONSE_ANSWER": {
   "zh": "阻碍执业事项答复三日（产品默认）",
   "en": "Answer to a lawyer's report of obstruction, 3 days; the product's default",
   "article": "司发〔2015〕14号第41条"
  },
  "RAPID_RESPONSE_REVIEW": {
   "zh": "上一级机关答复七日（产品默认）",
   "en": "Answer of the organ next above, 7 days; the product's default",
   "article": "司发〔2015〕14号第41条"
  },
  "RAPID_RESPONSE_PROCURATORATE": {
   "zh": "人民检察院审查答复十日",
   "en": "Answer of the procuratorate, 10 days",
   "article": "刑事诉讼法第49条，检察规则第58条"
  },
  "RAPID_RESPONSE_REPLY": {
   "zh": "律师回应答复十五日（产品默认）",
   "en": "The lawyer's reply to an answer, 15 days; the product's default",
   "article": "司发〔2015〕14号第41条"
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
 "VerificationCause": {
  "ARRIVAL": {
   "zh": "封存后首次校验",
   "en": "It had just been put under lock"
  },
  "PERIODIC": {
   "zh": "定期复核",
   "en": "Its last reading was half a year ago"
  },
  "REQUESTED": {
   "zh": "申请复核",
   "en": "Somebody asked for it, with a reason"
  }
 },
 "VerificationStatus": {
  "RUNNING": {
   "zh": "校验中",
   "en": "Being read, or waiting to be"
  },
  "MATCHED": {
   "zh": "一致",
   "en": "Every byte is what was declared"
  },
  "DIFFERED": {
   "zh": "不符",
   "en": "The evidence is not what was declared"
  },
  "UNREADABLE": {
   "zh": "无法读取",
   "en": "The store could not give its bytes back"
  }
 },
 "VisitAction": {
  "EXTEND_HOLD": {
   "zh": "延长暂留",
   "en": "Keep the seat as long again, once"
  },
  "CONFIRM": {
   "zh": "确认预约",
   "en": "Confirm it"
  },
  "RESCHEDULE": {
   "zh": "改期",
   "en": "Move it to another slot"
  },
  "CHANGE_PARTY": {
   "zh": "变更同行人员",
   "en": "Change who comes along; a companion can only stay away"
  },
  "CANCEL": {
   "zh": "取消",
   "en": "Cancel it"
  },
  "PERMIT": {
   "zh": "许可",
   "en": "Permit it"
  },
  "REFUSE": {
   "zh": "不予许可",
   "en": "Refuse it"
  },
  "REPORT_DELAY": {
   "zh": "告知晚到",
   "en": "Say that the lawyer comes late"
  },
  "CHECK_IN": {
   "zh": "核验入所",
   "en": "Let the lawyer in"
  },
  "COMPLETE": {
   "zh": "登记结束",
   "en": "Say that it is over"
  },
  "RECORD_NO_SHOW": {
   "zh": "登记未到",
   "en": "Record that the lawyer did not come"
  },
  "CORRECT_NO_SHOW": {
   "zh": "更正未到登记",
   "en": "Say that it was no staying away after all"
  }
 },
 "VisitFlagCause": {
  "SLOT_CLOSED": {
   "zh": "场次关闭",
   "en": "The centre closed the session"
  },
  "CAPACITY_CUT": {
   "zh": "席位减少",
   "en": "The session has fewer seats now"
  },
  "DETAINEE_MOVED": {
   "zh": "在押人员已转押",
   "en": "The person was moved to another centre"
  },
  "DETAINEE_RELEASED": {
   "zh": "在押人员已出所",
   "en": "The person was released"
  },
  "DETAINEE_ABSENT": {
   "zh": "在押人员届时不在所",
   "en": "The person is out at that time"
  },
  "LAWYER_NOT_PRACTISING": {
   "zh": "律师届时不得执业",
   "en": "The lawyer may not practise on that day",
   "article": "律师法第47条至第49条"
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
 "VisitPartyMember": {
  "COMPANION": {
   "zh": "一同会见的辩护人",
   "en": "The other defender"
  },
  "ASSISTANT": {
   "zh": "律师助理",
   "en": "The assistant"
  },
  "INTERPRETER": {
   "zh": "翻译人员",
   "en": "The interpreter"
  }
 },
 "VisitPresent": {
  "LAWYER": {
   "zh": "预约律师一人",
   "en": "The lawyer whose visit it is, alone"
  },
  "COMPANION": {
   "zh": "同行辩护人一人",
   "en": "The other defender, alone"
  },
  "BOTH": {
   "zh": "两人",
   "en": "Both"
  }
 },
 "VisitRefusalGround": {
  "OBSTRUCTS_INVESTIGATION": {
   "zh": "可能有碍侦查",
   "en": "It may obstruct the investigation"
  },
  "STATE_SECRETS": {
   "zh": "可能泄露国家秘密",
   "en": "It may disclose state secrets"
  }
 },
 "VisitRequestedBy": {
  "PHONE": {
   "zh": "电话",
   "en": "On the telephone"
  },
  "AT_DESK": {
   "zh": "窗口",
   "en": "At the desk"
  },
  "IN_WRITING": {
   "zh": "书面",
   "en": "In writing"
  }
 },
 "VisitRoomEquipment": {
  "VIDEO_LINK": {
   "zh": "视频通话设备",
   "en": "A video link"
  },
  "DOCUMENT_DISPLAY": {
   "zh": "文书展示设备",
   "en": "A display for documents"
  },
  "HEARING_LOOP": {
   "zh": "助听环路",
   "en": "A hearing loop"
  },
  "WHEELCHAIR_ACCESS": {
   "zh": "无障碍通道",
   "en": "Access for wheelchairs"
  },
  "INTERPRETATION": {
   "zh": "翻译席位与设备",
   "en": "Room and sound for an interpreter"
  },
  "PARTITION": {
   "zh": "隔断与文书传递口",
   "en": "A partition with an opening for papers"
  }
 },
 "VisitStatus": {
  "HELD": {
   "zh": "席位暂留中",
   "en": "A seat is kept for a few minutes, until it is confirmed"
  },
  "AWAITING_PERMISSION": {
   "zh": "待办案机关许可",
   "en": "Waits for the handling department's permission",
   "article": "程序规定第52条、第54条"
  },
  "CONFIRMED": {
   "zh": "已预约",
   "en": "Confirmed"
  },
  "CHECKED_IN": {
   "zh": "会见中",
   "en": "The lawyer is in the room"
  },
  "COMPLETED": {
   "zh": "已完成",
   "en": "Over"
  },
  "NO_SHOW": {
   "zh": "未到",
   "en": "The lawyer did not come"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  },
  "REFUSED": {
   "zh": "不予许可",
   "en": "Refused by the handling department",
   "article": "程序规定第52条"
  },
  "LAPSED": {
   "zh": "暂留已失效",
   "en": "Nobody confirmed it in time"
  }
 }
} as const;
