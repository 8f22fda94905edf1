#include "desktop/paper/paper_pages.h"

namespace nianbao {

namespace {

constexpr int pauseMs = 250; // longer than between a typist's keys

} // namespace

PaperPages::PaperPages(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book,
                       QObject *parent)
    : QObject(parent), m_document(document), m_choice(choice), m_book(book)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PaperPages::update);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        if (m_follows)
            m_soon.start();
    });
}

void PaperPages::setFollowing(bool follows)
{
    m_follows = follows;
    if (!follows)
        m_soon.stop();
}

void PaperPages::update()
{
    m_soon.stop();
    m_copy = paperCopy(m_document, m_choice, m_book);
    m_laidOut = m_copy.pages();
    m_places = placesOn(m_laidOut.pages, m_copy.composition, measureWith(m_copy.fonts));
    findSections();
    emit updated();
}

void PaperPages::findSections()
{
    m_sections.clear();
    if (parts().first > 0)
        m_sections += PaperSection{};
    int known = -1; // a heading may take two lines
    for (int number = 0; number < count(); ++number) {
        const Page &page = pages()[number];
        for (const PlacedText &text : page.texts) {
            const int element = text.origin.element;
            if (element <= known || element >= firstEnclosed)
                continue;
            known = element;
            if (const auto *heading = std::get_if<HeadingElement>(&m_copy.composition.elements[element]))
                m_sections += {heading->section, heading->text, number,
                               page.isTurned ? 0 : text.position.y() - text.pointSize * paper::point};
        }
    }
    if (parts().last > 0)
        m_sections += PaperSection{{}, {}, parts().first + parts().own};
}

QString PaperPages::sectionWords(const PaperSection &section)
{
    return section.id.isEmpty() ? tr("Review sheet") : section.heading;
}

Place PaperPages::placeOfWords(int place, QPointF point) const
{
    return nianbao::placeOfWords(m_places[place], point, m_laidOut.pages, m_copy.composition,
                                 m_document.report(), measureWith(m_copy.fonts));
}

QString PaperPages::pageWords(int page) const
{
    const PageParts &all = parts();
    if (all.count() == 0)
        return {};
    const int number = all.numberOf(page);
    if (all.isOwn(page))
        return tr("Page %1 of %2").arg(number).arg(all.own);
    return all.countWith(page) > 1 ? tr("Review sheet, page %1 of %2").arg(number).arg(all.countWith(page))
                                   : tr("Review sheet");
}

QImage PaperPages::image(int page, int dotsPerInch) const
{
    return pageImage(pages()[page], m_copy.fonts, dotsPerInch);
}

} // namespace nianbao
