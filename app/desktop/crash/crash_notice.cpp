#include "desktop/crash/crash_notice.h"

#include "desktop/crash/crash_report.h"
#include "desktop/sheet/link_button.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace nianbao {

CrashNotice::CrashNotice(const QDateTime &when, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_when(when)
    , m_folder(folder)
    , m_words(new QLabel(this))
    , m_open(new LinkButton(this))
    , m_close(new LinkButton(this))
{
    setObjectName(QStringLiteral("crashNotice"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openCrashFolder"));
    m_close->setObjectName(QStringLiteral("closeCrashNotice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_close, &QPushButton::clicked, this, &QObject::deleteLater);
    retranslate();
}

void CrashNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CrashNotice::retranslate()
{
    m_words->setText(
        tr("Nianbao stopped unexpectedly on %1. A report of where it did, without anything from "
           "your reports, is in %2.")
            .arg(m_when.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QDir::toNativeSeparators(m_folder)));
    m_open->setText(tr("Open Folder"));
    m_close->setText(tr("Close"));
}

void tellOfCrash(QMainWindow &window, const QString &folder)
{
    const std::optional<QDateTime> when = takeUntoldCrash(folder);
    if (!when)
        return;
    const QPointer<QWidget> focused = window.focusWidget(); // moving it takes the cursor out of it
    QWidget *content = window.takeCentralWidget();
    auto *both = new QWidget(&window);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new CrashNotice(*when, folder, both));
    column->addWidget(content, 1);
    window.setCentralWidget(both);
    content->show();
    both->show();
    if (focused)
        focused->setFocus();
}

} // namespace nianbao
