#include "model/merge_text.h"

#include "model/field_readings.h"
#include "model/merge_breakdown.h"
#include "model/merge_items.h"

#include <QSet>

namespace nianbao {

namespace {

using Kind = MergeConflict::Kind;
using Items = QList<MergeItem>;

// One of the three, with what is needed to put it into words.
struct Version {
    Version(const Report &report, const QStringList &sections)
        : items(mergeItemsOf(report, sections)), readings(report)
    {
    }

    QString words(const Block &block) const
    {
        return outlineOf(readFields(QList<Block>{block}, readings).blocks().first());
    }
    std::optional<QString> words(const MergeItem *item) const
    {
        return item ? std::optional(words(*item->block)) : std::nullopt;
    }
    std::optional<QString> words(const QList<Block> &sentences) const
    {
        QString text;
        for (const Block &sentence : sentences)
            text += words(sentence);
        return sentences.isEmpty() ? std::nullopt : std::optional(text);
    }
    std::optional<QString> words(const Items &blocks) const
    {
        QStringList texts;
        for (const MergeItem &item : blocks)
            texts += words(*item.block);
        return blocks.isEmpty() ? std::nullopt : std::optional(texts.join(u'\n'));
    }

    Items items;
    FieldReadings readings;
};

const Breakdown *breakdownIn(const MergeItem &item)
{
    return item.block ? std::get_if<Breakdown>(&*item.block) : nullptr;
}

MergeItem *itemOf(Items &items, const QString &breakdown)
{
    for (MergeItem &item : items) {
        if (const Breakdown *one = breakdownIn(item); one && one->id == breakdown)
            return &item;
    }
    return nullptr;
}

// Whether it is what stood elsewhere: anything that says something, or a breakdown whatever it says by now.
bool isThatOne(const MergeItem &was, const MergeItem &is)
{
    const Breakdown *one = breakdownIn(was);
    const Breakdown *other = breakdownIn(is);
    if (one && other)
        return one->id == other->id;
    return was == is
           && (std::holds_alternative<Picture>(*was.block) || !textOf(*was.block).trimmed().isEmpty()
               || hasFields(QList<Block>{*was.block}));
}

class TextMerge
{
public:
    TextMerge(const Report &ancestor, const Report &ours, const Report &theirs, const QStringList &sections,
              MergeChoices &choices)
        : m_was(ancestor, sections), m_ours(ours, sections), m_theirs(theirs, sections), m_choices(choices)
    {
    }

    QMap<QString, Narrative> merged()
    {
        mergeBreakdowns();
        const Followed weMade = followed(m_was.items, m_ours.items);
        const Followed theyMade = followed(m_was.items, m_theirs.items);
        m_weKept = weMade.kept;
        const QList<int> ourMoves = moves(m_ours.items, weMade, false);
        const QList<int> theirMoves = moves(m_theirs.items, theyMade, true);
        for (qsizetype i = 0; i < m_was.items.size(); ++i) {
            if (ourMoves[i] >= 0 && theirMoves[i] >= 0)
                chooseAmongMoves(i, ourMoves[i], theirMoves[i], weMade, theyMade);
            else if (ourMoves[i] >= 0)
                chooseMoved(i, MergeSide::Ours, ourMoves[i], theyMade.kept[i]);
            else if (theirMoves[i] >= 0)
                chooseMoved(i, MergeSide::Theirs, theirMoves[i], weMade.kept[i]);
        }
        Items items = threeWay(m_was.items, m_ours.items, m_theirs.items, weMade, theyMade, *this);
        items.removeIf([this](const MergeItem &item) {
            return item.movedFrom >= 0 && m_dropped.contains({item.movedFrom, item.movedByThem});
        });
        return textsOf(items);
    }

    // For threeWay(), of blocks.
    static bool isEdge(const MergeItem &item) { return item.isBeginning(); }

    std::optional<MergeItem> item(qsizetype index, const MergeItem *ours, const MergeItem *theirs)
    {
        if (const auto decided = m_decided.constFind(index); decided != m_decided.constEnd())
            return *decided;
        const auto *was = std::get_if<Paragraph>(&*m_was.items[index].block);
        const auto *we = ours ? std::get_if<Paragraph>(&*ours->block) : nullptr;
        const auto *they = theirs ? std::get_if<Paragraph>(&*theirs->block) : nullptr;
        if (was && we && they)
            return MergeItem{{}, mergedParagraph(index, *was, *we, *they)};
        const MergeConflict conflict = conflictAt(Kind::Text, index, m_was.words(&m_was.items[index]),
                                                  m_ours.words(ours), m_theirs.words(theirs));
        const MergeItem *taken = m_choices.choose(conflict) == MergeSide::Ours ? ours : theirs;
        return taken ? std::optional(*taken) : std::nullopt;
    }

