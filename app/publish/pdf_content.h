#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace nianbao {

// One operation of a page's content (ISO 32000-1, 7.8.2) and what is to be written around it.
struct PdfOperation {
    std::string operands; // as they stand in the file
    std::string name;
    int thing = -1; // a marker's (pdf_drawing.h), which has no operands and no name

    // Behind what is to stand before it already, and before what is to stand after it already.
    void putBefore(const std::string &text);
    void putAfter(const std::string &text);

    // Few operations have anything around them, and three hundred pages have half a million operations.
    struct Around {
        std::string before;
        std::string after;
    };
    std::unique_ptr<Around> around{};
};

// A page's content, taken apart to be altered.
struct PdfContent {
    QPDFPageObjectHelper page;
    std::vector<PdfOperation> operations;

    // Its fonts by their names there; Qt gives a font one name throughout a file.
    std::map<std::string, QPDFObjectHandle> fonts() const;
    void addFont(const std::string &name, const QPDFObjectHandle &font);
    // Puts the operations back into the page.
    void write();
};

// Throws as libqpdf does, for what isn't a PDF.
std::vector<PdfContent> contentsOf(QPDF &pdf);

} // namespace nianbao
