#pragma once

#include "model/progress.h"
#include "publish/composition.h"
#include "publish/page_painter.h"

#include <QByteArray>
#include <QDateTime>

namespace nianbao {

// What a PDF says of itself besides its title; what is empty isn't said.
struct PdfFacts {
    QString author;
    QString subject;
    QDateTime created;      // now, if invalid
    QByteArray attachment;  // the report's own file, embedded as the PDF's source
    QString attachmentName; // "report.nianbao"; needed with an attachment
    QString fingerprint;    // of the report, as storage makes it
};

// Pages that go with a report and aren't its own, such as the review sheet.
struct Enclosures {
    QList<Page> first;
    QList<Page> last;
};

// The composition's pages with what goes with them; not to be altered before they are given to pdf().
QList<Page> pagesOf(const Composition &composition, const Fonts &fonts, const PageOptions &options = {},
                    const Enclosures &enclosures = {});

// The composition as a PDF, made in memory: tagged, searchable by the characters that were typed, with
// an outline, its source attached. The same composition, fonts and facts give the same bytes. `progress`
// is asked after each page.
Result<QByteArray> pdf(const QList<Page> &pages, const Composition &composition, const Fonts &fonts,
                       const PdfFacts &facts = {}, const Progress &progress = {});
// The same for pages that nobody else needs.
Result<QByteArray> pdf(const Composition &composition, const Fonts &fonts, const PdfFacts &facts = {},
                       const PageOptions &options = {}, const Enclosures &enclosures = {});

} // namespace nianbao
