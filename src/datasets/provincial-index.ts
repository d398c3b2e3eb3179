import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, period, text, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "provincial-index",
  title: { en: "Digital financial inclusion by province", zh: "各省份数字普惠金融指数" },
  description: {
    en: "The Peking University Digital Financial Inclusion Index for 31 provincial-level regions of mainland China, 2011–2022, compiled by the university with the research institute of Ant Group. It gives no value for Hong Kong, Macao and Taiwan.",
    zh: "北京大学数字普惠金融指数，覆盖中国大陆31个省级地区，2011—2022年，由该校与蚂蚁集团研究院合作编制；不含港澳台。",
  },
  producer: {
    en: "Guo et al. (2020), Peking University Digital Financial Inclusion Index",
    zh: "郭峰等（2020），北京大学数字普惠金融指数",
  },
  licence: {
    id: "with-citation",
    downloadable: true,
    credit: {
      en: "Guo Feng, Wang Jingyi, Wang Fang, Kong Tao, Zhang Xun and Cheng Zhiyun (2020), “Measuring China’s digital financial inclusion: index compilation and spatial characteristics”, China Economic Quarterly 19(4).",
      zh: "郭峰、王靖一、王芳、孔涛、张勋、程志云：《测度中国数字普惠金融发展：指数编制与空间特征》，《经济学（季刊）》2020年第19卷第4期。",
    },
    terms: "https://idf.pku.edu.cn/zsbz/bjdxszphjrzs/index.htm",
  },
  key: ["provinceEn", "year"],
  row: z.object({
    provinceEn: text({ en: "Province", zh: "英文名称" }),
    year: period({ en: "Year", zh: "年份" }),
    provinceZh: text({ en: "Province in Chinese", zh: "省份" }),
    value: amount("index", { en: "Index", zh: "指数" }),
    unit: unit(["index"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
