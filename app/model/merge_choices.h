#pragma once

#include "model/merge.h"

#include <algorithm>

namespace nianbao {

// The conflicts of a merge as they are met, always in the same order, and what was chosen for each.
class MergeChoices
{
public:
    explicit MergeChoices(const QList<MergeSide> &choices) : m_choices(choices) {}

    MergeSide choose(const MergeConflict &conflict)
    {
        m_conflicts += conflict;
        return m_choices.value(m_conflicts.size() - 1, MergeSide::Ours);
    }
    const QList<MergeConflict> &conflicts() const { return m_conflicts; }

private:
    QList<MergeSide> m_choices;
    QList<MergeConflict> m_conflicts;
};

// One value three ways; `conflict` makes the conflict where it is one.
template<typename Value, typename Conflict>
Value mergedValue(const Value &ancestor, const Value &ours, const Value &theirs, MergeChoices &choices,
                  const Conflict &conflict)
{
    if (ours == theirs || theirs == ancestor)
        return ours;
    if (ours == ancestor)
        return theirs;
    return choices.choose(conflict()) == MergeSide::Ours ? ours : theirs;
}

// Lists of things that are known by a key: ours in their order, then what came with theirs. Where several
// have one key, the first is the first one's counterpart, and so on. `conflict` makes the conflict of three,
// null where one isn't there.
template<typename Value, typename KeyOf, typename Conflict>
QList<Value> mergedByKey(const QList<Value> &ancestor, const QList<Value> &ours, const QList<Value> &theirs,
                         MergeChoices &choices, const KeyOf &keyOf, const Conflict &conflict)
{
    // Which one of its key it is in its list.
    const auto orderOf = [&keyOf](const QList<Value> &list, qsizetype index) {
        return std::count_if(list.begin(), list.begin() + index,
                             [&](const Value &one) { return keyOf(one) == keyOf(list[index]); });
    };
    const auto find = [&keyOf](const QList<Value> &list, const Value &like, qsizetype order) {
        for (const Value &one : list) {
            if (keyOf(one) == keyOf(like) && order-- == 0)
                return &one;
        }
        return static_cast<const Value *>(nullptr);
    };
    const auto isSame = [](const Value *a, const Value *b) { return a && b ? *a == *b : !a && !b; };
    QList<Value> merged;
    const auto take = [&](const QList<Value> &list, qsizetype index) {
        const qsizetype order = orderOf(list, index);
        const Value *was = find(ancestor, list[index], order);
        const Value *our = find(ours, list[index], order);
        const Value *their = find(theirs, list[index], order);
        if (&list == &theirs && our)
            return; // it was ours' turn before
        const bool isOurs =
            isSame(our, their) || isSame(their, was)
            || (!isSame(our, was) && choices.choose(conflict(was, our, their)) == MergeSide::Ours);
        if (const Value *taken = isOurs ? our : their)
            merged += *taken;
    };
    for (qsizetype i = 0; i < ours.size(); ++i)
        take(ours, i);
    for (qsizetype i = 0; i < theirs.size(); ++i)
        take(theirs, i);
    return merged;
}

// What each of three says, for a conflict.
template<typename Value, typename Words>
MergeConflict conflictOf(MergeConflict::Kind kind, const QString &place, const Value *ancestor,
                         const Value *ours, const Value *theirs, const Words &words)
{
    MergeConflict conflict{kind, place};
    if (ancestor)
        conflict.ancestor = words(*ancestor);
    if (ours)
        conflict.ours = words(*ours);
    if (theirs)
        conflict.theirs = words(*theirs);
    return conflict;
}

} // namespace nianbao
