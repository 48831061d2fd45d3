/** Names of codes in both languages, as schema/*.graphql has them. */
export const words = {
  "Term": {
    "ADMINISTRATIVE_CASE": {
      "zh": "行政处罚案件办理九十日",
      "en": "Handling of another administrative penalty case, 90 days"
    },
    "ADMINISTRATIVE_SEIZURE": {
      "zh": "行政扣押三十日",
      "en": "Administrative seizure, 30 days"
    },
    "ADVANCE_PRESERVATION": {
      "zh": "先行登记保存处理七个工作日",
      "en": "Decision after advance registration and preservation, 7 workdays"
    },
    "ARREST_DECISION": {
      "zh": "对未拘留者审查批捕十五日",
      "en": "Decision on arrest of a suspect who is not detained, 15 days"
    },
    "ARREST_DECISION_DETAINED": {
      "zh": "对已拘留者审查批捕七日",
      "en": "Decision on arrest of a detained suspect, 7 days"
    },
    "ARREST_DELIVERY": {
      "zh": "逮捕后立即送看守所",
      "en": "Delivery to a detention centre after arrest, at once"
    },
    "ARREST_FAMILY_NOTICE": {
      "zh": "逮捕后通知家属二十四小时",
      "en": "Notice to the family after arrest, 24 hours"
    },
    "ARREST_FIRST_INTERROGATION": {
      "zh": "逮捕后讯问二十四小时",
      "en": "First interrogation after arrest, 24 hours"
    },
    "ARREST_REQUEST": {
      "zh": "提请批准逮捕三日",
      "en": "Request for arrest after detention, 3 days"
    },
    "BAIL": {
      "zh": "取保候审十二个月",
      "en": "Bail, 12 months"
    },
    "CHECK_OUT_RETURN": {
      "zh": "调用财物归还二十四小时",
      "en": "Return of a checked-out item, 24 hours after its use ends"
    },
    "COMPELLED_APPEARANCE": {
      "zh": "拘传十二小时",
      "en": "Compelled appearance, 12 hours"
    },
    "CONTINUED_QUESTIONING": {
      "zh": "继续盘问十二小时",
      "en": "Continued questioning, 12 hours, longer by stages of approval"
    },
    "CRIMINAL_SUMMONS": {
      "zh": "刑事传唤十二小时",
      "en": "Criminal summons, 12 hours"
    },
    "CUSTODY": {
      "zh": "侦查羁押二个月",
      "en": "Custody for investigation, 2 months"
    },
    "DETENTION_DELIVERY": {
      "zh": "拘留后送看守所二十四小时",
      "en": "Delivery to a detention centre after detention, 24 hours"
    },
    "DETENTION_FAMILY_NOTICE": {
      "zh": "拘留后通知家属二十四小时",
      "en": "Notice to the family after detention, 24 hours"
    },
    "DETENTION_FIRST_INTERROGATION": {
      "zh": "拘留后讯问二十四小时",
      "en": "First interrogation after detention, 24 hours"
    },
    "DUTY_LAWYER_TOLD": {
      "zh": "约见值班律师通知二十四小时",
      "en": "Duty lawyer told of a request, 24 hours"
    },
    "DUTY_LAWYER_TOLD_BY_HANDLER": {
      "zh": "办案机关工作站告知值班律师二十四小时（系统默认）",
      "en": "The same at the station of an organ that handles cases, 24 hours; the product's own"
    },
    "ENTRUSTMENT_APPEAL": {
      "zh": "律师申诉审查二十四小时（系统默认）",
      "en": "Decision on a lawyer's appeal, 24 hours; the product's own"
    },
    "FAST_TRACK": {
      "zh": "快速办理四十八小时",
      "en": "Fast-track administrative case, 48 hours"
    },
    "FILING_ADMINISTRATIVE": {
      "zh": "行政案件受案审查二十四小时",
      "en": "Filing review of an administrative case, 24 hours"
    },
    "FILING_ADMINISTRATIVE_COMPLEX": {
      "zh": "疑难复杂行政案件受案审查三日",
      "en": "Filing review of a complex administrative case, 3 days"
    },
    "FILING_CRIMINAL": {
      "zh": "刑事案件立案审查三日",
      "en": "Filing review of a criminal case, 3 days"
    },
    "FILING_CRIMINAL_FACTS_TO_VERIFY": {
      "zh": "刑事案件立案审查（线索需要查证）七日",
      "en": "Filing review of a criminal case with facts to verify, 7 days"
    },
    "FILING_CRIMINAL_MAJOR": {
      "zh": "重大疑难复杂刑事案件立案审查三十日",
      "en": "Filing review of a major and complex criminal case, 30 days"
    },
    "FILING_ON_NOTICE": {
      "zh": "接通知立案十五日",
      "en": "Filing on the procuratorate's notice, 15 days"
    },
    "FILING_PUBLIC_SECURITY": {
      "zh": "治安案件立即立案",
      "en": "Filing of a public-security case, at once"
    },
    "FREEZING_EQUITY": {
      "zh": "冻结股权六个月",
      "en": "Freezing of equity, 6 months"
    },
    "FREEZING_FUNDS": {
      "zh": "冻结存款六个月",
      "en": "Freezing of funds, 6 months"
    },
    "FREEZING_FUNDS_MAJOR": {
      "zh": "重大案件冻结存款一年",
      "en": "Freezing of funds in a major case, 1 year"
    },
    "FREEZING_SECURITIES": {
      "zh": "冻结证券二年",
      "en": "Freezing of securities, 2 years"
    },
    "HEARING_REQUEST": {
      "zh": "申请听证五个工作日",
      "en": "Request for a hearing, 5 workdays"
    },
    "INTERPRETER_PERMISSION": {
      "zh": "翻译人员许可三日",
      "en": "Permission for an interpreter, 3 days"
    },
    "JURISDICTION_TRANSFER": {
      "zh": "移送管辖二十四小时",
      "en": "Transfer of jurisdiction, 24 hours"
    },
    "LEGAL_AID_FORWARDED": {
      "zh": "转交法律援助申请二十四小时",
      "en": "Application for legal aid forwarded, 24 hours"
    },
    "MANDATORY_COUNSEL_NOTIFIED": {
      "zh": "通知指派辩护三日",
      "en": "Legal-aid agency notified of mandatory counsel, 3 days"
    },
    "MEASURE_CHANGE": {
      "zh": "变更强制措施申请决定三日",
      "en": "Decision on a request to change a measure, 3 days"
    },
    "NON_ARREST_DISPUTE": {
      "zh": "不批准逮捕复议五日",
      "en": "Request to reconsider non-arrest, 5 days"
    },
    "NON_FILING_EXPLANATION": {
      "zh": "向检察院说明不立案理由七日",
      "en": "Explanation of non-filing to the procuratorate, 7 days"
    },
    "NON_FILING_NOTICE": {
      "zh": "不予立案通知三日",
      "en": "Notice of non-filing to the complainant, 3 days"
    },
    "NON_FILING_RECONSIDERATION_DECISION": {
      "zh": "不予立案复议决定三十日",
      "en": "Decision on reconsidering non-filing, 30 days"
    },
    "NON_FILING_RECONSIDERATION_REQUEST": {
      "zh": "不予立案复议申请七日",
      "en": "Request to reconsider non-filing, 7 days"
    },
    "NON_FILING_REVIEW_DECISION": {
      "zh": "不予立案复核决定三十日",
      "en": "Decision on higher-level review of non-filing, 30 days"
    },
    "NON_FILING_REVIEW_REQUEST": {
      "zh": "不予立案复核申请七日",
      "en": "Request for higher-level review of non-filing, 7 days"
    },
    "NON_PROSECUTION_DISPUTE": {
      "zh": "不起诉复议七日",
      "en": "Request to reconsider non-prosecution, 7 days"
    },
    "ON_THE_SPOT_REPORT": {
      "zh": "当场处罚报备二十四小时",
      "en": "Report of a penalty imposed on the spot, 24 hours"
    },
    "OTHER_CRIME_REPORT": {
      "zh": "重新计算侦查羁押期限报备五日",
      "en": "Report of a restart of custody for another major crime, 5 days"
    },
    "PROPERTY_DEPOSIT": {
      "zh": "涉案财物移交保管二十四小时",
      "en": "Property handed to the custodian, 24 hours"
    },
    "PROPERTY_KEPT_ELSEWHERE_REPORT": {
      "zh": "异地保管财物登记二十四小时",
      "en": "Items kept elsewhere reported to the custodian, 24 hours"
    },
    "PUBLICATION_WITHDRAWAL": {
      "zh": "撤回已公开的处罚决定三个工作日",
      "en": "Withdrawal of a published decision that was changed, 3 workdays"
    },
    "PUBLIC_SECURITY_CASE": {
      "zh": "治安案件办理三十日",
      "en": "Handling of a public-security case, 30 days"
    },
    "QUESTIONING": {
      "zh": "询问查证八小时",
      "en": "Questioning of a violator, 8 hours"
    },
    "QUESTIONING_COMPLEX": {
      "zh": "情况复杂可能拘留询问查证二十四小时",
      "en": "Questioning in a complex case where detention may apply, 24 hours"
    },
    "QUESTIONING_MANY_OR_UNIDENTIFIED": {
      "zh": "涉案人数众多或身份不明询问查证十二小时",
      "en": "Questioning where many are involved or identity is unknown, 12 hours"
    },
    "RAPID_RESPONSE_ANSWER": {
      "zh": "阻碍执业事项答复三日（产品默认）",
      "en": "Answer to a lawyer's report of obstruction, 3 days; the product's default"
    },
    "RAPID_RESPONSE_PROCURATORATE": {
      "zh": "人民检察院审查答复十日",
      "en": "Answer of the procuratorate, 10 days"
    },
    "RAPID_RESPONSE_REPLY": {
      "zh": "律师回应答复十五日（产品默认）",
      "en": "The lawyer's reply to an answer, 15 days; the product's default"
    },
    "RAPID_RESPONSE_REVIEW": {
      "zh": "上一级机关答复七日（产品默认）",
      "en": "Answer of the organ next above, 7 days; the product's default"
    },
    "RAPID_RESPONSE_URGENT": {
      "zh": "紧急阻碍执业事项答复二十四小时（产品默认）",
      "en": "Answer to a lawyer who stands before the door or is in danger, 24 hours; the product's default"
    },
    "REFERRAL_PAPERS_NOTICE": {
      "zh": "移送材料不全告知二十四小时",
      "en": "Notice that the papers of a referral are incomplete, 24 hours"
    },
    "REFERRAL_PAPERS_SUPPLY": {
      "zh": "移送材料补正三日",
      "en": "Supply of the missing papers of a referral, 3 days"
    },
    "REFERRAL_REVIEW": {
      "zh": "行政机关移送案件审查三日",
      "en": "Review of a case referred by another agency, 3 days"
    },
    "RESIDENTIAL_SURVEILLANCE": {
      "zh": "监视居住六个月",
      "en": "Residential surveillance, 6 months"
    },
    "SUPPLEMENTARY_INVESTIGATION": {
      "zh": "补充侦查一个月",
      "en": "Supplementary investigation, 1 month"
    },
    "UNRELATED_ADMINISTRATIVE_RELEASE": {
      "zh": "与行政案件无关财物立即退还",
      "en": "Release of property found unrelated to an administrative case, at once"
    },
    "UNRELATED_CRIMINAL_RELEASE": {
      "zh": "与刑事案件无关财物解除三日",
      "en": "Release of property found unrelated to a criminal case, 3 days"
    },
    "VISIT": {
      "zh": "律师会见四十八小时",
      "en": "Lawyer's visit, in the room within 48 hours of presenting the papers"
    },
    "VISIT_PERMISSION": {
      "zh": "会见许可三日",
      "en": "Permission for a visit, 3 days"
    },
    "WITHDRAWAL_NOTICE": {
      "zh": "撤销案件告知三日",
      "en": "Notice that a case is withdrawn, 3 days"
    }
  },
  "ApprovalKind": {
    "DEADLINE_EXTENSION": {
      "zh": "延长期限，由办理机关负责人审批",
      "en": "A term made longer by a leader of the organ that handles the matter"
    },
    "DEADLINE_EXTENSION_NEXT_ABOVE": {
      "zh": "延长期限，由上一级机关审批",
      "en": "A term made longer by the organ next above"
    },
    "EVIDENCE_HOLD_RELEASE": {
      "zh": "解除已终结案件的证据保全",
      "en": "The legal holds of a case that has ended, lifted"
    },
    "PROPERTY_DISPOSAL": {
      "zh": "处置涉案财物，两级审批",
      "en": "Disposal of case property, two approvals"
    }
  },
  "RejectionReason": {
    "NOT_CONFIRMED": {
      "zh": "无法核实",
      "en": "Cannot be confirmed"
    },
    "PAPERS_INCOMPLETE": {
      "zh": "材料不齐",
      "en": "Something is missing"
    },
    "PAPERS_NOT_VALID": {
      "zh": "材料无效",
      "en": "Something is not valid"
    }
  },
  "ProcessKind": {
    "DIRECTORY_IMPORT": {
      "zh": "导入人员与机构",
      "en": "Import of a sheet into the directory"
    },
    "SLOT_CHANGE": {
      "zh": "会见室、时段或停止会见安排变更",
      "en": "A change of a room, a template or a closure, on its way to the slots that are open"
    },
    "SLOT_OPENING": {
      "zh": "批量开放会见场次",
      "en": "Opening of slots for a long time ahead"
    }
  }
};
