#include "desktop/text/narrative_document.h"

#include "desktop/text/text_difference.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace nianbao {

namespace {

QList<Run> runsOf(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->runs;
    return {Run{textOf(block)}};
}

// The block's part from one of its positions to another.
Block blockOf(const QTextBlock &block, int from, int to)
{
    const BlockKind kind = BlockKind::of(block.blockFormat());
    const QString text = block.text().mid(from, to - from);
    if (kind.picture)
        return Picture{kind.picture->picture.type, kind.picture->picture.data, text};
    if (kind.level > 0)
        return Heading{kind.level, text};
    Paragraph paragraph;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const int begin = std::max(from, it.fragment().position() - block.position());
        const int end = std::min(to, it.fragment().position() - block.position() + it.fragment().length());
        if (begin >= end)
            continue;
        const Run run{block.text().mid(begin, end - begin),
                      NarrativeStyle::isBold(it.fragment().charFormat())};
        if (!paragraph.runs.isEmpty() && paragraph.runs.last().bold == run.bold)
            paragraph.runs.last().text += run.text;
        else
            paragraph.runs += run;
    }
    return paragraph;
}

QString joined(const Narrative &narrative)
{
    return narrative.texts().join(u'\n');
}

} // namespace

void NarrativeDocument::setStyle(const NarrativeStyle &style)
{
    m_style = style;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        restyle(block);
    reserveTop();
}

Narrative NarrativeDocument::narrative() const
{
    QList<Block> blocks;
    blocks.reserve(m_document.blockCount());
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        blocks += blockOf(block, 0, block.length() - 1);
    return blocks;
}

// Of words within one block only the words: a caption's are no picture, and part of a heading's no
// heading. A block that only the selection's end touches, before its text, isn't part of it.
Narrative NarrativeDocument::part(const QTextCursor &selection)
{
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    QList<Block> blocks;
    for (QTextBlock block = selection.document()->findBlock(start);
         block.isValid() && block.position() <= end; block = block.next()) {
        if (block.position() == end && end > start)
            break;
        const int from = std::max(0, start - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        const Block one = blockOf(block, from, to);
        const bool whole = from == 0 && to == block.length() - 1 && std::holds_alternative<Heading>(one);
        const bool onlyOne = blocks.isEmpty() && block.position() + block.length() > end;
        if (onlyOne && !whole && !std::holds_alternative<Paragraph>(one))
            blocks += Paragraph{{Run{textOf(one)}}};
        else
            blocks += one;
    }
    return blocks;
}

BlockKind NarrativeDocument::kindOf(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return {heading->level, nullptr};
    const auto *picture = std::get_if<Picture>(&block);
    if (!picture)
        return {};
    QByteArray data = picture->data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer).size();
    return {0, std::make_shared<HeldPicture>(HeldPicture{Picture{picture->type, picture->data, {}},
                                                         size.isEmpty() ? QSize(64, 64) : size})};
}

std::optional<int> NarrativeDocument::show(const Narrative &wanted)
{
    const Narrative now = narrative();
    const Difference change = differenceOf(joined(now), joined(wanted));
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(int(change.position));
    cursor.setPosition(int(change.position + change.removed), QTextCursor::KeepAnchor);
    if (!change.isNone())
        cursor.insertText(joined(wanted).mid(change.position, change.added));
    QTextBlock block = m_document.begin();
    for (const Block &one : wanted.blocks()) {
        if (blockOf(block, 0, block.length() - 1) != one) {
            setKind(block, kindOf(one));
            setRuns(block, runsOf(one));
        }
        restyle(block);
        // What was typed bold and is gone doesn't make the next word bold.
        const BlockKind kind = BlockKind::of(block.blockFormat());
        if (const QTextCharFormat format = m_style.text(kind, false); block.charFormat() != format)
            QTextCursor(block).setBlockCharFormat(format);
        block = block.next();
    }
    if (wanted.isEmpty())
        setKind(m_document.begin(), {});
    reserveTop();
    cursor.endEditBlock();
    return change.isNone() ? std::nullopt : std::optional(cursor.position());
}

void NarrativeDocument::insert(QTextCursor &cursor, const Narrative &part)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool first = true;
    for (const Block &one : part.blocks()) {
        const bool isParagraph = std::holds_alternative<Paragraph>(one);
        const bool fresh =
            cursor.block().length() == 1 && BlockKind::of(cursor.block().blockFormat()).isParagraph();
        if (!first || !(isParagraph || fresh))
            cursor.insertBlock();
        if (!first || !isParagraph) {
            // What stands behind the cursor comes along, in the manner of the last one.
            setKind(cursor.block(), kindOf(one));
        }
        const BlockKind kind = BlockKind::of(cursor.block().blockFormat());
        for (const Run &run : runsOf(one))
            cursor.insertText(run.text, m_style.text(kind, run.bold));
        const bool last = &one == &part.blocks().last();
        if (last && !isParagraph && !cursor.atBlockEnd()) {
            const int position = cursor.position();
            cursor.insertBlock();
            setKind(cursor.block(), {});
            cursor.setPosition(position);
        }
        first = false;
    }
    reserveTop();
    cursor.endEditBlock();
}

void NarrativeDocument::setKind(const QTextBlock &block, const BlockKind &kind)
{
    QTextCursor(block).setBlockFormat(m_style.block(kind));
    restyle(block);
    reserveTop();
}

void NarrativeDocument::setBold(const QTextCursor &selection, bool bold)
{
    QTextCursor cursor(selection);
    cursor.setCharFormat(m_style.text({}, bold));
    restyle(selection.selectionStart(), selection.selectionEnd());
}

void NarrativeDocument::restyle(int from, int to)
{
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next())
        restyle(block);
    reserveTop();
}

void NarrativeDocument::restyle(const QTextBlock &block)
{
    const BlockKind kind = BlockKind::of(block.blockFormat());
    QTextCursor cursor(block);
    if (const QTextBlockFormat format = m_style.block(kind); block.blockFormat() != format)
        cursor.setBlockFormat(format);
    const bool typesBold = kind.isParagraph() && NarrativeStyle::isBold(block.charFormat());
    if (const QTextCharFormat format = m_style.text(kind, typesBold); block.charFormat() != format)
        cursor.setBlockCharFormat(format);
    struct Stretch {
        int position;
        int length;
        QTextCharFormat format;
    };
    QList<Stretch> wrong; // fragments don't outlive a change
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = m_style.text(kind, NarrativeStyle::isBold(fragment.charFormat()));
        if (fragment.charFormat() != format)
            wrong += {fragment.position(), fragment.length(), format};
    }
    for (const Stretch &stretch : std::as_const(wrong)) {
        cursor.setPosition(stretch.position);
        cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

void NarrativeDocument::setRuns(const QTextBlock &block, const QList<Run> &runs)
{
    const BlockKind kind = BlockKind::of(block.blockFormat());
    QTextCursor cursor(block);
    for (const Run &run : runs) {
        cursor.setPosition(cursor.position() + int(run.text.size()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(m_style.text(kind, run.bold));
        cursor.clearSelection();
    }
}

// The layout leaves out the first block's space above it, where its picture stands.
void NarrativeDocument::reserveTop()
{
    QTextFrame *root = m_document.rootFrame();
    const double top = m_document.begin().blockFormat().topMargin();
    if (root->frameFormat().topMargin() == top)
        return;
    QTextFrameFormat format = root->frameFormat();
    format.setTopMargin(top);
    root->setFrameFormat(format);
}

} // namespace nianbao
