#pragma once

#include "desktop/paper/paper_copy.h"
#include "desktop/paper/words_place.h"

#include <QImage>
#include <QTimer>

namespace nianbao {

// Where a section's heading stands, or the review sheet begins.
struct PaperSection {
    QString id; // empty for the review sheet, which has no heading here, either: sectionWords()
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
    // The choice may alter; then update() takes it. The rules are those that the review sheet goes by.
    PaperPages(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book,
               QObject *parent = nullptr);

    void setFollowing(bool follows);
    // Lays out at once, not after the pause.
    void update();

    int count() const { return m_laidOut.parts.count(); }
    const QList<Page> &pages() const { return m_laidOut.pages; }
    const PageParts &parts() const { return m_laidOut.parts; }
    const QList<PagePlace> &places() const { return m_places; }
    const QList<PaperSection> &sections() const { return m_sections; }
    // Which page it is, for people: “Page 2 of 5”, by the number in its foot; or the review sheet.
    QString pageWords(int page) const;
    // What the section is called, for people.
    static QString sectionWords(const PaperSection &section);
    // A page on white, at so many dots an inch.
    QImage image(int page, int dotsPerInch) const;
    // Where the words at that point of the page are edited: in a text, the very character. `place` is the
    // index of the one that is there.
    Place placeOfWords(int place, QPointF point) const;

signals:
    void updated();

private:
    void findSections();

    const ReportDocument &m_document;
    const PaperChoice &m_choice;
    const RuleBook &m_book;
    QTimer m_soon;
    bool m_follows = false;
    PaperCopy m_copy;
    PaperCopy::Pages m_laidOut;
    QList<PagePlace> m_places;
    QList<PaperSection> m_sections;
};

} // namespace nianbao
