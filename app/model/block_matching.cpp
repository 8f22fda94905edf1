#include "model/block_matching.h"

#include "model/sequence_difference.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {

namespace {

// Beyond that, only equal blocks are looked for, and what differs between them is matched in its order: no
// report of people has so many that differ.
constexpr qsizetype mostComparisons = 250'000;
constexpr qsizetype mostSteps = 100'000'000; // of all those comparisons, character by character

struct Worded {
    const Block *block;
    QString text;
    QList<quint32> traits; // its characters and pairs of characters, ascending
};

QList<quint32> traitsOf(const QString &text)
{
    QList<quint32> traits;
    traits.reserve(2 * text.size());
    char16_t before = 0;
    for (const QChar c : text) {
        traits += c.unicode();
        if (before != 0)
            traits += (quint32(before) << 16) | c.unicode();
        before = c.unicode();
    }
    std::sort(traits.begin(), traits.end());
    return traits;
}

QList<Worded> worded(const QList<Block> &blocks, qsizetype begin, qsizetype end)
{
    QList<Worded> all;
    for (qsizetype i = begin; i < end; ++i) {
        const QString text = textOf(blocks[i]);
        all += {&blocks[i], text, traitsOf(text)};
    }
    return all;
}

// How much two texts have in common, by their characters and pairs of characters (Dice's coefficient), of
// `whole`.
int sharedOf(const QList<quint32> &a, const QList<quint32> &b, int whole)
{
    qsizetype shared = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (*one == *other)
            ++shared;
        const bool goesOn = *one <= *other;
        if (*other <= *one)
            ++other;
        if (goesOn)
            ++one;
    }
    return a.isEmpty() && b.isEmpty() ? whole : int(2 * shared * whole / (a.size() + b.size()));
}

// How good a pair they make; 0 for none. Equal ones are worth more than any two others.
int likeness(const Worded &a, const Worded &b)
{
    constexpr int equal = 100;
    if (a.block->index() != b.block->index())
        return 0;
    if (a.text == b.text && *a.block == *b.block)
        return equal;
    return 1 + sharedOf(a.traits, b.traits, equal / 2 - 2);
}

// The pairs, in order, whose likeness is greatest in all.
QList<BlockPair> bestPairs(const QList<Worded> &before, const QList<Worded> &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    QList<int> alike(rows * columns);
    QList<int> best((rows + 1) * (columns + 1)); // of what is left from there on
    const auto at = [columns](qsizetype row, qsizetype column) { return row * (columns + 1) + column; };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            const int pair = likeness(before[row], after[column]);
            alike[row * columns + column] = pair;
            best[at(row, column)] = std::max(
                {best[at(row + 1, column)], best[at(row, column + 1)], best[at(row + 1, column + 1)] + pair});
        }
    }
    QList<BlockPair> pairs;
    for (qsizetype row = 0, column = 0; row < rows || column < columns;) {
        if (row == rows)
            pairs += {-1, int(column++)};
        else if (column == columns)
            pairs += {int(row++), -1};
        else if (const int pair = alike[row * columns + column];
                 pair > 0 && best[at(row, column)] == best[at(row + 1, column + 1)] + pair)
            pairs += {int(row++), int(column++)};
        else if (best[at(row, column)] == best[at(row + 1, column)])
            pairs += {int(row++), -1};
        else
            pairs += {-1, int(column++)};
    }
    return pairs;
}

QList<BlockPair> pairsInOrder(qsizetype before, qsizetype after)
{
    QList<BlockPair> pairs;
    for (qsizetype i = 0; i < std::max(before, after); ++i)
        pairs += {i < before ? int(i) : -1, i < after ? int(i) : -1};
    return pairs;
}

// Whether all of them can be compared with each other.
bool isFew(const QList<Worded> &before, const QList<Worded> &after)
{
    const auto size = [](const QList<Worded> &blocks) {
        qsizetype traits = 0;
        for (const Worded &one : blocks)
            traits += one.traits.size() + 1;
        return traits;
    };
    return before.isEmpty() || after.isEmpty()
           || (before.size() <= mostComparisons / after.size() && size(before) <= mostSteps / after.size()
               && size(after) <= mostSteps / before.size());
}

QList<BlockPair> pairsOf(const QList<Worded> &before, const QList<Worded> &after)
{
    return isFew(before, after) ? bestPairs(before, after) : pairsInOrder(before.size(), after.size());
}

// Each text a number, the same text the same one.
QList<int> numbered(const QList<Worded> &blocks, QHash<QString, int> &numbers)
{
    QList<int> all;
    for (const Worded &one : blocks) {
        const QString text = QString::number(one.block->index()) + one.text;
        if (!numbers.contains(text))
            numbers.insert(text, int(numbers.size()));
        all += numbers.value(text);
    }
    return all;
}

