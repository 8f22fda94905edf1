#include "model/sequence_difference.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

// A rectangle of the edit graph: the items from left to right of the one sequence become those from top to
// bottom of the other.
struct Box {
    qsizetype left, right, top, bottom;

    qsizetype width() const { return right - left; }
    qsizetype height() const { return bottom - top; }
};

struct Point {
    qsizetype x, y;
};

// How far one comes on each diagonal x − y of a box from one of its corners with so many edits; within the
// box alone.
class Frontier
{
public:
    Frontier(const Box &box, qsizetype most)
        : m_width(box.width()), m_height(box.height()), m_middle(most + 1), m_reached(2 * most + 3, none)
    {
    }

    // The furthest x on the diagonal; `none` where one doesn't come.
    qsizetype at(qsizetype diagonal) const { return m_reached[m_middle + diagonal]; }

    template<typename AreAlike>
    qsizetype advance(qsizetype edits, qsizetype diagonal, const AreAlike &areAlike)
    {
        qsizetype x = none;
        if (edits == 0)
            x = 0;
        else {
            if (const qsizetype above = at(diagonal + 1); above != none && above - diagonal <= m_height)
                x = above;
            if (const qsizetype beside = at(diagonal - 1); beside != none && beside + 1 <= m_width)
                x = std::max(x, beside + 1);
        }
        if (x != none) {
            while (x < m_width && x - diagonal < m_height && areAlike(x, x - diagonal))
                ++x;
        }
        m_reached[m_middle + diagonal] = x;
        return x;
    }

    static constexpr qsizetype none = -1;

private:
    qsizetype m_width, m_height;
    qsizetype m_middle;
    QList<qsizetype> m_reached;
};

class Search
{
public:
    Search(const QList<int> &before, const QList<int> &after, qsizetype most)
        : m_before(before), m_after(after), m_most(std::max<qsizetype>(most, 1))
    {
    }

    QList<Stretch> stretches()
    {
        compare({0, m_before.size(), 0, m_after.size()});
        return m_stretches;
    }

private:
    void compare(Box box)
    {
        while (box.width() > 0 && box.height() > 0 && m_before[box.left] == m_after[box.top]) {
            ++box.left;
            ++box.top;
        }
        while (box.width() > 0 && box.height() > 0 && m_before[box.right - 1] == m_after[box.bottom - 1]) {
            --box.right;
            --box.bottom;
        }
        if (box.width() == 0 || box.height() == 0) {
            add(box);
            return;
        }
        const Point middle = middleOf(box);
        compare({box.left, middle.x, box.top, middle.y});
        compare({middle.x, box.right, middle.y, box.bottom});
    }

    void add(const Box &box)
    {
        if (box.width() == 0 && box.height() == 0)
            return;
        if (!m_stretches.isEmpty()) {
            Stretch &last = m_stretches.last();
            if (last.before + last.removed == box.left && last.after + last.added == box.top) {
                last.removed += box.width();
                last.added += box.height();
                return;
            }
        }
        m_stretches += {box.left, box.width(), box.top, box.height()};
    }

