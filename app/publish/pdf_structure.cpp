#include "publish/pdf_structure.h"

#include "model/grid_geometry.h"
#include "publish/chart_wording.h"
#include "publish/pdf_structure_tree.h"
#include "publish/pdf_values.h"

namespace nianbao {

using namespace pdf_values;

namespace {

// Where the element's picture or chart is, in points from the page's lower left corner.
Object boxOf(int element, const QList<Page> &pages, double pageHeight)
{
    QRectF box;
    for (const Page &page : pages) {
        for (const PlacedPicture &picture : page.pictures) {
            if (picture.origin.element == element)
                box = picture.box;
        }
        for (const PlacedChart &chart : page.charts) {
            if (chart.origin.element == element)
                box = {chart.corner, chart.drawing.size * paper::point};
        }
    }
    return Object::newArray(
        {points(box.left() / paper::point), points(pageHeight - box.bottom() / paper::point),
         points(box.right() / paper::point), points(pageHeight - box.top() / paper::point)});
}

class StructureWriter
{
public:
    StructureWriter(PdfStructureTree &tree, const QList<Page> &pages) : m_tree(tree), m_pages(pages) {}

    void write(const Element &element, int index)
    {
        m_index = index;
        std::visit([this](const auto &one) { write(one); }, element);
    }

private:
    void write(const TitleElement &) { block("/Title"); }
    void write(const NumberElement &) { block("/P"); }
    void write(const HeadingElement &) { heading(1); }
    void write(const SubheadingElement &one) { heading(one.level + 1); }
    void write(const ParagraphElement &) { block("/P"); }
    void write(const SignatureElement &) { block("/P"); }
    void write(const PictureElement &one)
    {
        if (one.image.isNull()) { // words stand in its place
            block("/P");
            return;
        }
        Object figure_ = figure(one.alternative);
        if (m_tree.has({m_index}))
            m_tree.hold(m_tree.add("/Caption", figure_), {m_index});
    }
    void write(const ChartElement &one) { figure(chartDescription(one.chart)); }
    void write(const TableElement &one);

    void block(const char *type) { m_tree.hold(m_tree.add(type, m_tree.document()), {m_index}); }

    // No level is left out on the way down (ISO 14289-1, 7.4.2).
    void heading(int level)
    {
        static const char *const types[] = {"/H1", "/H2", "/H3"};
        m_level = std::min(level, m_level + 1);
        block(types[m_level - 1]);
    }

    Object figure(const QString &alternative)
    {
        const PdfLeaf leaf{m_index, -1, true};
        Object figure = m_tree.add("/Figure", m_tree.document());
        figure.replaceKey("/Alt", text(alternative));
        figure.replaceKey(
            "/A", dictionary({{"/O", name("/Layout")},
                              {"/Placement", name("/Block")},
                              {"/BBox", boxOf(m_index, m_pages, m_tree.heightOf(m_tree.pageOf(leaf)))}}));
        m_tree.hold(figure, leaf);
        return figure;
    }

    std::string idOf(int cell) const
    {
        std::string id = "e"; // in steps: g++ 12 warns of what + does with it
        id += std::to_string(m_index);
        id += 'c';
        id += std::to_string(cell);
        return id;
    }
    Object attributesOf(const TableElement &table, const Cell &cell) const;

    PdfStructureTree &m_tree;
    const QList<Page> &m_pages;
    int m_index = 0;
    int m_level = 0; // of the last heading
};

// An empty corner heads nothing.
bool isHead(const TableElement::FilledCell &filled)
{
    return filled.cell.kind == Cell::Kind::Label && filled.cell.role != LabelRole::Note
           && !filled.text.isEmpty();
}

// The band that opens the part of the table that the cell is in, or -1.
int bandOver(const TableElement &table, const Cell &cell)
{
    int band = -1;
    for (int i = 0; i < table.cells.size() && table.cells[i].cell.row < cell.row; ++i) {
        if (isHead(table.cells[i]) && table.cells[i].cell.role == LabelRole::Band)
            band = i;
    }
    return band;
}

Object StructureWriter::attributesOf(const TableElement &table, const Cell &cell) const
{
    Object attributes = dictionary({{"/O", name("/Table")}});
    if (cell.rowSpan > 1)
        attributes.replaceKey("/RowSpan", Object::newInteger(cell.rowSpan));
    if (cell.columnSpan > 1)
        attributes.replaceKey("/ColSpan", Object::newInteger(cell.columnSpan));
    if (cell.kind == Cell::Kind::Label)
        return attributes;
    Object heads = Object::newArray();
    const auto add = [&](int head) { heads.appendItem(Object::newString(idOf(head))); };
    if (const int band = bandOver(table, cell); band >= 0)
        add(band);
    for (int i = 0; i < table.cells.size(); ++i) {
        if (isHead(table.cells[i]) && isHeadOf(table.table, table.cells[i].cell, cell))
            add(i);
    }
    if (heads.getArrayNItems() > 0)
        attributes.replaceKey("/Headers", heads);
    return attributes;
}

void StructureWriter::write(const TableElement &one)
{
    const Object table = m_tree.add("/Table", m_tree.document());
    if (m_tree.has({m_index}))
        m_tree.hold(m_tree.add("/Caption", table), {m_index});
    std::vector<Object> rows;
    rows.reserve(size_t(one.table.rows));
    for (int row = 0; row < one.table.rows; ++row)
        rows.push_back(m_tree.add("/TR", table));
    for (int i = 0; i < one.cells.size(); ++i) {
        const Cell &cell = one.cells[i].cell;
        const bool heads = isHead(one.cells[i]);
        Object element = m_tree.add(heads ? "/TH" : "/TD", rows.at(size_t(cell.row)));
        Object attributes = attributesOf(one, cell);
        if (heads) {
            attributes.replaceKey("/Scope", name(cell.role == LabelRole::Row ? "/Row" : "/Column"));
            m_tree.name(element, idOf(i));
        }
        element.replaceKey("/A", attributes);
        m_tree.hold(element, {m_index, i});
    }
}

} // namespace

void writeStructure(QPDF &pdf, const Composition &composition, const QList<Page> &pages,
                    const std::map<PdfLeaf, std::vector<PdfMark>> &marks)
{
    PdfStructureTree tree(pdf, marks);
    StructureWriter writer(tree, pages);
    const auto enclosed = marks.lower_bound(PdfLeaf{firstEnclosed});
    const size_t begin = marks.empty() || marks.begin() == enclosed ? 0 : marks.begin()->second.front().page;
    const auto writeEnclosed = [&](bool before) {
        for (auto leaf = enclosed; leaf != marks.end(); ++leaf) {
            if ((leaf->second.front().page < begin) == before)
                tree.hold(tree.add("/P", tree.document()), leaf->first);
        }
    };
    writeEnclosed(true);
    for (int i = 0; i < composition.elements.size(); ++i)
        writer.write(composition.elements[i], i);
    writeEnclosed(false);
    tree.write();
}

} // namespace nianbao
