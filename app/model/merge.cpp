#include "model/merge.h"

#include "model/merge_breakdown.h"
#include "model/merge_choices.h"
#include "model/merge_review.h"
#include "model/merge_text.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = MergeConflict::Kind;

QString asItIs(const QString &text)
{
    return text;
}

QString wordsOf(const Acknowledgement &word)
{
    return word.by.isEmpty() ? word.reason : Report::tr("%1, by %2", "a reason").arg(word.reason, word.by);
}

QString wordsOf(const RuleOff &off)
{
    return off.by.isEmpty() ? off.reason : Report::tr("%1, by %2", "a reason").arg(off.reason, off.by);
}

// Three reports, and what is made of ours step by step.
class ReportMerge
{
public:
    ReportMerge(const Report &ancestor, const Report &ours, const Report &theirs,
                const QList<MergeSide> &choices)
        : m_was(ancestor), m_ours(ours), m_theirs(theirs), m_choices(choices)
    {
    }

    Merge merge()
    {
        mergeFields();
        mergeFigures();
        const Report theirs = withOwnIds(m_was, m_ours, m_theirs);
        m_change.steps += textSteps(m_ours, mergedText(m_was, m_ours, theirs, m_choices));
        mergeProfile();
        mergeMarks();
        mergeWords();
        mergeNotes();
        mergePrevious();
        mergeReview();
        const QList<UnknownKey> unknown = mergedByKey(
            m_was.unknownKeys(), m_ours.unknownKeys(), m_theirs.unknownKeys(), m_choices,
            [](const UnknownKey &key) { return key.name; }, unknownConflict);
        return {m_change, m_choices.conflicts(), unknown};
    }

private:
    static MergeConflict unknownConflict(const UnknownKey *was, const UnknownKey *our,
                                         const UnknownKey *their)
    {
        return conflictOf(Kind::Unknown,
                          (our     ? our
                           : their ? their
                                   : was)
                              ->name,
                          was, our, their, [](const UnknownKey &key) { return QString::fromUtf8(key.json); });
    }

    void mergeFields()
    {
        for (const Field field : Header::fields()) {
            const QString &was = m_was.header().value(field);
            const QString &ours = m_ours.header().value(field);
            const QString &theirs = m_theirs.header().value(field);
            const QString merged = mergedValue(was, ours, theirs, m_choices, [&] {
                return conflictOf(Kind::Field, Header::name(field), &was, &ours, &theirs, asItIs);
            });
            if (merged != ours)
                m_change.steps += SetField{field, merged};
        }
    }

    // A figure that is theirs came in as it did there.
    void mergeFigures()
    {
        const QList<FigureSpec> &specs = m_ours.form().figures();
        for (int i = 0; i < specs.size(); ++i) {
            if (specs[i].computed)
                continue;
            const Figure &was = m_was.input(i);
            const Figure &ours = m_ours.input(i);
            const Figure &theirs = m_theirs.input(i);
            const Figure merged = mergedValue(was, ours, theirs, m_choices, [&] {
                return conflictOf(Kind::Figure, specs[i].address, &was, &ours, &theirs,
                                  [](const Figure &figure) { return figure.text(); });
            });
            if (merged != ours)
                m_change.steps += SetFigure{specs[i].address, merged, m_theirs.origin(i)};
        }
    }

    void mergeProfile()
    {
        const auto value = [](const Report &report, ProfileItem item) {
            return report.profile().value(item);
        };
        OrganProfile merged = m_ours.profile();
        for (const ProfileItem item : OrganProfile::items()) {
            const QString was = value(m_was, item), ours = value(m_ours, item),
                          theirs = value(m_theirs, item);
            merged.setValue(item, mergedValue(was, ours, theirs, m_choices, [&] {
                                return conflictOf(Kind::Profile, OrganProfile::name(item), &was, &ours,
                                                  &theirs, asItIs);
                            }));
        }
        const QStringList &was = m_was.profile().aliases();
        const QStringList &ours = m_ours.profile().aliases();
        const QStringList &theirs = m_theirs.profile().aliases();
        merged.setAliases(mergedValue(was, ours, theirs, m_choices, [&] {
            return conflictOf(Kind::Profile, QStringLiteral("aliases"), &was, &ours, &theirs,
                              [](const QStringList &names) { return names.join(u'；'); });
        }));
        merged.setUnknownKeys(mergedByKey(
            m_was.profile().unknownKeys(), m_ours.profile().unknownKeys(), m_theirs.profile().unknownKeys(),
            m_choices, [](const UnknownKey &key) { return key.name; }, unknownConflict));
        if (!(merged == m_ours.profile()))
            m_change.steps += SetProfile{merged};
    }

