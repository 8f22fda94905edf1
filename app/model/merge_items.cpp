#include "model/merge_items.h"

#include "model/sentences.h"

namespace nianbao {

namespace {

bool isWords(const Block &block)
{
    return std::holds_alternative<Paragraph>(block) || std::holds_alternative<Heading>(block);
}

// Blocks of one wording that became one of another kind: they count as the same block, altered.
QList<BlockPair> pairedByWords(const QList<BlockPair> &pairs, const QList<Block> &before,
                               const QList<Block> &after)
{
    QList<BlockPair> all;
    QList<int> gone, come; // since the last pair
    const auto finish = [&] {
        qsizetype next = 0;
        for (const int was : std::as_const(gone)) {
            qsizetype found = next;
            while (found < come.size()
                   && !(isWords(before[was]) && isWords(after[come[found]])
                        && textOf(before[was]) == textOf(after[come[found]])))
                ++found;
            if (found == come.size()) {
                all += {was, -1};
                continue;
            }
            while (next < found)
                all += {-1, come[next++]};
            all += {was, come[next++]};
        }
        while (next < come.size())
            all += {-1, come[next++]};
        gone.clear();
        come.clear();
    };
    for (const BlockPair &pair : pairs) {
        if (pair.after < 0) {
            gone += pair.before;
        } else if (pair.before < 0) {
            come += pair.after;
        } else {
            finish();
            all += pair;
        }
    }
    finish();
    return all;
}

// The blocks from the one behind an item on, up to the next beginning.
QList<Block> blocksBehind(const QList<MergeItem> &items, qsizetype item)
{
    QList<Block> blocks;
    for (qsizetype i = item + 1; i < items.size() && !items[i].isBeginning(); ++i)
        blocks += *items[i].block;
    return blocks;
}

qsizetype beginningOf(const QList<MergeItem> &items, const QString &section)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].section == section)
            return i;
    }
    return -1;
}

void forgetReadings(QList<Run> &runs)
{
    for (Run &run : runs) {
        if (run.isField())
            run.text.clear();
    }
}

// From `begin` to `end` of runs of which a live field is one character.
QList<Run> cut(const QList<Run> &runs, qsizetype begin, qsizetype end)
{
    QList<Run> all;
    qsizetype at = 0;
    for (const Run &run : runs) {
        const qsizetype size = run.isField() ? 1 : run.text.size();
        const qsizetype from = std::clamp(begin - at, qsizetype(0), size);
        const qsizetype to = std::clamp(end - at, qsizetype(0), size);
        if (from < to)
            all += run.isField() ? run : Run{run.text.mid(from, to - from), run.bold};
        at += size;
    }
    return all;
}

} // namespace

Block withoutReadings(const Block &block)
{
    Block result = block;
    if (auto *paragraph = std::get_if<Paragraph>(&result)) {
        forgetReadings(paragraph->runs);
    } else if (auto *breakdown = std::get_if<Breakdown>(&result)) {
        if (breakdown->phrasing.isEmpty())
            forgetReadings(breakdown->sentence);
        else
            breakdown->sentence.clear(); // it is made anew
    }
    return result;
}

QList<MergeItem> mergeItemsOf(const Report &report, const QStringList &sections)
{
    QList<MergeItem> items;
    for (const QString &section : sections) {
        items += MergeItem{section};
        for (const Block &block : report.narrative(section).blocks())
            items += MergeItem{{}, withoutReadings(block)};
    }
    return items;
}

QMap<QString, Narrative> textsOf(const QList<MergeItem> &items)
{
    QMap<QString, QList<Block>> blocks;
    QString section;
    for (const MergeItem &item : items) {
        if (item.isBeginning()) {
            section = item.section;
            blocks.insert(section, {});
        } else {
            blocks[section] += *item.block;
        }
    }
    QMap<QString, Narrative> texts;
    for (auto one = blocks.cbegin(); one != blocks.cend(); ++one)
        texts.insert(one.key(), *one);
    return texts;
}

Followed followed(const QList<MergeItem> &ancestor, const QList<MergeItem> &side)
{
    QList<BlockPair> all;
    for (qsizetype was = 0; was < ancestor.size(); ++was) {
        if (!ancestor[was].isBeginning())
            continue;
        const qsizetype is = beginningOf(side, ancestor[was].section);
        all += {int(was), int(is)};
        const QList<Block> before = blocksBehind(ancestor, was);
        const QList<Block> after = blocksBehind(side, is);
        for (const BlockPair &pair : pairedByWords(matched(before, after), before, after))
            all += {pair.before < 0 ? -1 : pair.before + int(was) + 1,
                    pair.after < 0 ? -1 : pair.after + int(is) + 1};
    }
    return {all, ancestor.size()};
}

QList<Block> sentencesOf(const Paragraph &paragraph)
{
    QString flat;
    for (const Run &run : paragraph.runs)
        flat += run.isField() ? QString(QChar::ObjectReplacementCharacter) : run.text;
    QList<Block> all;
    for (const Sentence &sentence : sentencesIn(flat))
        all += Paragraph{cut(paragraph.runs, sentence.start, sentence.end())};
    return all;
}

int blockIndexOf(const QList<MergeItem> &items, qsizetype item)
{
    int index = -1;
    for (; !items[item].isBeginning(); --item)
        ++index;
    return index;
}

QString sectionOf(const QList<MergeItem> &items, qsizetype item)
{
    while (!items[item].isBeginning())
        --item;
    return items[item].section;
}

} // namespace nianbao
