/** Made-up exports for the tests of this room; numbers are from +7 900 000-00-NN. */
export const head = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n`;

export const sms = (body: string, more = ''): string =>
  `  <sms protocol="0" address="+79000000001" date="1600000000000" type="1" body="${body}" read="1" ${more}/>\n`;

export const part = (attributes: string): string => `      <part ${attributes} />\n`;

export const mms = (parts: string, addresses = '', attributes = 'msg_box="1" address="+79000000002"'): string =>
  `  <mms date="1600000000000" ${attributes}>\n    <parts>\n${parts}    </parts>\n    <addrs>\n${addresses}    </addrs>\n  </mms>\n`;

export const smses = (records: string, attributes = ''): string => `${head}<smses${attributes}>\n${records}</smses>\n`;

export const calls = (records: string, attributes = ''): string => `${head}<calls${attributes}>\n${records}</calls>\n`;
