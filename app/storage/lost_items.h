#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace nianbao {

// Which items of a file's lists are gone, so that the places of the others keep the numbers that they had
// in the file.
class LostItems
{
public:
    // Numbers of one list in rising order, as they had in the file.
    void append(const QString &list, qsizetype number) { m_numbers[list] += number; }
    void insert(const QString &list, qsizetype number)
    {
        QList<qsizetype> &numbers = m_numbers[list];
        numbers.insert(std::lower_bound(numbers.begin(), numbers.end(), number), number);
    }

    // The number in the file of what stands at `index` by now.
    qsizetype numberOf(const QString &list, qsizetype index) const
    {
        const auto found = m_numbers.constFind(list);
        if (found == m_numbers.cend())
            return index;
        for (const qsizetype lost : *found) {
            if (lost > index)
                break;
            ++index;
        }
        return index;
    }

private:
    QHash<QString, QList<qsizetype>> m_numbers; // by the list's path
};

} // namespace nianbao
