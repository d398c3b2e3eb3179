declare module "svg-to-pdfkit" {
  /** Draws an SVG onto the open page of a document, in points. */
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: {
      width: number;
      height: number;
    },
  ): void;
}
