#pragma once

#include "model/breakdown.h"
#include "model/result.h"
#include "model/run.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <variant>

namespace nianbao {

// Its first line is indented by two characters in every output.
struct Paragraph {
    QList<Run> runs; // none empty; neighbouring words differ in manner

    QString text() const;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

// A heading within a section, below the section's own (GB/T 9704—2012, 7.3.3): 1 is that of （一）,
// 2 that of 1. Its number is part of its text.
struct Heading {
    static constexpr int levels = 2;

    int level = 1;
    QString text;

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Picture {
    QString type;    // "image/png" or "image/jpeg"
    QByteArray data; // the file's bytes
    QString caption; // may be empty

    friend bool operator==(const Picture &, const Picture &) = default;
};

using Block = std::variant<Paragraph, Heading, Picture, Breakdown>;

// What the block says in plain text: of a picture, its caption; of a breakdown, its sentence.
QString textOf(const Block &block);
// The same with a blank for each live field: what of it is somebody's wording, whatever the figures.
QString wordingOf(const Block &block);
QString textOf(const QList<Run> &runs);
// The same in its manners; of a heading and a caption, one run.
QList<Run> runsOf(const Block &block);

// The text of one section: nothing but what these blocks can hold can be stored, so nothing else can
// leak into an output.
class Narrative
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Narrative)

public:
    Narrative() = default;
    Narrative(QList<Block> blocks) : m_blocks(std::move(blocks)) {}
    // Plain paragraphs.
    Narrative(const QStringList &paragraphs);
    Narrative(std::initializer_list<QString> paragraphs) : Narrative(QStringList(paragraphs)) {}

    const QList<Block> &blocks() const & { return m_blocks; }
    QList<Block> blocks() && { return std::move(m_blocks); } // a loop over them outlives a temporary
    bool isEmpty() const { return m_blocks.isEmpty(); }
    // One for each block: a place in the text names a block by its index.
    QStringList texts() const;
    QStringList wordings() const;

    // As it is stored: line breaks are spaces, control characters gone, neighbouring runs of one manner
    // joined, blank paragraphs at the end left out. An error for a heading of a level that isn't one,
    // for a picture that is neither PNG nor JPEG, or larger than `largestPicture`, and for a breakdown with
    // a fault.
    Result<Narrative> normalized() const;

    // The type of a picture's bytes, by how they begin; empty for what can't be stored.
    static QString pictureType(const QByteArray &data);
    static constexpr qsizetype largestPicture = qsizetype(8) * 1024 * 1024; // bytes

    friend bool operator==(const Narrative &, const Narrative &) = default;

private:
    QList<Block> m_blocks;
};

} // namespace nianbao
