#include "model/text_pieces.h"

#include "model/block_matching.h"
#include "model/character_kinds.h"
#include "model/sentences.h"
#include "model/sequence_difference.h"

#include <QHash>

namespace nianbao {

namespace {

using Kind = TextPiece::Kind;

// Of two sentences of which less is alike, one didn't become the other: of so many words one is.
constexpr qsizetype leastAlike = 4;

bool isPlainLetter(QChar c)
{
    return c.isLetter() && !isWide(c);
}

qsizetype endOfNumber(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const bool isInside =
            (text[at] == u'.' || text[at] == u',') && at + 1 < text.size() && text[at + 1].isDigit();
        if (!text[at].isDigit() && !isInside)
            break;
        ++at;
    }
    return at < text.size() && (text[at] == u'%' || text[at] == u'％') ? at + 1 : at;
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    if (text[at].isDigit())
        return endOfNumber(text, at);
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return at + 2;
    if (!isPlainLetter(text[at]))
        return at + 1;
    while (at < text.size() && isPlainLetter(text[at]))
        ++at;
    return at;
}

// Texts of words as numbers, the same word being the same number.
class Numbered
{
public:
    QList<int> of(const QList<QStringView> &words)
    {
        QList<int> numbers;
        numbers.reserve(words.size());
        for (const QStringView word : words) {
            const auto known = m_numbers.constFind(word);
            numbers +=
                known != m_numbers.constEnd() ? *known : *m_numbers.insert(word, int(m_numbers.size()));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

// From the first of so many words to the last.
QString wordsFrom(const QList<QStringView> &words, qsizetype from, qsizetype count)
{
    QString text;
    for (qsizetype i = from; i < from + count; ++i)
        text += words[i];
    return text;
}

void add(QList<TextPiece> &pieces, Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces += {kind, text};
}

qsizetype sizeOf(const Stretch &stretch)
{
    return std::max(stretch.removed, stretch.added);
}

// Two alterations with no more in common between them than either alters are one: read on their own, their
// words would be crumbs. (The "semantic clean-up" of N. Fraser's diff-match-patch.)
QList<Stretch> joined(const QList<Stretch> &stretches)
{
    QList<Stretch> all;
    for (Stretch next : stretches) {
        while (!all.isEmpty()) {
            const Stretch &last = all.last();
            const qsizetype between = next.before - last.before - last.removed;
            if (between > std::min(sizeOf(last), sizeOf(next)))
                break;
            next = {last.before, next.before + next.removed - last.before, last.after,
                    next.after + next.added - last.after};
            all.removeLast();
        }
        all += next;
    }
    return all;
}

void addByWords(QList<TextPiece> &pieces, const QString &before, const QString &after)
{
    const QList<QStringView> was = wordsOf(before);
    const QList<QStringView> is = wordsOf(after);
    Numbered numbered;
    const QList<Stretch> stretches = stretchesBetween(numbered.of(was), numbered.of(is));
    qsizetype alike = was.size();
    for (const Stretch &one : stretches)
        alike -= one.removed;
    if (alike * leastAlike < std::max(was.size(), is.size())) {
        add(pieces, Kind::Removed, before);
        add(pieces, Kind::Added, after);
        return;
    }
    qsizetype at = 0;
    for (const Stretch &one : joined(stretches)) {
        add(pieces, Kind::Same, wordsFrom(was, at, one.before - at));
        add(pieces, Kind::Removed, wordsFrom(was, one.before, one.removed));
        add(pieces, Kind::Added, wordsFrom(is, one.after, one.added));
        at = one.before + one.removed;
    }
    add(pieces, Kind::Same, wordsFrom(was, at, was.size() - at));
}

QList<Block> sentencesOf(const QString &text)
{
    QStringList all;
    for (const Sentence &sentence : sentencesIn(text))
        all += sentence.in(text).toString();
    return Narrative(all).blocks();
}

} // namespace

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfWord(text, at);
        words += text.mid(at, end - at);
        at = end;
    }
    return words;
}

QList<TextPiece> piecesByWords(const QString &before, const QString &after)
{
    QList<TextPiece> pieces;
    addByWords(pieces, before, after);
    return pieces;
}

QList<TextPiece> piecesOf(const QString &before, const QString &after)
{
    const QList<Block> was = sentencesOf(before);
    const QList<Block> is = sentencesOf(after);
    QList<TextPiece> pieces;
    for (const BlockPair &pair : matched(was, is)) {
        if (pair.after < 0)
            add(pieces, Kind::Removed, textOf(was[pair.before]));
        else if (pair.before < 0)
            add(pieces, Kind::Added, textOf(is[pair.after]));
        else
            addByWords(pieces, textOf(was[pair.before]), textOf(is[pair.after]));
    }
    return pieces;
}

QString beforeOf(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != Kind::Added)
            text += piece.text;
    }
    return text;
}

QString afterOf(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != Kind::Removed)
            text += piece.text;
    }
    return text;
}

} // namespace nianbao