// Around the texts that both have.
QList<BlockPair> pairsAroundEqual(const QList<Worded> &before, const QList<Worded> &after)
{
    QHash<QString, int> numbers;
    const QList<int> was = numbered(before, numbers);
    const QList<int> is = numbered(after, numbers);
    QList<BlockPair> pairs;
    int row = 0;
    int column = 0;
    QList<Stretch> stretches = stretchesBetween(was, is);
    stretches += Stretch{before.size(), 0, after.size(), 0};
    for (const Stretch &one : std::as_const(stretches)) {
        while (row < one.before)
            pairs += {row++, column++};
        for (const BlockPair &pair : pairsOf(before.mid(row, one.removed), after.mid(column, one.added)))
            pairs += {pair.before < 0 ? -1 : pair.before + row, pair.after < 0 ? -1 : pair.after + column};
        row += int(one.removed);
        column += int(one.added);
    }
    return pairs;
}

QString marked(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        const QString words = run.isField() ? u'{' + run.field + u'}' : run.text;
        text += run.bold ? QStringLiteral("**%1**").arg(words) : words;
    }
    return text;
}

// How a block says what it says, more closely the later; as many entries for every kind.
struct Closely {
    QStringList operator()(const Paragraph &paragraph) const
    {
        const QString text = marked(paragraph.runs);
        // Runs that differ in nothing but how they are parted, or in a field that reads otherwise.
        QStringList parts;
        for (const Run &run : paragraph.runs)
            parts += marked({run}) + (run.isField() ? u'=' + run.text : QString());
        return {text, parts.join(u'|')};
    }
    QStringList operator()(const Heading &heading) const
    {
        return {QStringLiteral("%1 %2").arg(QString(heading.level, u'#'), heading.text), {}};
    }
    QStringList operator()(const Picture &picture) const
    {
        const QString file = QStringLiteral("%1 [%2, %3]")
                                 .arg(picture.caption, picture.type, QString::number(picture.data.size()))
                                 .trimmed();
        const QByteArray digest = QCryptographicHash::hash(picture.data, QCryptographicHash::Sha256);
        return {file, file + u' ' + QString::fromLatin1(digest.toHex().first(16))};
    }
    QStringList operator()(const Breakdown &breakdown) const
    {
        QStringList counts;
        for (const BreakdownPart &part : breakdown.parts)
            counts += QStringLiteral("%1 %2").arg(part.label, part.count.text());
        const QString head = breakdown.title.isEmpty() ? breakdown.subject : breakdown.title;
        const QString what = QStringLiteral("%1 %2 (%3): %4")
                                 .arg(head, breakdown.statedWhole.text(), breakdown.unit, counts.join(u"; "));
        QStringList ids{breakdown.id};
        for (const BreakdownPart &part : breakdown.parts)
            ids += part.id;
        const auto number = [](auto value) { return QString::number(int(value)); };
        return {what,
                QStringList{what, breakdown.title, breakdown.subject, breakdown.phrasing,
                            marked(breakdown.sentence), number(breakdown.rounding),
                            number(breakdown.decimals), number(breakdown.showsSentence),
                            number(breakdown.showsTable), number(breakdown.showsLastYear),
                            breakdown.chart ? number(*breakdown.chart) : QStringLiteral("-"), ids.join(u',')}
                    .join(u" | ")};
    }
};

} // namespace

QList<BlockPair> matched(const QList<Block> &before, const QList<Block> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;

    QList<BlockPair> pairs = pairsInOrder(begin, begin);
    const qsizetype rows = before.size() - end - begin;
    const qsizetype columns = after.size() - end - begin;
    const QList<Worded> was = worded(before, begin, begin + rows);
    const QList<Worded> is = worded(after, begin, begin + columns);
    for (const BlockPair &pair : isFew(was, is) ? bestPairs(was, is) : pairsAroundEqual(was, is))
        pairs +=
            {pair.before < 0 ? -1 : pair.before + int(begin), pair.after < 0 ? -1 : pair.after + int(begin)};
    for (qsizetype i = 0; i < end; ++i)
        pairs += {int(before.size() - end + i), int(after.size() - end + i)};
    return pairs;
}

std::pair<QString, QString> tellApart(const Block &before, const Block &after)
{
    std::pair texts(textOf(before), textOf(after));
    if (texts.first != texts.second)
        return texts;
    const QStringList was = std::visit(Closely(), before);
    const QStringList is = std::visit(Closely(), after);
    const qsizetype level = was.first() != is.first() ? 0 : 1;
    return {was[level], is[level]};
}

QString outlineOf(const Block &block)
{
    const QString text = textOf(block);
    return text.isEmpty() ? std::visit(Closely(), block).constFirst() : text;
}

} // namespace nianbao
