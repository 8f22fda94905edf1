#include "desktop/crash/crash_notice.h"

#include "desktop/crash/crash_report.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>

namespace nianbao {

namespace {

QString wordsOf(const QDateTime &when, const QString &folder)
{
    return CrashNotice::tr(
               "Nianbao stopped unexpectedly on %1. A report of where it did, without anything from "
               "your reports, is in %2.")
        .arg(when.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QDir::toNativeSeparators(folder));
}

} // namespace

CrashNotice::CrashNotice(const QDateTime &when, const QString &folder, QWidget *parent)
    : NoticeLine([when, folder] { return wordsOf(when, folder); }, parent)
    , m_open(addButton("openCrashFolder"))
{
    setObjectName(QStringLiteral("crashNotice"));
    connect(m_open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    CrashNotice::retranslate();
}

void CrashNotice::retranslate()
{
    NoticeLine::retranslate();
    m_open->setText(tr("Open Folder"));
}

void tellOfCrash(QMainWindow &window, const QString &folder)
{
    if (const std::optional<QDateTime> when = takeUntoldCrash(folder))
        (new CrashNotice(*when, folder))->putInto(window);
}

} // namespace nianbao
