#pragma once

#include "desktop/paper/page_places.h"
#include "desktop/paper/paper_choice.h"
#include "desktop/report_document.h"

#include <QImage>
#include <QTimer>

namespace nianbao {

// Where a section's heading stands.
struct PaperSection {
    QString id;
    QString heading;
    int page = 0;
    double top = 0; // mm
};

// The report that is being edited as the pages that are printed. While it follows, what is altered is laid
// out anew after a pause: typing doesn't wait for it.
class PaperPages : public QObject
{
    Q_OBJECT

public:
    // The choice may alter; then update() takes it.
    PaperPages(const ReportDocument &document, const PaperChoice &choice, QObject *parent = nullptr);

    void setFollowing(bool follows);
    // Lays out at once, not after the pause.
    void update();

    int count() const { return int(m_pages.size()); }
    const QList<Page> &pages() const { return m_pages; }
    const QList<PagePlace> &places() const { return m_places; }
    const QList<PaperSection> &sections() const { return m_sections; }
    // A page on white, at so many dots an inch.
    QImage image(int page, int dotsPerInch) const;

signals:
    void updated();

private:
    void findSections(const Composition &composition);

    const ReportDocument &m_document;
    const PaperChoice &m_choice;
    QTimer m_soon;
    bool m_follows = false;
    Fonts m_fonts;
    QList<Page> m_pages;
    QList<PagePlace> m_places;
    QList<PaperSection> m_sections;
};

} // namespace nianbao
