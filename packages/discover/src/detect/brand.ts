/** A name that a code template gives, in the words of the message; for services that the knowledge does not have. */
const patterns: readonly RegExp[] = [
  /^\s*(?:<#>\s*)?[【[(「]([^】\])」]{2,24})[】\])」]/u,
  /[【「]([^】」]{2,24})[】」]\s*$/u,
  /\byour (?:one[- ]time )?([\p{Lu}\d][\p{L}\d.&+-]*(?: [\p{Lu}\d][\p{L}\d.&+-]*){0,2}) (?:verification |security |login |sms |access |confirmation |authentication |account )*(?:code|pin|otp|passcode|password)\b/iu,
  /^\s*(?:<#>\s*)?([\p{Lu}][\p{L}\d.&+-]{1,20}(?: [\p{Lu}][\p{L}\d.&+-]*)?)(?: (?:verification|security|login|access))?(?: code| код| OTP|:)/u,
  /(?:код|пароль)(?: [\p{Ll}]+){0,3} (?:в|на|для|от) ([\p{Lu}][\p{L}\d.-]{1,20})/u,
];
const noBrand =
  /^(?:verification|security|login|access|confirmation|one|the|sms|code|код|ваш|пароль|your|use|никому|nikomu|vash|kod|parol|activation|authentication|auth|otp|验证码|短信|g)$/iu;

/** A word with several digits may be the code itself, a long one is a sentence: neither may become a label. */
const isCodeOrTalk = (name: string): boolean =>
  /\d\D*\d/.test(name) || name.length > 20 || /\p{Script=Han}{9}/u.test(name);

export function brandIn(words: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(words)?.[1]?.trim();
    if (name !== undefined && !noBrand.test(name) && !isCodeOrTalk(name)) return name;
  }
  return null;
}
