#include "desktop/settings/settings.h"

#include "checks/own_rules.h"
#include "desktop/theme.h"
#include "model/language.h"
#include "storage/backups.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace nianbao {

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Settings)
};

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString versionsKey = QStringLiteral("versions");
const QStringList appearances{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

// QSettings tells it once of each path only, and some of it was read already: so a copy is looked at.
bool isDamaged(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.conf"));
    return QFile::copy(path, copy)
           && QSettings(copy, QSettings::IniFormat).status() == QSettings::FormatError;
}

} // namespace

QString chosenLanguage()
{
    return QSettings().value(languageKey).toString();
}

void chooseLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
}

Appearance chosenAppearance()
{
    const auto index = appearances.indexOf(QSettings().value(appearanceKey).toString());
    return index < 0 ? Appearance::System : Appearance(index);
}

void chooseAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, appearances[int(appearance)]);
}

void applyAppearance(Appearance appearance)
{
    QApplication::setPalette(
        appearance == Appearance::System ? QPalette() : windowPalette(appearance == Appearance::Dark));
}

int versionsKept()
{
    bool isNumber = false;
    const int count = QSettings().value(versionsKey, mostBackups).toInt(&isNumber);
    // What is no number must not take the versions away that are there.
    return isNumber ? std::clamp(count, 1, mostVersions) : mostBackups;
}

void keepVersions(int count)
{
    QSettings().setValue(versionsKey, count);
}

QStringList mendSettings()
{
    QStringList said;
    const QString path = QSettings().fileName();
    if (isDamaged(path)) {
        const QString aside = path + QStringLiteral(".damaged");
        QFile::remove(aside);
        said +=
            QFile::rename(path, aside)
                ? Settings::tr("The settings couldn't be read; the usual ones hold. What was there is in %1.")
                      .arg(QDir::toNativeSeparators(aside))
                : Settings::tr("The settings couldn't be read; the usual ones hold.");
    }
    const QSettings everybody(QSettings::SystemScope, QCoreApplication::organizationName(),
                              QCoreApplication::applicationName());
    if (isDamaged(everybody.fileName())) {
        said +=
            Settings::tr("The settings for everybody on this machine couldn't be read; the usual ones hold.");
    }
    if (!QSettings().isWritable())
        said +=
            Settings::tr("Settings can't be kept: %1 can't be written to. Reports can be saved wherever that "
                         "is allowed.")
                .arg(QDir::toNativeSeparators(path));
    const QString language = chosenLanguage();
    if (!language.isEmpty()
        && interfaceLanguage({language}).section(u'_', 0, 0) != language.section(u'_', 0, 0))
        said += Settings::tr(
                    "There is no translation for “%1”, the language that was set; the system's is spoken.")
                    .arg(language);
    // Faults of rules are told of in the list of findings. Reading them takes time that most starts need not
    // give.
    if (!RuleBook::switchedOff().isEmpty())
        said += OwnRules::read().remarksOnSettings();
    return said;
}

} // namespace nianbao
