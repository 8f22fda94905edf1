#include "publish/chart_beside.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nianbao {

namespace {

// Multiples of the type's size.
constexpr double leaderRoom = 3;    // between circle and words
constexpr double leaderBegin = 0.3; // outside the rim
constexpr double leaderBend = 1.2;  // outside the rim, where it has to go outwards first
constexpr double leaderKnee = 1.3;  // before the words
constexpr double leaderEnd = 0.5;   // before the words
constexpr double leastAway = 0.2;   // of a leader from the circle
constexpr double wishedAway = 1;    // of the words from the rim
constexpr double overhang = 2;      // of the words above and below the circle
constexpr double blockSpace = 0.6;  // between two blocks

// Moves blocks, which are in order from above, as little as keeps them apart and within `reach` above
// and below 0. They have to fit. Blocks that touch make a group, which stands at the mean of what its
// blocks wish.
void spreadApart(const QList<ChartBlock *> &blocks, double space, double reach)
{
    struct Group {
        qsizetype first;
        double height;
        double wishes; // for its top, summed over its blocks
        double top;
    };
    QList<Group> groups;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Group group{i, blocks[i]->height, blocks[i]->y - blocks[i]->height / 2, 0};
        for (;;) {
            const double count = double(i + 1 - group.first);
            group.top = std::clamp(group.wishes / count, -reach, std::max(reach - group.height, -reach));
            if (groups.isEmpty() || groups.last().top + groups.last().height + space <= group.top)
                break;
            const Group above = groups.takeLast();
            group.wishes += above.wishes - count * (above.height + space);
            group.height += above.height + space;
            group.first = above.first;
        }
        groups += group;
    }
    for (qsizetype g = 0; g < groups.size(); ++g) {
        double y = groups[g].top;
        const qsizetype end = g + 1 < groups.size() ? groups[g + 1].first : blocks.size();
        for (qsizetype i = groups[g].first; i < end; ++i) {
            blocks[i]->y = y + blocks[i]->height / 2;
            y += blocks[i]->height + space;
        }
    }
}

bool meet(const QPolygonF &one, const QPolygonF &other)
{
    for (qsizetype i = 0; i + 1 < one.size(); ++i) {
        for (qsizetype j = 0; j + 1 < other.size(); ++j) {
            const QLineF line(one[i], one[i + 1]);
            if (line.intersects(QLineF(other[j], other[j + 1])) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

class BlockSetter
{
public:
    BlockSetter(const ChartSectors &circle, const ChartWords &words)
        : m_circle(circle)
        , m_words(words)
        , m_em(words.size())
        , m_column(circle.centre.x() - circle.outer - leaderRoom * m_em)
    {
    }

    std::optional<QList<ChartBlock>> blocks(const QList<ChartSector> &sectors)
    {
        for (ChartSector sector : sectors) {
            if (sectors.size() == 1) // its words stand at the right, not below
                sector.end = std::numbers::pi;
            if (!add(sector))
                return std::nullopt;
        }
        if (!spread(true) || !spread(false) || !drawLeaders())
            return std::nullopt;
        return m_blocks;
    }

private:
    bool add(const ChartSector &sector)
    {
        const ChartWords::Lines label = m_words.broken(m_words.label(sector.part), m_column);
        ChartBlock block{sector, label.lines, label.lines.size()};
        const QString count = m_words.count(sector.part);
        const QString &percent = m_words.percent(sector.part);
        const QString both = percent.isEmpty() ? count : count + QChar(0x3000) + percent;
        if (m_words.width(both) <= m_column)
            block.lines += both;
        else
            block.lines += {count, percent};
        block.height = double(block.lines.size()) * m_words.pitch();
        const QPointF wish =
            m_circle.at(m_circle.outer + wishedAway * m_em, sector.middle()) - m_circle.centre;
        block.y = wish.y();
        block.right = wish.x() >= 0;
        const double side = block.right ? 1 : -1;
        block.edge = m_circle.centre.x() + side * (m_circle.outer + leaderRoom * m_em);
        m_blocks += block;
        return label.isWhole
               && std::all_of(block.lines.begin(), block.lines.end(),
                              [this](const QString &line) { return m_words.width(line) <= m_column; });
    }

    bool spread(bool right)
    {
        const double reach = m_circle.outer + overhang * m_em;
        QList<ChartBlock *> side;
        double height = -blockSpace * m_em;
        for (ChartBlock &block : m_blocks) {
            if (block.right == right) {
                side += &block;
                height += block.height + blockSpace * m_em;
            }
        }
        if (height > 2 * reach)
            return false;
        if (!right) // clockwise, that side begins below
            std::reverse(side.begin(), side.end());
        spreadApart(side, blockSpace * m_em, reach);
        return true;
    }

    // From the sector's rim to its words: straight to their height, or outwards first.
    QPolygonF leaderOf(const ChartBlock &block, bool outwards) const
    {
        const double side = block.right ? 1 : -1;
        const double angle = block.sector.middle();
        QPolygonF leader{m_circle.at(m_circle.outer + leaderBegin * m_em, angle)};
        if (outwards)
            leader += m_circle.at(m_circle.outer + leaderBend * m_em, angle);
        leader += {block.edge - side * leaderKnee * m_em, block.y};
        leader += {block.edge - side * leaderEnd * m_em, block.y};
        return leader;
    }

    // A leader that went over the circle would seem to begin at another sector.
    bool isOutside(const QPolygonF &leader) const
    {
        for (qsizetype i = 0; i + 1 < leader.size(); ++i) {
            constexpr int steps = 16;
            for (int step = 0; step <= steps; ++step) {
                const QPointF from = leader[i] + (leader[i + 1] - leader[i]) * step / steps - m_circle.centre;
                if (std::hypot(from.x(), from.y()) < m_circle.outer + leastAway * m_em)
                    return false;
            }
        }
        return true;
    }

    bool drawLeaders()
    {
        for (ChartBlock &block : m_blocks) {
            block.leader = leaderOf(block, false);
            if (!isOutside(block.leader))
                block.leader = leaderOf(block, true);
            if (!isOutside(block.leader))
                return false;
            for (const ChartBlock *before = m_blocks.constData(); before != &block; ++before) {
                if (meet(before->leader, block.leader))
                    return false;
            }
        }
        return true;
    }

    const ChartSectors &m_circle;
    const ChartWords &m_words;
    double m_em;
    double m_column; // the width of the words at either side
    QList<ChartBlock> m_blocks;
};

} // namespace

std::optional<QList<ChartBlock>> blocksBeside(const ChartSectors &circle, const QList<ChartSector> &sectors,
                                              const ChartWords &words)
{
    return BlockSetter(circle, words).blocks(sectors);
}

} // namespace nianbao
