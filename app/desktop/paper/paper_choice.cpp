#include "desktop/paper/paper_choice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace nianbao {

namespace {

const QString fontsKey = QStringLiteral("paper/fonts");
const QString sealKey = QStringLiteral("paper/seal");
const QString turnedKey = QStringLiteral("paper/turned");

} // namespace

PaperChoice PaperChoice::kept()
{
    PaperChoice choice;
    QSettings settings;
    settings.beginGroup(fontsKey);
    for (const QString &role : settings.childKeys())
        choice.fonts.insert(role, settings.value(role).toString());
    settings.endGroup();
    choice.options.withSeal = settings.value(sealKey).toBool();
    choice.options.turnsWideTables = settings.value(turnedKey).toBool();
    return choice;
}

void PaperChoice::keep() const
{
    QSettings settings;
    settings.remove(fontsKey);
    settings.beginGroup(fontsKey);
    for (auto one = fonts.begin(); one != fonts.end(); ++one)
        settings.setValue(one.key(), one.value());
    settings.endGroup();
    settings.setValue(sealKey, options.withSeal);
    settings.setValue(turnedKey, options.turnsWideTables);
}

QString PaperChoice::draftMark()
{
    QFile file(QStringLiteral(":/wording/paper.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The paper's wording is missing from the program.");
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("draftMark")].toString();
}

} // namespace nianbao
