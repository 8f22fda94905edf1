#pragma once

#include <QStringList>
#include <QStringView>

#include <array>
#include <vector>

namespace nianbao {

// A small number for each character, 0 for most: two look-ups each, and memory only for the rows of the
// character set that are used.
class CharacterTable
{
public:
    CharacterTable() : m_rows(1) {}
    quint16 at(QChar c) const { return m_rows[m_rowOf[c.row()]][c.cell()]; }
    void set(QChar c, quint16 value);

private:
    std::array<quint16, 256> m_rowOf{};
    std::vector<std::array<quint16, 256>> m_rows; // the first is empty, and stays so
};

// Words, each with a number of its own, to be found in a text: the longest that begins at a place costs a
// step for each of its characters, however many words there are.
class WordTrie
{
public:
    WordTrie() : m_nodes(1) {}
    explicit WordTrie(const QStringList &words);

    // The word's number if it is there already, else -1; then it is there with `value` (0 or more).
    int insert(QStringView word, int value);
    // The number of the longest word that begins there, and its length; -1 where none does.
    int longest(QStringView text, qsizetype place, qsizetype *length) const
    {
        *length = 0;
        // Most characters begin no word.
        const bool begins = place < text.size() && m_first.at(text[place]) != 0;
        return begins ? longestBegun(text, place, length) : -1;
    }
    // Its length alone; 0 where none does.
    qsizetype lengthAt(QStringView text, qsizetype place) const
    {
        qsizetype length = 0;
        return longest(text, place, &length) < 0 ? 0 : length;
    }

private:
    struct Child {
        char16_t character;
        quint16 node;
    };
    struct Node {
        int value = -1;
        std::vector<Child> children{}; // few; those of the root stand in m_first
    };
    quint16 childOf(quint16 node, QChar c) const { return node == 0 ? m_first.at(c) : childBelow(node, c); }
    int longestBegun(QStringView text, qsizetype place, qsizetype *length) const;
    quint16 childBelow(quint16 node, QChar c) const;

    std::vector<Node> m_nodes; // the first is the root
    CharacterTable m_first;
};

} // namespace nianbao
