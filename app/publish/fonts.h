#pragma once

#include "model/result.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace nianbao {

// What a piece of the paper is set in (GB/T 9704—2012): each role has its own face.
// The strong one is the body's in bold.
enum class FontRole { Title, Body, Strong, Heading, Subheading, Table, PageNumber };

// A role that isn't set in one of its proper faces or not in the one that was chosen, and what stands in.
struct FontSubstitution {
    FontRole role;
    QString roleName; // "body", as in the data file
    QString wanted;   // the family that was chosen and is missing, or the first of the role's list
    QString used;     // the family that stands in
};

// A role's families in the order in which they are looked for.
struct RoleFamilies {
    FontRole role;
    QString name; // "body", as in the data file
    QStringList preferred;
    QStringList standIns;
};

// Families that a person chose, by the roles' names.
using FontChoices = QHash<QString, QString>;

// The families chosen for the roles, from the ordered lists in resources/fonts/roles.json and what is
// installed.
class Fonts
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Fonts)

public:
    // Needs a running QGuiApplication. A role whose whole list is missing gets the system's font. A choice
    // goes before the list; one that isn't installed (any more) is among the substitutions.
    static Fonts installed(const FontChoices &choices = {});
    // The lists that those are chosen from.
    static QList<RoleFamilies> roles();

    // The same with another list, another idea of what is installed and another system font. The
    // list is verified: a fault is reported with its path ("roles[2].standIns[0].family: …").
    static Result<Fonts> choose(const QByteArray &roles,
                                const std::function<bool(const QString &family)> &isInstalled,
                                const QString &systemFamily, const FontChoices &choices = {});

    // At a size in points; a negative size is not allowed.
    QFont font(FontRole role, double pointSize) const;
    const QList<FontSubstitution> &substitutions() const { return m_substitutions; }

private:
    struct Face {
        QString family;
        bool bold = false;
    };
    QHash<FontRole, Face> m_faces;
    QList<FontSubstitution> m_substitutions;
};

} // namespace nianbao
