/**
 * Who acts in the story, by every name essays use, as patterns. A name in the words of an event must be one of somebody its row
 * names, in either language.
 */
export const actors: readonly (readonly string[])[] = [
  ["central bank", "PBoC", "People’s Bank", "央行", "人民银行"],
  ["ICBC", "Industrial and Commercial Bank", "工行", "工商银行"],
  ["Agricultural Bank", "农行", "农业银行"],
  ["Bank of China", "中行(?!动)", "中国银行(?!业)"],
  ["Construction Bank", "建行", "建设银行"],
  ["Merchants Bank", "招行", "招商银行"],
  ["CITIC", "中信"],
  ["Postal Savings", "邮储"],
  ["Alipay", "支付宝"],
  ["Alibaba", "阿里巴巴", "阿里"],
  ["Ant", "蚂蚁"],
  ["Tencent", "腾讯"],
  ["Tenpay", "财付通"],
  ["WeChat", "微信"],
  ["Tianhong", "天弘"],
  ["Yu’e Bao", "余额宝"],
  ["UnionPay", "银联"],
  ["NetsUnion", "网联"],
  ["JD", "京东"],
  ["Baidu", "百度"],
  ["Apple", "苹果"],
  ["WeBank", "微众"],
  ["MYbank", "网商银行"],
  ["Meituan", "美团"],
  ["Jack Ma", "马云"],
  ["Li Keqiang", "premier", "李克强"],
  ["Zhou Jinhuang", "周金黄"],
  ["Niu Wenxin", "钮文新"],
  ["Wang Hong"],
  ["Tang Jian"],
  ["Xu Jun", "徐军"],
  ["Bloomberg", "彭博"],
  ["securities regulator", "CSRC", "证监会"],
  ["banking regulator", "CBRC", "CBIRC", "银监会", "银保监会"],
  ["foreign-exchange regulator", "SAFE", "外汇局"],
  ["State Council", "国务院", "国办"],
  ["payment association", "支付清算协会"],
  ["Shanghai Stock Exchange", "上交所"],
];

const patterns = actors.map((names) =>
  names.map((name) => ({ name, pattern: new RegExp(/^[A-Z]/i.test(name) ? `\\b${name}\\b` : name) })),
);

/** Names in `words` of nobody whom `texts` name; `texts` may be in either language. */
export function strangers(words: string, texts: readonly string[]): string[] {
  const plain = words.replaceAll("'", "’");
  return patterns.flatMap((names) => {
    const said = names.find(({ pattern }) => pattern.test(plain));
    const isKnown = names.some(({ pattern }) => texts.some((text) => pattern.test(text)));
    return said && !isKnown ? [foundBy(said.pattern, plain)] : [];
  });
}

const foundBy = (pattern: RegExp, words: string): string => pattern.exec(words)![0];
