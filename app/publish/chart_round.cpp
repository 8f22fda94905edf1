#include "publish/chart_round.h"

#include "publish/chart_columns.h"
#include "publish/chart_sectors.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nianbao {

namespace {

// Multiples of the type's size.
constexpr double radius = 8;
constexpr double hole = 0.58;      // of the radius
constexpr double leaderRoom = 3;   // between circle and words
constexpr double leaderEnd = 0.5;  // before the words
constexpr double leaderKnee = 1.3; // before the words
constexpr double overhang = 2;     // of the words above and below the circle
constexpr double blockSpace = 0.6; // between two parts' words
constexpr double listSpace = 1.4;  // above the list
constexpr double hatchPitch = 0.45;

// A sector's words and where they stand: the middle of the block at `y` from the centre's height.
struct Block {
    ChartSector sector;
    QStringList lines; // the label's, then the figures'
    qsizetype labelLines = 0;
    double height = 0;
    double y = 0;
    bool right = true;
    QPolygonF leader{}; // from the centre's height, too
};

// Moves blocks, which are in order from above, as little as keeps them apart and within `reach` above
// and below 0. They have to fit. Blocks that touch make a group, which stands at the mean of what its
// blocks wish.
void spreadApart(QList<Block *> blocks, double space, double reach)
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
            if (QLineF(one[i], one[i + 1]).intersects(QLineF(other[j], other[j + 1]))
                == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

class RoundSetter
{
public:
    RoundSetter(ChartDrawing &drawing, const ChartWords &words)
        : m_drawing(drawing), m_words(words), m_em(words.size()), m_sectors(sectorsOf(words.chart()))
    {
        m_circle.outer = radius * m_em;
        m_circle.inner = words.chart().kind == ChartKind::Ring ? hole * m_circle.outer : 0;
        m_circle.centre.setX(drawing.size.width() / 2);
        m_column = m_circle.centre.x() - m_circle.outer - leaderRoom * m_em;
    }

    double place(double top)
    {
        const bool beside = makeBlocks() && spread() && makeLeaders();
        double above = m_circle.outer;
        double below = m_circle.outer;
        if (beside) {
            for (const Block &block : std::as_const(m_blocks)) {
                above = std::max(above, block.height / 2 - block.y);
                below = std::max(below, block.height / 2 + block.y);
            }
        }
        m_circle.centre.setY(top + above + ChartDrawing::edgeThickness);
        m_drawing.shapes += surfacesOf(m_sectors, m_circle, hatchPitch * m_em);
        placeMiddle();
        if (beside) {
            for (const Block &block : std::as_const(m_blocks))
                placeBlock(block);
        }
        const double end = m_circle.centre.y() + below + ChartDrawing::edgeThickness;
        QList<qsizetype> listed;
        for (qsizetype i = 0; i < m_words.chart().parts.size(); ++i) {
            if (!beside || !hasSector(i))
                listed += i;
        }
        return listed.isEmpty() ? end : placeList(m_drawing, m_words, listed, end + listSpace * m_em);
    }

private:
    bool hasSector(qsizetype part) const
    {
        return std::any_of(m_sectors.begin(), m_sectors.end(),
                           [part](const ChartSector &sector) { return sector.part == part; });
    }

    // Whether every sector's words fit into a column beside the circle.
    bool makeBlocks()
    {
        for (ChartSector sector : std::as_const(m_sectors)) {
            if (m_sectors.size() == 1) // its words stand at the right, not below
                sector.end = std::numbers::pi;
            const ChartWords::Lines label = m_words.broken(m_words.label(sector.part), m_column);
            Block block{sector, label.lines, label.lines.size()};
            const QString count = m_words.count(sector.part);
            const QString &percent = m_words.percent(sector.part);
            const QString both = percent.isEmpty() ? count : count + QChar(0x3000) + percent;
            if (m_words.width(both) <= m_column)
                block.lines += both;
            else
                block.lines += {count, percent};
            for (const QString &line : std::as_const(block.lines)) {
                if (!label.isWhole || m_words.width(line) > m_column)
                    return false;
            }
            block.height = double(block.lines.size()) * m_words.pitch();
            const QPointF wish =
                ChartSectors{{}, m_circle.outer + m_em, 0}.at(m_circle.outer + m_em, sector.middle());
            block.y = wish.y();
            block.right = wish.x() >= 0;
            m_blocks += block;
        }
        return true;
    }

    bool spread()
    {
        const double reach = m_circle.outer + overhang * m_em;
        for (const bool right : {true, false}) {
            QList<Block *> side;
            double height = -blockSpace * m_em;
            for (Block &block : m_blocks) {
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
        }
        return true;
    }

    // From the sector's rim to its words: straight to their height, or outwards first.
    QPolygonF leaderOf(const Block &block, bool outwards) const
    {
        const double side = block.right ? 1 : -1;
        const double words = m_circle.centre.x() + side * (m_circle.outer + leaderRoom * m_em);
        const double y = m_circle.centre.y() + block.y;
        QPolygonF leader{m_circle.at(m_circle.outer + 0.3 * m_em, block.sector.middle())};
        if (outwards)
            leader += m_circle.at(m_circle.outer + 1.2 * m_em, block.sector.middle());
        leader += {words - side * leaderKnee * m_em, y};
        leader += {words - side * leaderEnd * m_em, y};
        return leader;
    }

    // A leader that went over the circle would seem to begin at another sector.
    bool isClear(const QPolygonF &leader) const
    {
        for (qsizetype i = 0; i + 1 < leader.size(); ++i) {
            constexpr int steps = 16;
            for (int step = 0; step <= steps; ++step) {
                const QPointF from = leader[i] + (leader[i + 1] - leader[i]) * step / steps - m_circle.centre;
                if (std::hypot(from.x(), from.y()) < m_circle.outer + 0.2 * m_em)
                    return false;
            }
        }
        return true;
    }

    // Whether all leaders can be drawn, over neither the circle nor each other.
    bool makeLeaders()
    {
        for (Block &block : m_blocks) {
            block.leader = leaderOf(block, false);
            if (!isClear(block.leader))
                block.leader = leaderOf(block, true);
            if (!isClear(block.leader))
                return false;
            for (const Block &other : std::as_const(m_blocks)) {
                if (&other == &block)
                    break;
                if (meet(other.leader, block.leader))
                    return false;
            }
        }
        return true;
    }

    void placeBlock(const Block &block)
    {
        const double side = block.right ? 1 : -1;
        const double x = m_circle.centre.x() + side * (m_circle.outer + leaderRoom * m_em);
        const auto anchor = block.right ? ChartText::Anchor::Begin : ChartText::Anchor::End;
        double baseline = m_words.firstBaseline(m_circle.centre.y() + block.y, block.lines.size());
        for (qsizetype i = 0; i < block.lines.size(); ++i) {
            m_drawing.texts += m_words.set(block.lines[i], {x, baseline}, anchor, block.sector.part,
                                           i < block.labelLines ? ChartInk::Text : ChartInk::Quiet);
            baseline += m_words.pitch();
        }
        m_drawing.strokes += {block.leader.translated(0, m_circle.centre.y())};
    }

    // The whole in a ring's middle; the empty circle where there is nothing to share out.
    void placeMiddle()
    {
        const QPointF &centre = m_circle.centre;
        if (m_sectors.isEmpty()) {
            for (const double r : {m_circle.outer, m_circle.inner}) {
                QPainterPath circle;
                circle.addEllipse(centre, r, r);
                if (r > 0)
                    m_drawing.strokes += {circle.toFillPolygon()};
            }
        }
        const QString &whole = m_words.chart().whole;
        if (m_circle.inner <= 0 || whole.isEmpty())
            return;
        const QString &unit = m_words.chart().unit;
        const double room = 1.6 * m_circle.inner;
        const double size = std::min(2.2, room / std::max(m_words.width(whole), 1.0));
        const auto set = [&](const QString &text, double y, ChartInk ink, double relative) {
            m_drawing.texts +=
                m_words.set(text, centre + QPointF(0, y), ChartText::Anchor::Middle, -1, ink, relative);
        };
        const bool both = !unit.isEmpty() && m_words.width(unit) <= room;
        set(whole, (both ? 0.15 : 0.36 * size) * m_em, ChartInk::Text, size);
        if (both)
            set(unit, 1.6 * m_em, ChartInk::Quiet, 1);
    }

    ChartDrawing &m_drawing;
    const ChartWords &m_words;
    double m_em;
    QList<ChartSector> m_sectors;
    ChartSectors m_circle;
    double m_column = 0; // the width of the words at either side
    QList<Block> m_blocks;
};

} // namespace

double placeRound(ChartDrawing &drawing, const ChartWords &words, double top)
{
    return RoundSetter(drawing, words).place(top);
}

} // namespace nianbao
