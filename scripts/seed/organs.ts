/** The organs of the demo: a county of a division that GB/T 2260 does not give out, 339901. */
export const ORGANS = {
  bureau: {
    code: '339901000000',
    name: '阳光市公安局 Yangguang Public Security Bureau',
    kind: 'PUBLIC_SECURITY_ORGAN',
  },
  station: { code: '339901510000', name: '阳光派出所 Yangguang Police Station', kind: 'POLICE_STATION' },
  hedong: { code: '339901520000', name: '河东派出所 Hedong Police Station', kind: 'POLICE_STATION' },
  propertyCentre: {
    code: '339901610000',
    name: '县涉案财物管理中心 County Property Centre',
    kind: 'PUBLIC_SECURITY_ORGAN',
  },
  detentionCentre: {
    code: '339901430000',
    name: '阳光市看守所 Yangguang Detention Centre',
    kind: 'DETENTION_CENTRE',
  },
  /** Where somebody is moved to. */
  otherCentre: { code: '339901440000', name: '河东看守所 Hedong Detention Centre', kind: 'DETENTION_CENTRE' },
} as const;
