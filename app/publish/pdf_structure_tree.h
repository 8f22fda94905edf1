#pragma once

#include "publish/pdf_marks.h"

#include <QString>

namespace nianbao {

// The structure tree's objects: elements, what they hold of the pages, and the tables by which a reader finds
// an element from a mark or from its name.
class PdfStructureTree
{
public:
    PdfStructureTree(QPDF &pdf, const std::map<PdfLeaf, std::vector<PdfMark>> &marks);

    QPDFObjectHandle document() const { return m_document; }
    // A new element, the last below its parent.
    QPDFObjectHandle add(const char *type, QPDFObjectHandle parent);
    // Hangs what is drawn of the leaf below an element.
    void hold(QPDFObjectHandle element, const PdfLeaf &leaf);
    void name(QPDFObjectHandle element, const std::string &id);
    bool has(const PdfLeaf &leaf) const { return m_marks.count(leaf) > 0; }
    // The page on which the leaf begins.
    size_t pageOf(const PdfLeaf &leaf) const { return m_marks.at(leaf).front().page; }
    double heightOf(size_t page) const; // points

    // Puts the whole into the PDF.
    void write();

private:
    QPDF &m_pdf;
    const std::map<PdfLeaf, std::vector<PdfMark>> &m_marks;
    std::vector<QPDFPageObjectHelper> m_sheets;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_document;
    std::vector<std::map<int, QPDFObjectHandle>> m_holders; // of the marks, by page
    std::map<std::string, QPDFObjectHandle> m_named;
};

} // namespace nianbao
