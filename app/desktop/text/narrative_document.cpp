#include "desktop/text/narrative_document.h"

#include "model/text_difference.h"
#include "publish/breakdown_elements.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace nianbao {

namespace {

// Where the field stands in text of its format; -1 if it no longer reads as it was set. What was typed
// behind it, or before it at a paragraph's beginning, has taken over its format and is none of it.
qsizetype placeOf(const NarrativeStyle::Field &field, const QString &text)
{
    if (field.field.isEmpty())
        return -1;
    if (text.startsWith(field.text))
        return 0;
    return text.endsWith(field.text) ? text.size() - field.text.size() : -1;
}

// A live field that was typed into is somebody's words now.
QList<Run> runsOf(const QTextBlock &block)
{
    QList<Run> runs;
    const auto add = [&runs](const Run &run) {
        if (!run.isField() && !runs.isEmpty() && !runs.last().isField() && runs.last().bold == run.bold)
            runs.last().text += run.text;
        else if (!run.text.isEmpty())
            runs += run;
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString text = block.text().mid(fragment.position() - block.position(), fragment.length());
        const bool bold = NarrativeStyle::isBold(fragment.charFormat());
        const NarrativeStyle::Field field = NarrativeStyle::fieldOf(fragment.charFormat());
        const qsizetype at = placeOf(field, text);
        add({text.left(std::max<qsizetype>(at, 0)), bold});
        if (at >= 0)
            add({field.text, bold, field.field});
        add({text.mid(at < 0 ? 0 : at + field.text.size()), bold});
    }
    return runs;
}

// Part of a field is words.
QList<Run> cut(const QList<Run> &runs, int from, int to)
{
    QList<Run> part;
    int position = 0;
    for (const Run &run : runs) {
        const int length = int(run.text.size());
        const int begin = std::max(from, position);
        const int end = std::min(to, position + length);
        if (begin < end) {
            const bool whole = end - begin == length;
            part += Run{run.text.mid(begin - position, end - begin), run.bold, whole ? run.field : QString()};
        }
        position += length;
    }
    return part;
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
    const QList<Run> runs = cut(runsOf(block), from, to);
    if (!kind.breakdown)
        return Paragraph{runs};
    Breakdown breakdown = kind.breakdown->breakdown();
    if (breakdown.showsSentence && runs != breakdown.sentence) {
        breakdown.sentence = runs; // in words of one's own from now on
        breakdown.phrasing.clear();
    } else if (!breakdown.showsSentence && !runs.isEmpty()) {
        breakdown.showsSentence = true;
        breakdown.sentence = runs;
        breakdown.phrasing.clear();
    }
    return breakdown;
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
    reserveEnds();
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

BlockKind NarrativeDocument::kindOf(const Block &block) const
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return {heading->level};
    if (const auto *breakdown = std::get_if<Breakdown>(&block)) {
        QList<Element> elements = elementsOf(*breakdown, {}, FieldReadings(m_report()));
        elements.removeIf(
            [](const Element &element) { return std::holds_alternative<ParagraphElement>(element); });
        return {0, nullptr, std::make_shared<HeldBreakdown>(*breakdown, elements)};
    }
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
            setRuns(block, nianbao::runsOf(one));
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
    reserveEnds();
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
        for (const Run &run : nianbao::runsOf(one))
            cursor.insertText(run.text, m_style.text(kind, run));
        const bool last = &one == &part.blocks().last();
        if (last && !isParagraph && !cursor.atBlockEnd()) {
            const int position = cursor.position();
            cursor.insertBlock();
            setKind(cursor.block(), {});
            cursor.setPosition(position);
        }
        first = false;
    }
    reserveEnds();
    cursor.endEditBlock();
}

void NarrativeDocument::setKind(const QTextBlock &block, const BlockKind &kind)
{
    QTextCursor(block).setBlockFormat(m_style.block(kind));
    restyle(block);
    reserveEnds();
}

void NarrativeDocument::setBold(const QTextCursor &selection, bool bold)
{
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    // The property is what counts; restyle() makes it seen.
    QTextCharFormat format;
    NarrativeStyle::setBold(format, bold);
    QTextCursor cursor(selection);
    cursor.mergeCharFormat(format);
    restyle(start, end);
}

void NarrativeDocument::dissolve(const QTextBlock &block)
{
    const BlockKind kind = BlockKind::of(block.blockFormat());
    QList<Run> runs = runsOf(block);
    if (kind.breakdown) {
        const QString &id = kind.breakdown->breakdown().id;
        for (Run &run : runs) {
            if (run.field == id || run.field.startsWith(id + u'.') || run.field.startsWith(id + u':'))
                run.field.clear();
        }
    }
    setKind(block, {});
    setRuns(block, runs);
}

void NarrativeDocument::restyle(int from, int to)
{
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next())
        restyle(block);
    reserveEnds();
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
        const QTextCharFormat format = m_style.restyled(kind, fragment.charFormat());
        const NarrativeStyle::Field field = NarrativeStyle::fieldOf(format);
        const int at = int(placeOf(field, fragment.text()));
        const int begin = std::max(at, 0);
        const int end = at < 0 ? 0 : at + int(field.text.size());
        const QTextCharFormat words = m_style.text(kind, NarrativeStyle::isBold(format));
        const auto want = [&](int from, int to, const QTextCharFormat &wanted) {
            if (from < to && fragment.charFormat() != wanted)
                wrong += {fragment.position() + from, to - from, wanted};
        };
        want(0, begin, words);
        want(begin, end, format);
        want(end, fragment.length(), words);
    }
    for (const Stretch &stretch : std::as_const(wrong)) {
        cursor.setPosition(stretch.position);
        cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

std::optional<NarrativeDocument::FieldAt> NarrativeDocument::fieldAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    int start = block.position();
    std::optional<FieldAt> touching;
    for (const Run &run : runsOf(block)) {
        const int end = start + int(run.text.size());
        if (run.isField() && start <= position && position <= end) {
            touching = FieldAt{start, end - start, run.field};
            if (position < end)
                break; // the one that it is in comes before the one that ends there
        }
        start = end;
    }
    return touching;
}

void NarrativeDocument::setRuns(const QTextBlock &block, const QList<Run> &runs)
{
    const BlockKind kind = BlockKind::of(block.blockFormat());
    QTextCursor cursor(block);
    for (const Run &run : runs) {
        cursor.setPosition(cursor.position() + int(run.text.size()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(m_style.text(kind, run));
        cursor.clearSelection();
    }
}

// The layout leaves out the first block's space above it, where its picture stands, and the last one's below
// it, where its table and chart do.
void NarrativeDocument::reserveEnds()
{
    QTextFrame *root = m_document.rootFrame();
    const double top = m_document.begin().blockFormat().topMargin();
    const double bottom = m_document.lastBlock().blockFormat().bottomMargin();
    if (root->frameFormat().topMargin() == top && root->frameFormat().bottomMargin() == bottom)
        return;
    QTextFrameFormat format = root->frameFormat();
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    root->setFrameFormat(format);
}

} // namespace nianbao
