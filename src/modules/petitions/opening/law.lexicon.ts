/** Article 8-2 of the Civil Petitions Treatment Act, however it is written. */
export const ACT_8_2 = /민원\s*처리\s*(?:에\s*관한\s*법률|법)[\s」』]*제?\s*8\s*조의\s*2/