    Items added(qsizetype gap, const Items &ours, const Items &theirs)
    {
        const MergeConflict conflict =
            conflictAt(Kind::Text, gap - 1, {}, m_ours.words(ours), m_theirs.words(theirs));
        return m_choices.choose(conflict) == MergeSide::Ours ? ours : theirs;
    }

private:
    // What both have of a breakdown is merged before it is seen where it stands: then all three hold the
    // same.
    void mergeBreakdowns()
    {
        for (MergeItem &was : m_was.items) {
            const Breakdown *breakdown = breakdownIn(was);
            MergeItem *ours = breakdown ? itemOf(m_ours.items, breakdown->id) : nullptr;
            MergeItem *theirs = breakdown ? itemOf(m_theirs.items, breakdown->id) : nullptr;
            if (!ours || !theirs)
                continue;
            const qsizetype at = ours - m_ours.items.data();
            const Block merged =
                mergedBreakdown(*breakdown, *breakdownIn(*ours), *breakdownIn(*theirs),
                                sectionOf(m_ours.items, at), blockIndexOf(m_ours.items, at), m_choices);
            was.block = ours->block = theirs->block = merged;
        }
    }

    // For each of the ancestor's items, where a side put it that took it away; -1 where it didn't.
    QList<int> moves(Items &side, const Followed &made, bool byThem) const
    {
        QList<int> all(m_was.items.size(), -1);
        for (qsizetype i = 0; i < m_was.items.size(); ++i) {
            if (made.kept[i] >= 0 || m_was.items[i].isBeginning())
                continue;
            for (const QList<int> &added : made.added) {
                for (const int index : added) {
                    if (all[i] < 0 && side[index].movedFrom < 0 && isThatOne(m_was.items[i], side[index])) {
                        side[index].movedFrom = int(i);
                        side[index].movedByThem = byThem;
                        all[i] = index;
                    }
                }
            }
        }
        return all;
    }

    static qsizetype gapOf(const Followed &made, int index)
    {
        for (qsizetype gap = 0; gap < made.added.size(); ++gap) {
            if (made.added[gap].contains(index))
                return gap;
        }
        return -1;
    }

    void drop(qsizetype index, MergeSide mover)
    {
        m_dropped.insert({int(index), mover == MergeSide::Theirs});
    }

    // Both put it elsewhere.
    void chooseAmongMoves(qsizetype index, int ours, int theirs, const Followed &weMade,
                          const Followed &theyMade)
    {
        if (gapOf(weMade, ours) == gapOf(theyMade, theirs))
            return; // what is put in there tells
        const MergeConflict conflict = conflictAt(Kind::Moved, index, m_was.words(&m_was.items[index]),
                                                  placeWords(m_ours, ours), placeWords(m_theirs, theirs));
        drop(index, m_choices.choose(conflict) == MergeSide::Ours ? MergeSide::Theirs : MergeSide::Ours);
    }

    // One side put it elsewhere; the other may have altered it or taken it away.
    void chooseMoved(qsizetype index, MergeSide mover, int moved, int kept)
    {
        const bool isOurs = mover == MergeSide::Ours;
        const Version &other = isOurs ? m_theirs : m_ours;
        const MergeItem *stays = kept < 0 ? nullptr : &other.items[kept];
        if (stays && *stays == m_was.items[index])
            return;
        const std::optional<QString> place = placeWords(isOurs ? m_ours : m_theirs, moved);
        const std::optional<QString> words = other.words(stays);
        const MergeConflict conflict = conflictAt(Kind::Moved, index, m_was.words(&m_was.items[index]),
                                                  isOurs ? place : words, isOurs ? words : place);
        if (m_choices.choose(conflict) == mover) {
            m_decided.insert(index, std::nullopt);
        } else {
            drop(index, mover);
            m_decided.insert(index, stays ? std::optional(*stays) : std::nullopt);
        }
    }