    // A point that a shortest path through the box leads over, half of its edits on either side. The box's
    // first items differ, and so do its last ones: the point is neither of its corners.
    Point middleOf(const Box &box) const
    {
        const qsizetype width = box.width();
        const qsizetype height = box.height();
        const qsizetype delta = width - height;
        const qsizetype most = std::min((width + height + 1) / 2, m_most);
        Frontier forward(box, most), backward(box, most);
        const auto alikeForward = [&](qsizetype x, qsizetype y) {
            return m_before[box.left + x] == m_after[box.top + y];
        };
        const auto alikeBackward = [&](qsizetype x, qsizetype y) {
            return m_before[box.right - 1 - x] == m_after[box.bottom - 1 - y];
        };
        const auto isWithin = [](qsizetype diagonal, qsizetype edits) {
            return diagonal >= -edits && diagonal <= edits;
        };
        for (qsizetype edits = 0; edits <= most; ++edits) {
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                if (diagonal < -height || diagonal > width)
                    continue;
                const qsizetype x = forward.advance(edits, diagonal, alikeForward);
                const qsizetype other = delta - diagonal; // the same, seen from the other corner
                if (delta % 2 != 0 && x != Frontier::none && isWithin(other, edits - 1)
                    && backward.at(other) != Frontier::none && x + backward.at(other) >= width)
                    return {box.left + x, box.top + x - diagonal};
            }
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                if (diagonal < -height || diagonal > width)
                    continue;
                const qsizetype x = backward.advance(edits, diagonal, alikeBackward);
                const qsizetype other = delta - diagonal;
                if (delta % 2 == 0 && x != Frontier::none && isWithin(other, edits)
                    && forward.at(other) != Frontier::none && x + forward.at(other) >= width)
                    return {box.right - x, box.bottom - (x - diagonal)};
            }
        }
        return furthest(box, forward, backward, most);
    }

    // Where so many edits don't meet: the point that came furthest. Its half of the box is done, as well as
    // can be, and the other one goes on from there.
    static Point furthest(const Box &box, const Frontier &forward, const Frontier &backward, qsizetype most)
    {
        qsizetype best = -1;
        Point point{box.left, box.top};
        for (qsizetype diagonal = -most; diagonal <= most; ++diagonal) {
            if (const qsizetype x = forward.at(diagonal); x != Frontier::none && 2 * x - diagonal > best) {
                best = 2 * x - diagonal;
                point = {box.left + x, box.top + x - diagonal};
            }
            if (const qsizetype x = backward.at(diagonal); x != Frontier::none && 2 * x - diagonal > best) {
                best = 2 * x - diagonal;
                point = {box.right - x, box.bottom - (x - diagonal)};
            }
        }
        return point;
    }

    const QList<int> &m_before;
    const QList<int> &m_after;
    const qsizetype m_most;
    QList<Stretch> m_stretches;
};

// The items of a sequence that another one has, too, and where they stand: nothing else can be alike.
struct Common {
    Common(const QList<int> &sequence, const QList<int> &other)
    {
        const QSet<int> known(other.begin(), other.end());
        for (qsizetype i = 0; i < sequence.size(); ++i) {
            if (known.contains(sequence[i])) {
                items += sequence[i];
                places += i;
            }
        }
    }

    QList<int> items;
    QList<qsizetype> places;
};

// The stretches around what is alike, which is told in order, pair by pair.
class Gaps
{
public:
    void addAlike(qsizetype before, qsizetype after)
    {
        if (before > m_before || after > m_after)
            m_gaps += {m_before, before - m_before, m_after, after - m_after};
        m_before = before + 1;
        m_after = after + 1;
    }
    // Up to the ends of the sequences.
    QList<Stretch> all(qsizetype before, qsizetype after)
    {
        addAlike(before, after);
        return m_gaps;
    }

private:
    QList<Stretch> m_gaps;
    qsizetype m_before = 0;
    qsizetype m_after = 0;
};

constexpr qsizetype steps = 10'000'000; // that are done at once
constexpr qsizetype fewest = 32;

} // namespace

QList<Stretch> stretchesBetween(const QList<int> &before, const QList<int> &after, int most)
{
    const Common was(before, after);
    const Common is(after, before);
    const qsizetype size = was.items.size() + is.items.size();
    const qsizetype bound = most > 0 ? most : std::max(fewest, steps / std::max(size, qsizetype(1)));
    Gaps gaps;
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Stretch &one : Search(was.items, is.items, bound).stretches()) {
        while (x < one.before)
            gaps.addAlike(was.places[x++], is.places[y++]);
        x += one.removed;
        y += one.added;
    }
    while (x < was.items.size())
        gaps.addAlike(was.places[x++], is.places[y++]);
    return gaps.all(before.size(), after.size());
}

} // namespace nianbao
