#pragma once

#include "model/block_matching.h"

#include <optional>

namespace nianbao {

// What became of a list of items on one side.
struct Followed {
    // Its items one by one, told as pairs (the list, the side) in order.
    Followed(const QList<BlockPair> &pairs, qsizetype count) : kept(count, -1), added(count + 1)
    {
        qsizetype gap = 0;
        for (const BlockPair &pair : pairs) {
            if (pair.before < 0) {
                added[gap] += pair.after;
            } else {
                kept[pair.before] = pair.after;
                gap = pair.before + 1;
            }
        }
    }

    QList<int> kept;         // for each of the list, its index on the side; -1 where it is gone
    QList<QList<int>> added; // before each of the list, and at the end: what is new there
};

// A list that two sides altered, three ways. The policy says what can't be decided here:
//
//   isEdge(item)               one that is always there and is no neighbour to anything
//   item(index, ours, theirs)  what both sides altered, each otherwise; null where it is gone
//   added(gap, ours, theirs)   what both put in at one place, or one where the other took the neighbours away
template<typename Item, typename Policy>
QList<Item> threeWay(const QList<Item> &ancestor, const QList<Item> &ours, const QList<Item> &theirs,
                     const Followed &weMade, const Followed &theyMade, Policy &policy)
{
    const auto taken = [](const QList<Item> &from, const QList<int> &indexes) {
        QList<Item> items;
        for (const int index : indexes)
            items += from[index];
        return items;
    };
    // Whether all that stood around a place is gone on that side, and something was.
    const auto isLost = [&](const Followed &side, qsizetype gap) {
        bool stood = false;
        for (const qsizetype neighbour : {gap - 1, gap}) {
            if (neighbour < 0 || neighbour >= ancestor.size() || policy.isEdge(ancestor[neighbour]))
                continue;
            if (side.kept[neighbour] >= 0)
                return false;
            stood = true;
        }
        return stood;
    };
    const auto isSame = [](const Item *a, const Item *b) { return a && b ? *a == *b : !a && !b; };

    QList<Item> merged;
    for (qsizetype gap = 0; gap <= ancestor.size(); ++gap) {
        const QList<Item> our = taken(ours, weMade.added[gap]);
        const QList<Item> their = taken(theirs, theyMade.added[gap]);
        const bool isOneSided =
            our.isEmpty() ? !isLost(weMade, gap) : their.isEmpty() && !isLost(theyMade, gap);
        if (our == their)
            merged += our;
        else if (isOneSided)
            merged += our + their;
        else
            merged += policy.added(gap, our, their);
        if (gap == ancestor.size())
            break;
        const auto at = [gap](const QList<Item> &side, const Followed &made) {
            return made.kept[gap] < 0 ? nullptr : &side[made.kept[gap]];
        };
        const Item *was = &ancestor[gap];
        const Item *we = at(ours, weMade);
        const Item *they = at(theirs, theyMade);
        std::optional<Item> result;
        if (isSame(we, they) || isSame(they, was))
            result = we ? std::optional(*we) : std::nullopt;
        else if (isSame(we, was))
            result = they ? std::optional(*they) : std::nullopt;
        else
            result = policy.item(gap, we, they);
        if (result)
            merged += *result;
    }
    return merged;
}

} // namespace nianbao
