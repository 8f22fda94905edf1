#include "checks/rule_book.h"

#include "checks/rule_reader.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace nianbao {

namespace {

const QString offKey = QStringLiteral("rules/off");
constexpr qint64 largestFile = qint64(4) * 1024 * 1024; // bytes: a dictionary of every word there is

// In the order in which findings are reported.
const char *const shippedFiles[] = {"form",  "tables",  "years",   "wording",
                                    "dates", "content", "privacy", "style"};

RuleBook readShippedRules()
{
    RuleBook book;
    for (const char *name : shippedFiles) {
        QFile file(QStringLiteral(":/wording/rules/%1.json").arg(QLatin1String(name)));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (const Done read = RuleReader(book, false).read(json); !read)
            qFatal("%s: %s", name, qPrintable(read.error().text()));
    }
    return book;
}

} // namespace

const RuleBook &RuleBook::shipped()
{
    static const RuleBook book = readShippedRules();
    return book;
}

Done RuleBook::add(const QByteArray &json, const QString &name)
{
    RuleBook changed = *this;
    const Done read = RuleReader(changed, true, name).read(json);
    if (read)
        *this = changed;
    return read;
}

QList<Error> RuleBook::addFolder(const QString &path)
{
    QList<Error> faults;
    const QDir folder(path);
    if (!folder.exists() && QFileInfo::exists(path))
        return {Error{tr("A folder of rules is expected here."), path}};
    if (folder.exists() && !QFileInfo(path).isReadable())
        return {Error{tr("This folder can't be read."), path}};
    const QDir::Filters all = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : folder.entryInfoList({"*.json"}, all, QDir::Name)) {
        if (!info.isFile()) { // opening a pipe would wait for ever
            const bool leadsNowhere = info.isSymLink() && !info.exists();
            faults +=
                Error{leadsNowhere ? tr("This link leads to no file.") : tr("This is no file of rules."),
                      info.filePath()};
            continue;
        }
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            faults += Error{file.errorString(), info.filePath()};
            continue;
        }
        if (file.size() > largestFile) {
            faults += Error{tr("A file of rules this large isn't read."), info.filePath()};
            continue;
        }
        if (const Done added = add(file.readAll(), info.fileName()); !added)
            faults += Error{added.error().message, info.filePath(), added.error().place};
    }
    return faults;
}

QString RuleBook::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/nianbao/rules");
}

RuleBook::SwitchedOff RuleBook::switchOff(const QStringList &ids)
{
    SwitchedOff all;
    for (const QString &id : ids) {
        const Rule *known = rule(id);
        (!known ? all.unknown : known->firm ? all.firm : all.off) += id;
    }
    m_rules.removeIf([&all](const Rule &rule) { return all.off.contains(rule.id); });
    return all;
}

QStringList RuleBook::switchedOff()
{
    // As people write lists: a Chinese comma is none to the settings' file, so that it comes as one text.
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    return QSettings().value(offKey).toStringList().join(u',').split(between, Qt::SkipEmptyParts);
}

void RuleBook::keepSwitchedOff(const QStringList &ids)
{
    QSettings().setValue(offKey, ids);
}

const Rule *RuleBook::rule(const QString &id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&id](const Rule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

} // namespace nianbao
