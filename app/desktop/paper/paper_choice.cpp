#include "desktop/paper/paper_choice.h"

#include "publish/review_wording.h"

#include <QSettings>

namespace nianbao {

namespace {

const QString fontsKey = QStringLiteral("paper/fonts");
const QString sealKey = QStringLiteral("paper/seal");
const QString fingerprintKey = QStringLiteral("paper/fingerprint");
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
    choice.withFingerprint = settings.value(fingerprintKey).toBool();
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
    settings.setValue(fingerprintKey, withFingerprint);
}

PaperChoice PaperChoice::forNext() const
{
    PaperChoice next = *this;
    next.options.draftMark.clear();
    next.options.isReadAloud = false;
    next.reviewSheet = ReviewSheetPlace::None;
    return next;
}

QString PaperChoice::draftMark()
{
    return ReviewWording::shipped().text(QStringLiteral("draft"));
}

} // namespace nianbao
