#include "model/merge_breakdown.h"

#include "model/breakdown_wording.h"
#include "model/field_readings.h"
#include "model/readdressing.h"
#include "model/sequence_difference.h"
#include "model/three_way.h"

#include <tuple>

namespace nianbao {

namespace {

QString wordsOf(const BreakdownPart &part)
{
    return QStringLiteral("%1 %2").arg(part.label, part.count.text());
}

QString wordsOf(const QList<BreakdownPart> &parts)
{
    QStringList words;
    for (const BreakdownPart &part : parts)
        words += wordsOf(part);
    return words.join(QStringLiteral("; "));
}

// Which part became which: those of one id, in their order.
QList<BlockPair> pairsOf(const QList<BreakdownPart> &before, const QList<BreakdownPart> &after)
{
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QList<BreakdownPart> &parts) {
        QList<int> all;
        for (const BreakdownPart &part : parts) {
            if (!numbers.contains(part.id))
                numbers.insert(part.id, int(numbers.size()));
            all += numbers.value(part.id);
        }
        return all;
    };
    QList<BlockPair> pairs;
    int x = 0;
    int y = 0;
    QList<Stretch> stretches = stretchesBetween(numbered(before), numbered(after));
    stretches += {before.size(), 0, after.size(), 0};
    for (const Stretch &one : std::as_const(stretches)) {
        while (x < one.before)
            pairs += {x++, y++};
        for (qsizetype i = 0; i < one.removed; ++i)
            pairs += {x++, -1};
        for (qsizetype i = 0; i < one.added; ++i)
            pairs += {-1, y++};
    }
    return pairs;
}

// What two people made of one breakdown, trait by trait.
class BreakdownMerge
{
public:
    BreakdownMerge(const Breakdown &ancestor, const Breakdown &ours, const Breakdown &theirs,
                   const QString &section, int block, MergeChoices &choices)
        : m_ancestor(ancestor)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_section(section)
        , m_block(block)
        , m_choices(choices)
    {
    }

    Breakdown merged()
    {
        Breakdown result = m_ours;
        const auto asItIs = [](const QString &text) { return text; };
        const auto asFigure = [](const Figure &figure) { return figure.text(); };
        const auto asNumber = [](int number) { return QString::number(number); };
        const auto asSwitch = [](bool isOn) {
            return isOn ? Breakdown::tr("shown") : Breakdown::tr("not shown");
        };
        result.title = trait(&Breakdown::title, Breakdown::tr("title"), asItIs);
        result.subject = trait(&Breakdown::subject, Breakdown::tr("what the whole is called"), asItIs);
        result.unit = trait(&Breakdown::unit, Breakdown::tr("unit"), asItIs);
        result.statedWhole = trait(&Breakdown::statedWhole, Breakdown::tr("stated whole"), asFigure);
        result.rounding = trait(&Breakdown::rounding, Breakdown::tr("rounding"), [](Rounding rounding) {
            return rounding == Rounding::HalfUp ? Breakdown::tr("each on its own")
                                                : Breakdown::tr("to 100 % in all");
        });
        result.decimals = trait(&Breakdown::decimals, Breakdown::tr("decimals"), asNumber);
        result.showsSentence = trait(&Breakdown::showsSentence, Breakdown::tr("sentence"), asSwitch);
        result.showsTable = trait(&Breakdown::showsTable, Breakdown::tr("table"), asSwitch);
        result.showsLastYear =
            trait(&Breakdown::showsLastYear, Breakdown::tr("last year's counts"), asSwitch);
        result.chart = trait(&Breakdown::chart, Breakdown::tr("chart"), [](std::optional<ChartKind> chart) {
            return !chart                     ? Breakdown::tr("not shown")
                   : *chart == ChartKind::Bar ? Breakdown::tr("bars")
                   : *chart == ChartKind::Pie ? Breakdown::tr("pie")
                                              : Breakdown::tr("ring");
        });
        mergeWording(result);
        result.parts =
            threeWay(m_ancestor.parts, m_ours.parts, m_theirs.parts,
                     Followed(pairsOf(m_ancestor.parts, m_ours.parts), m_ancestor.parts.size()),
                     Followed(pairsOf(m_ancestor.parts, m_theirs.parts), m_ancestor.parts.size()), *this);
        keepOneOfEach(result.parts);
        return result;
    }

    // For threeWay().
    static bool isEdge(const BreakdownPart &) { return false; }

    std::optional<BreakdownPart> item(qsizetype index, const BreakdownPart *ours, const BreakdownPart *theirs)
    {
        const BreakdownPart &was = m_ancestor.parts[index];
        if (ours && theirs) {
            BreakdownPart part = *ours;
            part.label = mergedValue(was.label, ours->label, theirs->label, m_choices, [&] {
                return conflict(was.label, &was.label, &ours->label, &theirs->label,
                                [](const QString &label) { return label; });
            });
            part.count = mergedValue(was.count, ours->count, theirs->count, m_choices, [&] {
                return conflict(was.label, &was.count, &ours->count, &theirs->count,
                                [](const Figure &count) { return count.text(); });
            });
            return part;
        }
        const auto words = [](const BreakdownPart &part) { return wordsOf(part); };
        const BreakdownPart *taken =
            m_choices.choose(conflict(was.label, &was, ours, theirs, words)) == MergeSide::Ours ? ours
                                                                                                : theirs;
        return taken ? std::optional(*taken) : std::nullopt;
    }

