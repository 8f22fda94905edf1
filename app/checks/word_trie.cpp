#include "checks/word_trie.h"

#include <limits>

namespace nianbao {

void CharacterTable::set(QChar c, quint16 value)
{
    quint16 &row = m_rowOf[c.row()];
    if (row == 0) {
        row = quint16(m_rows.size());
        m_rows.emplace_back();
    }
    m_rows[row][c.cell()] = value;
}

quint16 WordTrie::childBelow(quint16 node, QChar c) const
{
    for (const Child &child : m_nodes[node].children) {
        if (child.character == c.unicode())
            return child.node;
    }
    return 0;
}

int WordTrie::insert(QStringView word, int value)
{
    quint16 node = 0;
    for (const QChar c : word) {
        quint16 next = childOf(node, c);
        if (next == 0) {
            if (m_nodes.size() > std::numeric_limits<quint16>::max())
                qFatal("too many words");
            next = quint16(m_nodes.size());
            m_nodes.emplace_back();
            if (node == 0)
                m_first.set(c, next);
            else
                m_nodes[node].children.push_back({c.unicode(), next});
        }
        node = next;
    }
    const int before = m_nodes[node].value;
    if (before < 0)
        m_nodes[node].value = value;
    return before;
}

WordTrie::WordTrie(const QStringList &words) : WordTrie()
{
    for (const QString &word : words)
        insert(word, 0);
}

int WordTrie::longestBegun(QStringView text, qsizetype place, qsizetype *length) const
{
    int best = -1;
    quint16 node = 0;
    for (qsizetype i = place; i < text.size(); ++i) {
        node = childOf(node, text[i]);
        if (node == 0)
            break;
        if (m_nodes[node].value >= 0) {
            best = m_nodes[node].value;
            *length = i + 1 - place;
        }
    }
    return best;
}

} // namespace nianbao
