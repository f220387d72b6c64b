import Foundation

/// Opening a page and taking it away on paper or as a picture.
enum PageDomain {
  struct Navigate: Command {
    struct Answer: Decodable {
      let errorText: String?
    }
    static let method = "Page.navigate"
    let url: String
  }

  struct PrintToPDF: Command {
    struct Answer: Decodable {
      let data: Data
    }
    static let method = "Page.printToPDF"
    let preferCSSPageSize = true
    // A4 in inches, where no style sheet says anything.
    let paperWidth = 210 / 25.4
    let paperHeight = 297 / 25.4
    let printBackground = true
    let generateTaggedPDF = true
    let generateDocumentOutline = true
  }

  struct CaptureScreenshot: Command {
    struct Answer: Decodable {
      let data: Data
    }
    static let method = "Page.captureScreenshot"
    let format = "png"
  }
}
