#include "model/merge_review.h"

#include "model/text_anchor.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = MergeConflict::Kind;

// The anchors of comments on one version where their words are in another one.
class Anchors
{
public:
    Anchors(const Report &from, const Report &to) : m_from(from), m_to(to) {}

    Anchor moved(Anchor anchor)
    {
        if (!anchor.isRange() && !anchor.gone)
            return anchor;
        auto edits = m_edits.constFind(anchor.place);
        if (edits == m_edits.constEnd())
            edits = m_edits.insert(anchor.place, editsBetween(flatText(m_from.narrative(anchor.place)),
                                                              flatText(m_to.narrative(anchor.place))));
        for (const FlatEdit &edit : *edits)
            anchor = nianbao::moved(anchor, edit);
        return anchor;
    }

private:
    const Report &m_from;
    const Report &m_to;
    QHash<QString, QList<FlatEdit>> m_edits;
};

// A comment without the place where it is by now: that follows the text.
struct Said {
    Comment comment;

    friend bool operator==(const Said &a, const Said &b)
    {
        Comment other = b.comment;
        other.anchor = a.comment.anchor;
        return a.comment == other;
    }
};

QList<Said> saidIn(const Report &report, Anchors &&anchors)
{
    QList<Said> all;
    for (Comment comment : report.review().comments) {
        comment.anchor = anchors.moved(comment.anchor);
        all += Said{comment};
    }
    return all;
}

QString wordsOf(const Said &said)
{
    const QString words = QStringLiteral("%1: %2").arg(said.comment.by, said.comment.text);
    return said.comment.done ? Review::tr("%1 (done)", "a comment").arg(words) : words;
}

QString wordsOf(const QList<StageEntry> &way)
{
    return way.isEmpty()
               ? stageWords(Stage::Draft)
               : Review::tr("%1, by %2", "a stage").arg(stageWords(way.last().stage), way.last().by);
}

bool beginsWith(const QList<StageEntry> &way, const QList<StageEntry> &beginning)
{
    return way.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), way.begin());
}

// Whose way it goes on with: the longer one, if the other is its beginning.
MergeSide chosenWay(const Report &ancestor, const Review &ours, const Review &theirs, MergeChoices &choices)
{
    if (beginsWith(ours.way, theirs.way))
        return MergeSide::Ours;
    if (beginsWith(theirs.way, ours.way))
        return MergeSide::Theirs;
    const QList<StageEntry> *was = ancestor.review().way.isEmpty() ? nullptr : &ancestor.review().way;
    return choices.choose(conflictOf(Kind::Stage, {}, was, &ours.way, &theirs.way,
                                     [](const QList<StageEntry> &way) { return wordsOf(way); }));
}

// At most one a place: one that still holds goes before one that doesn't.
QList<Tick> mergedTicks(const QList<Tick> &ours, const QList<Tick> &theirs, const Report &merged)
{
    QList<Tick> ticks = ours;
    for (const Tick &their : theirs) {
        const auto our = std::find_if(ticks.begin(), ticks.end(),
                                      [&their](const Tick &tick) { return tick.place == their.place; });
        if (our == ticks.end())
            ticks += their;
        else if (our->about != their.about && tickAbout(merged, their.place) == their.about)
            *our = their;
    }
    return ticks;
}

template<typename Value>
QList<Value> united(const QList<Value> &ours, const QList<Value> &theirs)
{
    QList<Value> all = ours;
    for (const Value &one : theirs) {
        if (!all.contains(one))
            all += one;
    }
    return all;
}

} // namespace

Review mergedReview(const Report &ancestor, const Report &ours, const Report &theirs, const Report &merged,
                    MergeChoices &choices)
{
    const Review &we = ours.review();
    const Review &they = theirs.review();
    Review result = we;
    if (chosenWay(ancestor, we, they, choices) == MergeSide::Theirs) {
        result.way = they.way;
        result.submitted = they.submitted;
        result.seen = they.seen;
    }
    result.comments.clear();
    const auto words = [](const Said &said) { return wordsOf(said); };
    for (const Said &said : mergedByKey(
             saidIn(ancestor, Anchors(ancestor, merged)), saidIn(ours, Anchors(ours, merged)),
             saidIn(theirs, Anchors(theirs, merged)), choices, [](const Said &one) { return one.comment.id; },
             [&words](const Said *was, const Said *our, const Said *their) {
                 const Said *any = our ? our : their;
                 return conflictOf(Kind::Comment, any->comment.id, was, our, their, words);
             }))
        result.comments += said.comment;
    result.ticks = mergedTicks(we.ticks, they.ticks, merged);
    result.filings = united(we.filings, they.filings);
    const std::optional<SignedCopy> &was = ancestor.review().signedCopy;
    result.signedCopy = mergedValue(was, we.signedCopy, they.signedCopy, choices, [&] {
        const auto side = [](const std::optional<SignedCopy> &copy) { return copy ? &*copy : nullptr; };
        return conflictOf(Kind::SignedCopy, {}, side(was), side(we.signedCopy), side(they.signedCopy),
                          [](const SignedCopy &copy) { return copy.name; });
    });
    result.unknownKeys = mergedByKey(
        ancestor.review().unknownKeys, we.unknownKeys, they.unknownKeys, choices,
        [](const UnknownKey &key) { return key.name; },
        [](const UnknownKey *key, const UnknownKey *our, const UnknownKey *their) {
            return conflictOf(Kind::Unknown, (our ? our : their)->name, key, our, their,
                              [](const UnknownKey &one) { return QString::fromUtf8(one.json); });
        });
    return result;
}

QList<Revision> mergedHistory(const QList<Revision> &ours, const QList<Revision> &theirs)
{
    if (theirs.isEmpty() || ours == theirs)
        return ours;
    QList<Revision> all = united(ours, theirs);
    std::stable_sort(all.begin(), all.end(),
                     [](const Revision &a, const Revision &b) { return a.on < b.on; });
    return all;
}

} // namespace nianbao
