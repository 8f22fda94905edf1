#include "publish/pdf_outline.h"

#include "publish/pdf_values.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <optional>

namespace nianbao {

using namespace pdf_values;

namespace {

// An entry, its own below it.
struct Entry {
    QString title;
    int element = -1;
    QList<Entry> below{};
};

QList<Entry> entriesOf(const Composition &composition)
{
    QList<Entry> entries;
    bool inSection = false;
    for (int i = 0; i < composition.elements.size(); ++i) {
        if (const auto *heading = std::get_if<HeadingElement>(&composition.elements[i])) {
            entries += {heading->text, i};
            inSection = true;
        } else if (const auto *table = std::get_if<TableElement>(&composition.elements[i])) {
            const QString &title = table->caption.isEmpty() ? table->table.name : table->caption;
            if (!title.isEmpty())
                (inSection ? entries.last().below : entries) += Entry{title, i};
        }
    }
    return entries;
}

// Where an element's first text stands: the reader is shown the page from there on.
struct Place {
    qsizetype page = 0;
    double top = 0; // millimetres from the paper's upper edge
};

std::map<int, Place> placesOf(const QList<Page> &pages)
{
    std::map<int, Place> places;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const PlacedText &text : pages[page].texts) {
            constexpr double above = 1.5; // of the size, from the base line
            places.try_emplace(text.origin.element,
                               Place{page, text.position.y() - above * text.pointSize * paper::point});
        }
    }
    return places;
}

class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, const QList<Page> &pages)
        : m_pdf(pdf), m_sheets(QPDFPageDocumentHelper(pdf).getAllPages()), m_places(placesOf(pages))
    {
    }

    // Hangs the entries below `parent`, closed but for its own level.
    void write(Object parent, const QList<Entry> &entries)
    {
        Object before;
        for (const Entry &entry : entries) {
            Object item = m_pdf.makeIndirectObject(dictionary(
                {{"/Title", text(entry.title)}, {"/Parent", parent}, {"/Dest", destination(entry.element)}}));
            if (before.isInitialized()) {
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            } else {
                parent.replaceKey("/First", item);
            }
            if (!entry.below.isEmpty()) {
                write(item, entry.below);
                item.replaceKey("/Count", Object::newInteger(entry.below.size()));
            }
            before = item;
        }
        parent.replaceKey("/Last", before);
    }

private:
    Object destination(int element)
    {
        const Place place = m_places.count(element) > 0 ? m_places.at(element) : Place{};
        QPDFPageObjectHelper &sheet = m_sheets.at(size_t(place.page));
        const double height = sheet.getMediaBox().getArrayItem(3).getNumericValue();
        return Object::newArray({sheet.getObjectHandle(), name("/XYZ"), Object::newInteger(0),
                                 points(height - place.top / paper::point), Object::newNull()});
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_sheets;
    std::map<int, Place> m_places;
};

} // namespace

void writeOutline(QPDF &pdf, const Composition &composition, const QList<Page> &pages)
{
    const QList<Entry> entries = entriesOf(composition);
    if (entries.isEmpty())
        return;
    Object outline = pdf.makeIndirectObject(dictionary({{"/Type", name("/Outlines")}}));
    OutlineWriter(pdf, pages).write(outline, entries);
    qsizetype shown = entries.size();
    for (const Entry &entry : entries)
        shown += entry.below.size();
    outline.replaceKey("/Count", Object::newInteger(shown));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

} // namespace nianbao