    // What is still last year's, mark by mark: a mark is there or it isn't, so that no two sides can alter
    // one in different ways. Nobody puts one, people take them away: where the ancestor tells of none, as
    // what was published of it does, it had all that there are.
    void mergeMarks()
    {
        QStringList places = m_ours.inherited().keys();
        const auto &others = m_theirs.inherited();
        for (auto place = others.keyBegin(); place != others.keyEnd(); ++place) {
            if (!places.contains(*place))
                places += *place;
        }
        for (const QString &place : std::as_const(places)) {
            const QStringList ours = m_ours.inherited().value(place);
            const QStringList theirs = m_theirs.inherited().value(place);
            const QStringList was =
                m_was.inherited().isEmpty() ? ours + theirs : m_was.inherited().value(place);
            QStringList merged;
            for (const QString &text : ours) {
                if (theirs.contains(text) || !was.contains(text))
                    merged += text;
            }
            for (const QString &text : theirs) {
                if (!ours.contains(text) && !was.contains(text))
                    merged += text;
            }
            if (merged != ours)
                m_change.steps += SetInherited{place, merged};
        }
    }

    void mergeWords()
    {
        using Key = std::pair<QString, QString>;
        const auto keyOf = [](const Acknowledgement &word) { return Key(word.rule, word.about); };
        const QList<Acknowledgement> words = mergedByKey(
            m_was.acknowledgements(), m_ours.acknowledgements(), m_theirs.acknowledgements(), m_choices,
            keyOf, [](const Acknowledgement *was, const Acknowledgement *our, const Acknowledgement *their) {
                return conflictOf(Kind::Acknowledged, (our ? our : their)->rule, was, our, their,
                                  [](const Acknowledgement &word) { return wordsOf(word); });
            });
        for (const Acknowledgement &ours : m_ours.acknowledgements()) {
            if (!std::any_of(words.begin(), words.end(),
                             [&](const Acknowledgement &word) { return keyOf(word) == keyOf(ours); })) {
                Acknowledgement none = ours;
                none.reason.clear();
                m_change.steps += SetAcknowledged{none};
            }
        }
        for (const Acknowledgement &word : words) {
            if (!m_ours.acknowledgements().contains(word))
                m_change.steps += SetAcknowledged{word};
        }
        mergeRulesOff();
    }

    void mergeRulesOff()
    {
        const QList<RuleOff> rules = mergedByKey(
            m_was.rulesOff(), m_ours.rulesOff(), m_theirs.rulesOff(), m_choices,
            [](const RuleOff &off) { return off.rule; },
            [](const RuleOff *was, const RuleOff *our, const RuleOff *their) {
                return conflictOf(Kind::RuleOff, (our ? our : their)->rule, was, our, their,
                                  [](const RuleOff &off) { return wordsOf(off); });
            });
        for (const RuleOff &ours : m_ours.rulesOff()) {
            if (!std::any_of(rules.begin(), rules.end(),
                             [&](const RuleOff &off) { return off.rule == ours.rule; }))
                m_change.steps += SetRuleOff{{ours.rule, {}}};
        }
        for (const RuleOff &off : rules) {
            if (!m_ours.rulesOff().contains(off))
                m_change.steps += SetRuleOff{off};
        }
    }

    // The notes of the ancestor. They go as marks do: where it tells of none, it had those that one side has
    // and the other hasn't any more.
    QList<ImportNote> notesBefore() const
    {
        if (!m_was.importNotes().isEmpty())
            return m_was.importNotes();
        QList<ImportNote> notes;
        const auto add = [&notes](const QList<ImportNote> &from, const QList<ImportNote> &other) {
            for (const ImportNote &note : from) {
                if (std::none_of(other.begin(), other.end(), [&note](const ImportNote &one) {
                        return one.kind == note.kind && one.place == note.place;
                    }))
                    notes += note;
            }
        };
        add(m_ours.importNotes(), m_theirs.importNotes());
        add(m_theirs.importNotes(), m_ours.importNotes());
        return notes;
    }