    QList<BreakdownPart> added(qsizetype, const QList<BreakdownPart> &ours,
                               const QList<BreakdownPart> &theirs)
    {
        using Parts = QList<BreakdownPart>;
        const auto words = [](const Parts &parts) { return wordsOf(parts); };
        const MergeConflict what =
            conflict(Breakdown::tr("parts put in"), static_cast<const Parts *>(nullptr),
                     ours.isEmpty() ? nullptr : &ours, theirs.isEmpty() ? nullptr : &theirs, words);
        return m_choices.choose(what) == MergeSide::Ours ? ours : theirs;
    }

private:
    template<typename Value, typename Words>
    MergeConflict conflict(const QString &part, const Value *ancestor, const Value *ours, const Value *theirs,
                           const Words &words) const
    {
        MergeConflict made =
            conflictOf(MergeConflict::Kind::Breakdown, m_section, ancestor, ours, theirs, words);
        made.block = m_block;
        const QString name = m_ours.title.isEmpty() ? m_ours.subject : m_ours.title;
        made.part = name.isEmpty() ? part : Breakdown::tr("%1: %2", "a breakdown: a part").arg(name, part);
        return made;
    }

    template<typename Value, typename Words>
    Value trait(Value Breakdown::*which, const QString &name, const Words &words)
    {
        return mergedValue(m_ancestor.*which, m_ours.*which, m_theirs.*which, m_choices, [&] {
            return conflict(name, &(m_ancestor.*which), &(m_ours.*which), &(m_theirs.*which), words);
        });
    }

    // A phrasing and words of one's own stand for each other.
    void mergeWording(Breakdown &result)
    {
        using Wording = std::pair<QString, QList<Run>>;
        const auto wording = [](const Breakdown &of) { return Wording(of.phrasing, of.sentence); };
        const Wording was = wording(m_ancestor), ours = wording(m_ours), theirs = wording(m_theirs);
        const auto words = [](const Wording &one) {
            return one.first.isEmpty() ? textOf(one.second)
                                       : BreakdownWording::shipped().phrasing(one.first).name;
        };
        std::tie(result.phrasing, result.sentence) = mergedValue(was, ours, theirs, m_choices, [&] {
            return conflict(Breakdown::tr("wording"), &was, &ours, &theirs, words);
        });
    }

    // One that one side moved and the other altered, where the altered one was chosen.
    static void keepOneOfEach(QList<BreakdownPart> &parts)
    {
        QStringList ids;
        parts.removeIf([&ids](const BreakdownPart &part) {
            const bool isDoubled = ids.contains(part.id);
            ids += part.id;
            return isDoubled;
        });
    }

    const Breakdown &m_ancestor, &m_ours, &m_theirs;
    const QString m_section;
    const int m_block;
    MergeChoices &m_choices;
};

QStringList idsOf(const Report &report)
{
    QStringList ids;
    for (const Section &section : report.form().sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            if (const auto *breakdown = std::get_if<Breakdown>(&block))
                ids += breakdown->id;
        }
    }
    return ids;
}

// Parts that both added to one breakdown under one id, and that aren't one thing.
void addParts(Readdressing &readdressing, const Breakdown &was, const Breakdown &ours,
              const Breakdown &theirs)
{
    QStringList taken;
    for (const Breakdown *of : {&was, &ours, &theirs}) {
        for (const BreakdownPart &part : of->parts)
            taken += part.id;
    }
    for (const BreakdownPart &part : theirs.parts) {
        const BreakdownPart *our = ours.part(part.id);
        if (was.part(part.id) || !our || *our == part)
            continue;
        const QString fresh = theirs.freshPartId(taken);
        taken += fresh;
        readdressing.add(theirs.id + u'.' + part.id, fresh);
    }
}

} // namespace

Breakdown mergedBreakdown(const Breakdown &ancestor, const Breakdown &ours, const Breakdown &theirs,
                          const QString &section, int block, MergeChoices &choices)
{
    return BreakdownMerge(ancestor, ours, theirs, section, block, choices).merged();
}

Report withOwnIds(const Report &ancestor, const Report &ours, const Report &theirs)
{
    Readdressing readdressing;
    QStringList taken = idsOf(ancestor) + idsOf(ours) + idsOf(theirs);
    for (const QString &id : idsOf(theirs)) {
        const Breakdown *was = breakdownOf(ancestor, id);
        const Breakdown *our = breakdownOf(ours, id);
        const Breakdown *their = breakdownOf(theirs, id);
        if (our && was) {
            addParts(readdressing, *was, *our, *their);
        } else if (our && *our != *their) {
            const QString fresh = freshBreakdownId(theirs, taken);
            taken += fresh;
            readdressing.add(id, fresh);
        }
    }
    Report own = theirs.published();
    if (readdressing.isEmpty())
        return own;
    Change change;
    for (const Section &section : theirs.form().sections()) {
        if (section.isNarrative())
            change.steps += SetNarrative{section.id, readdressing.of(theirs.narrative(section.id))};
    }
    const Result<Change> readdressed = own.apply(change);
    Q_ASSERT(readdressed.ok()); // fresh ids
    return own;
}

} // namespace nianbao
