#include "publish/pdf_structure_tree.h"

#include "publish/pdf_values.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace nianbao {

using namespace pdf_values;

PdfStructureTree::PdfStructureTree(QPDF &pdf, const std::map<PdfLeaf, std::vector<PdfMark>> &marks)
    : m_pdf(pdf)
    , m_marks(marks)
    , m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    , m_root(pdf.makeIndirectObject(dictionary({{"/Type", pdf_values::name("/StructTreeRoot")}})))
    , m_holders(m_sheets.size())
{
    m_document = add("/Document", m_root);
}

QPDFObjectHandle PdfStructureTree::add(const char *type, QPDFObjectHandle parent)
{
    Object element = m_pdf.makeIndirectObject(dictionary({{"/S", pdf_values::name(type)}, {"/P", parent}}));
    if (!parent.hasKey("/K"))
        parent.replaceKey("/K", Object::newArray());
    parent.getKey("/K").appendItem(element);
    return element;
}

void PdfStructureTree::hold(QPDFObjectHandle element, const PdfLeaf &leaf)
{
    const auto marks = m_marks.find(leaf);
    if (marks == m_marks.end())
        return;
    if (!element.hasKey("/K"))
        element.replaceKey("/K", Object::newArray());
    const size_t first = marks->second.front().page;
    element.replaceKey("/Pg", m_sheets[first].getObjectHandle());
    for (const PdfMark &mark : marks->second) {
        const Object number = Object::newInteger(mark.number);
        element.getKey("/K").appendItem(mark.page == first
                                            ? number
                                            : dictionary({{"/Type", pdf_values::name("/MCR")},
                                                          {"/Pg", m_sheets[mark.page].getObjectHandle()},
                                                          {"/MCID", number}}));
        m_holders[mark.page][mark.number] = element;
    }
}

void PdfStructureTree::name(QPDFObjectHandle element, const std::string &id)
{
    element.replaceKey("/ID", Object::newString(id));
    m_named[id] = element;
}

double PdfStructureTree::heightOf(size_t page) const
{
    return QPDFPageObjectHelper(m_sheets[page]).getMediaBox().getArrayItem(3).getNumericValue();
}

void PdfStructureTree::write()
{
    Object byPage = Object::newArray();
    for (size_t page = 0; page < m_holders.size(); ++page) {
        Object holders = Object::newArray();
        for (const auto &[number, holder] : m_holders[page]) // numbered from 0 without a gap
            holders.appendItem(holder);
        const Object number = Object::newInteger(qint64(page));
        byPage.appendItem(number);
        byPage.appendItem(m_pdf.makeIndirectObject(holders));
        m_sheets[page].getObjectHandle().replaceKey("/StructParents", number);
    }
    Object names = Object::newArray();
    for (const auto &[id, element] : m_named) {
        names.appendItem(Object::newString(id));
        names.appendItem(element);
    }
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(dictionary({{"/Nums", byPage}})));
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(qint64(m_sheets.size())));
    if (!m_named.empty())
        m_root.replaceKey("/IDTree", m_pdf.makeIndirectObject(dictionary({{"/Names", names}})));
    m_root.replaceKey("/RoleMap", dictionary({{"/Title", pdf_values::name("/P")}}));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    m_pdf.getRoot().replaceKey("/MarkInfo", dictionary({{"/Marked", Object::newBool(true)}}));
}

} // namespace nianbao
