/** The command that started the mock, for what it advises: that of this repository, or of the packed client. */
export const COMMAND = process.env.YANGGUANG_MOCK_COMMAND ?? 'npm run mock';
