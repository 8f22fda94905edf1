#include "publish/fonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

struct RoleName {
    FontRole role;
    const char *name;
};
constexpr RoleName roleNames[] = {{FontRole::Title, "title"},     {FontRole::Body, "body"},
                                  {FontRole::Heading, "heading"}, {FontRole::Subheading, "subheading"},
                                  {FontRole::Table, "table"},     {FontRole::PageNumber, "pageNumber"}};

struct Candidate {
    QString family;
    bool bold = false;
};
// One role of the data file.
struct RoleFaces {
    QString name;
    QStringList preferred;
    QList<Candidate> standIns;
};

class RolesReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Fonts)

public:
    static Result<QList<RoleFaces>> read(const QByteArray &json)
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (!document.isObject())
            return Error{tr("The list of fonts can't be read: %1").arg(fault.errorString())};
        QList<RoleFaces> roles;
        const QJsonArray array = document[QLatin1String("roles")].toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Result<RoleFaces> role = readRole(array[i].toObject(), QStringLiteral("roles[%1]").arg(i));
            if (!role)
                return role.error();
            roles += *role;
        }
        return roles;
    }

private:
    static Result<RoleFaces> readRole(const QJsonObject &json, const QString &path)
    {
        RoleFaces role{json[QLatin1String("role")].toString(), {}, {}};
        const QJsonArray preferred = json[QLatin1String("preferred")].toArray();
        if (preferred.isEmpty())
            return Error{tr("expected a list of families"), {}, path + QStringLiteral(".preferred")};
        for (qsizetype i = 0; i < preferred.size(); ++i) {
            role.preferred += preferred[i].toString();
            if (role.preferred.last().isEmpty())
                return Error{
                    tr("expected a family's name"), {}, path + QStringLiteral(".preferred[%1]").arg(i)};
        }
        const QJsonArray standIns = json[QLatin1String("standIns")].toArray();
        for (qsizetype i = 0; i < standIns.size(); ++i) {
            const QString place = path + QStringLiteral(".standIns[%1]").arg(i);
            const QJsonObject standIn = standIns[i].toObject();
            const QString family = standIn[QLatin1String("family")].toString();
            const QString weight = standIn[QLatin1String("weight")].toString(QStringLiteral("normal"));
            if (family.isEmpty())
                return Error{tr("expected a family's name"), {}, place + QStringLiteral(".family")};
            const bool bold = weight == QLatin1String("bold");
            if (!bold && weight != QLatin1String("normal"))
                return Error{tr("expected \"normal\" or \"bold\""), {}, place + QStringLiteral(".weight")};
            role.standIns += {family, bold};
        }
        return role;
    }
};

// What a role is set in, and what it should be set in where that is another.
struct FoundFace {
    Candidate face;
    QString wanted{};
};

FoundFace faceFor(const RoleFaces &faces, const std::function<bool(const QString &)> &isInstalled,
                  const QString &systemFamily, const QString &chosen)
{
    const auto isProper = [&faces](const QString &family) { return faces.preferred.contains(family); };
    const auto preferred =
        std::find_if(faces.preferred.begin(), faces.preferred.end(), std::cref(isInstalled));
    // A title's stand-in is to be bold, whoever picked it.
    const auto standIn = [&faces](const auto &fits) {
        return std::find_if(faces.standIns.begin(), faces.standIns.end(),
                            [&fits](const Candidate &one) { return fits(one.family); });
    };
    if (!chosen.isEmpty() && isInstalled(chosen)) {
        const auto known = standIn([&chosen](const QString &family) { return family == chosen; });
        const Candidate face = known == faces.standIns.end() ? Candidate{chosen} : *known;
        // Where a proper face is there, it isn't missed.
        return {face,
                isProper(chosen) || preferred != faces.preferred.end() ? QString() : faces.preferred.first()};
    }
    if (preferred != faces.preferred.end())
        return {Candidate{*preferred}, chosen};
    const auto installed = standIn(isInstalled);
    return {installed == faces.standIns.end() ? Candidate{systemFamily} : *installed,
            chosen.isEmpty() ? faces.preferred.first() : chosen};
}

QByteArray shippedRoles()
{
    QFile file(QStringLiteral(":/fonts/roles.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of fonts is missing from the program.");
    return file.readAll();
}

} // namespace

Result<Fonts> Fonts::choose(const QByteArray &json, const std::function<bool(const QString &)> &isInstalled,
                            const QString &systemFamily, const FontChoices &choices)
{
    const Result<QList<RoleFaces>> roles = RolesReader::read(json);
    if (!roles)
        return roles.error();

    Fonts fonts;
    for (const RoleFaces &faces : *roles) {
        const auto known =
            std::find_if(std::begin(roleNames), std::end(roleNames),
                         [&faces](const RoleName &one) { return faces.name == QLatin1String(one.name); });
        if (known == std::end(roleNames) || fonts.m_faces.contains(known->role))
            return Error{tr("unknown or repeated role \"%1\"").arg(faces.name), {}, QStringLiteral("roles")};

        const FoundFace found = faceFor(faces, isInstalled, systemFamily, choices.value(faces.name));
        fonts.m_faces.insert(known->role, {found.face.family, found.face.bold});
        if (!found.wanted.isEmpty())
            fonts.m_substitutions += {known->role, faces.name, found.wanted, found.face.family};
    }
    for (const RoleName &one : roleNames) {
        if (!fonts.m_faces.contains(one.role))
            return Error{
                tr("the role \"%1\" is missing").arg(QLatin1String(one.name)), {}, QStringLiteral("roles")};
    }
    fonts.m_faces.insert(FontRole::Strong, {fonts.m_faces[FontRole::Body].family, true});
    return fonts;
}

Fonts Fonts::installed(const FontChoices &choices)
{
    // hasFamily() knows a family by each of its names, the Chinese and the English one.
    const Result<Fonts> fonts = choose(
        shippedRoles(), [](const QString &family) { return QFontDatabase::hasFamily(family); },
        QGuiApplication::font().family(), choices);
    if (!fonts)
        qFatal("%s", qUtf8Printable(fonts.error().text()));
    return *fonts;
}

QList<RoleFamilies> Fonts::roles()
{
    const Result<QList<RoleFaces>> read = RolesReader::read(shippedRoles());
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().text()));
    QList<RoleFamilies> roles;
    for (const RoleFaces &faces : *read) {
        for (const RoleName &known : roleNames) {
            if (faces.name != QLatin1String(known.name))
                continue;
            roles += {known.role, faces.name, faces.preferred, {}};
            for (const Candidate &standIn : faces.standIns)
                roles.last().standIns += standIn.family;
        }
    }
    return roles;
}

QFont Fonts::font(FontRole role, double pointSize) const
{
    const Face face = m_faces.value(role);
    QFont font(face.family);
    font.setPointSizeF(pointSize);
    font.setBold(face.bold);
    // Paper has no pixels to fit the outlines to: widths are to be the same at every resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Beside Latin letters the Noto CJK fonts swap digits and brackets for glyphs that belong to no
    // character: in a PDF they could be neither copied nor searched. Han needs no shaping; scripts
    // that do are shaped nevertheless.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace nianbao
