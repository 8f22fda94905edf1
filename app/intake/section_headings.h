#pragma once

#include "intake/import_words.h"
#include "intake/source_document.h"
#include "model/template.h"

namespace nianbao {

// A section's heading on a page.
struct FoundHeading {
    int section = -1; // index into Template::sections()
    int block = -1;   // index into SourceDocument::blocks; -1: the page hasn't this one
};

// Finds the headings of a report's sections, in their order. Where they stand twice, as in a table of
// contents, the later ones count.
class SectionHeadings
{
public:
    SectionHeadings(const Template &form, const ImportWords &words);

    // The section whose heading that line is, by its words or, with the right number, by words much alike;
    // -1: none.
    int sectionOf(const QString &line) const;
    // Index into its runs behind a bold heading that the rest of the paragraph follows; 0: none.
    qsizetype headingLength(const SourceParagraph &paragraph) const;
    // One for each section with a heading, found or not.
    QList<FoundHeading> find(const QList<SourceBlock> &blocks) const;

private:
    struct Known {
        int section = -1;
        int number = 0;
        QStringList keys; // of its wordings
    };
    QList<Known> m_known;
};

} // namespace nianbao