    static QString placeWords(const Version &version, int index)
    {
        const MergeItem &before = version.items[index - 1];
        const QString there = before.isBeginning() ? before.section : version.words(*before.block);
        return Report::tr("moved behind “%1”").arg(there);
    }

    // At one of the ancestor's items; at -1, before them all.
    MergeConflict conflictAt(Kind kind, qsizetype index, const std::optional<QString> &ancestor,
                             const std::optional<QString> &ours, const std::optional<QString> &theirs) const
    {
        qsizetype nearest = std::max(index, qsizetype(0));
        while (nearest > 0 && m_weKept[nearest] < 0)
            --nearest; // the first one is a beginning, and stays
        const int at = m_weKept[nearest];
        return {kind,
                sectionOf(m_was.items, std::max(index, qsizetype(0))),
                std::max(blockIndexOf(m_ours.items, at), 0),
                ancestor,
                ours,
                theirs};
    }

    Paragraph mergedParagraph(qsizetype index, const Paragraph &was, const Paragraph &ours,
                              const Paragraph &theirs)
    {
        const QList<Block> before = sentencesOf(was);
        const QList<Block> we = sentencesOf(ours);
        const QList<Block> they = sentencesOf(theirs);
        Sentences policy{*this, index, before};
        Paragraph merged;
        for (const Block &sentence : threeWay(before, we, they, Followed(matched(before, we), before.size()),
                                              Followed(matched(before, they), before.size()), policy))
            merged.runs += std::get<Paragraph>(sentence).runs;
        return merged;
    }

    // For threeWay(), of a paragraph's sentences.
    struct Sentences {
        TextMerge &merge;
        qsizetype paragraph;
        const QList<Block> &before;

        static bool isEdge(const Block &) { return false; }

        QList<Block> choose(const QList<Block> &was, const QList<Block> &ours, const QList<Block> &theirs)
        {
            const MergeConflict conflict =
                merge.conflictAt(Kind::Text, paragraph, merge.m_was.words(was), merge.m_ours.words(ours),
                                 merge.m_theirs.words(theirs));
            return merge.m_choices.choose(conflict) == MergeSide::Ours ? ours : theirs;
        }
        std::optional<Block> item(qsizetype index, const Block *ours, const Block *theirs)
        {
            const auto listed = [](const Block *one) { return one ? QList<Block>{*one} : QList<Block>(); };
            const QList<Block> taken = choose({before[index]}, listed(ours), listed(theirs));
            return taken.isEmpty() ? std::nullopt : std::optional(taken.first());
        }
        QList<Block> added(qsizetype, const QList<Block> &ours, const QList<Block> &theirs)
        {
            return choose({}, ours, theirs);
        }
    };

    Version m_was, m_ours, m_theirs;
    QList<int> m_weKept;
    QHash<qsizetype, std::optional<MergeItem>> m_decided; // by the ancestor's item
    QSet<std::pair<int, bool>> m_dropped; // the ancestor's item, and whether it is the one that they moved
    MergeChoices &m_choices;
};

QStringList sectionsOf(const Template &form)
{
    QStringList sections;
    for (const Section &section : form.sections()) {
        if (section.isNarrative())
            sections += section.id;
    }
    return sections;
}

} // namespace

QMap<QString, Narrative> mergedText(const Report &ancestor, const Report &ours, const Report &theirs,
                                    MergeChoices &choices)
{
    return TextMerge(ancestor, ours, theirs, sectionsOf(ours.form()), choices).merged();
}

QList<Change::Step> textSteps(const Report &ours, const QMap<QString, Narrative> &merged)
{
    QList<Change::Step> clearing, setting;
    for (const QString &section : sectionsOf(ours.form())) {
        const QList<Block> &before = ours.narrative(section).blocks();
        QList<Block> ourWords;
        for (const Block &block : before)
            ourWords += withoutReadings(block);
        // What can't be stored is refused when it is applied, with a word about it.
        const Result<Narrative> normal = merged.value(section).normalized();
        const Narrative text = normal ? *normal : merged.value(section);
        if (text == Narrative(ourWords))
            continue;
        setting += SetNarrative{section, text};
        QList<Block> without = before;
        without.removeIf([](const Block &block) { return std::holds_alternative<Breakdown>(block); });
        if (without.size() < before.size())
            clearing += SetNarrative{section, without};
    }
    return clearing + setting;
}

} // namespace nianbao
