#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QString>

namespace nianbao {

// What a piece of the paper is set in (GB/T 9704—2012): each role has its own face.
enum class FontRole { Title, Body, Heading, Table, PageNumber };

// A role whose first choice isn't installed, and what stands in for it.
struct FontSubstitution {
    FontRole role;
    QString roleName; // "body", as in the data file
    QString wanted;   // the first family of the role's list
    QString used;     // the family that stands in
};

// The families chosen for the roles, from the ordered lists in resources/fonts/roles.json and what is
// installed.
class Fonts
{
public:
    // Needs a running QGuiApplication.
    static Fonts installed();

    // At a size in points; a negative size is not allowed.
    QFont font(FontRole role, double pointSize) const;
    const QList<FontSubstitution> &substitutions() const { return m_substitutions; }

private:
    QHash<FontRole, QString> m_families;
    QList<FontSubstitution> m_substitutions;
};

} // namespace nianbao