    void mergeNotes()
    {
        const QList<ImportNote> notes = mergedByKey(
            notesBefore(), m_ours.importNotes(), m_theirs.importNotes(), m_choices,
            [](const ImportNote &note) { return std::pair(note.kind, note.place); },
            [](const ImportNote *was, const ImportNote *our, const ImportNote *their) {
                return conflictOf(Kind::ImportNote, (our ? our : their)->place, was, our, their,
                                  [](const ImportNote &note) { return note.text; });
            });
        if (notes != m_ours.importNotes())
            m_change.steps += SetImportNotes{notes};
        const QList<LegacyFigure> legacy = mergedByKey(
            m_was.legacy(), m_ours.legacy(), m_theirs.legacy(), m_choices,
            [](const LegacyFigure &figure) { return figure.label; },
            [](const LegacyFigure *was, const LegacyFigure *our, const LegacyFigure *their) {
                return conflictOf(Kind::Legacy, (our ? our : their)->label, was, our, their,
                                  [](const LegacyFigure &figure) { return figure.text; });
            });
        if (legacy != m_ours.legacy())
            m_change.steps += SetLegacy{legacy};
    }

    void mergePrevious()
    {
        struct Previous {
            const Report *report;
            bool operator==(const Previous &other) const
            {
                return report == other.report || (report && other.report && *report == *other.report);
            }
        };
        const Previous was{m_was.previous()}, ours{m_ours.previous()}, theirs{m_theirs.previous()};
        const Previous merged = mergedValue(was, ours, theirs, m_choices, [&] {
            return conflictOf(Kind::Previous, {}, was.report, ours.report, theirs.report,
                              [](const Report &report) { return report.title(); });
        });
        if (!(merged == ours))
            m_change.steps +=
                SetPrevious{merged.report ? std::make_shared<const Report>(*merged.report) : nullptr};
    }

    // Last, as comments stand at their places in the text that is merged by then.
    void mergeReview()
    {
        Report merged = m_ours.published();
        const Result<Change> text = merged.apply(m_change);
        const Review review = mergedReview(m_was, m_ours, m_theirs, text ? merged : m_ours, m_choices);
        // Comments move with the text as if it were altered at one place: they are put right.
        const bool movesText =
            std::any_of(m_change.steps.begin(), m_change.steps.end(),
                        [](const Change::Step &step) { return std::holds_alternative<SetNarrative>(step); });
        if (!(review == m_ours.review()) || (movesText && !review.comments.isEmpty()))
            m_change.steps += SetReview{review};
        const QList<Revision> history = mergedHistory(m_ours.history(), m_theirs.history());
        if (history != m_ours.history())
            m_change.steps += SetHistory{history};
    }

    const Report &m_was, &m_ours, &m_theirs;
    MergeChoices m_choices;
    Change m_change;
};

// The versions that were submitted, the last one first.
QList<std::shared_ptr<const Report>> submittedOf(const Report &report)
{
    QList<std::shared_ptr<const Report>> all{report.review().submitted, report.review().seen};
    all.removeAll(nullptr);
    return all;
}

} // namespace

std::shared_ptr<const Report> commonAncestor(const Report &ours, const Report &theirs)
{
    const QList<std::shared_ptr<const Report>> our = submittedOf(ours);
    const QList<std::shared_ptr<const Report>> their = submittedOf(theirs);
    for (const std::shared_ptr<const Report> &one : our) {
        for (const std::shared_ptr<const Report> &other : their) {
            if (one->readsAs(*other))
                return one;
        }
    }
    if (!our.isEmpty() && !their.isEmpty())
        return nullptr; // they went separate ways before
    return our.isEmpty() ? their.value(0) : our.first();
}

Result<Merge> merge(const Report &ancestor, const Report &ours, const Report &theirs,
                    const QList<MergeSide> &choices)
{
    if (ancestor.formPointer() != ours.formPointer() || theirs.formPointer() != ours.formPointer())
        return Error{Report::tr("The reports are on different forms: they can be compared, not merged.")};
    return ReportMerge(ancestor, ours, theirs, choices).merge();
}

} // namespace nianbao
