import { join } from "node:path";

const folder = "node_modules/@expo-google-fonts";

/** The faces of pictures: those of the page where it has its own, and for each weight a file of its own. */
export const faceFiles = {
  text: "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  textBold: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  title: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  chinese: "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  chineseBold: "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
} as const;

export const facePath = (face: keyof typeof faceFiles): string => join(process.cwd(), folder, faceFiles[face]);
