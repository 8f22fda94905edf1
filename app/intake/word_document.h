#pragma once

#include "intake/source_document.h"
#include "model/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace nianbao {

// Reads a Word document (.docx): paragraphs with their bold words, tables with their spans. What was deleted
// under tracked changes, fields' codes and notes are left out; pictures come with their bytes, what the word
// processor draws itself (shapes, charts) without. An error for what is damaged, too large, or has a document
// type of its own, which may define entities.
class WordDocument
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::WordDocument)

public:
    static Result<SourceDocument> read(const QByteArray &docx);
    // The document's main part alone: its pictures have the ids of their parts for addresses.
    static Result<SourceDocument> fromXml(const QByteArray &xml);
};

} // namespace nianbao
