import type { catalogue } from '#domain/evidence/refusals.ts';
import type { Remedies } from './remedy.ts';

export const evidence: Remedies<typeof catalogue> = {
  CASE_NOT_OPEN: {
    en: 'Check that it is the right case. One that was declined takes no more evidence.',
    zh: '核对是否选错案件。已不予立案的案件不再接收证据。',
  },
  SIZE_OUT_OF_RANGE: {
    en: 'An empty file is a mistake; split what is larger than 5 TB.',
    zh: '空文件应为误选；超过5 TB的文件请拆分后上传。',
  },
  CONTENT_TYPE_MALFORMED: {
    en: 'Send a media type such as `video/mp4`, or leave `contentType` out. Parameters are left out by the server.',
    zh: '填写媒体类型，如 video/mp4，或不填 contentType。参数由系统略去。',
  },
  CAPTURED_IN_FUTURE: {
    en: 'The device’s clock was wrong: give the true time, in `capturedAt` or `capturedTo` as the path says.',
    zh: '采集设备时钟有误：按 path 所指更正 capturedAt 或 capturedTo。',
  },
  CAPTURED_BACKWARDS: {
    en: 'Exchange `capturedAt` and `capturedTo`, or correct the one that is wrong.',
    zh: '将 capturedAt 与 capturedTo 对调，或更正有误的一项。',
  },
  DEVICE_NEEDED: {
    en: 'Give `device`: the number on it, or its name. `evidenceKinds` says what each kind needs.',
    zh: '填写 device：设备编号或名称。各类证据的必填项见 evidenceKinds。',
  },
  CAPTURED_AT_NEEDED: {
    en: 'Give `capturedAt`: when it was captured, or when the recording begins.',
    zh: '填写 capturedAt：采集时间，录音录像填写开始时间。',
  },
  CAPTURED_TO_NEEDED: {
    en: 'Give `capturedTo`: when the recording ends.',
    zh: '填写 capturedTo：录音录像结束时间。',
  },
  OPERATOR_NEEDED: {
    en: 'Give `operatorId`: who wore or operated the device, as the directory knows them.',
    zh: '填写 operatorId：佩戴或操作设备的人员在通讯录中的标识。',
  },
  PLACE_NEEDED: {
    en: 'Give `place`: where it was captured.',
    zh: '填写 place：采集地点。',
  },
  OPERATOR_UNKNOWN: {
    en: 'Choose somebody from the directory who serves in an organ. Lawyers and their clerks operate no device of the police.',
    zh: '从通讯录中选择在公安机关任职的人员。律师及其助理不是采集人员。',
  },
  CONTENT_TYPE_NOT_OF_KIND: {
    en: 'Is it the right kind? Choose the kind that the file is, or send its true media type: a scan without one is not known to be a scan.',
    zh: '核对证据类别；按文件实际情况选择类别，或填写其真实的媒体类型。',
  },
  TOO_LARGE_FOR_KIND: {
    en: 'Is it the right kind? A recording belongs to a kind that takes up to 5 TB; split what is larger.',
    zh: '核对证据类别；录音录像类证据最大可达5 TB，超过上限的请拆分。',
  },
  ORIGINAL_OF_ANOTHER_CASE: {
    en: 'A copy belongs to the case of its original. Begin it there.',
    zh: '副本应归入原件所属案件，请在该案件中上传。',
  },
  ORIGINAL_NOT_KEPT: {
    en: 'Wait until the original is SEALED, then begin the copy; if its upload was aborted, upload the original first.',
    zh: '待原件封存（SEALED）后再上传副本；如原件上传已中止，请先上传原件。',
  },
  ANNOUNCED_OTHERWISE: {
    en: 'Leave out what was announced, or give it as it was; the path says which. If the announcement was wrong, withdraw it and announce it anew.',
    zh: '已登记的内容可不再填写，或按登记内容填写，path 指出不一致之处。登记有误的，撤回后重新登记。',
  },
  ONLY_ANNOUNCER: {
    en: 'Ask whoever announced it to withdraw it, or a leader if they are gone. Any officer who sees the case may send the file.',
    zh: '由登记人撤回；登记人已离岗的，由负责人撤回。能查看该案件的民警均可上传。',
  },
  REASON_BLANK: {
    en: 'Write in words why, or of a copy how it was made; the path says which. It stays on record.',
    zh: '用文字写明理由（副本则写明制作方法），path 指出是哪一项。所写内容将留痕。',
  },
  CASE_QUOTA_EXCEEDED: {
    en: 'Abort uploads that nobody needs: what they took is given back. Otherwise ask a leader to raise the quota of the case.',
    zh: '先取消不需要的上传，其占用的额度即时退还；仍不足的，请负责人提高本案额度。',
  },
  PERSON_QUOTA_EXCEEDED: {
    en: 'Go on tomorrow, by Shanghai’s clock, or let a colleague of the case upload it. What you abort is given back.',
    zh: '次日（北京时间）再传，或由本案其他承办人上传。取消的上传退还额度。',
  },
  TOO_MANY_UPLOADS: {
    en: 'Complete or abort one of your uploads first. One that nobody completes is aborted by the system after a week.',
    zh: '请先完成或取消一个进行中的上传。无人完成的上传一周后由系统清理。',
  },
  OWN_EVIDENCE: {
    en: 'Ask another leader of the organ. Nobody decides on their own work, nor does somebody on their behalf.',
    zh: '请本单位其他负责人决定。任何人不得决定本人经办的事项，受其委托者亦同。',
  },
  RAISE_OUT_OF_RANGE: {
    en: 'Give the bytes by which to raise it, not the quota as it shall be; raise it again if that is not enough.',
    zh: '填写增加的字节数，而非增加后的总额；仍不足可再次提高。',
  },
  NOT_LONGER: {
    en: 'Nothing to do if the date in the message is late enough. Nobody can make a lock shorter.',
    zh: '如提示的日期已满足需要，无需操作。任何人都不能缩短锁定期限。',
  },
  RETENTION_TOO_LONG: {
    en: 'Look at the year again: one command adds 30 years at most, and none goes beyond what the deployment lets anything be locked for. What is to be kept for longer is extended once more.',
    zh: '核对年份：每次最多延长30年，且不超过系统设定的最长期限。确需更久的，再次延长。',
  },
  CASE_NOT_ENDED: {
    en: 'Wait until the case has ended. If it was taken up again meanwhile, its evidence stays under hold, and that is right.',
    zh: '待案件终结后再提出。案件已重新办理的，其证据继续保全。',
  },
  ONLY_OFFICER_IN_CHARGE: {
    en: 'Ask the officer in charge, whom the case names, to propose it.',
    zh: '请案件载明的主办人提出。',
  },
  HOLD_RELEASE_PROPOSED: {
    en: 'Wait for the decision; the proposal stands in `myProposals` of the officer in charge.',
    zh: '等待审批结果，见主办人的 myProposals。',
  },
  HOLDS_RELEASED_ALREADY: {
    en: 'Nothing to do: `holdRelease` of the case says how far it has come.',
    zh: '无需操作，进度见案件的 holdRelease。',
  },
  ONLY_UPLOADER: {
    en: 'Whoever began the upload completes or aborts it. An upload that nobody finishes is aborted by the system.',
    zh: '由开始上传的本人完成或取消。无人完成的上传由系统清理。',
  },
  COMPLETED_WITH_ANOTHER_HASH: {
    en: 'The file changed between the two calls. Do not send it again: read the evidence, and if the first hash was the wrong one, upload the file anew.',
    zh: '两次提交之间文件已变化。请勿再次提交：查询该证据，如首次哈希值有误，请重新上传该文件。',
  },
  LOCK_NOT_PROVEN: {
    en: 'Only the product’s own worker meets this. The evidence stays COMPLETING, the worker tries again, and an alarm tells whoever runs the system.',
    zh: '仅系统后台会遇到。该证据保持 COMPLETING 状态，后台会重试，并向运行维护人员告警。',
  },
  BYTES_DIFFER: {
    en: 'Only the product’s own worker meets this: the evidence becomes MISMATCH, and `differences` says in what. Keep it and upload the original anew.',
    zh: '仅系统后台会遇到：该证据转为 MISMATCH，差异见 differences。请保留该证据，并重新上传原件。',
  },
  VERIFICATION_RUNNING: {
    en: 'Wait for the reading that runs: `verification` says how far it has come. Then ask again, if you still need to.',
    zh: '等待当前校验结束，进度见 verification；如仍有需要，结束后再申请。',
  },
  READ_LATELY: {
    en: 'See what that reading found, in `verifications`. Ask again a day after it, or ask a leader to.',
    zh: '先查看 verifications 中该次校验的结果；满一日后再申请，或由负责人申请。',
  },
  READ_ON_MEANWHILE: {
    en: 'Only the product’s own worker meets this: another has read the same stretch, and the reading goes on from there.',
    zh: '仅系统后台会遇到：另一任务已读取同一部分，校验从该处继续。',
  },
  NOTHING_DIFFERS: {
    en: 'Only the product’s own worker meets this: there is nothing to flag, and the evidence is sealed.',
    zh: '仅系统后台会遇到：内容一致，无需标记，该证据将被封存。',
  },
};
