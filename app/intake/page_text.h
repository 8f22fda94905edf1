#pragma once

#include "intake/import_result.h"
#include "intake/page_facts.h"
#include "intake/section_headings.h"

namespace nianbao {

// The report's words on a page: its sections' texts and the signature.
struct PageText {
    QHash<QString, Narrative> sections{}; // by id
    QString signedBy{}, signedOn{};       // as Header::parse takes them
    QString documentNumber{};             // a line of its own above the lead
    QList<Unmatched> unmatched{};
    int picturesTaken = 0;
};

// Takes what stands between the headings, the lead before the first and the signature behind the last. What
// belongs to the portal is in neither: where the page has elements, the report ends with the smallest that
// holds its headings; in plain text at the first line of the portal's. `tables` are the blocks that are
// tables of the form.
PageText textOf(const SourceDocument &document, const QList<FoundHeading> &headings, const QList<int> &tables,
                const Template &form, const PageFacts &facts, const ImportWords &words);

// The smallest region that all of these blocks are in; -1: the whole document.
int commonRegion(const SourceDocument &document, const QList<int> &blocks);
bool isWithin(const SourceDocument &document, const SourceBlock &block, int region);

} // namespace nianbao
