#include "desktop/paper/paper_pages.h"

#include "publish/pdf.h"

#include <QPainter>

namespace nianbao {

namespace {

constexpr int pauseMs = 250; // longer than between a typist's keys

} // namespace

PaperPages::PaperPages(const ReportDocument &document, const PaperChoice &choice, QObject *parent)
    : QObject(parent), m_document(document), m_choice(choice), m_fonts(Fonts::installed(choice.fonts))
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
    m_fonts = Fonts::installed(m_choice.fonts);
    const Composition composition = compose(m_document.report(), m_document.figures());
    const Measure measure = measureWith(m_fonts);
    m_pages = layOutPages(composition, measure, m_choice.optionsFor(m_document.report()));
    m_places = placesOn(m_pages, composition, measure);
    findSections(composition);
    emit updated();
}

void PaperPages::findSections(const Composition &composition)
{
    m_sections.clear();
    int known = -1; // a heading may take two lines
    for (int page = 0; page < m_pages.size(); ++page) {
        for (const PlacedText &text : m_pages[page].texts) {
            const int element = text.origin.element;
            if (element <= known)
                continue;
            known = element;
            if (const auto *heading = std::get_if<HeadingElement>(&composition.elements[element]))
                m_sections +=
                    {heading->section, heading->text, page,
                     m_pages[page].isTurned ? 0 : text.position.y() - text.pointSize * paper::point};
        }
    }
}

QImage PaperPages::image(int page, int dotsPerInch) const
{
    const double dots = dotsPerInch / 25.4;
    QImage image(qRound(paper::width * dots), qRound(paper::height * dots), QImage::Format_RGB32);
    // What the painter takes the sizes of fonts from.
    image.setDotsPerMeterX(qRound(dots * 1000));
    image.setDotsPerMeterY(qRound(dots * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, m_pages[page], m_fonts);
    return image;
}

} // namespace nianbao
