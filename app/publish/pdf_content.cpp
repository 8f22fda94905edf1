#include "publish/pdf_content.h"

#include "publish/pdf_drawing.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

namespace nianbao {

namespace {

// The thing that a rectangle marks, or -1: "-1000000 -1 1 1" marks the first.
int thingMarkedBy(const PdfOperation &operation)
{
    static const std::string begin = std::to_string(markerX) + " -";
    if (operation.name != "re" || operation.operands.compare(0, begin.size(), begin) != 0)
        return -1;
    return std::stoi(operation.operands.substr(begin.size())) - 1;
}

std::vector<PdfOperation> parsed(const std::shared_ptr<Buffer> &content)
{
    std::vector<PdfOperation> operations;
    const auto source = std::make_shared<BufferInputSource>("content", content.get());
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    PdfOperation next;
    for (;;) {
        const QPDFTokenizer::Token token = tokenizer.readToken(source, "content");
        if (token.getType() == QPDFTokenizer::tt_eof) {
            operations.shrink_to_fit();
            return operations;
        }
        if (token.getType() != QPDFTokenizer::tt_word) {
            if (!next.operands.empty())
                next.operands += ' ';
            next.operands += token.getRawValue();
            continue;
        }
        next.name = token.getValue();
        if (!operations.empty() && thingMarkedBy(operations.back()) >= 0) // this is what fills the marker
            operations.back() = {{}, {}, thingMarkedBy(operations.back())};
        else
            operations.push_back(std::move(next));
        next = {};
    }
}

// Where a font has no bold face, Qt sets each text twice, a little apart, which some readers read twice.
// Once with a stroke around it is as bold.
void boldenOnce(std::vector<PdfOperation> &operations)
{
    auto kept = operations.begin(); // the end of what stays
    for (auto one = operations.begin(); one != operations.end(); ++one) {
        const bool isSecond = one->name == "BDC" && one->operands.find("/ActualText <>") != std::string::npos;
        if (!isSecond) {
            if (kept != one)
                *kept = std::move(*one);
            ++kept;
            continue;
        }
        --kept; // the Tm that goes back to the beginning
        auto first = kept;
        while (first->name != "BT")
            --first;
        first = std::find_if(first, kept, [](const auto &other) { return other.name == "Td"; });
        const double apart = std::stod(first->operands) - std::stod((one + 1)->operands);
        first->putBefore("2 Tr 1 j " + std::to_string(std::abs(apart)) + " w\n");
        while (one != operations.end() && one->name != "EMC")
            ++one;
    }
    operations.erase(kept, operations.end());
}

} // namespace

void PdfOperation::putBefore(const std::string &text)
{
    if (!around)
        around = std::make_unique<Around>();
    around->before += text;
}

void PdfOperation::putAfter(const std::string &text)
{
    if (!around)
        around = std::make_unique<Around>();
    around->after.insert(0, text);
}

std::map<std::string, QPDFObjectHandle> PdfContent::fonts() const
{
    QPDFObjectHandle page_ = page.getObjectHandle();
    return page_.getKey("/Resources").getKey("/Font").getDictAsMap();
}

void PdfContent::addFont(const std::string &name, const QPDFObjectHandle &font)
{
    page.getObjectHandle().getKey("/Resources").getKey("/Font").replaceKey(name, font);
}

void PdfContent::write()
{
    std::string text;
    for (const PdfOperation &operation : operations) {
        if (operation.around)
            text += operation.around->before;
        if (operation.thing < 0) {
            text += operation.operands;
            text += ' ';
            text += operation.name;
            text += '\n';
        }
        if (operation.around)
            text += operation.around->after;
    }
    page.getObjectHandle().removeKey("/Annots"); // there are none
    page.getObjectHandle()
        .getKey("/Contents")
        .replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

std::vector<PdfContent> contentsOf(QPDF &pdf)
{
    std::vector<PdfContent> contents;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        PdfContent content{page, {}};
        content.operations = parsed(content.page.getObjectHandle().getKey("/Contents").getStreamData());
        boldenOnce(content.operations);
        contents.push_back(std::move(content));
    }
    return contents;
}

} // namespace nianbao
